"""The resources that a document creates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from nfx_lint._compiled.template_table import KINDS
from nfx_lint.contracts.editions import document_of
from nfx_lint.contracts.kinds import facts_of
from nfx_lint.locate.credentials import DOTS, looks_secret
from nfx_lint.model import Json
from nfx_lint.templates.documents import Document, TemplateNode, documents_in
from nfx_lint.templates.links import id_of
from nfx_lint.templates.strings import strings_of


@dataclass(frozen=True, slots=True)
class Resource:
    """The public data of a resource. Numbers are None if they are unknown.

    `storage` is the disk of each instance that stays, `ephemeral` the one that ends with a container; both in
    MB. `links` are the names of resources of the same document, or ids as they are written.
    """

    file: str
    project: str
    kind: str
    name: str
    plan: str = ""
    instances: int | None = None
    storage: int | None = None
    ephemeral: int | None = None
    ports: tuple[str, ...] = ()
    public: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Totals:
    """Resources by kind, instances by plan, and the storage that stays, in MB."""

    kinds: Mapping[str, int]
    plans: Mapping[str, int]
    storage: int


def resources_in(file: str, body: Json, kind: str) -> Iterator[Resource]:
    """The resources that the document of a file makes; its private texts are dots."""
    if not isinstance(body, dict):
        return
    if document := document_of(kind):
        for one in documents_in(body, document):
            yield from _of_document(file, one)
    elif makes := facts_of(kind).makes:
        yield _resource(file, "", makes, body, ())


def totals_of(resources: Iterable[Resource]) -> Totals:
    """The totals by kind and plan. A resource without a number of instances counts as one."""
    kinds, plans, storage = Counter[str](), Counter[str](), 0
    for one in resources:
        instances = 1 if one.instances is None else one.instances
        kinds[one.kind] += 1
        if one.plan:
            plans[one.plan] += instances
        storage += (one.storage or 0) * instances
    return Totals(dict(sorted(kinds.items())), dict(sorted(plans.items())), storage)


def _of_document(file: str, document: Document) -> Iterator[Resource]:
    names = {node.ref: _text(node.spec.get("name")) for node in document.nodes if node.ref}
    made = [node for node in document.nodes if _is_resource(node)]
    links = _links(document, names)
    for node in made:
        project = _named(node.project, names)
        own = _text(node.spec.get("name"))
        found = links.get(node.path, {})
        kept = tuple(name for name in found if name not in (own, project))
        yield _resource(file, project, node.kind, node.spec, kept)


def _is_resource(node: TemplateNode) -> bool:
    """Whether a node creates something with a name, or an address."""
    return "named" in KINDS.get(node.kind, {}) or node.kind in ("Project", "Subdomain")


def _links(document: Document, names: Mapping[str, str]) -> dict[object, dict[str, None]]:
    """The resources that nodes refer to, by the path of the node."""
    found: dict[object, dict[str, None]] = {}
    ids = {id_of(name): name for node in document.nodes if (name := _text(node.spec.get("name")))}
    strings = strings_of(document)
    for text in strings.texts:
        if text.node is not None:
            for piece in text.value.split("refs.")[1:]:
                ref = piece.replace("}", ".").partition(".")[0]
                if names.get(ref):
                    found.setdefault(text.node.path, {})[names[ref]] = None
    for value, path, node in strings.links:
        # One build of a service, which is linked already; or what only has the name of a link.
        if path[-1:] == ("buildId",) or value == DOTS:
            continue
        found.setdefault(node.path, {})[ids.get(value, _text(value))] = None
    return found


def _named(value: Json, names: Mapping[str, str]) -> str:
    """A project as written, or its name if a node of the document creates it."""
    text = _text(value)
    ref = text.removeprefix("${refs.").removesuffix(".id}")
    return names.get(ref, text)


def _resource(file: str, project: str, kind: str, spec: dict[str, Json], links: tuple[str, ...]) -> Resource:
    billing, deployment = _table(spec, "billing"), _table(spec, "deployment")
    ports = [port for port in _list(spec.get("ports")) if isinstance(port, dict)]
    name = _text(spec.get("name"))
    if kind == "Subdomain":
        name = ".".join(filter(None, (name, _text(spec.get("domain")))))
    return Resource(
        file,
        project,
        kind,
        name,
        _text(billing.get("deploymentPlan") or billing.get("buildPlan")),
        _number(deployment.get("instances", billing.get("replicas"))),
        _number(billing.get("storage", _table(spec, "spec").get("storageSize"))),
        _number(_table(_table(deployment, "storage"), "ephemeralStorage").get("storageSize")),
        tuple(_port(port) for port in ports),
        (name,) if kind == "Subdomain" else tuple(_addresses(ports)),
        links,
    )


def _port(port: dict[str, Json]) -> str:
    number = _number(port.get("internalPort"))
    shown = _text(port.get("internalPort")) if number is None else str(number)
    return f"{shown}/{_text(port.get('protocol'))}".removesuffix("/")


def _addresses(ports: Iterable[dict[str, Json]]) -> Iterator[str]:
    """The public addresses of ports: their domains, and that of Northflank."""
    for port in ports:
        yield from (_text(domain) for domain in _list(port.get("domains")))
        if port.get("public") is True and port.get("disableNfDomain") is not True:
            yield f"{_text(port.get('name')) or 'port'} (code.run)"


def _table(value: dict[str, Json], key: str) -> dict[str, Json]:
    found = value.get(key)
    return found if isinstance(found, dict) else {}


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _text(value: Json) -> str:
    """A text, or dots if something in it has the form of a credential; empty for other values."""
    if not isinstance(value, str):
        return ""
    return DOTS if looks_secret(value) else value


def _number(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
