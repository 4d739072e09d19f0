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


READERS: dict[str, Callable[[str, Texts], list[Where]]] = {
    "text": of_text,
    "concise": of_concise,
    "json": of_json,
    "github": of_github,
    "gitlab": of_gitlab,
    "sarif": of_sarif,
    "junit": of_junit,
    "rdjson": of_rdjson,
    "markdown": of_markdown,
}
