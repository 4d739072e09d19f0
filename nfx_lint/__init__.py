"""nfx-lint checks Northflank job and service definitions offline, before the API refuses them.

    report = nfx_lint.check(body, kind="manual-job")
    report.raise_for_errors()

check            a body, such as a dict, before it is sent
check_request    a request by its method and URL, with its body
check_text       the text of a file
check_file       a file
check_paths      files and folders
guard            what a client of Northflank's SDK, httpx or requests sends

Each function but `guard` returns a `Report`: `report.ok`, `report.findings`, `report.by_file()`,
`str(report)`, `report.to_text()`, `report.to_json()`. `report.raise_for_errors()` raises `CheckFailed` if a
`Finding` is an error. A guarded client raises `CheckFailed`, or issues a `CheckWarning`. Wrong arguments
raise `UsageError`, and a wrong configuration raises `ConfigError`.

Nothing here prints, opens a socket or holds state between calls; all functions may be used from threads.
The names below load on first use, so that importing the package costs nothing.
"""

TYPE_CHECKING = False  # importing `typing` would cost a third of a clean run
if TYPE_CHECKING:
    from nfx_lint.api import check, check_file, check_paths, check_request, check_text
    from nfx_lint.guards.clients import guard
    from nfx_lint.model import CheckFailed, CheckWarning, ConfigError, Finding, Report, UsageError

__version__ = "0.1.0"
__all__ = [
    "CheckFailed",
    "CheckWarning",
    "ConfigError",
    "Finding",
    "Report",
    "UsageError",
    "__version__",
    "check",
    "check_file",
    "check_paths",
    "check_request",
    "check_text",
    "guard",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    # No module is called `guard`: importing it would shadow the function.
    home = "guards.clients" if name == "guard" else "api" if name.startswith("check") else "model"
    value = getattr(import_module(f"nfx_lint.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> "list[str]":
    return sorted(__all__)
