"""Web readers that can be told to subscribe by a link, in the form each of them documents or links to itself.

They are links for people to follow, or not; no page asks anything of these sites.
"""

from urllib.parse import quote

from feedpub.generator.links import Link

READERS = (
    ("Feedly", "https://feedly.com/i/subscription/feed%2F{}"),
    ("Inoreader", "https://www.inoreader.com/?add_feed={}"),
    ("NewsBlur", "https://www.newsblur.com/?url={}"),
    ("The Old Reader", "https://theoldreader.com/feeds/subscribe?url={}"),
    ("Feedbin", "https://feedbin.com/?subscribe={}"),
    ("BazQux", "https://bazqux.com/add?url={}"),
)
"""What each is called, and the address that subscribes to the percent-encoded URL put into it."""


def links(url: str) -> list[Link]:
    """Give the link for each reader that subscribes to the feed at this URL."""
    return [Link(name, form.format(quote(url, safe=""))) for name, form in READERS]
