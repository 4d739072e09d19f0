"""A build that allows for a missing variable or secret needs no value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nfx_lint.repository.dockerfile import instructions_of
from nfx_lint.repository.fallbacks import allows_missing_secret, uses_of
from nfx_lint.repository.stages import dockerfile_from, mounts_of


def use_of(text: str) -> str:
    """Whether `A` is needed or optional in a Dockerfile; empty if nothing is known."""
    file = dockerfile_from(text)
    assert file is not None
    uses = uses_of(file.stages)
    return "needed" if "A" in uses.needed else "optional" if "A" in uses.optional else ""


@pytest.mark.parametrize(
    ("line", "use"),
    [
        ("FROM $A", "needed"),
        ("FROM node:${A}", "needed"),
        ("FROM node:${A:-22}", "optional"),
        ("COPY apps/$A/package.json ./", "needed"),
        ("COPY package.json apps/${A}/", "needed"),
        ("COPY --from=$A /a /b", "needed"),
        ("COPY --chown=$A a b", ""),
        ("ADD https://acme.example/$A.tgz /", "needed"),
        ("WORKDIR /app/$A", "needed"),
        ("WORKDIR /app/${A-x}", "optional"),
        ("USER $A", "needed"),
        ("EXPOSE $A", ""),
        ("ENV A=$A", ""),
        ("ENV A=${A:-x}", "optional"),
        ("ENV A=${A:+x}", "optional"),
        ("RUN make ${A:?}", "needed"),
        ("RUN make ${A-}", "optional"),
        ("RUN make $A", ""),
        ("RUN make ${A:-x} && echo $A", ""),
        ('RUN if [ -n "$A" ]; then make $A; fi', "optional"),
        ("RUN [[ -z ${A} ]] || make $A", "optional"),
        ('RUN { [ ! "$A" ] || make; } && true', "optional"),
        ('RUN if [ "$A" = 1 ]; then make; fi', "optional"),
        ('RUN test "$A" = 1 && make', "optional"),
        ('RUN case "$A" in x) make ;; esac', "optional"),
        ("RUN <<EOF\nif [ $A ]; then make; fi\nEOF", "optional"),
        ("COPY <<EOF /x\n$A\nEOF", ""),
        ("RUN make", ""),
        ("RUN [ $AB ] && echo ${AB:-x}", ""),
    ],
)
def test_use_of_a_variable(line: str, use: str) -> None:
    assert use_of(line if line.startswith("FROM") else f"FROM node\nARG A\n{line}") == use


def test_a_test_does_not_help_a_path() -> None:
    assert use_of('FROM node\nRUN [ -n "$A" ] || true\nWORKDIR /$A') == "needed"


@pytest.mark.parametrize(
    ("run", "allows"),
    [
        ("--mount=type=secret,id=t cat /run/secrets/t", False),
        ("--mount=type=secret,id=t if [ -f /run/secrets/t ]; then cat /run/secrets/t; fi", True),
        ('--mount=type=secret,id=t if [ -s "/run/secrets/t" ]; then make; fi', True),
        ("--mount=type=secret,id=t if [ -f /run/secrets/t2 ]; then make; fi", False),
        ("--mount=type=secret,id=t T=$(cat /run/secrets/t 2>/dev/null) make", True),
        ('--mount=type=secret,id=t T="$(cat /run/secrets/t || true)" make', True),
        ("--mount=type=secret,id=t,target=/k test -e /k && make", True),
        ("--mount=type=secret,id=t,dst=/k cat /k", False),
        ("--mount=type=secret,id=t,env=T make", False),
        ('--mount=type=secret,id=t,env=T if [ -n "$T" ]; then make; fi', True),
        ("--mount=type=secret,id=t,env=T make ${T:-}", True),
        ("--mount=type=secret,id=t <<EOF\n[ -r /run/secrets/t ] && make\nEOF", True),
    ],
)
def test_a_secret_that_may_be_missing(run: str, allows: bool) -> None:
    (one,) = instructions_of(f"RUN {run}")
    (mount,) = mounts_of(one)
    assert allows_missing_secret(one, mount) is allows


LINES = st.lists(st.text("$A{}:-+?[]!xn \"'=/", max_size=20), max_size=6)


@given(LINES, st.sampled_from(("RUN", "ENV B", "COPY x", "USER", "CMD")))
def test_no_variable_is_both_needed_and_optional(lines: list[str], name: str) -> None:
    file = dockerfile_from("\n".join(("FROM node", *(f"{name} {line}" for line in lines))))
    assert file is not None
    uses = uses_of(file.stages)
    assert not uses.needed & uses.optional
