"""`--show-values`: frames in full, for a person at a terminal only."""

from __future__ import annotations

import pytest
from command_line import run

TEXT = b"name: a\nbackoffLimit: 0\nbilling: {deploymentPlan: nf-compute-20}\nhunter2: hunter3 # hunter4\n"
STDIN = ("-", "--stdin-filename", "job.yaml", "--kind", "manual-job")


@pytest.mark.parametrize("form", [(), ("--format", "text")])
def test_a_person_sees_the_lines_as_they_are(form: tuple[str, ...]) -> None:
    ran = run(*STDIN, "--show-values", *form, stdin=TEXT, terminal=True)
    assert "hunter2: hunter3 # hunter4" in ran.out


@pytest.mark.parametrize("environ", [{"CI": "true"}, {"CI": ""}, {"GITLAB_CI": "1"}])
def test_it_is_refused_in_ci(environ: dict[str, str]) -> None:
    refused(run(*STDIN, "--show-values", stdin=TEXT, terminal=True, environ=environ))


def test_it_is_refused_without_a_terminal() -> None:
    refused(run(*STDIN, "--show-values", stdin=TEXT))


@pytest.mark.parametrize(
    "form", [("--format", "json"), ("--format", "text=report.txt"), ("--output", "report.txt")]
)
def test_it_is_refused_for_what_is_kept(form: tuple[str, ...]) -> None:
    refused(run(*STDIN, "--show-values", *form, stdin=TEXT, terminal=True))


def refused(ran: object) -> None:
    """Exit code 2, and one sentence."""
    code, out, err = (getattr(ran, name) for name in ("code", "out", "err"))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "--show-values" in err and "hunter" not in err
