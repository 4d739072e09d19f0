"""What must hold for every input, by target."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NamedTuple

from command_line import run
from inputs import CANARY, bodies, changed, changed_body, rule_ids, texts

from nfx_lint.cli.formats import FORMATS
from nfx_lint.cli.main import COMMANDS
from nfx_lint.config import baseline_file
from nfx_lint.config import load as configuration
from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.diagnose import diagnosed, diagnosed_where_fired
from nfx_lint.locate.shown import shown_paths
from nfx_lint.model import ConfigError, Json
from nfx_lint.pointers import value_at
from nfx_lint.rules.user import files as user_rules
from nfx_lint.source.document import read_text
from nfx_lint.source.json import fast as fast_json
from nfx_lint.source.needs_exact import NeedsExactReader
from nfx_lint.source.yaml import fast as fast_yaml
from nfx_lint.validation.clean import PREVIEWS, fired_rules, is_clean


class Target(NamedTuple):
    """`made` makes an input, `check` raises where it shows a fault, `share` is how often it comes in a round."""

    made: Callable[[Random], str]
    check: Callable[[str], None]
    share: int


DOCUMENTS = ("tests/cases/**/*.json", "tests/cases/**/*.yaml", "tests/cases/**/*.yml", "examples/**/*.yaml")
ALL_FORMATS = sorted(FORMATS)


def _json_text(random: Random) -> str:
    _, _, body = random.choice(bodies())
    return changed(json.dumps(body, indent=random.choice((None, 1, 2))), random)


def _yaml_text(random: Random) -> str:
    return changed(random.choice(texts(*DOCUMENTS)), random)


def _same_reading(text: str, suffix: str, fast: Callable[[str], Json]) -> None:
    """The fast reader gives up, or reads what the exact one reads."""
    try:
        value = fast(text)
    except NeedsExactReader:
        read_text(text, suffix)
        return
    exact = read_text(text, suffix)
    assert exact.parsed and repr(value) == repr(exact.value)


def _json(text: str) -> None:
    _same_reading(text, ".json", fast_json.parse)


def _yaml(text: str) -> None:
    _same_reading(text.removeprefix("\ufeff"), ".yaml", fast_yaml.parse)


def _body(random: Random) -> str:
    kind, edition, body = random.choice(bodies())
    return json.dumps([kind, edition, changed_body(body, random)])


def _one_verdict(text: str) -> None:
    """A body is clean exactly if its diagnosis finds nothing."""
    kind, edition, body = json.loads(text)
    found = diagnosed(body, kind, edition)
    assert diagnosed_where_fired(body, kind, edition) == found
    fired, clean = fired_rules(body, kind, edition), is_clean(body, kind, edition)
    if kind in TEMPLATES:
        assert not clean or all(one.rule in PREVIEWS for one in found)
    else:
        assert clean is (not found)
        assert fired is None or set(fired) == {one.rule for one in found}


def _document_with_a_secret(random: Random) -> str:
    if random.random() < 0.5:
        _, _, body = random.choice(bodies())
        body = changed_body(body, random) if random.random() < 0.5 else body
        if isinstance(body, dict):
            body = {**body, "runtimeEnvironment": {"TOKEN": CANARY, "b c": CANARY}}
        text = json.dumps(body, indent=random.choice((None, 2)), ensure_ascii=random.random() < 0.5)
    else:
        text = (
            f"{random.choice(texts(*DOCUMENTS))}\nruntimeEnvironment: {{TOKEN: {CANARY}, x: s,{CANARY}!}}\n"
        )
    return changed(text, random, 3)


def _no_secret_in_a_report(text: str) -> None:
    name = "a.json" if text.startswith(("{", "[")) else "a.yaml"
    data = text.encode("utf-8", "surrogatepass")
    form = ALL_FORMATS[len(text) % len(ALL_FORMATS)]
    ran = run("-", "--stdin-filename", name, "--format", form, "-v", "--debug", stdin=data)
    assert ran.code in (0, 1)
    if CANARY in ran.out + ran.err:
        document = read_text(data.decode("utf-8", "replace"), name[1:])
        assert document.parsed and _is_public_somewhere(document.value)


def _is_public_somewhere(value: Json) -> bool:
    """Whether a change brought the secret into a place that may be shown, under any kind."""
    for kind, edition in {kind: edition for kind, edition, _ in bodies()}.items():
        shown = shown_paths(value, kind, edition)
        if any(CANARY in str(path[-1]) for path in (*shown.keys, *shown.bare)):
            return True
        if any(CANARY in str(value_at(value, path)) for path in (*shown.public, *shown.careless)):
            return True
    return False


def _with_comments(random: Random) -> str:
    lines = random.choice(texts("tests/cases/**/*.yaml")).split("\n")
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(lines) + 1)
        rules = ", ".join(random.sample(rule_ids(), random.randint(0, 3)))
        until = random.choice(("", " until 2027-01-31", " until 2027-02-31", " until then"))
        words = random.choice(("ignore", "ignore-file", "kind=manual-job", CANARY))
        comment = f"# nfx-lint: {words}[{rules}]{until} -- {CANARY}"
        if at < len(lines) and random.random() < 0.5:
            lines[at] += " " + changed(comment, random, 1)
        else:
            lines.insert(at, changed(comment, random, 1).replace("\n", " "))
    return "\n".join(lines)


def _suppressions(text: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    ran = run(
        "-", "--stdin-filename", "a.yaml", "--format", ALL_FORMATS[len(text) % len(ALL_FORMATS)], stdin=data
    )
    assert ran.code in (0, 1)
    document = read_text(data.decode("utf-8", "replace"), ".yaml")
    if document.parsed and CANARY not in repr(document.value):
        assert CANARY not in ran.out + ran.err


def _configuration_text(random: Random) -> str:
    return changed(
        random.choice(texts("tests/cases/**/nfx-lint.toml", "tests/cases/**/pyproject.toml")), random
    )


def _configuration(text: str) -> None:
    Path("nfx-lint.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
    with contextlib.suppress(ConfigError):
        configuration.read("nfx-lint.toml")
    Path("job.yaml").write_text("name: a\n", "utf-8")
    assert run("job.yaml").code in (0, 1, 2)
    Path("nfx-lint.toml").unlink()


def _baseline_text(random: Random) -> str:
    known = {"job.yaml": {random.choice(rule_ids()): {"/name": random.choice((1, 2, -1, "x", 1.5, None))}}}
    base = json.dumps({"version": random.choice((1, 1, 1, 2)), "findings": known})
    return changed(random.choice((base, *texts("tests/cases/**/nfx-lint-baseline.json"))), random, 3)


def _baseline(text: str) -> None:
    Path("baseline.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        baseline = baseline_file.read("baseline.json")
    except ConfigError:
        return
    Path("again.json").write_text(baseline_file.written(baseline.known), "utf-8")
    assert baseline_file.read("again.json").known == baseline.known


def _rule_text(random: Random) -> str:
    return changed(random.choice(texts("tests/cases/user-rules/**/*.yaml", "rules/*/*.yaml")), random)


def _rule(text: str) -> None:
    Path("own.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        user_rules.load(["own.yaml"], ".")
    except ConfigError:
        return


_OPTIONS = (
    "--format",
    "--kind",
    "--select",
    "--ignore",
    "--fail-on",
    "--config",
    "--edition",
    "--quiet",
    "-v",
)
_VALUES = (
    "json",
    "text",
    "manual-job",
    "error",
    "name",
    "nope",
    "",
    "-",
    "a=b",
    "2026-06",
    "x" * 50,
    "\0",
    "é",
)


def _command_line(random: Random) -> str:
    names = [command.name for command in COMMANDS if command.name not in ("lsp", "mcp")]
    words = [random.choice(names)] if random.random() < 0.6 else []
    for _ in range(random.randint(0, 5)):
        words.append(
            random.choice((*_OPTIONS, *_VALUES, "job.yaml", "nofile.yaml", "--help", "--", "--jobs=1"))
        )
    return json.dumps([changed(word, random, 1) if random.random() < 0.15 else word for word in words])


def _command(text: str) -> None:
    """Every command line ends with a documented exit code. Nothing is written outside the folder of the run."""
    Path("job.yaml").write_text("name: a\nbackofLimit: 0\n", "utf-8")
    words = json.loads(text)
    if any(word.startswith(("/", "..")) for word in words):
        return
    ran = run(*words)
    assert ran.code in (0, 1, 2) and "Traceback" not in ran.err


TARGETS = {
    "json": Target(_json_text, _json, 100),
    "yaml": Target(_yaml_text, _yaml, 100),
    "verdicts": Target(_body, _one_verdict, 14),
    "secrets": Target(_document_with_a_secret, _no_secret_in_a_report, 8),
    "suppressions": Target(_with_comments, _suppressions, 8),
    "configurations": Target(_configuration_text, _configuration, 2),
    "baselines": Target(_baseline_text, _baseline, 6),
    "rules": Target(_rule_text, _rule, 1),
    "commands": Target(_command_line, _command, 4),
}
