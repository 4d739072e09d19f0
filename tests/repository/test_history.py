"""What a Dockerfile needs of Git: its folder, or its history."""

from __future__ import annotations

import pytest

from nfx_lint.repository.builds import Build
from nfx_lint.repository.history import check
from nfx_lint.repository.site import Site
from nfx_lint.repository.stages import dockerfile_from
from nfx_lint.repository.tree import example_tree

FOLDER, HISTORY = "git-folder-not-included", "git-history-not-cloned"


def needs(line: str) -> str:
    """What a line needs: nothing, `folder`, or `history`."""
    build = Build({}, (), (), {})
    found = {
        one.rule for one in check(Site(example_tree({}), build, None, dockerfile_from(f"FROM a\n{line}")))
    }
    assert found in (set(), {FOLDER}, {FOLDER, HISTORY})
    return "history" if HISTORY in found else "folder" if found else ""


@pytest.mark.parametrize(
    ("line", "needed"),
    [
        ("COPY .git .git", "folder"),
        ("COPY ./.git/ /a/.git", "folder"),
        ("ADD .git/HEAD /", "folder"),
        ("COPY .github .gitignore /", ""),
        ("RUN git rev-parse HEAD > commit", "folder"),
        ("RUN git describe --tags > version", "history"),
        ("RUN git describe --tags --always > version", "folder"),
        ("RUN git log > log", "history"),
        ("RUN git log -1 > log", "folder"),
        ("RUN git log -n 1 --format=%h > log", "folder"),
        ("RUN git log --max-count=1 > log", "folder"),
        ("RUN git log -10 > log", "history"),
        ("RUN git -C /app describe > version", "history"),
        ("RUN make VERSION=$(git describe) all", "history"),
        ("RUN make VERSION=$(git describe || echo dev) all", ""),
        ("RUN git describe --tags 2>/dev/null > version || true", ""),
        ("RUN git describe > version && make || echo none", ""),
        ("RUN git describe | cut -c2- || :", ""),
        ("RUN git describe > version || exit 1", "history"),
        ("RUN git describe > version; make || true", "history"),
        ("RUN apt-get update || true && git describe > version", "history"),
        ("RUN VERSION=$(git describe --exact-match || git rev-parse HEAD) make", "folder"),
        ("RUN [ -d .git ] && chown -R node .git || :", ""),
        ("RUN if [ -d .git ]; then git describe > version; fi", ""),
        ("RUN if test -e /app/.git; then git describe > version; fi", ""),
        ("RUN [ -d .git ] && git rev-parse HEAD", "folder"),
        ("RUN test -d .git", "folder"),
        ("RUN cat .git/HEAD", "folder"),
        ("RUN rm -rf .git", ""),
        ("RUN --mount=type=bind,source=.git,target=.git make", "folder"),
        ("RUN --mount=type=bind,source=.git,target=.git make || true", "folder"),
        ("RUN --mount=type=bind,source=.git,target=.git if [ -d .git ]; then make; fi", "folder"),
        ("RUN --mount=type=bind,source=.github,target=/x make", ""),
        ("RUN <<EOF\n# git describe\nset -e\ngit describe > version\nEOF", "history"),
        ("RUN <<EOF\nmake VERSION=$(git describe --always || echo dev)\nEOF", ""),
        ("RUN git clone https://acme.example/x && cd x && git describe", ""),
        ("RUN git clone https://acme.example/x || true\nRUN git log", ""),
        ("ADD --keep-git-dir=true https://acme.example/x.git#v1 /x\nRUN cd /x && git describe", ""),
        ("ADD --keep-git-dir https://acme.example/x.git /x\nRUN cd /x && git describe", ""),
        ("ADD https://acme.example/x.git /x\nRUN cd /x && git describe", "history"),
        ("RUN apk add git bash && git config --global user.name a", ""),
    ],
)
def test_what_a_line_needs(line: str, needed: str) -> None:
    assert needs(line) == needed
