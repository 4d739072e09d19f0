# One line each, to run by hand or in any CI system.

# Without installing anything, through pipx or uv:
pipx run --spec 'git+https://git.example.com/tools/nfx-lint@v0.1.0' nfx-lint .
uvx --from 'git+https://git.example.com/tools/nfx-lint@v0.1.0' nfx-lint .

# As comments on the changed lines of a pull request, through reviewdog:
nfx-lint --format rdjson --fail-on never . | reviewdog -f=rdjson -name=nfx-lint -reporter=github-pr-review

# As one comment on a pull request, through GitHub's own program:
nfx-lint --format markdown --fail-on never . | gh pr comment --body-file -
