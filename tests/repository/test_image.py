"""What a build engine makes of mounts."""

from __future__ import annotations

import pytest

from nfx_lint.repository.builds import Build
from nfx_lint.repository.image import check
from nfx_lint.repository.site import Site
from nfx_lint.repository.stages import dockerfile_from
from nfx_lint.repository.tree import example_tree

KANIKO = {"buildSettings": {"dockerfile": {"buildEngine": "kaniko"}}}


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("RUN make", None),
        ("RUN --mount=type=cache,target=/c make", ("note", 2)),
        ("RUN --mount=type=tmpfs,target=/c --mount=type=cache,target=/d make", ("note", 2)),
        ("RUN --mount=target=/c make", (None, 2)),
        ("RUN --mount=type=secret,id=a [ -f /run/secrets/a ] || make", ("note", 2)),
        ("RUN --mount=type=secret,id=a,required=true [ -f /run/secrets/a ] || make", (None, 2)),
        ("RUN --mount=type=cache,target=/c make\nRUN --mount=type=secret,id=a make", (None, 3)),
        ("RUN --mount=type=ssh git clone x\nRUN --mount=type=bind,source=a,target=b make", (None, 2)),
    ],
)
def test_mounts_that_kaniko_ignores(lines: str, found: tuple[str | None, int] | None) -> None:
    file = dockerfile_from(f"FROM a\n{lines}", "Dockerfile")
    violations = list(check(Site(example_tree({}), Build(KANIKO, (), (), KANIKO), "Dockerfile", file)))
    places = [(one.severity, one.elsewhere[0].span.line) for one in violations]
    assert places == ([found] if found else [])
