"""The tools: their names, purposes, arguments, and functions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from jsonschema import Draft202012Validator

from nfx_lint.contracts.kinds import GROUPS
from nfx_lint.limits import DEEPEST_OUTLINE, LONGEST_ANSWER, LONGEST_TEXT_OF_A_TOOL
from nfx_lint.mcp import bodies, checking, knowledge
from nfx_lint.messages import quoted
from nfx_lint.model import Json, UsageError
from nfx_lint.suggest import no_such

_KIND = {"type": "string", "description": "Kind of the body, as the tool kinds lists it; detected if absent."}
_EDITION = {"type": "string", "description": "Edition of Northflank's API reference, such as 2026-06."}
_FILE = {
    "type": "string",
    "description": "Path that the text has or will have: it selects settings and format. It is not read.",
}
_TEXT = {"type": "string", "description": f"JSON or YAML, at most {LONGEST_TEXT_OF_A_TOOL} characters."}
_NAMED_KIND = {
    "type": "string",
    "description": "A kind, such as manual-job, or a template node, such as Job.",
}


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool: `arguments` are schemas by name, and `answer` takes them by keyword."""

    name: str
    title: str
    description: str
    arguments: Mapping[str, Json]
    required: tuple[str, ...]
    answer: Callable[..., Json]

    @property
    def schema(self) -> dict[str, Json]:
        """The JSON Schema of the arguments."""
        return {
            "type": "object",
            "properties": dict(self.arguments),
            "required": list(self.required),
            "additionalProperties": False,
        }


TOOLS = (
    Tool(
        "check_text",
        "Check a Northflank definition",
        "Check the text of a Northflank definition: a job, a service, an addon, a template and so on. Each"
        " finding has a JSON pointer, a line, a hint that says what to do, and a fix if there is one. Call it"
        " after every change, until `clean` is true.",
        {"text": _TEXT, "kind": _KIND, "edition": _EDITION, "file": _FILE},
        ("text",),
        checking.check_text,
    ),
    Tool(
        "fix_text",
        "Fix a Northflank definition",
        "Apply the fixes that check_text offers to a text; returns the new text and the findings that are"
        " left. Safe fixes do not change the meaning; with `unsafe` also those that a person should review."
        " Nothing is written to a file.",
        {
            "text": _TEXT,
            "kind": _KIND,
            "edition": _EDITION,
            "file": _FILE,
            "unsafe": {"type": "boolean", "description": "Apply unsafe fixes as well."},
        },
        ("text",),
        checking.fix_text,
    ),
    Tool(
        "check_files",
        "Check files",
        "Check files and folders below the folder of the server; other files are skipped in folders.",
        {
            "paths": {
                "type": "array",
                "items": {"type": "string"},
                "minItems": 1,
                "description": "Files and folders (default: the whole folder).",
            },
            "kind": _KIND,
            "edition": _EDITION,
        },
        (),
        checking.check_files,
    ),
    Tool(
        "minimal_body",
        "The smallest valid body",
        "The smallest valid body of a kind, to begin with. `choose` lists the values that are only examples:"
        " ask the person, or take them from the task.",
        {"kind": _NAMED_KIND, "edition": _EDITION},
        ("kind",),
        bodies.minimal_body,
    ),
    Tool(
        "schema",
        "JSON Schema of a kind",
        "The JSON Schema of a kind or a template node, cut to a depth: `x-cut` lists what is left out at a"
        " place. Go on below with `field`.",
        {
            "kind": _NAMED_KIND,
            "edition": _EDITION,
            "depth": {
                "type": "integer",
                "minimum": 1,
                "maximum": DEEPEST_OUTLINE,
                "description": "Levels of fields to show (default: 2).",
            },
            "field": {"type": "string", "description": "Field to begin at, such as deployment/docker."},
        },
        ("kind",),
        knowledge.schema,
    ),
    Tool(
        "explain",
        "Explain a name",
        "Explain a rule (why it exists, an example, how to fix it), a kind (its endpoints and fields), or a"
        " field (its meanings in all kinds).",
        {
            "name": {"type": "string", "description": "A rule, a kind, a template node or a field."},
            "edition": _EDITION,
        },
        ("name",),
        knowledge.explain,
    ),
    Tool(
        "kinds",
        "List the kinds",
        "List the kinds of bodies: all names, or those with a word in name, title or endpoint, with their"
        " endpoints.",
        {
            "word": {"type": "string", "description": "A word, such as job."},
            "group": {"enum": list(GROUPS), "description": "Only the kinds of a group."},
        },
        (),
        knowledge.kinds,
    ),
)
_BY_NAME = {tool.name: tool for tool in TOOLS}


def called(name: str, arguments: Mapping[str, Json]) -> tuple[Json, str]:
    """The answer of a tool, and its text. Raises `UsageError` for a mistake of the caller."""
    if name not in _BY_NAME:
        raise UsageError(no_such("tool", name, _BY_NAME))
    tool = _BY_NAME[name]
    _require_valid(tool, arguments)
    answer = tool.answer(**arguments)
    text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    if len(text) - len(answer.get("text", "")) > LONGEST_ANSWER:
        raise UsageError(f"the answer is longer than {LONGEST_ANSWER} characters; ask for less")
    return answer, text


def _require_valid(tool: Tool, arguments: Mapping[str, Json]) -> None:
    """The values may be parts of a document, so a mistake names only the argument."""
    for error in Draft202012Validator(tool.schema).iter_errors(dict(arguments)):
        if error.validator == "required":
            absent = [one for one in tool.required if one not in arguments]
            raise UsageError(f"{tool.name} needs {', '.join(map(quoted, absent))}")
        if error.validator == "additionalProperties":
            extra = next(one for one in arguments if one not in tool.arguments)
            raise UsageError(no_such(f"argument of {tool.name} called", extra, tool.arguments))
        where = quoted(str(error.path[0]))
        raise UsageError(f"{where} is not as the schema of {tool.name} describes it")
