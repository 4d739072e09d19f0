"""Build arguments that are secrets."""

from __future__ import annotations

import pytest

from nfx_lint.repository.builds import Build
from nfx_lint.repository.inputs import check
from nfx_lint.repository.site import Site
from nfx_lint.repository.stages import dockerfile_from
from nfx_lint.repository.tree import example_tree


@pytest.mark.parametrize(
    ("name", "written", "is_secret"),
    [
        ("NPM_TOKEN", "vQ7mKx2pLw9s", True),
        ("NPM_TOKEN", "${args.NPM_TOKEN}", True),
        ("NPM_TOKEN", "", False),
        ("SECRET_KEY_BASE", "dummy", False),
        ("SECRET_KEY_BASE", "placeholder-for-assets", False),
        ("OPTIONS", "ghp_0123456789abcdef", True),
        ("VITE_MAPS_API_KEY", "vQ7mKx2pLw9s", False),
        ("REACT_APP_API_KEY", "${args.API_KEY}", False),
        ("NEXT_PUBLIC_API_KEY", "vQ7mKx2pLw9s", False),
        ("API_URL", "https://api.acme.example", False),
    ],
)
def test_secret_as_an_argument(name: str, written: str, is_secret: bool) -> None:
    body = {"buildArguments": {name: written}}
    file = dockerfile_from(f"FROM a\nARG {name}\nRUN make ${name}")
    found = [one.rule for one in check(Site(example_tree({}), Build(body, (), (), body), None, file))]
    assert found == (["secret-build-argument"] if is_secret else [])
