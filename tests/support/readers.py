"""Each format read back as its consumers read it: where the findings are, and of which rule.

Nothing here knows how the reports are written. Columns come as code points: `texts` gives the files, for
formats that count otherwise.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any, TypeAlias
from urllib.parse import unquote
from xml.etree import ElementTree

from runners import parsed_command

Where: TypeAlias = tuple[str, int, int, str]
Texts: TypeAlias = Mapping[str, str]

_COLOR = re.compile("\x1b\\[[0-9;]*m")


def of_text(output: str, texts: Texts) -> list[Where]:
    found = []
    lines = _COLOR.sub("", output).split("\n")
    for head, place in pairwise(lines):
        rule = re.match(r"(?:error|warning|note)\[(.*?)\]: ", head)
        where = re.match(r" *--> (.*):(\d+):(\d+)(?:  /.*)?$", place)
        if rule and where:
            found.append((where[1], int(where[2]), int(where[3]), rule[1]))
    return found


def of_concise(output: str, texts: Texts) -> list[Where]:
    matches = [re.match(r"(.*?):(\d+):(\d+): \w+\[(.*?)\]: ", line) for line in output.splitlines()]
    return [(match[1], int(match[2]), int(match[3]), match[4]) for match in matches if match]


def of_json(output: str, texts: Texts) -> list[Where]:
    rows = json.loads(output)["findings"]
    return [(row["file"], row["line"], row["column"], row["rule"]) for row in rows]


def of_github(output: str, texts: Texts) -> list[Where]:
    """The annotations, as the runner makes them."""
    found = []
    for line in output.splitlines():
        command = parsed_command(line)
        if command and "file" in command.properties:
            reported = command.properties
            found.append((reported["file"], int(reported["line"]), int(reported["col"]), reported["title"]))
    return found


def of_gitlab(output: str, texts: Texts) -> list[Where]:
    """What is left after GitLab's parser: it stops at a bad element, and keeps one for a fingerprint."""
    kept: dict[str, Any] = {}
    for element in json.loads(output):
        if not is_degradation(element):
            break
        kept[element["fingerprint"]] = element
    return [
        (
            element["location"]["path"],
            element["location"]["lines"]["begin"],
            element["location"]["positions"]["begin"]["column"],
            element["description"].partition(": ")[0],
        )
        for element in kept.values()
    ]


def is_degradation(element: Any) -> bool:
    """GitLab's schema (app/validators/json_schemas/codeclimate.json), and what its documentation adds."""
    location = element.get("location", {})
    return (
        all(isinstance(element.get(key), str) and element[key] for key in ("description", "fingerprint"))
        and element.get("severity") in ("info", "minor", "major", "critical", "blocker")
        and isinstance(location.get("path"), str)
        and not location["path"].startswith("./")
        and type(location.get("lines", {}).get("begin")) is int
        and location["lines"]["begin"] >= 1
    )


def of_sarif(output: str, texts: Texts) -> list[Where]:
    (run,) = json.loads(output)["runs"]
    assert run["columnKind"] == "utf16CodeUnits"
    found = []
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        path, region = unquote(place["artifactLocation"]["uri"]), place["region"]
        column = _code_points(
            texts.get(path, ""), region["startLine"], region["startColumn"], lambda c: 1 + (c > "\uffff")
        )
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
        assert rule == result["ruleId"]
        found.append((path, region["startLine"], column, rule))
    return found


def of_junit(output: str, texts: Texts) -> list[Where]:
    """GitLab's reading (lib/gitlab/ci/parsers/test/junit.rb): equal names overwrite, the text is shown."""
    cases = {}
    for suite in ElementTree.fromstring(output).iter("testsuite"):
        for case in suite.iter("testcase"):
            cases[suite.get("name"), case.get("classname"), case.get("name")] = case
    found = []
    for case in cases.values():
        for reported in (*case.iter("failure"), *case.iter("system-out")):
            rule = re.match(r"\w+\[(.*?)\]: ", reported.text or "")
            where = re.search(r"^at (.*):(\d+):(\d+)", reported.text or "", re.MULTILINE)
            assert rule and where and where[1] == case.get("file") and where[2] == case.get("line")
            found.append((where[1], int(where[2]), int(where[3]), rule[1]))
    return found


def of_rdjson(output: str, texts: Texts) -> list[Where]:
    found = []
    for row in json.loads(output)["diagnostics"]:
        path, start = row["location"]["path"], row["location"]["range"]["start"]
        column = _code_points(texts.get(path, ""), start["line"], start["column"], lambda c: len(c.encode()))
        found.append((path, start["line"], column, row["code"]["value"]))
    return found


def of_markdown(output: str, texts: Texts) -> list[Where]:
    rows = [re.match(r"\| \w+ \| `(.*?):(\d+):(\d+)`.*? \| `(.*?)` ", line) for line in output.splitlines()]
    return [(row[1], int(row[2]), int(row[3]), row[4]) for row in rows if row]


def _code_points(text: str, line: int, column: int, units: Callable[[str], int]) -> int:
    """The column that has `column - 1` units before it on a line."""
    left, points = column - 1, 1
    lines = re.split("\r\n|\r|\n", text)
    for char in lines[line - 1] if line <= len(lines) else "":
        if left <= 0:
            break
        left, points = left - units(char), points + 1
    assert left >= 0
    return points + left


def of_azure(output: str, texts: Texts) -> list[Where]:
    """The issues, as the agent makes them (`Command.TryParse`), and the notes, which are plain lines."""
    found = []
    for line in output.splitlines():
        note = re.match(r"(.*?):(\d+):(\d+): note\[(.*?)\]: ", line)
        if note:
            found.append((note[1], int(note[2]), int(note[3]), note[4]))
        issue = parsed_azure(line)
        if issue:
            place = issue["sourcepath"], int(issue["linenumber"]), int(issue["columnnumber"])
            found.append((*place, issue["code"]))
    return found


def parsed_azure(line: str) -> dict[str, str] | None:
    """The properties of the logging command in a line, with what follows it as `message`."""
    start, end = line.find("##vso["), line.find("]")
    if start < 0 or end < 0:
        return None
    name, _, rest = line[start + len("##vso[") : end].partition(" ")
    pairs = (pair.partition("=") for pair in rest.split(";") if pair)
    escapes = {"%0D": "\r", "%0A": "\n", "%3B": ";", "%5D": "]", "%AZP25": "%"}
    values = {key: value for key, _, value in pairs}
    for escape, char in escapes.items():
        values = {key: value.replace(escape, char) for key, value in values.items()}
    return {**values, "command": name, "message": line[end + 1 :]}


def of_teamcity(output: str, texts: Texts) -> list[Where]:
    found, types = [], set()
    for name, values in map(parsed_teamcity, output.splitlines()):
        if name == "inspectionType":
            types.add(values["id"])
        elif name == "inspection":
            assert values["typeId"] in types and values["SEVERITY"] in ("ERROR", "WARNING", "INFO")
            column = re.match(r"column (\d+): ", values["message"])
            assert column
            found.append((values["file"], int(values["line"]), int(column[1]), values["typeId"]))
    return found


def parsed_teamcity(line: str) -> tuple[str, dict[str, str]]:
    """The name and the attributes of a service message; empty for any other line."""
    message = re.fullmatch(
        r"##teamcity\[(\w+) ((?:\w+='(?:[^'|\[\]]|\|(?:[nr'|\[\]]|0x[0-9a-f]{4}))*' ?)+)\]", line
    )
    if not message:
        assert "##teamcity" not in line
        return "", {}
    values = {}
    for key, value in re.findall(r"(\w+)='((?:[^'|]|\|.)*)'", message[2]):
        value = re.sub(r"\|0x([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), value)
        values[key] = re.sub(r"\|(.)", lambda char: {"n": "\n", "r": "\r"}.get(char[1], char[1]), value)
    return message[1], values


READERS: dict[str, Callable[[str, Texts], list[Where]]] = {
    "text": of_text,
    "concise": of_concise,
    "json": of_json,
    "github": of_github,
    "azure": of_azure,
    "gitlab": of_gitlab,
    "sarif": of_sarif,
    "junit": of_junit,
    "rdjson": of_rdjson,
    "teamcity": of_teamcity,
    "markdown": of_markdown,
}
