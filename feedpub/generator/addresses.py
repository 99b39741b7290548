"""Where things are served: the absolute URLs of documents, pages, pictures and recordings."""

from urllib.parse import quote

from feedpub.model import SUBSCRIPTION, AnyFeed, Media


def document(feed: AnyFeed, suffix: str) -> str:
    """Give the URL of the feed's document in one format, by its suffix: `.atom`."""
    return at(feed, f"{feed.path}{suffix}")


def subscription(feed: AnyFeed, suffix: str) -> str:
    """Give the URL of the document that people subscribe to."""
    return at(feed, f"{feed.folder}{SUBSCRIPTION}{suffix}")


def page(feed: AnyFeed) -> str:
    """Give the URL of the page that lists the feed's entries."""
    return at(feed, feed.page)


def media(feed: AnyFeed, one: Media) -> str:
    """Give the URL of a picture or recording, which may live elsewhere."""
    return one.url if one.is_elsewhere else at(feed, one.url)


def at(feed: AnyFeed, path: str) -> str:
    """Give the URL of a path in the output folder."""
    return feed.url + quote(path)
