# Commands to run by hand or in any CI system.

# Without installation, with pipx or uv:
pipx run --spec 'git+https://git.example.com/tools/nfx-lint@v0.1.0' nfx-lint .
uvx --from 'git+https://git.example.com/tools/nfx-lint@v0.1.0' nfx-lint .

# As comments on the changed lines of a pull request, with reviewdog:
nfx-lint --format rdjson --fail-on never . | reviewdog -f=rdjson -name=nfx-lint -reporter=github-pr-review

# As one comment on a pull request, with the GitHub CLI:
nfx-lint --format markdown --fail-on never . | gh pr comment --body-file -
