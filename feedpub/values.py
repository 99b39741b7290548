"""What a value in feed.toml or front matter may be, and what to write instead of a wrong one.

Each check takes what the file says and gives the value as the rest of feedpub uses it, or raises ValueError with a
sentence that tells the user what to write. A pattern that is rarely asked is a text: `re` compiles it when it is.
"""

import re
from collections.abc import Iterable
from urllib.parse import quote, urlsplit, urlunsplit

INVISIBLE = "[\x00-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
"""Read as white space: controls, what XML 1.0 (2.2) refuses, overrides of direction. TOML and YAML can write each."""
HOST = re.compile(r"[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?|\[[0-9a-f:.]{2,45}\]")
"""A name, by IDNA if need be, or an address (RFC 3986, 3.2.2); no user and password, which a feed must not tell."""
BARE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
"""RFC 3986, 3: a scheme, a colon, and no character that needs quoting (IRIs, RFC 3987, are let through)."""
LANGUAGE = r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
"""BCP 47: language, script, region and variants."""
SCHEME = r"[A-Za-z][A-Za-z0-9+.-]*:"
DURATION = "(?:(?:([0-9]{1,3}):(?=[0-5]?[0-9]:))?([0-9]{1,3}):(?=[0-5]?[0-9]$))?([0-9]{1,6})"
"""Up to 59 seconds behind minutes, and up to 59 minutes behind hours; `90:00` and `5400` are an hour and a half."""
NEAR = 0.75
"""How alike a key must be to one that is known to have been meant for it: `titel` is, `headline` no `dateline`."""
EMAIL = r"[^@\s<>()]+@[^@\s<>()]+\.[^@\s<>().]+"


def is_visible(text: str) -> bool:
    """Say whether a text holds no character that nobody sees; such are read as white space."""
    return text.isprintable() or not re.search(INVISIBLE, text)


def text(value: object) -> str:
    """Check one line of text."""
    if not isinstance(value, str):
        message = f"must be text, not {kind(value)}; put it in quotes"
        raise ValueError(message)  # noqa: TRY004  one kind of error for every wrong value
    line = " ".join((value if value.isprintable() else re.sub(INVISIBLE, " ", value)).split())
    if not line:
        message = "must not be empty; write a text or leave the key out"
        raise ValueError(message)
    return line


def url(value: object) -> str:
    """Check an absolute web address; give it as a URI (RSS wants one): host by IDNA, the rest percent-encoded."""
    address = text(value)
    try:
        parts = urlsplit(address)
        host = parts.netloc.removesuffix(f":{parts.port}").removesuffix(":").lower()
        host = host if host.isascii() else host.encode("idna").decode("ascii")
        sound = parts.scheme in {"http", "https"} and HOST.fullmatch(host) and parts.port != 0
    except ValueError:  # also UnicodeError: a host that IDNA cannot write
        sound = False
    if not sound or " " in address:
        message = f"must be a web address with its scheme and host, like https://example.org/; it is {address!r}"
        raise ValueError(message)
    port = f":{parts.port}" if parts.port else ""
    rest = (_quoted(part) for part in (parts.path or "/", parts.query, parts.fragment))
    return urlunsplit((parts.scheme, f"{host}{port}", *rest))


def uri(value: object) -> str:
    """Check an id: a URI of any scheme (RFC 4287, 4.2.6)."""
    name = text(value)
    if not URI.fullmatch(name):
        message = f"must be a URI, like tag:example.org,2026:first or urn:uuid:...; it is {name!r}"
        raise ValueError(message)
    return name


def file_or_url(value: object) -> str:
    """Check a web address, or the path of a file from the folder of the one that names it; nothing else."""
    given = text(value)
    if given.lower().startswith(("http://", "https://")):
        return url(given)
    if re.match(SCHEME, given) or given.startswith(("/", "~")) or "\\" in given:
        message = f"must be the path of a file beside the text, like talks.jpg, or a web address; it is {given!r}"
        raise ValueError(message)
    return given


def seconds(value: object) -> int:
    """Check how long something lasts: `1:02:03`, `62:03` or seconds; give it in seconds."""
    given = text(value)
    if not (found := re.fullmatch(DURATION, given)):
        message = f"must be a time like 12:30 or 1:02:30; it is {given!r}"
        raise ValueError(message)
    hours, minutes, rest = (int(part or 0) for part in found.groups())
    return (hours * 60 + minutes) * 60 + rest


def language(value: object) -> str:
    """Check a language tag (BCP 47)."""
    tag = text(value)
    if not re.fullmatch(LANGUAGE, tag):
        instead = tag.replace("_", "-")  # as computers call their locales
        hint = f"; write {instead}" if re.fullmatch(LANGUAGE, instead) else ""
        message = f"must be a language tag, like en, pt-BR or zh-Hant; it is {tag!r}{hint}"
        raise ValueError(message)
    return tag


def email(value: object) -> str:
    """Check an e-mail address, as RSS wants in `managingEditor`."""
    address = text(value)
    if not re.fullmatch(EMAIL, address):
        message = f"must be an e-mail address, like desk@example.org; it is {address!r}"
        raise ValueError(message)
    return address


def texts(value: object) -> tuple[str, ...]:
    """Check a list of texts; one text with commas is taken for a list."""
    if isinstance(value, str):
        value = [part for part in value.split(",") if part.strip()]
    if not isinstance(value, list) or not value:
        message = f"must be a list of texts, like [one, two], not {kind(value)}"
        raise ValueError(message)
    return tuple(dict.fromkeys(text(item) for item in value))


def whole_number(value: object) -> int:
    """Check a count of at least one."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        message = f"must be a whole number of at least 1; it is {value!r}"
        raise ValueError(message)
    return value


def yes_or_no(value: object) -> bool:
    """Check a choice."""
    if not isinstance(value, bool):
        message = f"must be true or false, without quotes; it is {value!r}"
        raise ValueError(message)  # noqa: TRY004  one kind of error for every wrong value
    return value


def kind(value: object) -> str:
    """Say what a value is, in the words of someone who wrote it in a file."""
    if value == []:
        return "an empty list"
    names = {dict: "a table", list: "a list", bool: "true or false", int: "a number", float: "a number", str: "text"}
    return names.get(type(value), "a date or time")


def unknown(key: str, known: Iterable[str]) -> str:
    """Say that a key is none of the known ones, and which one it may have been meant for."""
    names = list(known)
    # author = "Jane" is meant for author.name, and [feed] title = "News" for title.
    within = [name for name in names if name.startswith(f"{key}.") or key.endswith(f".{name}")]
    close = within[0] if within else meant(key, names)
    hint = f"did you mean {close}?" if close else f"known keys: {', '.join(names)}"
    return f"unknown key {key}; {hint}"


def meant(key: str, known: Iterable[str]) -> str:
    """Give the known key that one must have been meant for, be it in capitals; empty where it is like none."""
    from difflib import get_close_matches  # noqa: PLC0415  nobody should wait for it who makes no mistake

    names = {name.casefold(): name for name in known}
    return next((names[close] for close in get_close_matches(key.casefold(), list(names), n=1, cutoff=NEAR)), "")


def _quoted(part: str) -> str:
    """Percent-encode what a URI can't hold as it is; what is encoded already stays."""
    return quote(BARE_PERCENT.sub("%25", part), safe="/%!$&'()*+,;=:@~?")
