"""The languages of host files, by ending and by the name of a fenced block."""

from __future__ import annotations

from importlib import import_module

from nfx_lint.embedded.body import Found
from nfx_lint.embedded.reader import Reader
from nfx_lint.embedded.text import Text

# The names of fenced blocks that hold code, with the language.
LANGUAGES = {
    **dict.fromkeys(("bash", "sh", "shell", "zsh"), "bash"),
    **dict.fromkeys(("js", "jsx", "javascript", "mjs", "cjs"), "javascript"),
    **dict.fromkeys(("ts", "typescript", "mts", "cts"), "typescript"),
    "tsx": "tsx",
    **dict.fromkeys(("py", "python", "python3"), "python"),
}
# The endings of host files.
ENDINGS = {
    **{f".{name}": LANGUAGES[name] for name in ("sh", "bash", "zsh", "js", "jsx", "mjs", "cjs")},
    **{f".{name}": LANGUAGES[name] for name in ("ts", "tsx", "mts", "cts", "py")},
    **dict.fromkeys((".md", ".mdx"), "markdown"),
    **dict.fromkeys((".yml", ".yaml"), "workflow"),
}
_READERS = {
    "bash": "shell",
    "markdown": "markdown",
    "python": "python",
    "workflow": "workflows",
}


def read_code(language: str, source: Text, reader: Reader, found: Found) -> None:
    """Add the bodies and the faults of a text in a language."""
    if language in ("javascript", "typescript", "tsx"):
        from nfx_lint.embedded import javascript

        javascript.read(language, source, reader, found)
    else:
        import_module(f"nfx_lint.embedded.{_READERS[language]}").read(source, reader, found)
