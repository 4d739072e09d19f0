"""Checks of cron schedules: five fields of numbers, lists, ranges and steps."""

from itertools import pairwise

from nfx_lint.contracts.expressions import holds_expression
from nfx_lint.limits import LONGEST_SCHEDULE
from nfx_lint.rules.checks.prefilter import CRON_FIELDS
from nfx_lint.rules.conditions import below, get

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from nfx_lint.model import Json, Path
    from nfx_lint.rules.checks import Hit

LEAST_MINUTES = 10  # between two runs of a trigger


def malformed(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """A schedule with another number of fields than five, or with a number out of the range of its field."""
    path, text = _schedule_of(value)
    if text.startswith(("@reboot", "@every")):
        yield path, "value", {"fault": f"`{text.split()[0]}` is not supported"}
        return
    fields = text.split()
    if not fields or text.startswith("@"):
        return
    if len(fields) != len(CRON_FIELDS):
        noun = "field" if len(fields) == 1 else "fields"
        yield path, "value", {"fault": f"it has {len(fields)} {noun}, not 5"}
        return
    for written, (name, least, most) in zip(fields, CRON_FIELDS, strict=True):
        if any(not least <= number <= most for number in _numbers(written)):
            yield path, "value", {"fault": f"the {name} must be from {least} to {most}"}


def too_frequent(value: "Json", _body: "Json") -> "Iterator[Hit]":
    """A cron trigger with runs that are less than ten minutes apart."""
    if get(value, "kind") != "cron":
        return
    path, text = _schedule_of(value)
    fields = text.split()
    minutes = _minutes(fields[0]) if len(fields) == len(CRON_FIELDS) else []
    gaps = [later - earlier for earlier, later in pairwise(minutes)]
    if minutes and fields[1] == "*":
        gaps.append(minutes[0] + 60 - minutes[-1])
    if any(gap < LEAST_MINUTES for gap in gaps):
        yield path, "value", {}


def _schedule_of(value: "Json") -> "tuple[Path, str]":
    """The schedule of a job or of a cron trigger, with its path; empty if it is unknown."""
    path = ("schedule",) if get(value, "kind") != "cron" else ("spec", "cron")
    text = below(value, "/".join(path))
    known = type(text) is str and len(text) <= LONGEST_SCHEDULE and not holds_expression(text)
    return path, text.strip() if known else ""


def _numbers(written: str) -> "list[int]":
    """The numbers of a field, without its steps."""
    parts = [part.partition("/")[0] for part in written.split(",")]
    texts = [text for part in parts for text in part.split("-")]
    return [int(text) for text in texts if text.isascii() and text.isdigit() and len(text) < LONGEST_SCHEDULE]


def _minutes(written: str) -> "list[int]":
    """The minutes that a field names, in order; none if it has a part of another form."""
    minutes: set[int] = set()
    for part in written.split(","):
        span, _, step = part.partition("/")
        first, _, last = span.partition("-")
        if span == "*":
            first, last = "0", "59"
        last = last or ("59" if step else first)
        numbers = (first, last, step or "1")
        if not all(text.isascii() and text.isdigit() and len(text) <= 2 for text in numbers) or step == "0":
            return []
        minutes |= set(range(int(first), min(int(last), 59) + 1, int(step or "1")))
    return sorted(minutes)
