"""WebSub (W3C, 2018): tell a hub that a feed has news, which the hub then fetches and hands on to its subscribers.

How a publisher tells a hub, the specification leaves open (section 6); hubs agree on the form in which PubSubHubbub 0.3
had it. That every feed names its hub is left to `generator`.
"""

from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

from feedpub import __version__
from feedpub.errors import FeedpubError

PATIENCE = 30
"""Seconds that a hub may take to answer."""
LONGEST_REASON = 200
"""Bytes of a hub's words that are passed on."""


class _Stay(HTTPRedirectHandler):
    """Follows nobody: the request would go on as a GET, and its answer look like success."""

    def redirect_request(self, *_: object) -> None:
        """Give no request, so that the answer is an error."""


def publish(hub: str, topic: str) -> str:
    """Tell a hub that the feed at the address `topic` has news; give its reason where it refuses, else nothing.

    Raise `FeedpubError` where it can't be reached, or doesn't answer in time.
    """
    # Google's and Superfeedr's hub read `hub.url`, Switchboard `hub.topic`.
    form = urlencode({"hub.mode": "publish", "hub.url": topic, "hub.topic": topic}).encode()
    request = Request(hub, data=form, headers={"User-Agent": f"feedpub/{__version__}"})  # noqa: S310  checked in feed.toml
    try:
        build_opener(_Stay).open(request, timeout=PATIENCE).close()
    except HTTPError as error:
        return _reason(error)
    except (OSError, HTTPException) as error:
        why = error.reason if isinstance(error, URLError) else error
        what = f"the hub can't be reached: {why}; try again, or look at `hub` in feed.toml"
        raise FeedpubError.at(file=hub, what=what) from error
    return ""


def _reason(error: HTTPError) -> str:
    """Give why a hub refused, in its own words, as it is asked to give them, or by where it has moved."""
    status = f"{error.code} {error.reason}"
    try:
        with error:
            said = " ".join(error.read(LONGEST_REASON).decode(errors="replace").split())
    except (OSError, HTTPException):
        said = ""
    moved = error.headers.get("Location", "")
    return f"{status}; it has moved to {moved}" if moved else f"{status}: {said}" if said else status
