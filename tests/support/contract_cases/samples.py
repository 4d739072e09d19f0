"""Texts that the documented patterns match, and texts that they do not, chosen by hand for each pattern."""

from __future__ import annotations

import re
from functools import cache

# ECMAScript's \s, which is neither Python's for str (it has no \x1c-\x1f, no \x85) nor ASCII's.
SPACES = r"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"

NAME = r"^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$"
DESCRIPTION = r"""^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$"""
SLUG = r"^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$"
DASHED = r"^[A-Za-z0-9-]+$"
REPOSITORY = (
    r"^(https:\/\/)?((www(\.[a-zA-Z0-9\-]{2,})+\.)?[a-zA-Z0-9\-]{2,})(\.([a-zA-Z0-9\-]{2,}))+"
    r"(\/([a-zA-Z0-9\-._]{2,}))+?$"
)
SELF_HOSTED = r"^([A-Za-z0-9-]+\/[A-Za-z0-9-]+)|([0-9a-f]{24})$"
IMAGE = (
    r"^(?:(?:https?:\/\/)?([a-zA-Z0-9\-]+\.[a-zA-Z0-9\.\-]+)(\/v1)?)?(?:\/)?([a-zA-Z/-9\.\-_]+)"
    r"(?:\:([a-zA-Z/-9\.\-_\:]+)|\@([a-zA-Z/-9\.\-_\:]+))$"
)
SERVICE_ID = r"^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$"
FILE = r"^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]+$"
DIRECTORY = r"^\/([a-zA-Z0-9-._]+\/)*[a-zA-Z0-9-._]*$"
BRANCH_RULE = r"^[^?:@$~ [\]{}]*$"

_HEX = "5f6e7a8b9c0d1e2f3a4b5c6d"

MATCHING: dict[str, tuple[str, ...]] = {
    NAME: (
        "Example Job",
        "abc",
        "my-job",
        "my job 2",
        "a-b c-d",
        "A1b2",
        "a b c",
        "Z-9",
        "my\u00a0job",
        "my\tjob",
        "my\njob",
        "my\u2003job",
        "my\ufeffjob",
        "my\u2028job",
    ),
    DESCRIPTION: (
        "A job, that runs.",
        "x",
        " ",
        "two\nlines\r\n",
        "a\\b/c'd\"e(f)[g];`h%i^j&k*l-m_n:o!p?",
        "]",
        "\\",
        "-",
        "\u00a0",
        "trailing newline\n",
    ),
    SLUG: (
        "nf-compute-20",
        "abc",
        "a-b-c",
        "A1-b2-C3",
        "123",
        "000-000",
    ),
    DASHED: (
        "nf-compute-20",
        "-",
        "--",
        "a",
        "a--b-",
        "A1",
    ),
    REPOSITORY: (
        "https://github.com/acme/shop",
        "github.com/acme/shop",
        "https://www.gitlab.com/acme/shop",
        "www.acme.co.uk/ab",
        "https://git.acme.co.uk/team/group/shop.git",
        "ab.cd/ef",
        "https://a-b.io/a_b/c.d-e",
        "https://--.--/..",
        "https://bitbucket.org/acme/shop-2/tree/main",
    ),
    SELF_HOSTED: (
        "acme/git",
        _HEX,
        "a/b",
        "-/-",
        "a/b and anything after it",
        "anything before it " + _HEX,
        "a/b\n",
        "0" * 24,
    ),
    IMAGE: (
        "nginx:latest",
        "nginx:1.27-alpine",
        "acme/shop:2",
        "docker.io/library/nginx:1",
        "ghcr.io/acme/shop_web:v1.2.3",
        "https://registry.acme.io/v1/shop:1.0",
        "http://registry.acme.io/shop:1",
        "localhost:5000/acme/shop:1",
        "acme/shop@sha256:" + "0a" * 32,
        "registry.acme.io/acme/shop@sha256:" + "b1" * 32,
        "/shop:1",
        "a@b",
        "a:b:c",
        "https://nginx",
    ),
    SERVICE_ID: (
        "example-build-service",
        "abc",
        "a-b",
        "a1-2",
        "Shop-Web",
    ),
    FILE: (
        "/Dockerfile",
        "/docker/Dockerfile.prod",
        "/a/b-c/d_e/f.g",
        "/.",
        "/..",
        "/-",
        "/_",
        "/a/../b",
        "/9",
    ),
    DIRECTORY: (
        "/",
        "/app",
        "/app/",
        "/a/b-c/d_e/f.g",
        "/a/b/",
        "/.",
        "/../x/",
    ),
    BRANCH_RULE: (
        "main",
        "feature/*",
        "*",
        "",
        "release-1.2_3",
        "main\n",
        "tab\there",
        "überall",
        "a,b;c!d#e%f^g&h(i)j=k+l|m\\n",
        "<>\"'`",
    ),
}

VIOLATING: dict[str, tuple[str, ...]] = {
    NAME: (
        "1job",
        "-job",
        " job",
        "job-",
        "job ",
        "my  job",
        "my--job",
        "my- job",
        "my_job",
        "my.job",
        "my/job",
        "jöb",
        "job\n",
        "job\r\n",
        "job\u0663",
        "job\uff11",
        "\uff4aob",
        "my\x1cjob",
        "my\x85job",
        "my\u200bjob",
        "123",
        "---",
        "\njob",
        "job\x00",
        "j\u0131b",
        "jo\u212a",
    ),
    DESCRIPTION: (
        "",
        "a+b",
        "me@acme.io",
        "#1",
        "a=b",
        "<b>",
        "{a}",
        "a|b",
        "~",
        "$",
        "naïve",
        "\u2019",
        "emoji \U0001f600",
        "\x00",
        "\x1c",
        "\x85",
        "\u0661",
        "fine until+",
    ),
    SLUG: (
        "-abc",
        "abc-",
        "a--b",
        "a_b",
        "a b",
        "a.b",
        "a/b",
        "abc\n",
        "\nabc",
        "ab\u0663",
        "äbc",
        "abc ",
        "---",
        "a-\n-b",
        "\uff41bc",
    ),
    DASHED: (
        "",
        "a_b",
        "a b",
        "a.b",
        "a/b",
        "abc\n",
        "\n",
        "äb",
        "a\u0663",
        " ",
        "a\u2010b",
    ),
    REPOSITORY: (
        "",
        "http://github.com/acme/shop",
        "https://github.com",
        "https://github.com/",
        "https://github.com/acme/",
        "https://github.com/acme/shop/",
        "https://github.com//shop",
        "https://github.com/acme//shop",
        "https://github.com/a/shop",
        "https://g.com/acme/shop",
        "https://github..com/acme/shop",
        "https://localhost/acme/shop",
        "git@github.com:acme/shop.git",
        "ssh://git@github.com/acme/shop",
        "https://user@github.com/acme/shop",
        "https://github.com:443/acme/shop",
        "https://github.com/acme/shop?x=1",
        "https://github.com/acme/shop#readme",
        " https://github.com/acme/shop",
        "https://github.com/acme/shop ",
        "https://github.com/acme/shop\n",
        "https://github.com/acme/shöp",
        "https://github.com/acme/\uff11\uff12",
        "HTTPS://github.com/acme/shop",
        "https:/github.com/acme/shop",
        "acme/shop",
        "https://github.com/acme shop",
    ),
    SELF_HOSTED: (
        "",
        "acme",
        "acme/",
        "/git",
        "acme//git",
        "äcme",
        "\u0663/git",
        " acme/git",
        "\nacme/git",
        _HEX[1:],
        _HEX + "\n",
        _HEX.upper(),
        _HEX + " ",
        "acme git",
    ),
    IMAGE: (
        "",
        "nginx",
        "nginx:",
        ":latest",
        "@",
        "nginx@",
        "nginx latest",
        "nginx:la test",
        "nginx:latest\n",
        "nginx:lätest",
        "ngin\u0445:1",
        "nginx:\u0661",
        "nginx:1@sha256:" + "0a" * 32,
        "acme+shop:1",
        "nginx:1?x",
        " nginx:1",
        "nginx:1 ",
        "docker.io/library/nginx",
        "ftp://acme.io/shop@x#1",
    ),
    SERVICE_ID: (
        "1ab",
        "-ab",
        "ab-",
        "a--b",
        "my build",
        "my_build",
        "my.build",
        "abc\n",
        "abç",
        "ab\u0663",
        "abc/d",
        " abc",
        "a-\n-b",
    ),
    FILE: (
        "",
        "/",
        "Dockerfile",
        "./Dockerfile",
        "/docker/",
        "//Dockerfile",
        "/docker//Dockerfile",
        "/my file",
        "/Dockerfile\n",
        "/Dockerfïle",
        "/a\\b",
        "/Dockerfile\u0663",
        "/a?b",
        "/a:b",
        "C:/Dockerfile",
        " /Dockerfile",
        "/Dockerfile ",
        "\n/Dockerfile",
        "/~",
    ),
    DIRECTORY: (
        "",
        ".",
        "app",
        "./app",
        "//",
        "/app//src",
        "/my app",
        "/app\n",
        "/\n",
        "/äpp",
        "/app\u0663",
        "/a\\b",
        "/a*",
        " /app",
        "/app ",
        "~/app",
    ),
    BRANCH_RULE: (
        "a b",
        "a?",
        "a:b",
        "a@b",
        "$a",
        "~a",
        "[a",
        "a]",
        "{a",
        "a}",
        " ",
        "main ",
        "\u00e9 ",
    ),
}


@cache
def python_pattern(pattern: str) -> str:
    """An ECMAScript pattern of the pages in the words of Python's `re`."""
    written, in_class = [], False
    for token in re.findall(r"\\.|.", pattern):
        if token == r"\s":
            written.append(SPACES if in_class else f"[{SPACES}]")
        elif token == "[":
            written.append(r"\[" if in_class else "[")
            in_class = True
        elif token == "$" and not in_class:
            written.append(r"\Z")
        else:
            in_class = in_class and token != "]"
            written.append(token)
    return "".join(written)


def matches(pattern: str, text: str) -> bool:
    return re.search(python_pattern(pattern), text) is not None
