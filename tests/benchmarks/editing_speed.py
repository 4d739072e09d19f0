"""How long an editor waits: `python tests/benchmarks/editing_speed.py`. Medians in milliseconds.

The document is a template of 20 KB with a mistake. The diagnostics after an edit include the pause that the
server makes so that it does not check every letter.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
from editing import HERE, Client, Editor, opened
from lsprotocol import types

from nfx_lint.limits import LONGEST_PAUSE

ROUNDS = 30
NODE = """\
      - kind: CombinedService
        ref: service-{number}
        spec:
          name: Service {number}
          projectId: ${{refs.shop.id}}
          billing: {{deploymentPlan: nf-compute-20}}
          deployment: {{instances: 1}}
          ports: [{{name: web, internalPort: 8080, protocol: HTTP, public: true}}]
          runtimeEnvironment: {{REGION: "${{args.region}}", NAME: "${{fn.slug(args.region)}}"}}
          vcsData: {{projectUrl: https://github.com/acme/shop, projectType: github, projectBranch: main}}
          buildSettings: {{dockerfile: {{buildEngine: kaniko, dockerFilePath: /Dockerfile, dockerWorkDir: /}}}}
"""
HEAD = """\
apiVersion: v1.2
arguments: {region: europe-west}
spec:
  kind: Workflow
  spec:
    type: sequential
    steps:
      - kind: Project
        ref: shop
        spec: {name: Shop, region: europe-west, descripton: x}
"""


def template() -> str:
    text = HEAD
    number = 0
    while len(text) < 20 * 1024:
        number += 1
        text += NODE.format(number=number)
    return text


def completed(editor: Editor) -> object:
    lsp = editor.client.lsp
    return editor.client.ask(lsp.text_document_completion_async(types.CompletionParams(**editor.here)))


def hovered(editor: Editor) -> object:
    lsp = editor.client.lsp
    return editor.client.ask(lsp.text_document_hover_async(types.HoverParams(**editor.here)))


def main() -> None:
    client = Client()
    text = template()
    editor = opened(client, text)
    editor.diagnostics()
    places = {
        "a key": f"          {HERE}\n",
        "a value": f"          buildSource: {HERE}\n",
        "an expression": f'          description: "${{refs.{HERE}"\n',
    }
    times: dict[str, list[float]] = {}
    for number in range(ROUNDS):
        for name, words in places.items():
            editor.type(f"{text}{words}# {number}\n")
            _timed(times, f"completion of {name}, right after an edit", lambda: completed(editor))
        editor.type(text.replace("Shop", f"Shop {number}").replace("descripton", f"descri{HERE}pton"))
        _timed(times, "diagnostics after an edit", editor.diagnostics)
        _timed(times, "hover", lambda: hovered(editor))
    client.end()
    print(
        f"a template of {len(text) // 1024} KB; the pause before diagnostics is {LONGEST_PAUSE * 1000:.0f} ms"
    )
    for name, found in times.items():
        print(f"{statistics.median(found) * 1000:8.0f} ms  {name}")


def _timed(times: dict[str, list[float]], name: str, work: object) -> None:
    start = time.perf_counter()
    assert callable(work)
    work()
    times.setdefault(name, []).append(time.perf_counter() - start)


if __name__ == "__main__":
    main()
