"""Checks of a template document in its repository: GitOps, committed secrets, and lists of variables."""

from __future__ import annotations

from collections.abc import Iterator

from nfx_lint.contracts.editions import document_of
from nfx_lint.messages import quoted
from nfx_lint.model import Facts, Json, Path, Related, Severity, Violation
from nfx_lint.positions import Span
from nfx_lint.repository.address import normal_address
from nfx_lint.repository.builds import BUILT, clean_path
from nfx_lint.repository.tree import LISTS, Tree
from nfx_lint.templates.documents import documents_in
from nfx_lint.templates.secrets import is_secret

_RUNNING = (*BUILT, "DeploymentService")


def gitops(body: Json, file: str, tree: Tree, *, is_ours: bool) -> Iterator[Violation]:
    """Findings about `gitops` of the template at `file`, a path in the tree.

    `is_ours` is whether the document is known to be about this repository in another way.
    """
    table = body.get("gitops") if isinstance(body, dict) else None
    if not isinstance(table, dict) or not tree.remotes:
        return
    url = table.get("repoUrl")
    address = normal_address(url) if isinstance(url, str) and "${" not in url else ""
    if not address:
        return
    if address not in tree.remotes:
        if is_ours:
            message = "`gitops` names another repository than the one that the file is in"
            hint = "Correct `repoUrl`, or keep the file in that repository."
            yield Violation("gitops-elsewhere", ("gitops", "repoUrl"), message, hint)
        return
    path, branch = table.get("filePath"), table.get("branch")
    if isinstance(path, str) and "${" not in path and clean_path(path) != file:
        message = f"`gitops` names {quoted(path)}, and the file is {quoted(f'/{file}')}"
        yield Violation("gitops-elsewhere", ("gitops", "filePath"), message, f"Write `/{file}`.")
    if isinstance(branch, str) and "${" not in branch and tree.branches and branch not in tree.branches:
        message = f"`gitops` names the branch {quoted(branch)}, which is not known here"
        hint = "Correct the branch, or push it."
        # Most CI systems clone one branch, and know no other.
        severity: Severity | None = "note" if len(tree.branches) == 1 else None
        yield Violation("gitops-elsewhere", ("gitops", "branch"), message, hint, severity=severity)


def overrides(body: Json, file: str, tree: Tree) -> Iterator[Violation]:
    """Findings about secrets in `argumentOverrides` of a file that Git tracks."""
    table = body.get("argumentOverrides") if isinstance(body, dict) else None
    if not isinstance(table, dict) or not tree.is_git or tree.place(file) != "file":
        return
    for name, value in table.items():
        if is_secret(name, value):
            message = "a secret in `argumentOverrides`, and Git tracks the file"
            hint = "Remove it from the file, replace the secret, and keep overrides outside Git."
            at: Path = ("argumentOverrides", name)
            yield Violation("secret-override-committed", at, message, hint, on="secret")


def unset_names(body: Json, kind: str, tree: Tree) -> Iterator[Violation]:
    """Findings about variables of an example file that nothing in the document sets."""
    if not isinstance(body, dict):
        return
    path = next((name for name in LISTS if tree.place(name) == "file"), None)
    text = tree.text(path) if path else None
    known, at = _set_in(body, kind)
    if text is None or path is None or at is None:
        return
    for number, line in enumerate(text.split("\n"), 1):
        name, sign, _ = line.strip().removeprefix("export ").partition("=")
        name = name.strip()
        if sign and name.isidentifier() and name not in known:
            known.add(name)
            message = f"nothing sets {quoted(name)}, which `{path}` lists"
            hint = f"Add `{name}` to `runtimeEnvironment`, or to a secret group."
            other = Related(f"{quoted(name)} in the list", Span(number, 1, number, 1), file=tree.shown(path))
            facts = Facts(missing="runtimeEnvironment")
            yield Violation("example-variable-unset", at, message, hint, facts=facts, elsewhere=(other,))


def _set_in(body: dict[str, Json], kind: str) -> tuple[set[str], Path | None]:
    """The names of all variables in a document, and where a missing one belongs."""
    document = document_of(kind)
    if not document:
        runs = isinstance(body.get("deployment"), dict)
        field = body.get("runtimeEnvironment")
        at: Path = ("runtimeEnvironment",) if isinstance(field, dict) else ()
        return _names(body), at if runs and kind in _KINDS else None
    found, first = set[str](), None
    for one in documents_in(body, document):
        for node in one.nodes:
            found |= _names(node.spec)
            if first is None and node.kind in _RUNNING:
                field = node.spec.get("runtimeEnvironment")
                below = ("runtimeEnvironment",) if isinstance(field, dict) else ()
                first = (*node.path, "spec", *below)
    return found, first


_KINDS = frozenset(("combined-service", "cron-job", "deployment-service", "job", "manual-job"))


def _names(spec: dict[str, Json]) -> set[str]:
    found = set[str]()
    for field in ("runtimeEnvironment", "buildArguments"):
        found |= _keys(spec.get(field))
    secrets = spec.get("secrets")
    found |= _keys(secrets.get("variables") if isinstance(secrets, dict) else None)
    for kind in ("addonDependencies", "externalAddonDependencies"):
        addons = spec.get(kind)
        for addon in addons if isinstance(addons, list) else ():
            keys = addon.get("keys") if isinstance(addon, dict) else None
            for key in keys if isinstance(keys, list) else ():
                if isinstance(key, dict):
                    aliases = key.get("aliases")
                    names = aliases if isinstance(aliases, list) and aliases else [key.get("keyName")]
                    found |= {name for name in names if isinstance(name, str)}
    return found


def _keys(value: Json) -> set[str]:
    return set(value) if isinstance(value, dict) else set()
