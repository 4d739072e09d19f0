"""`python -m nfx_lint.compiler` compiles `rules/`; with `docs` it writes the rule pages as well."""

from __future__ import annotations

import sys

from nfx_lint.compiler.build import COMPILED, write_compiled

USAGE = "usage: python -m nfx_lint.compiler [docs]\n"


def main(words: list[str]) -> int:
    """Compile; with the word `docs`, write the rule pages from the result. Returns the exit code."""
    if words not in ([], ["docs"]):
        sys.stderr.write(USAGE)
        return 2
    sys.stdout.write(f"{write_compiled()} files in {COMPILED}\n")
    if words:
        # The examples on the pages are run by what was compiled above, which nothing has imported before.
        from nfx_lint.compiler.docs import write_docs

        for path in write_docs():
            sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
