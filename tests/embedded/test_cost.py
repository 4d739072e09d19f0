"""The cost of a host file grows with its size, however often it uses a name and however deep it nests."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from code_forms import CLI, URL
from work import calls_in

from nfx_lint.config.options import Embedded, Options
from nfx_lint.embedded import workflows
from nfx_lint.embedded.body import Found
from nfx_lint.embedded.languages import ENDINGS, read_code
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.text import UNKNOWN, Text
from nfx_lint.engine import check_source
from nfx_lint.limits import MOST_CHARACTERS_AROUND_BODIES, MOST_FOLLOWED_CHARACTERS

OPTIONS = Options(embedded=Embedded())


def _post(body: str) -> str:
    return f"axios.post('{URL}', {body});\n"


def _members(count: int) -> str:
    return ", ".join(f"'k{number}': 1" for number in range(count))


# The ending, and the text for a number: all but the nested ones use a long name so often.
HOSTILE: dict[str, tuple[str, Callable[[int], str]]] = {
    "a variable in a text": (".sh", lambda n: f'A=\'{"x" * n}\'\ncurl {URL} -d "{{\\"name\\": \\"{"$A" * n}\\"}}"\n'),
    "a variable as a body": (".sh", lambda n: f"A='{{{_members(n // 3)}}}'\n".replace("'k", '"k').replace("':", '":') + f'curl {URL} -d "$A"\n' * (n // 50)),
    "a variable in a here-document": (".sh", lambda n: f'A=\'{"x" * n}\'\n{CLI} -f - <<E\nname: {"$A" * n}\nE\n'),
    "a constant in a template literal": (".js", lambda n: f"const a = '{'x' * n}';\n" + _post(f"{{ x: `{'${a}' * n}` }}")),
    "a constant in a sum": (".js", lambda n: f"const a = '{'x' * n}';\n" + _post(f"{{ x: ''{'+a' * n} }}")),
    "a constant in a list": (".js", lambda n: f"const a = [{'1,' * n}];\n" + _post(f"{{ x: [{'a,' * n}] }}")),
    "a constant that is spread": (".ts", lambda n: f"const a = {{{_members(n)}}};\n" + _post(f"{{ x: [{'{...a},' * n}] }}")),
    "a constant as a body": (".ts", lambda n: f"const a = {{{_members(n)}}};\n" + _post("a") * n),
    "a constant in an f-string": (".py", lambda n: f"a = '{'x' * n}'\nrequests.post('{URL}', json={{'x': f'{'{a}' * n}'}})\n"),
    "a dictionary that is spread": (".py", lambda n: f"a = {{{_members(n)}}}\nrequests.post('{URL}', json={{'x': [{'{**a},' * n}]}})\n"),
    "a chain of calls": (".js", lambda n: f"// northflank\nf{'.g()' * n};\n"),
    "calls in calls": (".py", lambda n: f"# northflank\n{'f(' * n}{')' * n}\n"),
    "keys below keys": (".sh", lambda n: f"http POST {URL} a{'[b]' * n}=1\n"),
}  # fmt: skip


# Bodies that names bring in as a whole grow with the square of the number, up to the limit.
@pytest.mark.parametrize("what", [name for name in HOSTILE if not name.endswith("as a body")])
def test_calls_for_twice_the_text(what: str) -> None:
    ending, text = HOSTILE[what]

    def check(number: int) -> None:
        check_source(text(number).encode(), f"deploy{ending}", OPTIONS)

    check(10)  # what is loaded at the first use
    once, twice = (calls_in(lambda number=number: check(number)) for number in (1000, 2000))
    assert twice <= 2.6 * once


# A sum ends at the deepest value before that.
FOLLOWED = [name for name in HOSTILE if name.startswith(("a variable", "a constant")) and "sum" not in name]


@pytest.mark.parametrize("what", FOLLOWED)
def test_names_bring_in_so_many_characters(what: str) -> None:
    ending, text = HOSTILE[what]
    host, found = text(3000), Found()
    read_code(ENDINGS[ending], Text.of_file(host), Reader(host, None), found)
    texts = (getattr(body.source, "text", None) for body in found.bodies)
    assert sum(len(one.value) for one in texts if one) <= len(host) + MOST_FOLLOWED_CHARACTERS
    assert found.in_part


def test_many_bodies_on_one_line() -> None:
    host, found = _post("{ a: 1 }").strip() * 2500, Found()
    read_code("javascript", Text.of_file(host), Reader(host, None), found)
    assert len(found.bodies) == MOST_CHARACTERS_AROUND_BODIES // len(host) and found.in_part


@pytest.mark.parametrize("text", ["${{ a }} <<b>> ${{c", "<<b>>", "${{", "${{ a\n}} }} <<b >> x"])
def test_expressions_of_a_workflow_are_unknown(text: str) -> None:
    script = workflows._without_expressions(Text.of_file(text)).value
    assert script == re.sub(r"(?s)\$\{\{.*?\}\}|<<[ \w.-]+>>", UNKNOWN, text)


def test_open_expressions_of_a_workflow_are_not_searched_from() -> None:
    """With a search up to the end from each of them this would take hours."""
    text = "${{" * 2_000_000
    assert workflows._without_expressions(Text.of_file(text)).value == text
