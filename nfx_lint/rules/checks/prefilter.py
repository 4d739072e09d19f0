"""Prefilters: cheap tests that rule a check out before compiled code loads and runs it.

Each function is named after its check and must return True if the check has a hit. It runs on every body
that satisfies the schema, so it takes at most a microsecond, and this module imports nothing. It returns
True for a value of an unusual shape, which the check itself handles.
"""

from nfx_lint.rules.checks import check_called

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

_OTHER_FORM = (TypeError, AttributeError, LookupError, UnicodeEncodeError)  # the last: a lone surrogate
# The shortest reported credential, private key and token.
SHORTEST, SHORTEST_KEY, SHORTEST_TOKEN = 20, 60, 15
# Token prefixes before the first underscore or hyphen.
_BEFORE_UNDERSCORE = (
    *("ghp", "gho", "ghu", "ghs", "ghr", "github"),
    *("sk", "rk", "npm", "doo", "dop", "dor", "dckr", "hf"),
)
_BEFORE_HYPHEN = (
    *("glpat", "gldt", "glft", "glsoat", "glrt", "glcbt", "glimt", "glptt", "AGE", "sq0csp"),
    *("xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"),
)
# Those of `credentials.SHAPES` that are reported, apart from URLs: each credential contains one of them.
MARKERS = (
    *(
        "-----BEGIN ",
        "AGE-SECRET-KEY-1",
        "AKIA",
        "ASIA",
        "ghp_",
        "gho_",
        "ghu_",
        "ghs_",
        "ghr_",
        "github_pat_",
    ),
    *("gl", "xox", "hooks.slack.com/", "k_live_", "k_test_", "sk-", "npm_", "pypi-", "_v1_", "dckr_pat_"),
    *("hf_", "SG.", "hvs.", "sq0csp-", "AccountKey="),
)
# Words may begin like these, such as `sk-learn-model`; a token has one part that is longer than a word.
_LIKE_WORDS, LONG_PART = ("sk", "pypi"), 20
WHOLE = 100  # percent
ENCODINGS = ("utf-8", "base64")
BYPASS = "skipSecurityPoliciesForInternalTrafficViaPublicDns"
CRON_FIELDS = (
    ("minute", 0, 59),
    ("hour", 0, 23),
    ("day of month", 1, 31),
    ("month", 1, 12),
    ("day of week", 0, 7),
)
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_OWN_HOSTS = {
    "github": ("https://github.com/", "github.com/"),
    "gitlab": ("https://gitlab.com/", "gitlab.com/"),
    "bitbucket": ("https://bitbucket.org/", "bitbucket.org/"),
    "azure": ("https://dev.azure.com/", "dev.azure.com/"),
}


def confirmed(check: str, value: "Json", body: "Json") -> bool:
    """Whether the check `topic.function` has a hit."""
    return next(check_called(check)(value, body), None) is not None


def plain_credentials(value: "Json") -> bool:
    """Whether a string in an object has a URL with a real password, or the prefix of a key or a token."""
    try:
        texts = [text for text in value.values() if len(text) >= SHORTEST]
        together = "\n".join(texts)
        if "://" in together and "@" in together:
            for text in texts:
                if "://" in text and "@" in text and _has_password(text):
                    return True
        for marker in MARKERS:
            if marker in together:
                for text in texts:
                    if marker in text and _may_contain_token(text):
                        return True
    except _OTHER_FORM:
        return True
    return False


def _may_contain_token(text: str) -> bool:
    """Whether a text is long enough for a private key, or has a word with the prefix of a token."""
    if len(text) >= SHORTEST_KEY and "PRIVATE KEY" in text:
        return True
    return any(len(word) >= SHORTEST_TOKEN and _begins_token(word) for word in text.split())


def _has_password(text: str) -> bool:
    """Whether a URL in a text has a password that is more than a placeholder."""
    for rest in text.split("://")[1:]:
        user, at, _ = rest.partition("@")
        if at and ":" in user and "/" not in user:
            from nfx_lint.rules.checks.credentials import has_password

            return has_password(text)
    return False


def _begins_token(word: str) -> bool:
    if "_" in word:
        for part in word.split("_"):
            if part.endswith(_BEFORE_UNDERSCORE):
                return True
    if "-" in word:
        for part in word.split("-"):
            if part.endswith(_BEFORE_HYPHEN):
                return True
            if part.endswith(_LIKE_WORDS) and len(max(word.split("-"), key=len)) >= LONG_PART:
                return True
    if "." in word and ("SG." in word or "hvs." in word or "hooks.slack.com" in word):
        return True
    return "AKIA" in word or "ASIA" in word or "AccountKey=" in word


def nested_values(value: "Json") -> bool:
    """Whether a value in an object is an object or a list."""
    try:
        for one in value.values():
            if type(one) is dict or type(one) is list:
                return True
    except _OTHER_FORM:
        return True
    return False


def data_not_base64(value: "Json") -> bool:
    """Whether a secret file's data is anything but padded base64 in the standard alphabet."""
    try:
        for file in value.values():
            data = file.get("data") if type(file) is dict else None
            if type(data) is str and (len(data) % 4 or data.encode().translate(None, _BASE64)):
                return True
    except _OTHER_FORM:
        return True
    return False


def shell_syntax(value: "Json") -> bool:
    """Whether a command of an override or of health checks has a shell operator character."""
    try:
        if type(value) is dict:
            return _has_operator(value.get("customCommand", ""))
        return _has_operator("".join([check["cmd"] for check in value if "cmd" in check]))
    except _OTHER_FORM:
        return True


def _has_operator(text: str) -> bool:
    return "&" in text or "|" in text or ">" in text or "<" in text or ";" in text


def host_of_another_provider(value: "Json") -> bool:
    """Whether a repository may be at the host of another provider."""
    try:
        url, hosts = value["projectUrl"], _OWN_HOSTS.get(value["projectType"])
        if hosts is None or url.startswith(hosts):
            return False
        url = url.lower()
    except _OTHER_FORM:
        return True
    return "github.com" in url or "gitlab.com" in url or "bitbucket.org" in url or "azure.com" in url


def malformed(value: "Json") -> bool:
    """Whether a cron schedule has anything but five fields with `*` or a number in range."""
    try:
        text = value["spec"]["cron"] if value.get("kind") == "cron" else value.get("schedule")
        if text is None:
            return False
        fields = text.split()
        if len(fields) != len(CRON_FIELDS):
            return True
        for written, (_, least, most) in zip(fields, CRON_FIELDS, strict=True):
            if written != "*" and (len(written) > 2 or not least <= int(written) <= most):
                return True
    except (*_OTHER_FORM, ValueError):
        return True
    return False


def too_frequent(value: "Json") -> bool:
    """Whether a cron trigger runs in several minutes of an hour, or in unknown ones."""
    try:
        return bool(value["kind"] == "cron" and not value["spec"]["cron"].split()[0].isdigit())
    except _OTHER_FORM:
        return True


def weights_not_whole(value: "Json") -> bool:
    """Whether the weights of a port's backends do not add up to 100."""
    try:
        return bool(sum([backend["weight"] for backend in value]) != WHOLE)
    except _OTHER_FORM:
        return False  # a weight is missing or unknown


def percentages_not_whole(value: "Json") -> bool:
    """Whether the percentages of a canary rollout do not add up to 100."""
    try:
        return bool(value["canaryPercentage"] + value["stablePercentage"] != WHOLE)
    except _OTHER_FORM:
        return False  # one is missing or unknown


def two_bypasses(value: "Json") -> bool:
    """Whether internal traffic skips the security policies."""
    return type(value) is dict and value.get(BYPASS) is True


def count_not_offered(value: "Json") -> bool:
    """Whether a number of GPUs is set."""
    return type(value) is dict and "gpuCount" in value


def unknown_encoding(value: "Json") -> bool:
    """Whether a secret file has an encoding other than the documented two."""
    try:
        for file in value.values():
            if file.get("encoding", "utf-8") not in ENCODINGS:
                return True
    except _OTHER_FORM:
        return True
    return False
