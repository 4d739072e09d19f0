"""The syntax tree of expressions. `start` and `end` are offsets into the whole string, in code points."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Value: TypeAlias = "Reference | Call | Literal | Opaque"


class ExpressionFault:
    """A fault between two offsets of a string. `rule` is a rule id, `meant` is as in `model.Facts`."""

    __slots__ = ("end", "hint", "meant", "message", "rule", "start")

    def __init__(
        self, rule: str, start: int, end: int, message: str, hint: str, meant: "str | None" = None
    ) -> None:
        self.rule, self.start, self.end, self.message, self.hint = rule, start, end, message, hint
        self.meant = meant


class Reference:
    """`args.NAME`, `refs.NAME.path`, `secrets.ID.path`, or a dotted name that begins with no known root.

    `outer` is whether it followed `template.`: then it belongs to the document around this one.
    """

    __slots__ = ("end", "outer", "path", "root", "start")

    def __init__(self, root: str, path: "tuple[str, ...]", start: int, end: int, outer: bool = False) -> None:
        self.root, self.path, self.start, self.end, self.outer = root, path, start, end, outer


class Call:
    """`fn.name(arguments)`. `name_end` is the offset after its name."""

    __slots__ = ("arguments", "end", "name", "name_end", "outer", "start")

    def __init__(
        self,
        name: str,
        arguments: "tuple[Value, ...]",
        start: int,
        name_end: int,
        end: int,
        outer: bool = False,
    ) -> None:
        self.name, self.arguments, self.start, self.end = name, arguments, start, end
        self.name_end, self.outer = name_end, outer


class Literal:
    """A text, a number, a pattern between slashes, `true`, `false` or `null`, according to `type`."""

    __slots__ = ("end", "start", "type", "value")

    def __init__(self, type: str, value: str, start: int, end: int) -> None:
        self.type, self.value, self.start, self.end = type, value, start, end


class Opaque:
    """The function that `find`, `map` and others take: its syntax is not published, so it is not read.

    `references` are the names in it that look like references.
    """

    __slots__ = ("end", "references", "start")

    def __init__(self, references: "tuple[Reference, ...]", start: int, end: int) -> None:
        self.references, self.start, self.end = references, start, end


class Expression:
    """`${...}` and its tree, None if it could not be parsed. `faults` are its syntax faults.

    `root` is the name it begins with. `runtime` is whether it was written `${{...}}`, which is resolved
    when a container starts.
    """

    __slots__ = ("end", "faults", "root", "runtime", "start", "value")

    def __init__(
        self,
        root: str,
        value: "Value | None",
        start: int,
        end: int,
        runtime: bool,
        faults: "tuple[ExpressionFault, ...]",
    ) -> None:
        self.root, self.value, self.start, self.end = root, value, start, end
        self.runtime, self.faults = runtime, faults


class LookAlike:
    """`${NAME}` that begins with no root: for the shell, or for Northflank when a container starts.

    `runtime` is whether it was written `${{NAME}}`.
    """

    __slots__ = ("end", "name", "runtime", "start")

    def __init__(self, name: str, start: int, end: int, runtime: bool = False) -> None:
        self.name, self.start, self.end, self.runtime = name, start, end, runtime
