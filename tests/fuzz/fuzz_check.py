"""A coverage-guided fuzzer over everything between bytes and reports, for atheris (PyPI, Linux).

    pip install atheris . && python tests/fuzz/fuzz_check.py CORPUS_FOLDER -max_total_time=3600

What it holds: no input raises or hangs; accepted means that the long way has nothing to say either; a value
under a field of secrets is in no report. RECORD.md has what ran clean, when and on what.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["nfx_lint"]):
    import nfx_lint.api
    import nfx_lint.report.concise
    import nfx_lint.report.text
    import nfx_lint.source.json.exact
    import nfx_lint.source.json.fast
    import nfx_lint.source.yaml.exact
    import nfx_lint.source.yaml.fast
from nfx_lint.config.options import Options
from nfx_lint.detection.clean_file import clean_kind
from nfx_lint.engine import check_source
from nfx_lint.model import Json
from nfx_lint.source.document import read

NAMES = ("a.json", "a.yaml", "a.yml", "a.txt")
KINDS = (None, "manual-job", "build-service", "manual-job.response", "build-service.response")
SECRET_FIELDS = ("runtimeEnvironment", "buildArguments", "runtimeFiles", "buildFiles", "dockerSecretMounts")


def secrets(body: Json) -> list[str]:
    """Texts below the secret fields of a body, those that are long enough to be nobody else's."""
    found: list[str] = []
    pending = [body.get(field) for field in SECRET_FIELDS] if isinstance(body, dict) else []
    for value in pending:
        if isinstance(value, dict | list):
            pending += value.values() if isinstance(value, dict) else value
        elif isinstance(value, str) and len(value) > 12 and value.isalnum():
            found.append(value)
    return found


def check(data: bytes) -> None:
    if len(data) < 2:
        return
    name, kind = NAMES[data[0] % len(NAMES)], KINDS[data[1] % len(KINDS)]
    text = data[2:]
    report = check_source(text, name, Options(kind=kind))
    shown = nfx_lint.report.text.render(report, color=False) + nfx_lint.report.concise.render(report)
    if clean_kind(text, name, kind):
        assert not report.findings, report.findings
    document = read(text, name[1:])
    if document.parsed:
        whole = text.decode("utf-8", "replace")
        for secret in secrets(document.value):
            # A text that also occurs elsewhere (as a key, in a public field) may be shown from there.
            assert secret not in shown or whole.count(secret) > 1, "a secret is shown"


if __name__ == "__main__":
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
