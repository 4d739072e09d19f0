"""Compiles `rules/` into `nfx_lint/_compiled/`: run by the build, by the tests, and by hand.

By hand: `python -m nfx_lint.compiler`. Not in the wheel. Nothing here imports `nfx_lint._compiled`, so it
can be built where it is missing.
"""
