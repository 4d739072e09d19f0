"""Compare two installed versions of nfx-lint: `python tests/compare_versions.py --base PYTHON [--head PYTHON]`.

Both are interpreters of virtual environments. The base version makes the inputs: files of a corpus, of
`examples/` and `tests/cases/`, the examples of all rules, generated bodies, and whole command lines.

Compared are exit codes, findings (rule, level, kind, pointer, span) and the structure of JSON output; with
--words also messages, hints and every line of output. Of corpus files no text is shown, only pointers.
"""

from __future__ import annotations

import argparse
import difflib
import io
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

Json = Any
Sites = list[tuple[Json, Json, dict[str, Json]]]  # what holds a value, its key or number, its schema
Ran = list[tuple[Json, str, str]]  # exit code, output, errors
Unlike = tuple[str, str, list[str]]  # category, input, lines about the difference (none if there is none)

ROOT = Path(__file__).parent.parent
BODIES = 5_000
FAULTS = "none unknown-key misspelled-key wrong-type missing-field wrong-enum out-of-bounds too-long pattern"
FORMATS = ("text", "concise", "json", "sarif", "github", "gitlab", "junit", "rdjson", "markdown")
MOVED = ("manual-job", "cron-job", "manual-job.patch", "cron-job.patch", "build-service")
BASELINE = ("baseline job-with-mistakes.yaml --baseline known.json", "baseline . --baseline known.json")
BASELINE += ("check . --baseline known.json --format json", "baseline . --baseline known.json --accept-new")
LINES = [
    "",
    "--help",
    "--version",
    "kinds",
    "kinds --format json",
    "editions",
    "editions --format json",
    "editions 2026-06",
    "editions diff 2025-07 2026-06",
    "editions diff 2025-07 2026-06 --format json",
    "rules",
    "rules --format json",
    "config",
    "config --format json",
    "schema report",
    "schema config",
    "schema rule",
    "schema no-such",
    "explain no-such",
    "explain missing-field",
    "explain examples/job.yaml#/name",
    "completion bash",
    "completion zsh",
    "completion fish",
    "show examples/service.json",
    "migrate examples/job.yaml",
    "check . -v",
    "check . --format json",
    "check . -q --skip-unknown --fail-on warning",
    "check . --select wrong-type",
    "no-such-file",
    "--no-such",
]
WORDS = {"message", "hint", "title", "why", "description", "text", "markdown", "fix", "silence", "x-expects"}
MADE_FROM_IDS = {"was", "ruleIndex", "fingerprint", "fingerprints", "partialFingerprints"}
SAYS = " :: "
TEXTS = "example abc Example /data/file / data/ a/b 10.0.0.1 10.0.0.0/8 a@example.com example.com @daily 30s"
TEXTS += " 5m https://example.com/a-b nginx:latest #ff0000 50% port-1 tag:a example-one"


@dataclass(frozen=True, slots=True)
class Version:
    """One side: its interpreter, its scratch folder, and the base's ids of rules that it renames."""

    python: str
    scratch: Path
    renamed: tuple[tuple[str, str], ...] = ()

    def run(self, *words: str, folder: str = ".", stdin: str = "") -> tuple[int, str, str]:
        env = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
        env |= {"COLUMNS": "100", "PYTHONUTF8": "1"}
        command, cwd = [self.python, *words], self.scratch / folder
        done = subprocess.run(command, cwd=cwd, env=env, input=stdin.encode(), capture_output=True)
        return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

    def lint(self, line: str, folder: str = ".", stdin: str = "") -> tuple[int, str, str]:
        return self.run("-m", "nfx_lint", *shlex.split(line), folder=folder, stdin=stdin)

    def script(self, *words: object, folder: str = ".") -> str:
        """The output of this script, run by this version's interpreter."""
        code, output, errors = self.run("-I", os.path.abspath(__file__), *map(str, words), folder=folder)
        return output if code == 0 else sys.exit(f"{self.python}: exit code {code}\n{errors}")

    def rules(self) -> list[str]:
        return [row.get("rule") or row["id"] for row in json.loads(self.lint("rules --format json")[1])]


# Inputs: `--inputs FOLDER` runs in the base interpreter and writes FOLDER/manifest.jsonl


def write_inputs(folder: Path, root: Path, corpus: Path) -> None:
    warnings.simplefilter("ignore", FutureWarning)  # ECMAScript patterns, read by `re`
    with (folder / "manifest.jsonl").open("w", encoding="utf-8") as manifest:
        for one in (*file_inputs(root, corpus), *rule_inputs(folder), *generated_inputs(folder)):
            manifest.write(json.dumps({**one, "id": re.sub(r"\s", "_", one["id"])}) + "\n")


def file_inputs(root: Path, corpus: Path) -> Iterator[Json]:
    folders = {"corpus": corpus, "examples": root / "examples", "cases": root / "tests" / "cases"}
    for area, folder in folders.items():
        for path in sorted(path for path in folder.rglob("*") if path.suffix in (".json", ".yaml", ".yml")):
            one = {"id": f"{area}/{path.relative_to(folder).as_posix()}", "how": "file", "name": str(path)}
            yield from (one, {**one, "id": one["id"] + "+all-rules", "all": True})
        if folder.is_dir():
            yield {"id": f"{area}/", "how": "folder", "name": str(folder)}


def rule_inputs(folder: Path) -> Iterator[Json]:
    from nfx_lint.contracts.editions import first_edition
    from nfx_lint.contracts.load import document
    from nfx_lint.rules.catalogue import catalogue
    from nfx_lint.rules.examples import body_of

    for rule in catalogue():
        for number, example in enumerate((*rule.docs.examples["bad"], *rule.docs.examples["good"])):
            kind, name = example.get("kind"), example.get("name")
            one = {"id": f"rules/{rule.id}/{number}", "all": True, "kind": kind, "name": name}
            if "request" in example:
                body = document(kind, first_edition(kind))["examples"][0]
                yield {**one, "how": "request", "name": example["request"], "body": body}
            elif kind:
                body = body_of(example, example.get("edition") or first_edition(kind))
                yield {**one, "how": "body", "body": body}
                yield {**one, "id": one["id"] + "/yaml", "how": "text", "name": "a.yaml", "text": yaml(body)}
            elif "beside" in example:
                for path, text in {**example["beside"], name: example["text"]}.items():
                    write(folder / one["id"] / path, text)
                yield {**one, "how": "folder", "name": str(folder / one["id"])}
            else:
                yield {**one, "how": "text", "text": example.get("text"), "bytes": example.get("bytes")}


def generated_inputs(folder: Path) -> Iterator[Json]:
    from nfx_lint._compiled.kinds import KINDS, NODES
    from nfx_lint.contracts.load import document

    pairs = [(kind, edition) for kind, editions in {**KINDS, **NODES}.items() for edition in editions]
    rng, faults = random.Random(2026), FAULTS.split()
    for kind in KINDS:
        write(folder / "kinds" / f"{kind}.json", json.dumps(document(kind, KINDS[kind][0])["examples"][0]))
    for number in range(BODIES):
        (kind, edition), turn = pairs[number % len(pairs)], number // len(pairs)
        fault, given = faults[turn % len(faults)], turn // len(faults) % 2
        body, fault = generated(document(kind, edition), fault, rng)
        kind, body = ("template", in_template(kind, body)) if kind in NODES else (kind, body)
        ending, indent = rng.choice((("json", 2), ("json", None), ("yaml", 0), ("yaml", 0)))
        text = yaml(body) if ending == "yaml" else json.dumps(body, indent=indent)
        name = f"{number:04}-{kind}-{edition}-{fault}-{'given' if given else 'detected'}.{ending}"
        one = {"id": f"bodies/{name}", "how": "text", "name": f"a.{ending}", "text": text}
        yield {**one, "kind": kind if given else None, "edition": edition}
        if number % 37 == 0:
            write(folder / "tree" / "bodies" / name, text)


def generated(contract: Json, fault: str, rng: random.Random) -> tuple[Json, str]:
    """A body with the fault, and the fault's name or `none` where the body has no place for it."""
    holder: Json = {}
    sites: Sites = []
    fill_in(holder, "body", contract, contract, rng, rng.choice((0, 0.3, 1)), sites)
    made = spoil(fault, sites, rng)
    return holder["body"], made


def in_template(kind: str, spec: Json) -> Json:
    step = {"kind": kind.removeprefix("node."), "ref": "one", "spec": spec}
    workflow = {"kind": "Workflow", "spec": {"type": "sequential", "steps": [step]}}
    return {"apiVersion": "v1.2", "name": "Example", "spec": workflow}


def fill_in(
    holder: Json, key: Json, schema: Json, root: Json, rng: random.Random, fill: float, sites: Sites
) -> None:
    """Put a valid value into `holder[key]`: `fill` is the chance of each optional field, 0 for the least."""
    schema = one_branch(schema, root, rng)
    sites.append((holder, key, schema))
    types = schema.get("type", "object" if "properties" in schema else "string")
    one = rng.choice([each for each in ([types] if isinstance(types, str) else types) if each != "null"])
    if one not in ("object", "array"):
        holder[key] = scalar(one, schema, rng)
        return
    children: dict[Json, Json] = {}
    if one == "array":
        count = max(schema.get("minItems", 0), rng.random() < fill)
        children = dict.fromkeys(range(count), schema.get("items", {}))
    else:
        for name, child in schema.get("properties", {}).items():
            chosen = "x-deprecated" not in child and rng.random() < fill and len(sites) < 300
            if name in schema.get("required", ()) or (chosen and name not in schema.get("without", ())):
                children[name] = child
        if isinstance(schema.get("additionalProperties"), dict) and rng.random() < fill:
            children["example"] = schema["additionalProperties"]
    holder[key] = [None] * len(children) if one == "array" else {}
    for name, child in children.items():
        fill_in(holder[key], name, child, root, rng, fill, sites)


def one_branch(schema: Json, root: Json, rng: random.Random) -> Json:
    """`schema` with its reference followed and a branch of its union chosen; `without` are other branches'."""
    while "$ref" in schema or "oneOf" in schema:
        if "$ref" in schema:
            schema = {**root["$defs"][schema["$ref"].rpartition("/")[2]], **schema}
            schema = {name: value for name, value in schema.items() if name != "$ref"}
            continue
        branches, plain = schema["oneOf"], {name: value for name, value in schema.items() if name != "oneOf"}
        branch = rng.choice(branches)
        needed = {*plain.get("required", ()), *branch.get("required", ())}
        others = {name for other in branches for name in other.get("required", ())} - needed
        schema = {**plain, **branch, "required": sorted(needed), "without": others}
    return schema


def scalar(one: str, schema: Json, rng: random.Random) -> Json:
    if "enum" in schema or one == "boolean":
        return rng.choice(schema.get("enum", (True, False)))
    if one in ("integer", "number"):
        least = int(schema.get("minimum", 1))
        return rng.choice((least, int(schema.get("maximum", least + 9))))
    least, most = schema.get("minLength", 0), schema.get("maxLength", 60)
    texts = ["a" * most, *(text.ljust(least, "a") for text in TEXTS.split())]
    fitting = [text for text in texts if len(text) <= most and fits(schema, text)]
    return rng.choice(fitting or ["example"])


def fits(schema: Json, text: str) -> bool:
    pattern = schema.get("x-linear") or schema.get("pattern", "")
    from nfx_lint.patterns.matching import finds

    return finds(pattern, text)


def spoil(fault: str, sites: Sites, rng: random.Random) -> str:
    """Make a fault of this sort in one place, and return its name: `none` if there is no place for it."""
    for holder, key, schema in rng.sample(sites, len(sites)):
        value = holder[key]
        fields = (
            [name for name in value if name in schema.get("properties", {})]
            if isinstance(value, dict)
            else []
        )
        needed = [name for name in fields if name in schema.get("required", ())]
        if fault == "unknown-key" and "properties" in schema:
            value["exampleKey"] = 1
        elif fault == "misspelled-key" and fields:
            value[fields[0][:-2] + fields[0][:-3:-1]] = value.pop(fields[0])
        elif fault == "missing-field" and needed:
            del value[rng.choice(needed)]
        elif (wrong := wrong_value(fault, value, schema)) is not None:
            holder[key] = wrong
        else:
            continue
        return fault
    return "none"


def wrong_value(fault: str, value: Json, schema: Json) -> Json:
    if fault == "wrong-type":
        return [] if isinstance(value, str) else "example text"
    if fault == "wrong-enum" and "enum" in schema:
        return "no-such-value"
    if fault == "out-of-bounds" and isinstance(value, int) and schema.keys() & {"minimum", "maximum"}:
        return schema["maximum"] + 1 if "maximum" in schema else schema["minimum"] - 1
    if fault == "too-long" and "maxLength" in schema:
        return "a" * (schema["maxLength"] + 1)
    return "?? é" if fault == "pattern" and not fits(schema, "?? é") else None


def yaml(value: Json, indent: str = "") -> str:
    """Block style, with texts quoted as in JSON: the base environment has no YAML writer."""
    if isinstance(value, dict) and value:
        return "".join(f"\n{indent}{yaml(key)}: {yaml(child, indent + '  ')}" for key, child in value.items())
    if isinstance(value, list) and value:
        return "".join(f"\n{indent}- {yaml(child, indent + '  ')}" for child in value)
    plain = (
        isinstance(value, str) and re.fullmatch(r"[a-z][A-Za-z]{4,}(-[a-z]+)*", value) and value != "false"
    )
    return value if plain else json.dumps(value)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", "surrogatepass")


# Findings: `--worker MANIFEST RULES` runs in either interpreter and uses the public API only


def work(manifest: Path, rules: list[str]) -> None:
    for line in manifest.read_text("utf-8").splitlines():
        one = json.loads(line)
        try:
            result = result_of(report_on(one, rules if one.get("all") else []))
        except Exception as error:
            result = {"status": [f"raises {type(error).__name__}"], "findings": [], "words": []}
        sys.stdout.write(json.dumps({"id": one["id"], **result}) + "\n")


def report_on(one: Json, select: list[str]) -> Any:
    import nfx_lint

    options = {"select": select, "edition": one.get("edition")}
    if one["how"] == "request":
        return nfx_lint.check_request(*one["name"].split(" ", 1), one["body"], **options)
    options["kind"] = one.get("kind")
    if one["how"] == "body":
        return nfx_lint.check(one["body"], **options)
    if one["how"] == "file":
        return nfx_lint.check_file(one["name"], **options)
    if one["how"] == "folder":
        return nfx_lint.check_paths([one["name"]], skip_unknown=True, **options)
    text = bytes.fromhex(one["bytes"]) if one.get("bytes") else one["text"]
    return nfx_lint.check_text(text, one["name"], **options)


def result_of(report: Any) -> Json:
    places = [[each.span, *(related.span for related in each.related)] for each in report.findings]
    says = [[each.message, each.hint, *(one.message for one in each.related)] for each in report.findings]
    findings = [
        f"{each.severity} {each.rule} {each.kind} {Path(each.file).name}#{each.pointer} {' '.join(map(shown, spans))}"
        for each, spans in zip(report.findings, places, strict=True)
    ]
    status = f"ok {report.ok}, skipped {report.skipped}, silenced {report.suppressed}"
    files = [f"{file.kind} {file.edition}" for file in report.files]
    return {"status": [status, *files], "findings": findings, "words": [" | ".join(words) for words in says]}


def shown(span: Any) -> str:
    return f"{span.line}:{span.column}-{span.end_line}:{span.end_column}" if span else "-"


def compare_findings(base: Version, head: Version, inputs: Path, words: bool) -> Iterator[Unlike]:
    rules = base.rules()
    runs = [(base, ",".join(rules)), (head, with_new_ids(",".join(rules), head))]
    with ThreadPoolExecutor(2) as pool:
        sides = pool.map(lambda run: run[0].script("--worker", inputs / "manifest.jsonl", run[1]), runs)
    pairs = zip(*(map(json.loads, side.splitlines()) for side in sides), strict=True)
    for old, new in pairs:
        area, unlike = old["id"].partition("/")[0], findings_unlike(old, new, head, False)
        yield area, old["id"], unlike
        if words and not unlike:
            unlike = findings_unlike(old, new, head, True)
            yield (
                "words",
                old["id"],
                [line.partition(SAYS)[0] for line in unlike] if area == "corpus" else unlike,
            )


def findings_unlike(base: Json, head: Json, version: Version, words: bool) -> list[str]:
    """Lines about one input: those of the base begin with -, those of the head with +."""
    old, new = (
        side["status"]
        + [
            f + (SAYS + said if words else "")
            for f, said in zip(side["findings"], side["words"], strict=True)
        ]
        for side in (base, head)
    )
    old = [with_new_ids(line, version) for line in old]
    gone, come = Counter(old) - Counter(new), Counter(new) - Counter(old)
    unlike = [f"- {line}" for line in gone.elements()] + [f"+ {line}" for line in come.elements()]
    return unlike or (["the order of findings"] if old != new and not version.renamed else [])


def with_new_ids(text: str, head: Version) -> str:
    for old, new in head.renamed:
        text = re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", new, text)
    return text


# Command lines


@dataclass(frozen=True, slots=True)
class Command:
    """Lines to run one after the other in a folder of the scratch folder, and the file that they write.

    Many `together` run in one process, since a process each would take a third of a second.
    """

    id: str
    lines: tuple[str, ...]
    folder: str = "tree"
    stdin: str = ""
    written: str = ""
    together: bool = False


def commands(base: Version, cases: list[Path]) -> Iterator[Command]:
    rules, kinds = base.rules(), sorted((base.scratch / "kinds").iterdir())
    yield Command("", tuple(f"explain {rule}" for rule in rules), together=True)
    yield Command("", tuple(lines_about(base, kinds)), together=True)
    lines = [f"check . -j 1 --format {name}" for name in FORMATS]
    lines += [f"explain {rule} --format json" for rule in rules[::5]]
    lines += [f"migrate ../kinds/{file.name} --kind {file.stem}" for file in kinds if file.stem in MOVED]
    lines += [f"show bodies/{file.name}" for file in sorted((base.scratch / "tree/bodies").iterdir())[::3]]
    yield Command("", tuple(lines), together=True)
    yield from (Command(id_of(line), (line,)) for line in LINES)
    job = (base.scratch / "tree/examples/job-with-mistakes.yaml").read_text("utf-8")
    yield Command("command/stdin", ("- --stdin-filename job.yaml", "- --format json"), stdin=job)
    yield Command("command/init", ("init", "init", "config"), "empty", written="nfx-lint.toml")
    yield Command("command/baseline", BASELINE, "baseline", written="known.json")
    yield Command("command/output", ("check . --format sarif --output a.sarif",), "output", written="a.sarif")
    for case in cases:
        stdin = (case / "stdin").read_text("utf-8") if (case / "stdin").exists() else ""
        line = (case / "command").read_text("utf-8")
        name = f"{case.parent.name}/{case.name}"
        yield Command(f"command/case-{name}", (line,), f"cases/{name}", stdin)


def id_of(line: str) -> str:
    return f"command/{line.replace(' ', '_')}"


def lines_about(base: Version, kinds: list[Path]) -> Iterator[str]:
    """Of all kinds and of some findings."""
    for file in kinds:
        yield f"schema {file.stem}"
        first = next(iter(json.loads(file.read_text("utf-8"))), "")
        yield f"explain ../kinds/{file.name}#/{first} --kind {file.stem} --format json"
    for finding in json.loads(base.lint("check . --format json", "tree")[1])["findings"][::4]:
        yield f"explain {shlex.quote(finding['file'] + '#' + finding['pointer'])}"


def run_together(lines: list[str]) -> Iterator[tuple[Json, str, str]]:
    """`--together LINES` runs in either interpreter and calls `main`, which does not end the process."""
    from nfx_lint.cli.fast import main as lint

    for line in lines:
        sys.argv = ["nfx-lint", *shlex.split(line)]
        output, errors = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
        with redirect_stdout(output), redirect_stderr(errors):
            try:
                code = lint()
            except SystemExit as end:
                code = end.code
            except Exception as error:
                code = f"raises {type(error).__name__}"
        yield code, *(stream.buffer.getvalue().decode() for stream in (output, errors))


def prepare(scratch: Path, inputs: Path, root: Path) -> None:
    """The folders that commands run in: each version has its own, as some commands write files."""
    for name in ("tree", "kinds"):
        shutil.copytree(inputs / name, scratch / name)
    shutil.copytree(root / "tests" / "cases", scratch / "cases")
    for name in ("tree/examples", "baseline", "output"):
        shutil.copytree(root / "examples", scratch / name)
    (scratch / "empty").mkdir()


def compare_commands(base: Version, head: Version, cases: list[Path], words: bool) -> Iterator[Unlike]:
    chosen, sides = list(commands(base, cases)), (base, head)
    numbers = [version.lint("--version")[1].split()[-1] for version in sides]

    def outcomes(job: tuple[Version, str, Command]) -> Ran:
        version, number, command = job
        neutral = {str(version.scratch): "SCRATCH", number: "VERSION"}
        return [
            (code, *(replaced(text, neutral) for text in texts)) for code, *texts in outcome(version, command)
        ]

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [(*side, command) for command in chosen for side in zip(sides, numbers, strict=True)]
        results = list(pool.map(outcomes, jobs))
    for command, old, new in zip(chosen, results[::2], results[1::2], strict=True):
        if not command.together:
            yield "commands", command.id, list(output_unlike(old, new, head, words))
            continue
        for line, *pair in zip(command.lines, old, new, strict=True):
            yield "commands", id_of(line), list(output_unlike(*([ran] for ran in pair), head, words))


def replaced(text: str, neutral: dict[str, str]) -> str:
    for name, word in neutral.items():
        text = text.replace(name, word)
    return text


def outcome(version: Version, command: Command) -> Ran:
    """What each line gives; the file that they write counts as one more output."""
    lines = [with_new_ids(line, version) for line in command.lines]
    if command.together:
        return json.loads(version.script("--together", json.dumps(lines), folder=command.folder))
    ran = [version.lint(line, command.folder, command.stdin) for line in lines]
    file = version.scratch / command.folder / command.written
    if command.written:
        ran.append((0, file.read_text("utf-8") if file.exists() else "", ""))
    return ran


def output_unlike(base: Ran, head: Ran, version: Version, words: bool) -> Iterator[str]:
    for (old_code, *olds), (code, *news) in zip(base, head, strict=True):
        if old_code != code:
            yield f"exit code {old_code}, now {code}"
        olds = [with_new_ids(text, version) for text in olds]
        if not words:
            yield from places_unlike(*(parsed(texts[0], bool(version.renamed)) for texts in (olds, news)))
            continue
        for old, new in zip(olds, news, strict=True):
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), n=0, lineterm="")
            yield from (line for line in lines if not line.startswith(("---", "+++", "@@")))


def parsed(text: str, renamed: bool) -> Json:
    try:
        return without_words(json.loads(text), renamed)
    except ValueError:
        return None  # only output in JSON has a structure


def without_words(value: Json, renamed: bool) -> Json:
    """The members that programs read. Where rules are renamed lists have no order, as ids are part of it."""
    if isinstance(value, list):
        items = [without_words(item, renamed) for item in value]
        return sorted(items, key=json.dumps) if renamed else items
    if not isinstance(value, dict):
        return value
    dropped = {name for name in WORDS if not isinstance(value.get(name), dict)}
    if renamed:
        dropped |= MADE_FROM_IDS | ({"name"} if "id" in value else set())  # SARIF's name of a rule
    return {name: without_words(child, renamed) for name, child in value.items() if name not in dropped}


def places_unlike(base: Json, head: Json, pointer: str = "") -> Iterator[str]:
    if isinstance(base, dict) and isinstance(head, dict) and base.keys() == head.keys():
        for name in base:
            yield from places_unlike(base[name], head[name], f"{pointer}/{name}")
    elif isinstance(base, list) and isinstance(head, list) and len(base) == len(head):
        for number, pair in enumerate(zip(base, head, strict=True)):
            yield from places_unlike(*pair, f"{pointer}/{number}")
    elif json.dumps(base) != json.dumps(head):
        yield f"JSON output differs at #{pointer}"


# The run


def renames(base: Version, head: Version) -> Iterator[tuple[str, str]]:
    """The base's rules that have another id in the head, whose `explain` knows former ids as well."""
    for name in sorted(set(base.rules()) - set(head.rules())):
        code, output, _ = head.lint(f"explain {name} --format json")
        if code == 0:
            yield name, json.loads(output).get("rule") or json.loads(output)["id"]


def report(results: Iterable[Unlike], known: dict[str, str], most: int) -> bool:
    """Print the differences and a summary; whether there is a difference that is not known."""
    counts: dict[str, Counter[str]] = {}
    printed = 0
    for category, name, lines in results:
        is_known = bool(lines) and any(fnmatchcase(name, pattern) for pattern in known)
        state = "known" if is_known else "different" if lines else "alike"
        counts.setdefault(category, Counter(alike=0, different=0, known=0))[state] += 1
        if state == "different" and (printed := printed + 1) <= most:
            more = [f"... {len(lines) - 8} more lines"] if len(lines) > 8 else []
            sys.stdout.write("\n    ".join([name, *(line[:300] for line in lines[:8]), *more]) + "\n")
    total = sum(counts.values(), Counter(different=0))
    parts = [f"{name} {each['different']} of {each.total()}" for name, each in counts.items()]
    sys.stdout.write(f"{total['different']} different ({', '.join(parts)}), {total['known']} known\n")
    return total["different"] > 0


def compare(options: argparse.Namespace, scratch: Path) -> bool:
    inputs, root, corpus = scratch / "inputs", options.root.resolve(), options.corpus.resolve()
    for name in ("inputs", "base", "head"):
        (scratch / name).mkdir()
    base = Version(os.path.abspath(options.base), scratch / "base")
    head = Version(os.path.abspath(options.head), scratch / "head")
    if options.renamed:
        head = Version(head.python, head.scratch, tuple(renames(base, head)))
    base.script("--inputs", inputs, "--root", root, "--corpus", corpus)
    for version in (base, head):
        prepare(version.scratch, inputs, root)
    cases = sorted(file.parent for file in root.glob("tests/cases/*/*/command"))
    lines = options.known.read_text("utf-8").splitlines() if options.known else []
    known = dict((*line.split(maxsplit=1), "")[:2] for line in lines if line.strip())

    def results() -> Iterator[Unlike]:
        yield from compare_findings(base, head, inputs, options.words)
        yield from compare_commands(base, head, cases, options.words)

    return report(results(), known, options.most)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--base", help="interpreter that has the version to compare with")
    parser.add_argument("--head", default=sys.executable, help="interpreter that has the new version")
    parser.add_argument("--root", type=Path, default=ROOT, help="checkout with examples/ and tests/cases/")
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument(
        "--words", action="store_true", help="compare messages, hints and text output as well"
    )
    parser.add_argument("--renamed", action="store_true", help="take a rule and its former id for the same")
    parser.add_argument("--known", type=Path, help="meant differences, one a line: ID-OR-PATTERN REASON")
    parser.add_argument("--most", type=int, default=50, help="differences to print (default: 50)")
    parser.add_argument("--inputs", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--worker", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--together", type=json.loads, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inputs:
        write_inputs(options.inputs, options.root, options.corpus)
    elif options.worker:
        work(Path(options.worker[0]), options.worker[1].split(","))
    elif options.together:
        sys.stdout.write(json.dumps(list(run_together(options.together))))
    elif options.base is None:
        parser.error("--base is required")
    else:
        with tempfile.TemporaryDirectory() as scratch:
            return int(compare(options, Path(scratch).resolve()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
