"""`--config KEY=VALUE`: TOML values that win over every configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import run

WRONG = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": "0"}


@pytest.fixture(autouse=True)
def _repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".git").mkdir()
    Path("a").mkdir()
    for name in ("job.json", "a/job.json"):
        Path(name).write_text(json.dumps(WRONG))


def settings(*words: str) -> dict[str, tuple[object, str]]:
    rows = json.loads(run("config", "--format", "json", *words).out)
    return {row["setting"]: (json.loads(row["value"]), row["origin"]) for row in rows}


def test_without_a_file() -> None:
    assert run("job.json").code == 1
    assert run("--config", 'fail-on="never"', "job.json").code == 0
    assert run("--config", 'levels.wrong-type="off"', "job.json").code == 0
    assert settings("--config", 'fail-on = "never"')["fail-on"] == ("never", "--config")


def test_it_wins_over_each_configuration_and_joins_tables() -> None:
    Path("nfx-lint.toml").write_text('fail-on = "note"\n[levels]\nunknown-field = "error"\n')
    Path("a/nfx-lint.toml").write_text('ignore = ["unknown-field"]\n')
    words = ("--config", 'levels.wrong-type="off"', "--config", 'ignore=["missing-field"]')
    assert run("job.json", "a/job.json", *words).code == 0
    held = settings(*words)
    assert held["levels"] == ({"unknown-field": "error", "wrong-type": "off"}, "--config")
    assert held["fail-on"] == ("note", "nfx-lint.toml:1")
    assert settings("a/job.json", *words)["ignore"] == (["missing-field"], "--config")


def test_it_goes_with_a_named_file() -> None:
    Path("other.toml").write_text('ignore = ["wrong-type"]\n')
    words = ("--config", "other.toml", "--config", 'fail-on="note"')
    assert settings(*words)["ignore"] == (["wrong-type"], "other.toml:1")
    assert settings(*words)["fail-on"] == ("note", "--config")
    Path("a=b.toml").write_text('ignore = ["wrong-type"]\n')
    assert run("--config", "a=b.toml", "job.json").code == 0


@pytest.mark.parametrize("word", ["--no-config", "--isolated"])
def test_it_holds_where_no_file_is_read(word: str) -> None:
    Path("nfx-lint.toml").write_text("nonsense")
    assert run(word, "--config", 'ignore=["wrong-type"]', "job.json").code == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["fail-on=warning"],
            'the value of `fail-on` is not TOML; a string has quotes, as in fail-on="warning"',
        ),
        (['fail-on="warn"'], "`fail-on` is not one of `error`, `warning`, `note` or `never`"),
        (["ignor=[]"], "there is no `ignor`; did you mean `ignore`?"),
        (['select=["missing-feld"]'], "there is no rule `missing-feld`; did you mean `missing-field`?"),
        (['edition="2020"'], "there is no edition `2020`"),
        (["a.toml", "b.toml"], "takes only one file"),
        (["a.toml", "ignore=[]"], "no such configuration file: a.toml"),
    ],
)
def test_mistakes_are_named_as_in_a_file(words: list[str], sentence: str) -> None:
    ran = run("job.json", *(part for word in words for part in ("--config", word)))
    assert (ran.code, sentence in ran.err, ran.err.count("\n")) == (2, True, 1), ran.err


def test_a_command_after_an_option() -> None:
    assert run("--no-config", "config").err.startswith("nfx-lint: a command comes first: nfx-lint config ...")
