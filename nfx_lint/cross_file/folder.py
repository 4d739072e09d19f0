"""Cross-file findings of a run: by the name of the file that they are reported in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.contracts.naming import ONE_NODE
from nfx_lint.model import CheckedFile, Violation

if TYPE_CHECKING:
    from nfx_lint.config.options import Options

ByFile = Mapping[str, tuple[Violation, ...]]


def compares_names(options: Options) -> bool:
    """Whether the preview rule about colliding names is selected, which needs all files beforehand."""
    return any("colliding-name" in one.previews() for one in options.each())


def collisions_among(sources: Iterable[tuple[str, bytes]], options: Options) -> ByFile:
    """Names that give the id of another file's resource; none unless the preview rule is selected."""
    if not compares_names(options):
        return {}
    from nfx_lint.cross_file.name_collisions import collisions

    return collisions(sources, options)


def links_among(files: Iterable[CheckedFile], contents: Mapping[str, bytes], options: Options) -> ByFile:
    """Duplicate names and broken links among the templates and bodies that have `contents`.

    Files named by hand have none: a hook names some of them in each of its processes.
    """
    if not options.links:
        return {}
    # A node alone is a piece of a template, which may well be among the files.
    ours = [file for file in files if file.kind and file.kind != ONE_NODE and file.file in contents]
    if not any(file.kind in TEMPLATES for file in ours):
        return {}
    from nfx_lint.contracts.kinds import facts_of
    from nfx_lint.cross_file.links import Source, findings
    from nfx_lint.source.document import read as read_document

    sources = []
    for file in ours:
        if file.kind and (file.kind in TEMPLATES or facts_of(file.kind).makes):
            document = read_document(contents[file.file], options.suffix(file.file))
            sources.append(Source(file.file, file.kind, document.value if document.parsed else None))
    return {name: tuple(found) for name, found in findings(sources).items()}
