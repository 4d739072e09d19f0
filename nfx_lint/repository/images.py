"""What is known of base images: whether they start a program of their own, and expose ports."""

from __future__ import annotations

from nfx_lint.model import Severity

EMPTY = "scratch"
# Images without a shell and a command.
_BARE = tuple(f"gcr.io/distroless/{name}" for name in ("static", "base", "cc"))
# Images of systems and languages. Their command is a shell or an interpreter, which ends at once without a
# terminal, and they expose no port. Of all other images nothing is known.
PLAIN = frozenset((
    "almalinux", "alpine", "amazoncorretto", "amazonlinux", "archlinux", "buildpack-deps", "bun",
    "busybox", "centos", "clojure", "debian", "deno", "eclipse-temurin", "elixir", "erlang", "fedora",
    "golang", "gradle", "groovy", "haskell", "julia", "maven", "node", "openjdk", "oraclelinux", "perl",
    "pypy", "python", "rockylinux", "ruby", "rust", "swift", "ubi8", "ubi9", "ubuntu", "uv",
    "wolfi-base",
))  # fmt: skip
_MAKERS = frozenset((
    "astral-sh", "cgr.dev", "chainguard", "denoland", "docker", "docker.io", "ghcr.io", "library",
    "oven", "public.ecr.aws", "redhat", "registry.access.redhat.com",
))  # fmt: skip


def _name(image: str) -> str | None:
    """The name of an image that only a known maker makes, without its tag; None for any other."""
    *makers, name = image.partition("@")[0].split("/")
    name = name.partition(":")[0]
    return name if _MAKERS.issuperset(makers) else None


def exposes_nothing(image: str) -> bool:
    """Whether an image is known to expose no port."""
    return image == EMPTY or image.startswith(_BARE) or _name(image) in PLAIN


def default_command(image: str) -> Severity | None:
    """How bad an image on this base without a command is; None if the base may well start something."""
    if image == EMPTY or image.startswith(_BARE):
        return "error"
    return "warning" if _name(image) in PLAIN else None
