"""The stages of a Dockerfile, those that a target needs, and the values of their variables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from nfx_lint.limits import LONGEST_EXPANDED_WORD, MOST_STAGES
from nfx_lint.repository.dockerfile import Instruction, instructions_of

# Variables that every build has, without an `ARG` or with one that has no default.
PREDEFINED = frozenset((
    "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY", "SOURCE_DATE_EPOCH",
    "TARGETPLATFORM", "TARGETOS", "TARGETARCH", "TARGETVARIANT", "TARGETSTAGE",
    "BUILDPLATFORM", "BUILDOS", "BUILDARCH", "BUILDVARIANT",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: the image or stage it is built from, its name, and its instructions after `FROM`."""

    number: int
    base: str
    name: str
    line: int
    instructions: tuple[Instruction, ...]


@dataclass(frozen=True, slots=True)
class Argument:
    """An `ARG`; `default` is None if it has none. It is global before the first `FROM`."""

    name: str
    default: str | None
    line: int
    stage: int


@dataclass(frozen=True, slots=True)
class Dockerfile:
    """A Dockerfile: its path (empty for one in the definition), its global `ARG`s and its stages."""

    path: str
    globals: tuple[Argument, ...]
    stages: tuple[Stage, ...]
    _needed: dict[str, tuple[Stage, ...]] = field(default_factory=dict, compare=False, repr=False)

    def stage(self, name: str) -> Stage | None:
        """The stage of a name, or of a number; the last one of several."""
        for stage in reversed(self.stages):
            if stage.name == name.lower() or str(stage.number) == name:
                return stage
        return None

    def chain(self, target: str) -> tuple[Stage, ...]:
        """The stage that is built and those it is based on, from the last to the first."""
        found: list[Stage] = []
        stage = self.stage(target) if target else self.stages[-1] if self.stages else None
        while stage is not None and stage not in found:
            found.append(stage)
            stage = self._before(stage, stage.base)
        return tuple(found)

    def _before(self, stage: Stage, name: str) -> Stage | None:
        """The stage that a name in `stage` means: only earlier ones count."""
        earlier = Dockerfile("", (), self.stages[: stage.number])
        return earlier.stage(name) if "$" not in name else None

    def needed(self, target: str) -> tuple[Stage, ...]:
        """The stages that are built for a target, in their order; none if the target is unknown."""
        if target not in self._needed:
            pending, found = list(self.chain(target)[:1]), set[int]()
            while pending:
                stage = pending.pop()
                if stage.number not in found:
                    found.add(stage.number)
                    others = (self._before(stage, name) for name in (stage.base, *_sources(stage)))
                    pending += [one for one in others if one is not None]
            self._needed[target] = tuple(one for one in self.stages if one.number in found)
        return self._needed[target]

    def arguments(self, target: str) -> Iterator[Argument]:
        """The `ARG`s that count for a target, with the default of a global one of the same name."""
        defaults = {one.name: one.default for one in self.globals if one.default is not None}
        yield from self.globals
        for stage in self.needed(target):
            for one in arguments_of(stage.instructions, stage.number):
                default = defaults.get(one.name) if one.default is None else one.default
                yield Argument(one.name, default, one.line, one.stage)


def _sources(stage: Stage) -> Iterator[str]:
    """Names in `COPY --from=` and `RUN --mount=from=`: of stages, or of images."""
    for one in stage.instructions:
        if source := one.flag("from"):
            yield source
        for mount in mounts_of(one):
            if "from" in mount:
                yield mount["from"]


def mounts_of(instruction: Instruction) -> Iterator[dict[str, str]]:
    """The `--mount` flags of a `RUN`, each with its `type`."""
    if instruction.name != "RUN":
        return
    for flag in instruction.flags:
        name, _, fields = flag.partition("=")
        if name == "--mount":
            pairs = (pair.strip("\"'").partition("=") for pair in fields.strip("\"'").split(","))
            mount = {key.lower(): value if sign else "true" for key, sign, value in pairs}
            yield {"type": "bind", **mount}


def dockerfile_from(text: str, path: str = "") -> Dockerfile | None:
    """A Dockerfile from its text; None if it has no stage, or more than anybody writes."""
    before: list[Instruction] = []
    stages: list[tuple[Instruction, list[Instruction]]] = []
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    for one in instructions_of(text):
        if one.name == "FROM":
            stages.append((one, []))
        else:
            (stages[-1][1] if stages else before).append(one)
    if not 0 < len(stages) <= MOST_STAGES:
        return None
    return Dockerfile(
        path,
        tuple(arguments_of(before, -1)),
        tuple(_stage(number, first, inside) for number, (first, inside) in enumerate(stages)),
    )


def _stage(number: int, first: Instruction, inside: list[Instruction]) -> Stage:
    words = first.words
    name = words[2].lower() if len(words) > 2 and words[1].lower() == "as" else ""
    return Stage(number, words[0] if words else "", name, first.line, tuple(inside))


def arguments_of(instructions: Iterable[Instruction], stage: int) -> Iterator[Argument]:
    """The `ARG`s among instructions."""
    for one in instructions:
        for word in one.words if one.name == "ARG" else ():
            name, sign, default = word.partition("=")
            yield Argument(name, default.strip("\"'") if sign else None, one.line, stage)


def with_variables(
    dockerfile: Dockerfile, stage: Stage, given: Mapping[str, str | None]
) -> Iterator[tuple[Instruction, Mapping[str, str | None]]]:
    """The instructions of a stage, each with the values of variables there: None for one that is unknown.

    `given` are build arguments. The mapping changes from one instruction to the next.
    """
    set_by_env: dict[str, str | None] = {}
    for base in reversed(dockerfile.chain(str(stage.number))[1:]):
        set_by_env.update(
            pair for one in base.instructions if one.name == "ENV" for pair in _variables_in(one)
        )
    outer = {one.name: given.get(one.name, one.default) for one in dockerfile.globals}
    values = dict(set_by_env)
    for one in stage.instructions:
        yield one, values
        for argument in arguments_of((one,), stage.number):
            default = outer.get(argument.name) if argument.default is None else argument.default
            if argument.name not in set_by_env:  # `ENV` comes before `ARG`
                values[argument.name] = given.get(argument.name, default)
        for name, value in _variables_in(one) if one.name == "ENV" else ():
            set_by_env[name] = values[name] = value


def _variables_in(instruction: Instruction) -> Iterator[tuple[str, str | None]]:
    words = instruction.words
    if words and "=" not in words[0]:
        value = instruction.text[len(words[0]) :].strip()
        yield words[0], None if "$" in value else value
        return
    for word in words:
        name, sign, value = word.partition("=")
        if sign:
            yield name, None if "$" in value else value.strip("\"'")


def expanded(word: str, values: Mapping[str, str | None]) -> str | None:
    """A word with the values of its variables; None if one is unknown, or the word too long for a path."""
    pieces: list[str] = []
    at, left = 0, LONGEST_EXPANDED_WORD - len(word)
    while at < len(word):
        sign = word.find("$", at)
        if sign < 0:
            break
        pieces.append(word[at:sign])
        name, at = _name_at(word, sign + 1)
        value = values.get(name) if name else None
        if value is None or "$" in value or len(value) > left:
            return None
        left -= len(value)
        pieces.append(value)
    return "".join((*pieces, word[at:]))


def _name_at(word: str, at: int) -> tuple[str, int]:
    """The name of a variable behind its `$`, and where it ends; empty for one with a default or a command."""
    if word[at : at + 1] == "{":
        end = word.find("}", at)
        name = word[at + 1 : end] if end > 0 else ""
        return (name if name.isidentifier() else ""), end + 1
    end = at
    while end < len(word) and (word[end].isalnum() or word[end] == "_"):
        end += 1
    return word[at:end], end
