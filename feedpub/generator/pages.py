"""The pages people read: one for each article, and the lists of them.

How they look is left to `templates/`, an article's text to `content`. A page asks nothing of the network, links to its
neighbours by relative paths, and takes links from the entry as they are: those were checked where they came in.
"""

from collections.abc import Mapping, Sequence
from urllib.parse import quote, urlsplit

from feedpub import naming
from feedpub.generator import addresses, frame, listing, paging, templating
from feedpub.generator.content import Html, content_html
from feedpub.generator.hyperlinks import breakable
from feedpub.generator.linkeddata import linked_data
from feedpub.generator.links import NOTHING, Link, Links, href, page
from feedpub.generator.policy import policy
from feedpub.generator.wording import story_direction, told
from feedpub.model import AnyFeed, Entry, FeedKind, FullFeed, Template


def article_page(entry: Entry, feed: FullFeed, links: Links = NOTHING, templates: tuple[Template, ...] = ()) -> bytes:
    """Give the page of one article of the publication whose feed this is.

    `links` is what it can link to; make it once, with `links.links`, to render many pages.
    """
    article = entry.article
    root = "../" * entry.page.count("/")
    language = article.language or feed.language
    sections = sorted(links.of_kind(entry, FeedKind.SECTION), key=lambda each: len(each.folder))[-1:]
    image, audio = frame.shown(article.image, root), frame.shown(article.audio, root)
    title = frame.short(article.title)
    pictured = addresses.media(feed, article.image) if article.image else ""
    around = frame.around(feed, root, (*sections, feed), language)
    values = {
        "policy": policy(image=image.src if image else "", audio=audio.src if audio else ""),
        "canonical": entry.link,
        "title": article.title,
        "short_title": title,
        "summary": frame.short(article.summary),
        "language": language,
        "direction": story_direction(language),
        "section": _section(sections, article.section, root),
        "published": told(entry.published, feed.timezone, feed.language),
        "updated": told(entry.changed, feed.timezone, feed.language) if entry.changed != entry.published else None,
        "content": Html(breakable(content_html(article.blocks))),
        **_names(entry, links, root),
        "image": image,
        "image_url": pictured,
        "audio": audio,
        "linked_data": linked_data(entry, feed, title, pictured),
    }
    return templating.page("article.html", around, values, templates)


def _names(entry: Entry, links: Links, root: str) -> Mapping[str, Sequence[Link]]:
    """Give what the article names, each with the page it leads to if there is one."""
    return {
        "authors": links.named(entry, FeedKind.AUTHOR, entry.article.byline, root),
        "places": [Link(each.name, page(each, root)) for each in links.of_kind(entry, FeedKind.PLACE)],
        "tags": links.named(entry, FeedKind.TAG, entry.article.tags, root),
        "related": links.related(entry, root),
    }


def moved_page(entry: Entry, feed: FullFeed, path: str, templates: tuple[Template, ...] = ()) -> bytes:
    """Give the page at a path where the article was before: it leads to where the article is now."""
    root = "../" * path.count("/")
    values = {
        "policy": policy(),
        "title": frame.short(entry.article.title),
        "canonical": entry.link,
        "href": href(entry, root),
    }
    return templating.page("moved.html", frame.around(feed, root, ()), values, templates)


def missing_page(feed: FullFeed, templates: tuple[Template, ...] = ()) -> bytes:
    """Give the page that a host shows where there is none: of any depth, so it links by paths from the site's root."""
    values = {"policy": policy(), "canonical": feed.url}
    return templating.page("missing.html", frame.around(feed, urlsplit(feed.url).path, (feed,)), values, templates)


def list_page(
    feed: FullFeed,
    feeds: Sequence[FullFeed],
    sizes: Mapping[str, int],
    shown: paging.Page,
    templates: tuple[Template, ...],
) -> bytes:
    """Give one page of a feed's list, of a feed that holds only the entries shown on it.

    `sizes` are the numbers of all entries of each feed, by its folder. The index needs them, and all feeds, be it
    without their entries; the others need just the first.
    """
    root = "../" * shown.path.count("/")
    its_own = listing.values(feed, feeds, sizes, shown, templates)
    announced = (feed,) if feed.kind is FeedKind.PUBLICATION else (feed, feeds[0])
    values = {
        **its_own,
        "policy": policy(script=its_own["script"]),
        "script": Html(its_own["script"]),
        "description": feed.description,
        "canonical": feed.url + quote(shown.path.removesuffix(naming.INDEX)),
    }
    return templating.page("listing.html", frame.around(feeds[0], root, announced), values, templates)


def plain_file(name: str, templates: tuple[Template, ...] = ()) -> bytes:
    """Give a file that pages share, which is no template: `style.css`, `icon.svg`."""
    return templating.text(name, templates).encode()


def _section(sections: Sequence[AnyFeed], folder: str, root: str) -> Link | None:
    """Give an article's section as a link to its page, if it has one; None at the top."""
    if sections:
        return Link(sections[0].name, page(sections[0], root))
    return Link(naming.section(folder), "") if folder else None
