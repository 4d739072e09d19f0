"""Whether a check may find something: what accept code asks before it loads and runs the check itself.

Each function has the name of the check that it stands before, and may be wrong in one direction only: where
the check finds something, it says yes. It is called after the contract has been kept to, on every clean
body, so it costs a microsecond at most, and this module imports nothing. A value of another form than most
have is a yes: the check itself takes any.
"""

from nfx_lint.rules.checks import check_called

TYPE_CHECKING = False
if TYPE_CHECKING:
    from nfx_lint.model import Json

_OTHER_FORM = (TypeError, AttributeError, LookupError, UnicodeEncodeError)  # the last: half a character
# No text with a credential that is reported is shorter, none with a private key, and no token.
SHORTEST, SHORTEST_KEY, SHORTEST_TOKEN = 20, 60, 15
# What stands before the first underscore or hyphen of a token.
_BEFORE_UNDERSCORE = (
    *("ghp", "gho", "ghu", "ghs", "ghr", "github"),
    *("sk", "rk", "npm", "doo", "dop", "dor", "dckr", "hf"),
)
_BEFORE_HYPHEN = (
    *("glpat", "gldt", "glft", "glsoat", "glrt", "glcbt", "glimt", "glptt", "sk", "pypi", "AGE", "sq0csp"),
    *("xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"),
)
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_OWN_HOSTS = {
    "github": ("https://github.com/", "github.com/"),
    "gitlab": ("https://gitlab.com/", "gitlab.com/"),
    "bitbucket": ("https://bitbucket.org/", "bitbucket.org/"),
    "azure": ("https://dev.azure.com/", "dev.azure.com/"),
}


def confirmed(check: str, value: "Json", body: "Json") -> bool:
    """Whether a check, named as `topic.function`, finds something."""
    return next(check_called(check)(value, body), None) is not None


def plain_credentials(value: "Json") -> bool:
    """Whether a text of an object is long enough for a credential, and has the beginning of one."""
    try:
        for text in value.values():
            if len(text) >= SHORTEST:
                if ("@" in text and "://" in text) or (len(text) >= SHORTEST_KEY and "PRIVATE KEY" in text):
                    return True
                for word in text.split():
                    if len(word) >= SHORTEST_TOKEN and _begins_token(word):
                        return True
    except _OTHER_FORM:
        return True
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
    if "." in word and ("SG." in word or "hvs." in word or "hooks.slack.com" in word):
        return True
    return "AKIA" in word or "ASIA" in word or "AccountKey=" in word


def nested_values(value: "Json") -> bool:
    """Whether a value of an object is no text, number or the like."""
    try:
        for one in value.values():
            if type(one) is dict or type(one) is list:
                return True
    except _OTHER_FORM:
        return True
    return False


def data_not_base64(value: "Json") -> bool:
    """Whether a secret file's data has anything but whole groups of the usual letters of base64."""
    try:
        for file in value.values():
            data = file.get("data") if type(file) is dict else None
            if type(data) is str and (len(data) % 4 or data.encode().translate(None, _BASE64)):
                return True
    except _OTHER_FORM:
        return True
    return False


def shell_syntax(value: "Json") -> bool:
    """Whether a command of an override, or of a list of health checks, has a character of shell operators."""
    try:
        if type(value) is dict:
            return _has_operator(value.get("customCommand", ""))
        return _has_operator("".join([check["cmd"] for check in value if "cmd" in check]))
    except _OTHER_FORM:
        return True


def _has_operator(text: str) -> bool:
    return "&" in text or "|" in text or ">" in text or "<" in text or ";" in text


def host_of_another_provider(value: "Json") -> bool:
    """Whether a repository is not plainly at the host of its provider, and may be at another's."""
    try:
        url, hosts = value["projectUrl"], _OWN_HOSTS.get(value["projectType"])
        if hosts is None or url.startswith(hosts):
            return False
        url = url.lower()
    except _OTHER_FORM:
        return True
    return "github.com" in url or "gitlab.com" in url or "bitbucket.org" in url or "azure.com" in url
