"""The request that a command sends: the endpoint, and the body or its source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nfx_lint.contracts.endpoints import Endpoint
from nfx_lint.embedded.endpoints import of_call, of_request, verbs
from nfx_lint.embedded.field_items import body_of
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.text import UNKNOWN, Text
from nfx_lint.model import Violation

_CLI = re.compile(r"(?:.*/)?(?:northflank|@northflank/cli)(?:@[\w.-]+)?")
# The short options of curl with a value.
_CURL_VALUES = frozenset("AbcCDdeEFhHKmoPQrtTuUwxXyYz")
_CURL_DATA = frozenset(("d", "data", "data-raw", "data-binary", "data-ascii", "json"))
_DATA = {
    "curl": _CURL_DATA,
    "wget": frozenset(("post-data", "body-data")),
    "http": frozenset(("raw",)),
    "northflank": frozenset(("i", "input")),
}
_FILE = {
    "curl": frozenset(("T", "upload-file")),
    "wget": frozenset(("post-file", "body-file")),
    "http": frozenset[str](),
    "northflank": frozenset(("f", "file")),
}
# curl's option for the fields of a form, which are not JSON.
_ENCODED = "data-urlencode"
_METHOD = frozenset(("X", "request", "method"))
_CLIENTS = {"curl": "curl", "wget": "wget", "http": "http", "https": "http", "xh": "http", "xhs": "http"}
# HTTPie's options that do not change its fields, which are JSON.
_PLAIN = frozenset(
    (
        *("json", "j", "verbose", "v", "quiet", "q", "body", "b", "headers", "h", "print", "p", "pretty"),
        *("check-status", "follow", "F", "ignore-stdin", "I", "auth", "a", "auth-type", "A", "timeout"),
        "bearer",
    )
)
_METHODS = frozenset(("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"))


# The grammar loses a `-` that comes before `<<`.
_INPUT = Text("-", (0,), (0,))


@dataclass(frozen=True, slots=True)
class ShellRequest:
    """A request of a command. Its body is `body`, or standard input if `from_input`, or the `file`."""

    endpoint: Endpoint | None
    fault: Violation | None
    url: Text
    body: Text | None = None
    from_input: bool = False
    file: Text | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """An option with its value, or with an empty name an argument."""

    name: str
    value: Text


def request_of(words: Sequence[Text], reader: Reader) -> ShellRequest | None:
    """The request that a command sends to Northflank, if it sends one."""
    name = words[0].value.rpartition("/")[2]
    if _CLI.fullmatch(words[0].value):
        return _of_cli(words, reader)
    return _of_client(_CLIENTS[name], words, reader) if name in _CLIENTS else None


def _of_cli(words: Sequence[Text], reader: Reader) -> ShellRequest | None:
    names: list[str] = []
    for one in words[1:]:
        if one.value.startswith("-") or UNKNOWN in one.value:
            break
        names.append(one.value)
    if not names or names[0] not in verbs():
        return None
    endpoint = of_call(names, reader.edition)
    if endpoint is None:
        return None
    options = list(_options(words[1 + len(names) :], "if"))
    body, from_input = _body("northflank", options)
    return ShellRequest(endpoint, None, words[0], body, from_input, _file("northflank", options))


def _of_client(client: str, words: Sequence[Text], reader: Reader) -> ShellRequest | None:
    options = list(_options(words[1:], _CURL_VALUES if client == "curl" else ""))
    body, from_input = _body(client, options)
    file = _file(client, options)
    has_body = body is not None or from_input
    method = next((one.value.value for one in options if one.name in _METHOD), "")
    # An argument that is unknown as a whole, such as "${OPTIONS[@]}", may set a method or a body.
    is_open = any(one.name == "" and not one.value.value.strip(UNKNOWN) for one in options)
    if client == "http":
        first = next((one.value.value.upper() for one in options if not one.name), "")
        method, from_input = first if first in _METHODS else method, body is None
    # HTTPie sends its fields or its input; without either it requests a page.
    is_guessed = client == "http" and not method
    has_file = any(one.name in _FILE[client] for one in options)
    has_form = any(one.name in ("F", "form") for one in options)
    sends = has_body or any(one.name in _DATA[client] for one in options)
    if any(one.name in ("G", "get") for one in options):
        method, body, from_input, file = "GET", None, False, None
    sends = sends or has_form or has_file or is_guessed or any(one.name == _ENCODED for one in options)
    method = method or ("PUT" if has_file and client == "curl" else "POST" if sends else "GET")
    for one in options:
        if one.name in ("", "url"):
            target = of_request(method, one.value.value, reader.edition, sure=reader.names_api)
            if target is not None and not (target.fault and (is_open or is_guessed)):
                if client == "http" and body is None and (fields := _fields(options, one)) is not None:
                    body, from_input = fields, False
                return ShellRequest(target.endpoint, target.fault, one.value, body, from_input, file)
    return None


def _fields(options: Sequence[Option], url: Option) -> Text | None:
    """The body from HTTPie's fields after the address; None if an option may change their meaning."""
    if any(one.name and one.name not in _PLAIN for one in options):
        return None
    behind = options[options.index(url) + 1 :]
    return body_of([one.value for one in behind if not one.name])


def _body(client: str, options: Sequence[Option]) -> tuple[Text | None, bool]:
    """The body of a request; whether it is standard input."""
    given = [one.value for one in options if one.name in _DATA[client]]
    files = [one.value for one in options if one.name in _FILE[client]]
    if len(given) == 1 and not (client == "curl" and given[0].value.startswith("@")):
        return given[0], False
    from_input = [one.value in ("@-", "-") for one in (given if client == "curl" else files)]
    return None, from_input == [True]


def _file(client: str, options: Sequence[Option]) -> Text | None:
    """The name of the one file that a request sends, if it is not standard input."""
    given = [one for one in options if one.name in _DATA[client] or one.name in _FILE[client]]
    if len(given) != 1 or given[0].value.value in ("-", "@-"):
        return None
    name, value = given[0].name, given[0].value
    if name in _FILE[client]:
        return value
    is_named = client == "curl" and name != "data-raw" and value.value.startswith("@")
    return value.part(1, len(value.value)) if is_named else None


def _options(words: Sequence[Text], with_value: str | frozenset[str]) -> Iterator[Option]:
    """The options and arguments of a command; short options `with_value` take the rest or the next word."""
    left = list(words)
    while left:
        one = left.pop(0)
        value = one.value
        if value.startswith("--") and len(value) > 2:
            name, equals, _ = value[2:].partition("=")
            if equals:
                yield Option(name, one.part(len(name) + 3, len(value)))
            elif left and not left[0].value.startswith("--"):
                # Of an unknown option the value may be an argument, so it is looked at as that, too.
                yield Option(name, left[0])
                if name in _LONG_VALUES:
                    left.pop(0)
            else:
                yield Option(name, _INPUT)
        elif value.startswith("-") and len(value) > 1:
            at = next((n for n, char in enumerate(value[1:], 1) if char in with_value), 0)
            yield from (Option(char, one.part(0, 0)) for char in value[1 : at or len(value)])
            if at and at + 1 < len(value):
                yield Option(value[at], one.part(at + 1 + (value[at + 1] == "="), len(value)))
            elif at:
                yield Option(value[at], left.pop(0) if left else _INPUT)
        else:
            yield Option("", one)


_LONG_VALUES = frozenset(
    (
        *(name for names in (*_DATA.values(), *_FILE.values(), _METHOD) for name in names if len(name) > 1),
        *("url", "header", "user", "output", "user-agent", "max-time", "retry", "proxy", "cookie"),
    )
)
