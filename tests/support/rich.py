"""A folder with one of everything that a report has to get right."""

from __future__ import annotations

from pathlib import Path

SECRET = "hunter2-canary"

FILES = {
    # Carriage returns, text outside of the basic plane before a finding, a blank in the name, a secret.
    "deploy/nightly 😀.yaml": (
        'name: "Nightly 😀"\r\n'
        "billing: {deploymentPlan: nf-compute-20}\r\n"
        "backoffLimit: 0\r\n"
        "runOnSourceChange: on-push  # nfx-lint: ignore[value-not-allowed] -- to be shown here\r\n"
        "deployment:\r\n"
        "  external: {imagePath: 'nginx:1'}\r\n"
        "runtimeEnvironment: {TOKEN: hunter2-canary}\r\n"
        "tags: [😀, naïve, 2025, 2026]\r\n"
    ),
    # Tabs, and a key that stands twice.
    "service.json": (
        "{\n"
        '\t"name": "build",\n'
        '\t"billing": {"deploymentPlan": "nf-compute-20"},\n'
        '\t"vcsData": {\n'
        '\t\t"projectUrl": "https://github.com/example/shop",\n'
        '\t\t"projectType":\t"GitHub"\n'
        "\t},\n"
        '\t"name": "build"\n'
        "}\n"
    ),
    # All on one line, with several findings of one rule.
    "minified.json": (
        '{"name":"build","description":"👍","billing":{"buildPlan":"nf-compute-20"},"vcsData":{'
        '"projectUrl":"https://github.com/example/shop","projectType":"github"},"disabledCI":"yes",'
        '"buildArguments":{"PASSWORD":"hunter2-canary"},"buildSettings":{"dockerfile":{"buildEngine":"kaniko",'
        '"dockerFilePath":"/Dockerfile","dockerWorkDir":"/","useCache":"no"}}}'
    ),
    "broken.json": (
        '{\n\t"name": "build",\n\t"vcsData": {},\n\t"billing": {"buildPlan" "nf-compute-20"}\n}\n'
    ),
    "clean.json": (
        '{"name": "build", "billing": {"buildPlan": "nf-compute-20"}, "vcsData": '
        '{"projectUrl": "https://github.com/example/shop", "projectType": "github"}, '
        '"buildSettings": {"dockerfile": {"dockerFilePath": "/Dockerfile", "dockerWorkDir": "/"}}}\n'
    ),
}


def write_rich(folder: Path) -> Path:
    """Put the files into `folder`, which becomes the root of a repository."""
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
    (folder / ".git").mkdir()
    return folder
