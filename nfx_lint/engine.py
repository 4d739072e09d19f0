"""The pipeline: bytes → value → detection → clean, or diagnosis → spans → filters → report.

It takes files or bodies with options and returns a `Report`; it never prints or chooses an exit code.
A file is parsed once; only a file with findings is read again, by the exact reader, for positions.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from nfx_lint.contracts.editions import TEMPLATES
from nfx_lint.cross_file.folder import ByFile, collisions_among, compares_names, links_among
from nfx_lint.detection.detect import detect
from nfx_lint.file_check import TRANSFERRED, Outcome, checked, report_of, unreadable
from nfx_lint.files.discover import SUFFIXES
from nfx_lint.files.read import Unreadable, read_bytes
from nfx_lint.locate.findings import placeless
from nfx_lint.model import EMBEDDED, Finding, Json, Report, Violation
from nfx_lint.parallel.schedule import shared
from nfx_lint.summary import NotChecked

if TYPE_CHECKING:
    from nfx_lint.config.options import Options
    from nfx_lint.files.discover import Candidate
    from nfx_lint.fixes.apply import Fixed

_CLEAN = Report()


def check_candidates(
    candidates: Iterable[Candidate],
    options: Options,
    processes: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """The report on files read from disk; the same for any number of `processes`.

    `progress` is called with the number of checked files and of all files. With more than one process this
    one forks, which only a command-line program should do.
    """
    _require_parsers(options)
    files, left_out = _divided(candidates)
    if options.nested:
        options.nested.prepare(one.path for one in files)
    sources: dict[str, bytes] = {}
    if compares_names(options):
        sources = {path: data for path, data in map(_content, files) if data is not None}
    collisions = collisions_among(sources.items(), options)
    work = partial(_checked_candidate, options=options, collisions=collisions, sources=sources)
    outcomes = []
    with closing(shared(files, work, processes, TRANSFERRED)) as coming:
        for outcome in coming:
            outcomes.append(outcome)
            if progress:
                progress(len(outcomes), len(files))
    contents = _compared(files, outcomes)
    outcomes, sent = _with_sent_files(files, outcomes, left_out, options)
    outcomes = [*_with_small_files(files, outcomes, options), *sent]
    links = links_among((one.file for one in outcomes if one.file), contents, options)
    return report_of(_with_links(outcomes, links, collisions, contents, options), options, left_out)


def fix_source(data: bytes, name: str, options: Options, *, unsafe: bool, named: bool = True) -> Fixed:
    """One document with all its safe fixes applied, and with `unsafe` the others as well."""
    from nfx_lint.fixes.apply import fixed

    options = replace(options, fixes=True, every_fix=True)
    first = check_source(data, name, options, named=named)

    def findings(now: bytes) -> Iterable[Finding]:
        report = first if now == data else check_source(now, name, options, named=named)
        return report.findings

    if any(one.detected_by == EMBEDDED for one in first.files):
        from nfx_lint.embedded.fix_host import fixed_host

        return fixed_host(data, name, options, findings, unsafe=unsafe)
    return fixed(data, name, options, findings, unsafe=unsafe)


def check_source(
    data: bytes,
    name: str,
    options: Options,
    *,
    named: bool = True,
    siblings: Mapping[str, bytes] | None = None,
) -> Report:
    """The report on one document; the suffix of `name` selects its format.

    `siblings` are other documents of the same folder, whose findings are not reported.
    """
    _require_parsers(options)
    if not siblings:
        return report_of([_checked(data, name, options, named=named)], options)
    files = {**siblings, name: data}
    collisions = collisions_among(files.items(), options)
    outcomes = [
        checked(content, file, options, named=False, cross_file=collisions.get(file, ()))
        for file, content in files.items()
    ]
    links = links_among((one.file for one in outcomes if one.file), files, options)
    outcomes = _with_links(outcomes, links, collisions, files, options)
    return report_of([one for one in outcomes if one.file and one.file.file == name], options)


def check_body(body: Json, options: Options) -> Report:
    """The report on a body without a file: its findings have pointers but no spans."""
    detection = detect(body, options)
    if detection.violation:
        return Report(findings=placeless([detection.violation], None, options))
    if detection.clean and not options.needs_more():
        return _CLEAN
    from nfx_lint.diagnose import violations

    found = violations(detection, options)
    if not found:
        return _CLEAN
    from nfx_lint.locate.masks import masks_of

    paths = [path for one in found for path in (one.path, *(path for path, _ in one.related))]
    masks = masks_of(detection.body, detection.kind, detection.edition, paths)
    return Report(findings=placeless(found, detection.kind, options, masks=masks))


def _require_parsers(options: Options) -> None:
    """Raise `UsageError` if bodies in code should be checked and the packages for that are not installed."""
    if options.embedded is not None:
        from nfx_lint.embedded.syntax import require_parsers

        require_parsers()


def _divided(candidates: Iterable[Candidate]) -> tuple[list[Candidate], list[NotChecked]]:
    """The files to check, and those that are left out."""
    files, left_out = [], []
    for one in candidates:
        if one.reason:
            left_out.append(NotChecked(one.path, one.reason))
        else:
            files.append(one)
    return files, left_out


def _checked_candidate(
    candidate: Candidate, options: Options, collisions: ByFile, sources: Mapping[str, bytes]
) -> Outcome:
    try:
        data = sources[candidate.path] if candidate.path in sources else read_bytes(candidate.path)
    except Unreadable as fault:
        return unreadable(candidate.path, fault, options)
    cross_file = collisions.get(candidate.path, ())
    outcome = _checked(data, candidate.path, options, named=candidate.named, cross_file=cross_file)
    is_template = not candidate.named and outcome.file is not None and outcome.file.kind in TEMPLATES
    return replace(outcome, content=data) if is_template or outcome.is_small else outcome


def _compared(files: list[Candidate], outcomes: list[Outcome]) -> dict[str, bytes]:
    """The contents of the files to search for links: templates, and the files beside them.

    The other files are read again only if there is a template.
    """
    contents = {one.file.file: one.content for one in outcomes if one.file and one.content is not None}
    if contents:
        known = {one.file.file for one in outcomes if one.file and one.file.kind} - contents.keys()
        others = [one for one in files if not one.named and one.path in known]
        contents |= {path: data for path, data in map(_content, others) if data is not None}
    return contents


def _checked(
    data: bytes, name: str, options: Options, *, named: bool, cross_file: Iterable[Violation] = ()
) -> Outcome:
    if options.embedded is None:
        outcome = checked(data, name, options, named=named, cross_file=cross_file)
    else:
        from nfx_lint.embedded.dispatch import checked_with_code

        outcome = checked_with_code(data, name, options, named=named, cross_file=cross_file)
    uncompared = options.repository.not_compared(name) if options.repository else None
    return replace(outcome, uncompared=uncompared) if uncompared else outcome


def suffixes(options: Options) -> tuple[str, ...]:
    """The endings of the files in a folder that a run checks."""
    if options.embedded is None:
        return SUFFIXES
    from nfx_lint.embedded.languages import ENDINGS

    return (*SUFFIXES, *(one for one in ENDINGS if one not in SUFFIXES))


def _with_sent_files(
    files: list[Candidate], outcomes: list[Outcome], left_out: Iterable[NotChecked], options: Options
) -> tuple[list[Outcome], list[Outcome]]:
    """The outcomes, and those of further files: files that commands send have the kind of the endpoint."""
    if not any(one.sends for one in outcomes):
        return outcomes, []
    from nfx_lint.embedded.sent_files import with_sent_files

    return with_sent_files(files, outcomes, left_out, options)


def _with_small_files(files: list[Candidate], outcomes: list[Outcome], options: Options) -> list[Outcome]:
    """The outcomes; small files beside detected ones are checked again, as bodies like those."""
    if not any(one.is_small for one in outcomes):
        return outcomes
    folders = {os.path.dirname(one.file.file) for one in outcomes if one.file and one.file.kind}
    return [
        checked(one.content or b"", file.path, options, named=file.named, among_ours=True)
        if one.is_small and os.path.dirname(file.path) in folders
        else one
        for file, one in zip(files, outcomes, strict=True)
    ]


def _with_links(
    outcomes: list[Outcome],
    links: ByFile,
    collisions: ByFile,
    contents: Mapping[str, bytes],
    options: Options,
) -> list[Outcome]:
    """The outcomes; files with broken links are checked again with these findings added."""
    again = {
        name: checked(
            contents[name], name, options, named=False, cross_file=(*collisions.get(name, ()), *found)
        )
        for name, found in links.items()
    }
    return [again.get(one.file.file, one) if one.file else one for one in outcomes]


def _content(candidate: Candidate) -> tuple[str, bytes | None]:
    """A path and its content; None if it cannot be read, which the file's own check reports."""
    try:
        return candidate.path, read_bytes(candidate.path)
    except Unreadable:
        return candidate.path, None
