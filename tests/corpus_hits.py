"""How often each rule speaks about a folder of real documents: `python tests/corpus_hits.py FOLDER [--write]`.

A rule ships on by default only if a maintainer would act on every hit. What is counted:

- rules of reading, suppression and the like: `nfx-lint FOLDER`, which passes over files of unknown kinds;
- other rules: bodies of the kinds that the rule is about, as files or as the `spec` of a template's node;
- with `--repositories`, the rules about repositories, and only those: FOLDER has Git work trees with definitions.

With `--write` the counts go into the rule files, as `corpus`; run `python -m nfx_lint.compiler` afterwards.
`--show RULE` prints where a rule speaks.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import nfx_lint
from nfx_lint._compiled.kinds import KINDS, NODES
from nfx_lint.config.options import Options
from nfx_lint.config.policy import Policy
from nfx_lint.contracts.editions import NODE, editions_of
from nfx_lint.detection.detect import detect
from nfx_lint.diagnose import diagnosed
from nfx_lint.engine import check_source
from nfx_lint.model import Json
from nfx_lint.pointers import pointer_of
from nfx_lint.rules import catalogue, evaluate
from nfx_lint.rules.catalogue import Rule
from nfx_lint.source.document import read

RULES = Path(__file__).parent.parent / "rules"
Hits = list[tuple[str, str]]  # file and pointer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", metavar="RULE")
    parser.add_argument("--repositories", action="store_true")
    arguments = parser.parse_args()
    names = sorted(path for path in arguments.folder.rglob("*") if path.suffix in (".json", ".yaml", ".yml"))
    names = [path for path in names if path != arguments.folder / "index.json"]
    values = {path: read(path.read_bytes(), path.suffix).value for path in names}
    if arguments.repositories:
        values = {path: value for path, value in values.items() if detect(value, Options()).kind}
    for rule in catalogue.catalogue():
        if (rule.by == "repository") is not arguments.repositories:
            continue
        documents, hits = counted(rule, values)
        lines = [f"{rule.id:36} {rule.stability:8} {rule.level:8} {documents:4} documents {len(hits):5} hits"]
        if arguments.show == rule.id:
            lines += [f"    {file}#{pointer}" for file, pointer in hits]
        sys.stdout.write("\n".join([*lines, ""]))
        if arguments.write:
            write(rule, documents, len(hits))


def counted(rule: Rule, values: dict[Path, Json]) -> tuple[int, Hits]:
    """The number of documents that `rule` is about, and its hits."""
    if rule.by == "repository":
        return len(values), [hit for path in values for hit in in_its_repository(rule, path)]
    if rule.by and rule.by != "contract":
        return len(values), [hit for path in values for hit in as_a_file(rule, path)]
    documents, hits = 0, []
    for path, value in values.items():
        known = [(kinds, body) for kinds, body in bodies(value) if rule.by or set(kinds) & places(rule)]
        documents += bool(known)
        hits += [(path.name, pointer) for kinds, body in known for pointer in speaks(rule, kinds, body)]
    return documents, hits


def places(rule: Rule) -> set[tuple[str, str]]:
    """The kinds that `rule` looks at, with their editions."""
    return {(kind, edition) for edition, _, kind in (key.partition("/") for key in rule.places or {})}


def as_a_file(rule: Rule, path: Path) -> Iterator[tuple[str, str]]:
    policy = Policy(str(path.parent), extend_select=frozenset({rule.id}))
    report = check_source(
        path.read_bytes(), path.name, Options(skip_unknown=True, policy=policy), named=False
    )
    yield from ((path.name, one.pointer) for one in report.findings if one.rule == rule.id)


def in_its_repository(rule: Rule, path: Path) -> Iterator[tuple[str, str]]:
    report = nfx_lint.check_file(path, select=(rule.id,), repository=True)
    yield from (
        (f"{path.parent.name}/{path.name}", f"{one.pointer} {one.severity}") for one in report.findings
    )


def speaks(rule: Rule, kinds: list[tuple[str, str]], body: Json) -> list[str]:
    """Where the rule speaks about a body, each place once, whatever the body is taken for."""
    if rule.by == "contract":
        found = [one for one in diagnosed(body, *kinds[0]) if one.rule == rule.id]
    else:
        found = [one for kind in kinds for one in evaluate.findings(body, *kind, rules=[rule])]
    return list(dict.fromkeys(f"{kinds[0][0]}{pointer_of(one.path)}" for one in found))


def bodies(value: Json) -> Iterator[tuple[list[tuple[str, str]], Json]]:
    """The document, if its kind can be reported, and the nodes of a template in it, each with kinds and editions.

    The `spec` of a node is the body of a request, too: that of `ManualJob` is one of a `manual-job`.
    """
    kind = detect(value, Options()).kind
    if kind in KINDS:
        yield [(kind, edition) for edition in editions_of(kind)], value
    for inner in objects(value):
        node = f"{NODE}{inner.get('kind')}"
        if node in NODES and isinstance(inner.get("spec"), dict):
            request = re.sub("(?<!^)(?=[A-Z])", "-", inner["kind"]).lower()
            kinds = [(each, edition) for each in (node, request) for edition in editions_of(each)]
            yield kinds, inner["spec"]


def objects(value: Json) -> Iterator[dict[str, Json]]:
    pending = [value]
    while pending:
        inner = pending.pop()
        if isinstance(inner, dict):
            yield inner
            pending += reversed(inner.values())
        elif isinstance(inner, list):
            pending += reversed(inner)


def write(rule: Rule, documents: int, hits: int) -> None:
    path = RULES / rule.topic / f"{rule.id}.yaml"
    text = re.sub(r"^corpus:.*\n", "", path.read_text("utf-8"), flags=re.MULTILINE)
    line = f"corpus: {{documents: {documents}, hits: {hits}}}\n"
    path.write_text(text.replace("\nsources:", f"\n{line}sources:", 1), "utf-8")


if __name__ == "__main__":
    main()
