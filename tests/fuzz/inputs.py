"""The inputs of the fuzzers: texts of the repository with random changes."""

from __future__ import annotations

import copy
import json
from functools import lru_cache
from pathlib import Path
from random import Random

from nfx_lint._compiled.kinds import KINDS
from nfx_lint.contracts.load import document
from nfx_lint.model import Json
from nfx_lint.rules.catalogue import catalogue

ROOT = Path(__file__).parent.parent.parent
CANARY = "Zq7canary9vKx"
TOKENS = (
    *(": ", "- ", "{", "}", "[", "]", ",", '"', "'", "|", ">", "&a ", "*a", "<<: ", "!x ", "!!str ", "? "),
    *("#", " # nfx-lint: ignore[", "] -- x", "---\n", "...\n", "%YAML 1.2\n", "\n", "\r\n", "\t", "  ", "\\"),
    *("\\u", "\\ud800", "0x1f", "1e999", "-0", ".inf", "null", "~", "true", "yes", "2001-12-14", "1_000"),
    *("${args.a}", "${refs.", "${fn.", "${{", "}}", "\ufeff", "\0", "\x85", "\u2028", "é", "😀", "\ud800"),
    *("password: ", "token=", "https://me:" + CANARY + "@example.com/", CANARY, "::error::", "/*", "//"),
    *("a" * 70, "9" * 30, "*", "**", "?", "[a-z]", "(a|b)*", "\\d+", "$", "^", "error", "off", "true,"),
)


@lru_cache(maxsize=1)
def bodies() -> list[tuple[str, str, Json]]:
    """Kind, edition and body of all examples of the contracts."""
    found = []
    for kind, editions in KINDS.items():
        for edition in editions:
            found += [(kind, edition, body) for body in document(kind, edition).get("examples", ())]
    return found


@lru_cache(maxsize=8)
def texts(*patterns: str) -> list[str]:
    """The files of the repository that fit `patterns`, below `tests/cases`, `examples` and `rules`."""
    paths = sorted(path for pattern in patterns for path in ROOT.glob(pattern))
    return [path.read_bytes().decode("utf-8", "replace")[:4000] for path in paths if path.is_file()]


@lru_cache(maxsize=1)
def rule_ids() -> list[str]:
    return [rule.id for rule in catalogue()]


def changed(text: str, random: Random, most: int = 4) -> str:
    """A text with a few changes: cut, doubled, moved, replaced, or with a token in it."""
    for _ in range(random.randint(0, most)):
        start = random.randint(0, len(text))
        end = min(len(text), start + random.choice((0, 1, 1, 2, 5, 20, 80)))
        part, other = text[start:end], random.randint(0, len(text))
        match random.randrange(6):
            case 0:
                text = text[:start] + text[end:]
            case 1:
                text = text[:other] + part + text[other:]
            case 2:
                text = text[:start] + random.choice(TOKENS) + text[end:]
            case 3:
                text = text[:start] + random.choice(TOKENS) + text[start:]
            case 4:
                text = (
                    text[:start]
                    + chr(random.choice((random.randrange(128), random.randrange(0x3000))))
                    + text[end:]
                )
            case _:
                text = text[:start] + part[::-1] + text[end:]
    return text


ODD: tuple[Json, ...] = (
    *(None, True, False, 0, 1, -1, 1.5, 2**53, 1e300, "", "a", "0", "true", "latest", "/", "default", [], {}),
    *(
        [None],
        [[]],
        [{}],
        {"": None},
        {"a": 1},
        "é",
        "a\n",
        16384,
        CANARY,
        "${args.x}",
        "${refs.a.b",
        "\ud800",
    ),
)


def changed_body(body: Json, random: Random) -> Json:
    """A body with a few changes, each at a place of its own."""
    body = json.loads(json.dumps(body))
    for _ in range(random.randint(1, 3)):
        holders: list[Json] = []
        pending = [body]
        while pending:
            value = pending.pop()
            if isinstance(value, dict | list) and value:
                holders.append(value)
                pending += value.values() if isinstance(value, dict) else value
        if not holders:
            break
        holder = random.choice(holders)
        step = random.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        match random.randrange(4):
            case 0:
                del holder[step]
            case 1 if isinstance(holder, dict):
                holder[changed(str(step), random, 2) or "a"] = holder.pop(step)
            case 2 if isinstance(holder, dict):
                holder[random.choice((*ODD_KEYS, *holder))] = copy.deepcopy(random.choice(ODD))
            case _:
                holder[step] = copy.deepcopy(random.choice(ODD))
    return body


ODD_KEYS = (
    "name",
    "runtimeEnvironment",
    "deployment",
    "billing",
    "ports",
    "a b",
    CANARY,
    "",
    "ref",
    "x" * 70,
)
