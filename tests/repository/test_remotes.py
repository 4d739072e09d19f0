"""Which remotes a repository has: short forms of addresses count, and nothing else of a configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from git_trees import SOURCE, git, repository

import nfx_lint
from nfx_lint.repository.git import GitFacts, git_facts
from nfx_lint.repository.git_folder import git_stamp
from nfx_lint.repository.near import Remotes, concerns
from nfx_lint.repository.remotes import addresses

SHOP = "github.com/acme/shop"
BODY = {
    "name": "web",
    "billing": {"deploymentPlan": "nf-compute-20"},
    "deployment": {"instances": 1},
    "vcsData": SOURCE,
    "buildSettings": {"dockerfile": {"dockerFilePath": "/none", "dockerWorkDir": "/"}},
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder without a configuration."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    for name in ("XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL"):
        monkeypatch.delenv(name, raising=False)
    return folder


def remotes(root: Path) -> frozenset[str]:
    facts = git_facts(str(root))
    assert isinstance(facts, GitFacts)
    return facts.remotes


def rules(root: Path) -> list[str]:
    (root / "service.json").write_text(json.dumps(BODY))
    return [one.rule for one in nfx_lint.check_file(root / "service.json").findings]


def shop(tmp_path: Path, url: str) -> Path:
    return repository(tmp_path / "shop", {"x": "\n"}, url)


def short(base: str, form: str) -> str:
    return f'[url "{base}"]\n\tinsteadOf = {form}\n'


@pytest.mark.parametrize(
    ("url", "base", "form"),
    [
        ("gh:acme/shop", "https://github.com/", "gh:"),
        ("gh:shop", "git@github.com:acme/", "gh:"),
        ("it", "https://github.com/acme/shop.git", "it"),
        ("work/shop", "https://github.com/acme/", "work/"),
    ],
)
@pytest.mark.parametrize("where", ["repository", ".gitconfig", ".config/git/config"])
def test_short_form_is_replaced(
    where: str, url: str, base: str, form: str, tmp_path: Path, home: Path
) -> None:
    root = shop(tmp_path, url)
    assert remotes(root) == frozenset() and rules(root) == []
    if where == "repository":
        git(root, "config", f"url.{base}.insteadOf", form)
    else:
        (home / where).parent.mkdir(parents=True, exist_ok=True)
        (home / where).write_text(short(base, form))
    assert remotes(root) == {SHOP}
    assert rules(root) == ["dockerfile-not-found"]


def test_longest_short_form_counts_and_only_once() -> None:
    entries = [
        ("remote.origin.url", "gh:acme/shop"),
        ("url.https://github.com/acme/.insteadof", "gh:acme/"),
        ("url.https://example.com/.insteadof", "gh:"),
        ("url.https://example.org/.insteadof", "https://github.com/"),
    ]
    assert addresses(entries, list) == addresses(entries[:1], lambda: entries[:0:-1]) == {SHOP}
    assert addresses([entries[0], entries[2]], list) == {"example.com/acme/shop"}


def test_address_counts_as_it_is_written_and_as_it_is_fetched(tmp_path: Path) -> None:
    root = shop(tmp_path, "https://github.com/acme/shop")
    git(root, "config", "url.https://mirror.example.com/github/.insteadOf", "https://github.com/")
    assert remotes(root) == {SHOP, "mirror.example.com/github/acme/shop"}
    assert rules(root) == ["dockerfile-not-found"]


def test_user_is_asked_only_about_a_remote_without_a_host(tmp_path: Path, home: Path) -> None:
    (home / ".gitconfig").write_text(short("https://example.com/", "https://github.com/"))
    assert remotes(shop(tmp_path, "https://github.com/acme/shop")) == {SHOP}


@pytest.mark.parametrize(
    "keys",
    [
        {"url.https://github.com/.pushInsteadOf": "gh:"},
        {"remote.origin.pushurl": "https://github.com/acme/shop"},
        {"url.https://github.com/.insteadOf": "gl:"},
    ],
)
def test_other_keys_do_not_count(keys: dict[str, str], tmp_path: Path) -> None:
    root = shop(tmp_path, "gh:acme/shop")
    for key, value in keys.items():
        git(root, "config", key, value)
    assert remotes(root) == frozenset() and rules(root) == []


def test_no_configuration_is_included(tmp_path: Path, home: Path) -> None:
    root = shop(tmp_path, "gh:acme/shop")
    (tmp_path / "more").write_text(short("https://github.com/", "gh:"))
    git(root, "config", "include.path", str(tmp_path / "more"))
    git(root, "config", "includeIf.gitdir:/.path", str(tmp_path / "more"))
    (home / ".gitconfig").write_text(f"[include]\n\tpath = {tmp_path / 'more'}\n")
    assert remotes(root) == frozenset() and rules(root) == []


@pytest.mark.parametrize("value", ["", "/dev/null", "missing", "other"])
def test_user_may_name_the_configuration(
    value: str, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = shop(tmp_path, "gh:acme/shop")
    (home / ".gitconfig").write_text(short("https://example.com/", "gh:"))
    (tmp_path / "other").write_text(short("https://github.com/", "gh:"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", value)
    assert remotes(root) == ({SHOP} if value == "other" else frozenset())


def test_change_of_a_short_form_is_noticed(tmp_path: Path, home: Path) -> None:
    root = shop(tmp_path, "gh:acme/shop")
    before = git_stamp(str(root))
    (home / ".gitconfig").write_text(short("https://github.com/", "gh:"))
    assert git_stamp(str(root)) != before


@pytest.mark.parametrize("url", ["gh:acme/shop", "it", "/srv/shop.git", "https://github.com/acme/shop"])
@pytest.mark.parametrize("is_replaced", [True, False])
def test_clean_way_never_leaves_a_remote_out(url: str, is_replaced: bool, tmp_path: Path) -> None:
    root = shop(tmp_path, url)
    if is_replaced:
        git(root, "config", "url.https://github.com/acme/shop.insteadOf", url)
    assert concerns(json.dumps(BODY).encode(), str(root / "service.json"), Remotes())


@pytest.mark.parametrize(
    "text",
    [
        '[remote "origin"]\n\turl = https://github.com/acme/shop\n',
        '[remote "origin"] url = https://github.com/acme/shop\n',
        '[remote "origin"]\n\turl = "https://github.com/acme/shop" ; ours\n',
        '[remote "origin"]\n\turl = https://github.com/acme/shop # ours\n',
        '[remote "origin"]\n\turl = https://github.com/ac\\\nme/sh\\\nop\n',
        '[remote "origin"]\r\n\tURL=https://github.com/acme/shop.git\r\n',
        '[remote "a=b]c"] url = https://github.com/acme/shop\n',
        '[url "https://github.com/acme/shop"] insteadOf = it\n[remote "origin"]\n\turl = it\n',
        '[url "https://github.com/acme/shop"]\n\tinsteadOf = a.example/zzz\n[remote "o"]\n\turl = a.example/zzz\n',
    ],
)
def test_clean_way_reads_every_form_of_a_configuration(text: str, tmp_path: Path) -> None:
    root = shop(tmp_path, "https://example.com/a/b")
    (root / ".git/config").write_bytes(text.encode())
    assert remotes(root) >= {SHOP}
    assert concerns(json.dumps(BODY).encode(), str(root / "service.json"), Remotes())


def test_broken_configuration_is_reported(tmp_path: Path) -> None:
    root = shop(tmp_path, "https://github.com/acme/shop")
    (root / ".git/config").write_text("[remote\n")
    assert git_facts(str(root)) == "unread-tree"
