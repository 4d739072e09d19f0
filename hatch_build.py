"""Build hook for hatchling: compiles `rules/` into `nfx_lint/_compiled/` for wheels and editable installs."""

from __future__ import annotations

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileRules(BuildHookInterface[Any]):
    """Runs the compiler of this checkout, which needs nothing that is not in it."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; called by hatchling before it collects the files of a wheel."""
        sys.path.insert(0, self.root)
        try:
            from nfx_lint.compiler.build import write_compiled

            write_compiled()
        finally:
            sys.path.remove(self.root)
