"""`python -m nfx_lint` is `nfx-lint`."""

import sys

from nfx_lint.cli.fast import main

if __name__ == "__main__":
    sys.exit(main())
