"""The configuration: where it is found, what it may hold, what beats what."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from command_line import run
from documents import blocks
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from work import calls_in

import nfx_lint
from nfx_lint._compiled import own_config, own_rule
from nfx_lint._compiled.kinds import KINDS
from nfx_lint.config import load as config
from nfx_lint.config.discovery import has_table, nearest
from nfx_lint.config.policy import Override, Policy, SuppressionEntry
from nfx_lint.config.selection import selection_for
from nfx_lint.config.toml_lines import line_of, numbered
from nfx_lint.limits import MOST_GLOBS
from nfx_lint.model import ConfigError, Json
from nfx_lint.rules.user.schema import rule_schema
from nfx_lint.validation.own_files import faults, own_schema

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

JOB = {"name": "Nightly report", "billing": {"deploymentPlan": "nf-compute-20"}, "backoffLimit": 0}
BAD_JOB = {**JOB, "backoffLimit": "0", "colour": "blue"}  # an error, a warning

VALID = """
edition = "2026-06"
rules = ["policy/*.yaml"]
ignore = ["deprecated-endpoint"]
fail-on = "warning"
[levels]
wrong-type = "warning"
[[files]]
glob = "a/*.json"
kind = "manual-job"
[[overrides]]
files = ["b"]
levels = {unknown-field = "off"}
[[suppressions]]
file = "a"
rule = "wrong-type"
pointer = "/a"
until = "2999-01-31"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a clean and a bad job, which is the current directory."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "job.json").write_text(json.dumps(JOB))
    (tmp_path / "bad.json").write_text(json.dumps(BAD_JOB))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configure(folder: Path, text: str) -> Path:
    path = folder / "nfx-lint.toml"
    path.write_text(text, "utf-8")
    return path


def reported(*words: object) -> list[tuple[str, str]]:
    rows = json.loads(run(*words, "--format", "json").out)["findings"]
    return [(row["rule"], row["severity"]) for row in rows]


# ---- finding it


def test_the_nearest_holds_up_to_the_root_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / "nfx-lint.toml").touch()
    inner = tmp_path / "repository" / "a" / "b"
    inner.mkdir(parents=True)
    assert nearest(str(inner)) is None, "without a repository only the folder itself counts"
    assert nearest(str(tmp_path)) == f"{tmp_path}/nfx-lint.toml".replace(os.sep, "/") or os.name == "nt"
    (tmp_path / "repository" / ".git").touch()
    assert nearest(str(inner)) is None, "a folder above the repository is not part of it"
    (tmp_path / "repository" / "pyproject.toml").write_text("[tool.nfx-lint]\n")
    assert nearest(str(inner)).endswith("repository/pyproject.toml")
    (tmp_path / "repository" / "nfx-lint.toml").touch()
    assert nearest(str(inner)).endswith("repository/nfx-lint.toml")
    (tmp_path / "repository" / "a" / "pyproject.toml").write_text("[tool.other]\n")
    assert nearest(str(inner)).endswith("repository/nfx-lint.toml")
    (tmp_path / "repository" / "a" / "pyproject.toml").write_text("[tool.nfx-lint.levels]\n")
    assert nearest(str(inner)).endswith("a/pyproject.toml")


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("[tool.nfx-lint]\n", True),
        (' [ tool . "nfx-lint" ]\n', True),
        ("[[tool.nfx-lint.suppressions]]\n", True),
        ("tool.nfx-lint.edition = '2025-07'\n", True),
        ('[project]\nname = "nfx-lint"\n', False),
        ('[project.scripts]\nnfx-lint = "x:main"\n', False),
        ("# [tool.nfx-lint]\n", False),
        ("", False),
    ],
)
def test_a_table_in_pyproject(tmp_path: Path, text: str, ours: bool) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(text)
    assert has_table(str(path)) is ours


def test_pyproject_is_read(folder: Path) -> None:
    (folder / "pyproject.toml").write_text(
        '[project]\nname = "x"\n[tool.nfx-lint]\nignore = ["wrong-type"]\n'
    )
    assert reported("bad.json") == [("unknown-field", "warning")]
    assert "pyproject.toml:4" in run("config").out


@pytest.mark.parametrize("options", [[], ["--no-config"]])
def test_the_front_door_steps_aside_for_a_configuration(folder: Path, options: list[str]) -> None:
    configure(folder, "no configuration at all")
    words = [sys.executable, "-m", "nfx_lint", *options, "job.json"]
    path = Path(__file__).parents[2]
    ran = subprocess.run(
        words, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(path)}, check=False
    )
    assert ran.returncode == (0 if options else 2), ran.stderr


def test_config_replaces_and_no_config_is_none(folder: Path) -> None:
    configure(folder, 'ignore = ["wrong-type"]')
    (folder / "other").mkdir()
    (folder / "other" / "nfx.toml").write_text('ignore = ["unknown-field"]')
    assert reported("bad.json") == [("unknown-field", "warning")]
    assert reported("bad.json", "--config", "other/nfx.toml") == [("wrong-type", "error")]
    assert len(reported("bad.json", "--no-config")) == 2


# ---- what it does


def test_select_ignore_and_levels(folder: Path) -> None:
    configure(folder, 'select = ["wrong-type"]')
    assert reported("bad.json") == [("wrong-type", "error")]
    assert reported("bad.json", "--select", "unknown-field") == [("unknown-field", "warning")]
    configure(folder, 'ignore = ["wrong-type"]\nextend-ignore = ["unknown-field"]')
    assert reported("bad.json") == []
    assert reported("bad.json", "--ignore", "unknown-field") == [("wrong-type", "error")]
    configure(folder, 'select = ["wrong-type"]\nextend-select = ["unknown-field"]')
    assert len(reported("bad.json")) == 2
    configure(folder, '[levels]\nwrong-type = "note"\nunknown-field = "off"')
    assert reported("bad.json") == [("wrong-type", "note")]


def test_overrides_by_glob(folder: Path) -> None:
    (folder / "old").mkdir()
    (folder / "old" / "bad.json").write_text(json.dumps(BAD_JOB))
    configure(
        folder,
        '[[overrides]]\nfiles = ["old/"]\nignore = ["unknown-field"]\nlevels = {wrong-type = "warning"}',
    )
    assert reported("old/bad.json") == [("wrong-type", "warning")]
    assert len(reported("bad.json")) == 2


def test_fail_on(folder: Path) -> None:
    configure(folder, 'ignore = ["wrong-type"]\nfail-on = "warning"')
    assert run("bad.json").code == 1
    assert run("bad.json", "--fail-on", "error").code == 0


def test_kinds_of_files(folder: Path) -> None:
    (folder / "vague.json").write_text('{"name": "Nightly report"}')
    configure(folder, '[[files]]\nglob = "va*.json"\nkind = "manual-job"')
    report = json.loads(run("vague.json", "--format", "json").out)
    assert [(file["kind"], file["detected_by"]) for file in report["files"]] == [("manual-job", "config")]
    assert {row["rule"] for row in report["findings"]} == {"missing-field"}
    assert (
        json.loads(run("vague.json", "--kind", "build-service", "--format", "json").out)["files"][0][
            "detected_by"
        ]
        == "option"
    )


def test_exclude_counts_from_the_file_and_for_walks_only(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "sub").mkdir()
    (folder / "sub" / "bad.json").write_text(json.dumps(BAD_JOB))
    configure(folder, 'exclude = ["/bad.json"]\nextend-exclude = ["sub/"]')
    assert reported(".") == []
    assert len(reported("bad.json")) == 2
    monkeypatch.chdir(folder / "sub")
    assert len(reported("bad.json")) == 2
    assert reported("..") == []


def test_the_library_reads_what_it_is_told_to(folder: Path) -> None:
    configure(folder, 'ignore = ["wrong-type"]\nexclude = ["job.json"]')
    assert len(nfx_lint.check_paths(["bad.json"]).findings) == 2
    report = nfx_lint.check_paths(["."], config="nfx-lint.toml")
    assert [one.rule for one in report.findings] == ["unknown-field"]
    assert [file.file for file in report.files] == ["bad.json"]
    assert not nfx_lint.check_paths(["."], config="nfx-lint.toml", ignore=["unknown-field"]).ok


def test_config_shows_values_and_origins(folder: Path) -> None:
    configure(folder, '# first\nignore = ["wrong-type"]\n[levels]\nunknown-field = "note"\n')
    rows = {row["setting"]: row for row in json.loads(run("config", "--format", "json").out)}
    assert rows["ignore"] == {"setting": "ignore", "value": '["wrong-type"]', "origin": "nfx-lint.toml:2"}
    assert rows["levels"]["origin"] == "nfx-lint.toml:3"
    assert rows["fail-on"]["origin"] == "default"
    assert list(rows) == list(config.DEFAULTS)
    words = ("--ignore", "unknown-field,missing-field", "--format", "json")
    rows = {row["setting"]: row for row in json.loads(run("config", *words).out)}
    assert rows["ignore"]["value"] == '["unknown-field", "missing-field"]'
    assert rows["ignore"]["origin"] == "command line"


def test_the_schema_and_the_defaults_name_the_same_keys() -> None:
    assert set(own_schema("config")["properties"]) == set(config.DEFAULTS)
    assert json.loads(run("schema", "config").out) == own_schema("config")


# ---- init


def test_init_writes_a_configuration_that_reads(folder: Path) -> None:
    ran = run("init")
    assert (ran.code, ran.out) == (0, ran.out)
    assert ran.out.startswith("nfx-lint.toml written; 2 Northflank documents found here\n")
    assert "It sets the edition 2026-06; " in ran.out
    text = (folder / "nfx-lint.toml").read_text("utf-8")
    assert f'edition = "{KINDS["job"][-1]}"' in text and "job.json: manual-job" in text
    assert run("config").code == 0
    whole = text.replace("# [[", "[[").replace("# glob", "glob").replace("# kind", "kind")
    configure(folder, whole.replace("# unknown-field", "unknown-field"))
    assert run("config").code == 0
    rules = [rule for rule, _ in reported("bad.json")]
    assert rules == ["deprecated-endpoint", "wrong-type", "unknown-field"]


def test_init_overwrites_nothing(folder: Path) -> None:
    path = configure(folder, "# mine")
    ran = run("init")
    assert (ran.code, path.read_text()) == (2, "# mine")


# ---- faults


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("selct = []", "nfx-lint.toml:1: there is no `selct`; did you mean `select`?"),
        ("\n[levels]\nwrong-type = 'eror'", "nfx-lint.toml:3: `wrong-type` is not one of"),
        (
            "\nignore = ['wrong-typ']",
            "nfx-lint.toml:2: there is no rule `wrong-typ`; did you mean `wrong-type`?",
        ),
        ("[levels]\nwrong-typ = 'off'", "nfx-lint.toml:2: there is no rule `wrong-typ`"),
        ("[[overrides]]\nignore = []", "nfx-lint.toml:1: `overrides[0]` needs `files`"),
        ("[[files]]\nglob = 'a'\nkind = 'jobs'", "nfx-lint.toml:3: there is no kind `jobs`"),
        ("edition = '1999-01'", "nfx-lint.toml:1: there is no edition `1999-01`; choose from 2025-07"),
        ("[[suppressions]]\nfile = 'a'\nrule = 'wrong-type'\nuntil = '2027-02-30'", "is not a date"),
        ("[[suppressions]]\nfile = 'a'\nrule = 'x'", "nfx-lint.toml:3: there is no rule `x`"),
        ("a = [", "not TOML"),
        ("a = " + "[" * 10_000, "nested too deep"),
        (".".join("a" * 5000) + " = 1", "dots"),
        (".".join("a" * 999) + " = 1", "nested too deep"),
        ("a = " + "9" * 5000, "too long"),
        ("#" * 600_000, "larger than"),
        ("baseline = '../b.json'", "is not below the configuration's folder"),
        ("rules = ['../*.yaml']", "cannot name rule files"),
        ("rules = ['/etc/*.yaml']", "cannot name rule files"),
        ("rules = ['**/*.yaml']", "cannot name rule files"),
        ("rules = ['policy/*.yaml']", "no rule file is called"),
    ],
)
def test_a_wrong_configuration_is_2(folder: Path, text: str, said: str) -> None:
    configure(folder, text)
    ran = run("job.json")
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.startswith("nfx-lint: nfx-lint.toml") and ran.err.count("\n") == 1


def test_a_configuration_that_is_no_text(folder: Path) -> None:
    (folder / "nfx-lint.toml").write_bytes(b"\xff\xfe")
    assert "not UTF-8" in run("job.json").err
    (folder / "nfx-lint.toml").unlink()
    (folder / "nfx-lint.toml").mkdir()
    assert run("job.json").code == 2


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_baseline_does_not_lead_out_by_a_link(folder: Path) -> None:
    (folder.parent / "outside.json").write_text("{}")
    (folder / "b.json").symlink_to(folder.parent / "outside.json")
    configure(folder, 'baseline = "b.json"')
    assert "is not below" in run("baseline").err
    assert (folder.parent / "outside.json").read_text() == "{}"


@examples(60)
@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    for line in dict(numbered(text)).values():
        assert 1 <= line <= text.count("\n") + 1


@examples(60)
@given(
    st.dictionaries(
        st.sampled_from(list(config.DEFAULTS)),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2)
            ),
        ),
    )
)
def test_the_schema_has_words_for_every_fault(values: dict[str, object]) -> None:
    by_jsonschema = list(faults(values, own_schema("config")))
    assert list(faults(values, own_schema("config"), "config")) == by_jsonschema
    assert own_config.check(values) is (not by_jsonschema)
    assert all(words for _, words in by_jsonschema)


@pytest.mark.parametrize("schema", [own_schema("config"), rule_schema()], ids=["config", "rule"])
def test_our_schemas_are_schemas(schema: dict[str, object]) -> None:
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema)


def test_valid_files_of_ours_do_not_load_jsonschema(folder: Path) -> None:
    configure(folder, VALID)
    (folder / "policy").mkdir()
    policy = Path(__file__).parents[2] / "examples" / "policy"
    for path in policy.glob("*.yaml"):
        (folder / "policy" / path.name).write_bytes(path.read_bytes())
    code = (
        "import sys; sys.argv = ['nfx-lint', 'config']\n"
        "from nfx_lint.cli.fast import main\n"
        "assert main() == 0 and 'jsonschema' not in sys.modules"
    )
    path = os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONPATH": path})


SMALL = st.sampled_from(
    [None, True, 0, 1.5, "", "a", "/a", "error", [], ["a"], ["a", "<", 1], {}, {"a": "b"}]
)


@examples(300)
@given(st.data())
def test_a_compiled_check_is_its_schema(data: st.DataObject) -> None:
    policy = Path(__file__).parents[2] / "examples" / "policy"
    rules = [yaml.safe_load(path.read_text("utf-8")) for path in sorted(policy.glob("*.yaml"))]
    name = data.draw(st.sampled_from(["config", "rule"]))
    value = tomllib.loads(VALID) if name == "config" else data.draw(st.sampled_from(rules))
    for _ in range(data.draw(st.integers(0, 2))):
        holder: Json = value
        while True:
            keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
            if not keys:
                break
            key = data.draw(st.sampled_from([*keys, "row"] if isinstance(holder, dict) else keys))
            inner = holder.get(key) if isinstance(holder, dict) else holder[key]
            if isinstance(inner, dict | list) and data.draw(st.booleans()):
                holder = inner
                continue
            if key in keys and isinstance(holder, dict) and data.draw(st.booleans()):
                del holder[key]
            else:
                holder[key] = data.draw(SMALL)
            break
    schema = own_schema("config") if name == "config" else rule_schema()
    check = own_config.check if name == "config" else own_rule.check
    assert check(value) is (not list(faults(value, schema)))


def test_lines_of_toml() -> None:
    lines = dict(numbered('a = 1\n[b]\nc.d = 2\n[[e]]\nf = 1\n[[e]]\n"g" = 1\n[e.h]\ni = 2\n'))
    assert line_of(lines, ("b", "c", "d")) == 3
    assert line_of(lines, ("e", 1, "g")) == 7
    assert line_of(lines, ("e", 1, "h", "i")) == 9
    assert line_of(lines, ("e", 0, "zzz")) == 4
    assert line_of(lines, ("zzz",)) == 0


def test_read_raises_a_config_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="does not exist"):
        config.read(str(tmp_path / "nfx-lint.toml"))


def test_the_configuration_in_the_documents_has_every_setting(folder: Path) -> None:
    text = blocks("toml", "docs/configuration.md")[0].text
    policy = blocks("yaml", "docs/writing-rules.md")[0].text
    (folder / "policy").mkdir()
    (folder / "policy" / "job-without-team-tag.yaml").write_text(policy)
    (folder / "nfx-lint-baseline.json").write_text('{"version": 1, "findings": []}')
    configure(folder, text)
    assert set(config.read("nfx-lint.toml").values) == set(config.DEFAULTS) - {
        "select",
        "extend-select",
        "extend-ignore",
        "extend-exclude",
    }
    assert run("config").code == 0
    assert reported("job.json") == [("job-without-team-tag", "error")]
    assert run("rules", "test", "policy").code == 0


# ---- cost


def test_globs_without_wildcards_cost_nothing_for_each_file() -> None:
    def work(entries: int) -> int:
        numbers = range(entries)
        policy = Policy(
            "/r",
            kinds=tuple((f"jobs/{number}.json", "manual-job") for number in numbers),
            overrides=tuple(Override((f"{number}/",), frozenset(), {}) for number in numbers),
            suppressions=tuple(
                SuppressionEntry(f"{number}.json", "wrong-type", None, "", "", 1) for number in numbers
            ),
        )
        policy.kind_of("/r/first.json")
        selection_for((), (), policy, "/r/first.json")
        policy.reaching("suppressions", "/r/first.json")

        def asked() -> None:
            policy.kind_of("/r/jobs/a.json")
            selection_for((), (), policy, "/r/jobs/a.json")
            policy.reaching("suppressions", "/r/jobs/a.json")

        return calls_in(asked)

    assert work(10_000) == work(1)


def test_globs_with_wildcards_are_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("job.json").write_text("{}")
    for count, is_refused in ((MOST_GLOBS, False), (MOST_GLOBS + 1, True)):
        entries = "".join(
            f'[[files]]\nglob = "x{number}*y"\nkind = "manual-job"\n' for number in range(count)
        )
        Path("nfx-lint.toml").write_text(entries)
        ran = run("job.json")
        assert ("nfx-lint.toml: files: more than 1000 patterns" in ran.err) is is_refused
        assert (ran.code == 2) is is_refused
