"""Web and e-mail addresses in a text as links; all else of it stays text, escaped.

Only what says itself that it is an address becomes one: `https://...` with a host that has a dot, and `name@host`. A
link asks nothing of the network until somebody follows it.
"""

import re

from feedpub.generator.escaping import escape

OUTSIDE = r"\s<>\"\\^`{|}“”„‟«»‹›\u3000-\u3020\uff00-\uff0f\uff1a-\uff20"
"""What no address holds (RFC 3986, appendix C), and Chinese punctuation, which no space parts from it."""
HOST = r"[\w-]++(?:\.[\w-]++)++(?::[0-9]{1,5}+)?+"
URL = rf"(?<![A-Za-z0-9_/+])(?i:https?)://{HOST}(?![^/?#@{OUTSIDE}]*+@)(?:[/?#][^{OUTSIDE}]*+)?+"
"""An address on the web. One with a name before the host is none: `https://bank.example@thief.example/` goes astray."""
MAIL = r"(?<![\w.@/+%~-])[A-Za-z][A-Za-z0-9._+-]*+@(?:[A-Za-z0-9-]++\.)+[A-Za-z]{2,63}+(?![\w@/-]|[.:]\w)"
"""An e-mail address; neither `git@example.org:desk/copy` nor `@desk@social.example`."""
ADDRESS = f"(?P<url>{URL})|{MAIL}"
CLOSING = ".,;:!?…'’‘*–—)]،؛؟।॥۔"
"""What belongs to the sentence around an address where it is the last of it."""
OPENS = {")": "(", "]": "["}
"""A bracket is the address' own where it was opened there: `https://example.org/Wick_(town)`."""

TEXT = re.compile('(<a href="[^"]*">)([^<]*)')
JOINT = re.compile(r"(?<=\w)(?=[./?&#=@_])")
"""Where a long address may go on in the next line, if it must: before its marks, so that none looks like its end."""


def linked(text: str) -> str:
    """Give a text as HTML, its addresses as links: `See <a href="https://example.org/">https://example.org/</a>.`.

    They carry no `rel`: it is the newsroom's own copy that names them, so there is nothing to disown before search
    engines, and no window is opened that could reach back.
    """
    pieces, end = [], 0
    for found in re.finditer(ADDRESS, text):
        address = _trimmed(found[0]) if found["url"] else found[0]
        scheme = "" if found["url"] else "mailto:"
        pieces += [escape(text[end : found.start()], quote=False), _link(f"{scheme}{address}", address)]
        end = found.start() + len(address)
    return "".join((*pieces, escape(text[end:], quote=False)))


def breakable(html: str) -> str:
    """Give the fragment with the places where its links may be broken, for a page; a feed reader has its own way."""
    return TEXT.sub(lambda link: link[1] + JOINT.sub("<wbr>", link[2]), html) if "<a " in html else html


def _link(target: str, address: str) -> str:
    """Give the element of a link."""
    return f'<a href="{escape(target)}">{escape(address, quote=False)}</a>'


def _trimmed(url: str) -> str:
    """Leave out the punctuation of the sentence that the address ends: `(see https://example.org/a).`."""
    unopened = {closing: url.count(closing) - url.count(opening) for closing, opening in OPENS.items()}
    end = len(url)
    while url[end - 1] in CLOSING and unopened.get(url[end - 1], 1) > 0:
        if url[end - 1] in OPENS:
            unopened[url[end - 1]] -= 1
        end -= 1
    return url[:end]
