"""Made-up sources for `nfx_lint.compiler.upstream`: a small SDK, a JavaScript client and pages, in our own words."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

TYPES = """
raise SystemExit("this module is parsed, never run")

class BoatRequest(TypedDict):
    name: str
    kind: NotRequired[Literal["sail", "motor"]]
    length: NotRequired[Union[int, None]]
    crew: NotRequired[List[BoatCrew]]
    flags: NotRequired[Dict[str, str]]
    engine: NotRequired[Union[BoatOars, BoatMotor]]
    notes: NotRequired[Dict[str, Any]]

BoatCrew = TypedDict("BoatCrew", {"full-name": "str", "age": "NotRequired[float]", "boat": "NotRequired[BoatRequest]"})

class BoatOars(TypedDict):
    oars: int

class BoatMotor(TypedDict):
    power: int
    fuel: NotRequired[str]
"""
ENDPOINT = '''
class PutBoatEndpoint(ApiEndpoint):
    """Put a boat. This sentence is in no facts."""

    method = "put"
    path_templates = ["/v1/teams/{teamId}/boats", "/v1/boats"]
    has_body = True

    def call(self, *, team_id: Optional[str] = None, data: BoatRequest) -> ApiCallResponse[BoatResponse]:
        return super().call(team_id=team_id, data=data)
'''
WITHOUT_BODY = """
class ListBoatsEndpoint(ApiEndpoint):
    method = "get"
    path_templates = ["/v1/teams/{teamId}/boats"]
    has_body = False
"""
SDK = {
    "northflank/_types.py": TYPES,
    "northflank/endpoints/put/boat.py": ENDPOINT,
    "northflank/endpoints/list/boats.py": WITHOUT_BODY,
    "northflank/client.py": "not Python, and not read",
}

DECLARATIONS = """
type PutBoatData = {
    /** A sentence that is in no facts. Example: "Nautilus" */
    'name': string;
    'kind'?: 'sail' | 'motor';
    'length'?: number | null;
    'crew'?: { 'full-name': string; 'age'?: number; }[];
    'flags'?: { [key: string]: string; };
    'engine'?: ({ 'oars': number; } | { 'power': number; 'fuel'?: string; });
    'notes'?: any;
};
type PutBoatRequest = { parameters: { 'teamId': string; } | {}; data: PutBoatData; };
type ListBoatsRequest = { options?: { 'per_page'?: number; }; };
declare class PutApiEndpoint<T, R> extends ApiEndpoint<T, R> { }
declare class PutBoatEndpoint extends PutApiEndpoint<PutBoatRequest, PutBoatResult> { withAuth: boolean; }
declare class ListBoatsEndpoint extends GetApiEndpointPaginated<ListBoatsRequest, ListBoatsResult> { }
"""
CODE = """
throw new Error("this file is parsed, never run");
var a=function(e){function t(){var t=this;return t.endpointUrl=function(e){var o;
if(e.parameters.teamId)o="/v1/teams/".concat(encodeURIComponent(e.parameters.teamId),"/boats");else o="/v1/boats";
return o},t}return z(t,e),t}(p),b=function(e){function t(){var t=this;return t.endpointUrl=function(e){var r=q(e);
return"/v1/teams/".concat(encodeURIComponent(e.parameters.teamId),"/boats").concat(r)},t}return z(t,e),t}(g);
export{a as PutBoatEndpoint,b as ListBoatsEndpoint};
"""
JS = {
    "package/package.json": '{"name": "client", "version": "3.2.1"}',
    "package/dist/esm/api-client.d.ts": DECLARATIONS,
    "package/dist/esm/api-client.js": CODE,
}


def write_zip(path: Path, files: Mapping[str, str]) -> Path:
    """An archive such as a wheel."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def write_tarball(path: Path, files: Mapping[str, str], *more: tarfile.TarInfo) -> Path:
    """An archive such as npm packs; `more` are members without a content."""
    with tarfile.open(path, "w:gz") as archive:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
        for member in more:
            archive.addfile(member)
    return path


# The two layouts in which pages of the API reference have been seen, with words of our own.
STARS = """\
---
title: Put boat | Harbour docs
---

# Put boat

Request body

  * {object}

    * name

string required

What the harbour calls the boat.

min length

3

max length

20

pattern

^[a-z]+$

    * kind

string

one of

sail, motor

    * length

integer

Length in metres; one of many things that a sentence may mention.

min

2

max

90

    * crew

[array]

      * {object}

        * berth

integer required

one of

1, 2, 4

    * engine

(multiple options: oneOf) required

What moves it.

      * {object}

Muscles

        * oars

integer required

OR

      * {object}

A machine

        * motor

{object} required

Response body

  * {object}

    * id

string required

PUT /v1/teams/{teamId}/boats
"""
DOTS = """\
Put boat

Request body

  • {object}
    • name

      string required
      What the harbour calls the boat.
      min length
      3
      max length
      20
      pattern
      ^[a-z]+$
    • kind

      string
      one of
      sail, motor
    • length

      integer
      Length in metres; one of many things that a sentence may mention.
      min
      2
      max
      90
    • crew

      [array]
      • {object}
        • berth

          integer required
          one of
          1, 2, 4
    • engine

      (multiple options: oneOf) required
      What moves it.
      • {object}
        Muscles
        • oars

          integer required

      OR

      • {object}
        A machine
        • motor

          {object} required

      Response body

      • {object}

          PUT /v1/boats
"""
