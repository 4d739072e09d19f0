"""Checks of builds with buildpacks: what the builder recognises, and the processes of the Procfile."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from nfx_lint.messages import listed, quoted
from nfx_lint.model import Severity, Violation
from nfx_lint.repository.site import Site
from nfx_lint.suggest import closest

PACK = ("buildSettings", "buildpack")
PROCESS = ("deployment", "buildpack", "customProcess")
# Files by which buildpacks of Heroku, Google and Paketo recognise an application, in lower case.
_FILES = frozenset((
    "app.json", "app.py", "apt.yml", "aptfile", "bin/detect", "build.clj", "build.gradle",
    "build.gradle.kts", "build.sbt", "bun.lock", "bun.lockb", "cargo.toml", "cmakelists.txt", "composer.json",
    "config.ru", "deno.json", "deps.edn", "environment.yaml", "environment.yml", "gemfile",
    "glide.yaml", "go.mod", "go.work", "gopkg.lock", "gradlew", "httpd.conf", "index.html", "index.php",
    "main.go", "main.py", "manage.py", "mix.exs", "mvnw", "nginx.conf", "package-list.txt",
    "package.json", "pdm.lock", "pipfile", "pipfile.lock", "poetry.lock", "pom.xml", "procfile",
    "project.clj", "project.toml", "pubspec.yaml", "pyproject.toml", "rakefile", "requirements.txt",
    "rockfile", "runtime.txt", "server.js", "settings.gradle", "settings.gradle.kts", "setup.cfg", "setup.py",
    "static.json", "uv.lock", "web.config", "yarn.lock", ".python-version",
))  # fmt: skip
_ENDS = (
    ".csproj", ".fsproj", ".vbproj", ".sln", ".slnx", ".runtimeconfig.json", ".go", ".py", ".jar", ".war",
    ".php", ".rb", ".js", ".ts",
)  # fmt: skip


def check(site: Site) -> Iterator[Violation]:
    """Findings about a build with buildpacks."""
    pack = site.build.get(*PACK)
    if not isinstance(pack, dict) or site.work_dir is None:
        return
    if not pack.get("buildpackLocators") and not _is_recognised(site, site.work_dir):
        at = (*PACK, "buildContext") if "buildContext" in pack else PACK
        message = "the build context has no file that a builder recognises"
        hint = "Correct `buildContext`, or add a file such as `package.json` or `Procfile`."
        yield site.found("application-not-recognised", at, message, hint)
    yield from _process(site, site.work_dir)


def _is_recognised(site: Site, folder: str) -> bool:
    """Whether anything in the context may be recognised: at its top, or one folder below."""
    if not site.tree.is_whole:
        return True
    start = 0 if folder == "." else len(f"{folder}/")
    for path in site.tree.below(folder):
        below = path[start:].lower()
        name = below.rpartition("/")[2]
        if below.count("/") <= 2 and (name in _FILES or below in _FILES or name.endswith(_ENDS)):
            return True
    return False


def _process(site: Site, folder: str) -> Iterator[Violation]:
    name = site.build.text(*PROCESS)
    path = posixpath.normpath(f"{folder}/Procfile")
    text = site.tree.text(path)
    if not name or text is None:
        return
    processes = [line.partition(":")[0].strip() for line in text.split("\n") if ":" in line]
    processes = [one for one in processes if one and not one.startswith("#")]
    if name in processes or not processes:
        return
    meant = closest(name, processes)
    hint = (
        f"Write `{meant}`." if meant else f"Choose {listed(processes[:6], 'or')}, or add it to the Procfile."
    )
    message = f"the Procfile has no process {quoted(name)}"
    # Buildpacks add processes of their own, such as `web` for `npm start`, or a command of a Go module.
    severity: Severity | None = None if meant else "note"
    yield site.found_in("unknown-process", PROCESS, message, hint, path, "the Procfile", severity=severity)
