"""Addresses of one repository are equal in normal form."""

from __future__ import annotations

import pytest

from nfx_lint.repository.address import normal_address


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/acme/shop",
        "http://github.com/acme/shop/",
        "github.com/acme/shop",
        "https://GitHub.com/Acme/Shop.git",
        "https://user:word@github.com/acme/shop.git",
        "git@github.com:acme/shop.git",
        "git@github.com:Acme/shop",
        "ssh://git@github.com/acme/shop.git",
        "ssh://git@github.com:22/acme/shop.git",
        "ssh://git@ssh.github.com:443/acme/shop.git",
        "git://github.com/acme/shop",
        "https://www.github.com/acme/shop?tab=readme",
    ],
)
def test_forms_of_one_address(url: str) -> None:
    assert normal_address(url) == "github.com/acme/shop"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://gitlab.com/group/sub/project.git", "gitlab.com/group/sub/project"),
        ("git@ssh.dev.azure.com:v3/acme/shop/web", "dev.azure.com/acme/shop/web"),
        ("https://dev.azure.com/acme/shop/_git/web", "dev.azure.com/acme/shop/web"),
        ("https://git.acme.example:8443/a/b", "git.acme.example:8443/a/b"),
        ("/srv/git/shop.git", ""),
        ("file:///srv/git/shop.git", ""),
        ("../shop", ""),
        ("shop", ""),
        ("", ""),
    ],
)
def test_other_addresses(url: str, address: str) -> None:
    assert normal_address(url) == address
