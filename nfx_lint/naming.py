"""How the compiled data are called: by the code that reads them, and by the code that writes them."""


def module_of(kind: str, edition: str) -> str:
    return f"{edition}_{kind}".replace("-", "_").replace(".", "_")


def shapes_of(edition: str) -> str:
    return f"{edition}_shapes".replace("-", "_")
