"""Templates that users put in place of feedpub's own: what they can do, what they can't, and how they fail."""

import re
from collections.abc import Mapping

import pytest
from specimens import HOSTILE, Page, listing, make_entry, make_feed
from test_readme import keys, section

from feedpub.errors import FeedpubError
from feedpub.generator import pages, templating
from feedpub.generator.frame import Frame
from feedpub.model import Template


def template(text: str, name: str = "article.html") -> Template:
    """Give a user's template."""
    return Template(name, f"seeds/templates/{name}", text)


def rendered(*templates: Template, title: str = "Rain") -> str:
    """Give an article's page as these templates make it."""
    entry = make_entry(title=title)
    return pages.article_page(entry, make_feed(entry), templates=templates).decode()


def told(*templates: Template) -> list[str]:
    """Give what is wrong with these templates."""
    with pytest.raises(FeedpubError) as caught:
        templating.check(templates)
    return [str(problem) for problem in caught.value.problems]


def test_a_users_template_takes_the_place_of_ours() -> None:
    """A page is made by the template of its name; the others stay as they are."""
    own = template("<p>{{ title|upper }} by {{ site.title }}, {{ published.text }}</p>\n")
    templating.check((own,))
    assert rendered(own) == "<p>RAIN by The Evening Post, 5 January 2026, 12:00 UTC</p>\n"
    feed = make_feed(make_entry())
    assert listing(feed, (feed,), "index.html", (own,)) == listing(feed, (feed,), "index.html")


def test_a_template_can_build_on_ours() -> None:
    """It extends feedpub's frame, fills a block of it, and includes files of its own."""
    own = template(
        '{% extends "base.html" %}{% block main %}<h1>{{ title }}</h1>{% include "_foot.html" %}{% endblock %}'
    )
    page = Page(rendered(own, template("<p>Ours</p>", "_foot.html")).encode())
    assert page.text("main") == "RainOurs"
    assert page.all("link", rel="alternate")


def test_a_frame_of_the_users_is_around_our_pages() -> None:
    """Replacing `base.html` alone changes what stands around every page."""
    own = template("<title>{{ site.title }}</title>{% block main %}{% endblock %}", "base.html")
    page = rendered(own)
    assert page.startswith("<title>The Evening Post</title><article>")
    assert "The bridge opened on Monday." in page


def test_a_part_of_the_users_is_in_every_page() -> None:
    """Replacing `footer.html` alone changes the foot of all pages; a part of another name is put in likewise."""
    own = template("<footer>{{ site.title }}, {{ part }}</footer>\n", "footer.html")
    with pytest.raises(FeedpubError, match=r"^seeds/templates/footer.html:1: can't be rendered: 'part' is undefined"):
        rendered(own)
    own = template("<footer>Read {{ site.title }}</footer>\n", "footer.html")
    feed = make_feed(make_entry())
    for page in (rendered(own), listing(feed, (feed,), "index.html", (own,)).decode()):
        assert "</main>\n<footer>Read The Evening Post</footer>\n</body>" in page
    assert rendered(template('<p>{{ part("_foot.html") }}</p>'), template("& {{ home }}\n", "_foot.html")) == (
        "<p>& ../../index.html</p>"
    )


def test_a_part_knows_nothing_of_its_page() -> None:
    """It is the same on many pages, so what is one page's own is an error in it, told where it is."""
    with pytest.raises(FeedpubError, match=r"^seeds/templates/footer.html:2: can't be rendered: 'title' is undefined"):
        rendered(template("<footer>\n{{ title }}</footer>", "footer.html"))


def test_each_page_has_the_parts_of_its_own_frame() -> None:
    """What is rendered once is put only where it belongs: pages in other folders, of other titles, have others."""
    frames = [("a.html", "One & all"), ("articles/b/c.html", "Two"), ("d/e.html", "One & all"), ("a.html", "Two")]
    for path, title in frames:
        page = Page(pages.article_page(make_entry(page=path), make_feed(title=title)))
        root = "../" * path.count("/")
        assert page.all("a", href=f"{root}index.html") == [({"href": f"{root}index.html"}, title)] * 2
        assert [link["href"] for link, _ in page.all("link", rel="alternate")] == [
            f"{root}feed.atom",
            f"{root}feed.rss",
            f"{root}feed.json",
        ]


def test_the_sandbox_changes_nothing() -> None:
    """Our own templates, which need no sandbox, give the same page in one."""
    assert rendered(template("", "_mine.html")) == rendered()


@pytest.mark.parametrize("name", ["style.css", "icon.svg"])
def test_a_file_that_is_no_template_is_taken_as_it_is(name: str) -> None:
    """A style sheet may hold what would be a template's syntax."""
    own = template("body { color: red } {# {{ {% %}", name)
    templating.check((own,))
    assert pages.plain_file(name, (own,)) == b"body { color: red } {# {{ {% %}"
    assert pages.plain_file(name) == templating.text(name).encode()


@pytest.mark.parametrize("name", ["style.css", "icon.svg", "copy.js"])
def test_a_file_that_is_empty_is_taken_as_it_is(name: str) -> None:
    """Who wants no style wants none, not ours."""
    assert templating.text(name)
    assert not templating.text(name, (template("", name),))


def test_the_copy_script_is_allowed_by_what_it_says() -> None:
    """Another script is another hash in the page's policy."""
    feed = make_feed()
    policies = {
        Page(listing(feed, (feed,), "index.html", own)).meta(http_equiv="Content-Security-Policy")
        for own in ((), (template("1;", "copy.js"),))
    }
    assert len(policies) == 2


def test_copy_is_escaped_in_every_template() -> None:
    """A template that says nothing of escaping escapes."""
    page = Page(rendered(template('<p title="{{ title }}">{{ title }}</p>'), title=HOSTILE).encode())
    assert [tag for tag, _ in page.elements] == ["p"]
    assert page.elements[0][1] == {"title": HOSTILE}
    assert page.texts == [HOSTILE]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("<p>\n{{ title|safe }}", 2, "uses the filter safe"),
        ('\n<a title="{{ title|tojson }}">', 2, "uses the filter tojson"),
        ("<p\n{{ {title: 1}|xmlattr }}>", 2, "uses the filter xmlattr"),
        ("\n{% filter safe %}{{ title }}{% endfilter %}", 2, "uses the filter safe"),
        ("\n\n{% autoescape false %}{{ title }}{% endautoescape %}", 3, "turns off autoescape"),
        ("\n{% if %}", 2, "is not a template: Expected an expression"),
        ("\n{{ title|upperr }}", 2, "No filter named 'upperr'"),
        ("{% for a in tags %}", 1, "is not a template: Unexpected end of template"),
    ],
)
def test_what_can_be_seen_in_a_template_is_told_before_a_page_is_made(text: str, line: int, what: str) -> None:
    """With file and line; nothing has been rendered yet."""
    [problem] = told(template(text))
    assert problem.startswith(f"seeds/templates/article.html:{line}: ")
    assert what in problem


def test_all_templates_are_told_at_once() -> None:
    """Also a file whose name is that of no template, with the names there are."""
    problems = told(
        template("{{", "base.html"), template("", "artikel.html"), template("", "style.css"), template("{%", "_a.html")
    )
    assert [problem.partition(": ")[0] for problem in problems] == [
        "seeds/templates/base.html:1",
        "seeds/templates/artikel.html",
        "seeds/templates/_a.html:1",
    ]
    assert "article.html, listing.html" in problems[1]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("\n{{ titel }}", 2, "'titel' is undefined"),
        ("\n{{ site.titel }}", 2, "there is no 'titel' in it; there is title, url, description, language, direction"),
        ("\n{{ title.titel }}", 2, "'str object' has no attribute 'titel'"),
        ("\n\n{{ title.__class__.__mro__ }}", 3, "access to attribute '__class__'"),
        ("{{ tags.append(1) }}", 1, "access to attribute 'append'"),
        ("\n{{ 1 / 0 }}", 2, "division by zero"),
        ("\n{{ range(10000000)|list }}", 2, "Range too big"),
        ("\n{% include 'nowhere.html' %}", 2, "there is no template 'nowhere.html'"),
        ("\n{% include 'article.html' %}", 2, "it includes itself without end"),
        ("{% extends '../../../etc/passwd' %}", 1, "there is no template"),
        ("\n{{ title() }}", 2, "can't be rendered"),
        ('\n{{ [title]|map("safe")|join }}', 2, "No filter named 'safe'"),
        ('\n{% set name = "tojson" %}\n{{ [title]|map(name)|join }}', 3, "No filter named 'tojson'"),
        ("\n{{ cycler().next() }}", 2, "can't be rendered"),
    ],
)
def test_what_goes_wrong_in_a_template_is_told_with_its_line(text: str, line: int, what: str) -> None:
    """A value that isn't there, a way out of the sandbox, an error of any kind: file, line and what is wrong."""
    with pytest.raises(FeedpubError) as caught:
        rendered(template(text))
    [problem] = caught.value.problems
    assert str(problem).startswith(f"seeds/templates/article.html:{line}: ")
    assert what in problem.what


def test_the_line_is_that_of_the_file_at_fault() -> None:
    """An error in what a template includes is told where it is."""
    with pytest.raises(FeedpubError, match=r"^seeds/templates/_foot.html:2: "):
        rendered(template("{% include '_foot.html' %}"), template("\n{{ nothing }}", "_foot.html"))


def test_an_error_of_our_own_is_not_the_users() -> None:
    """Where no template of the user's is at fault, what was raised is raised."""
    with pytest.raises(ValueError, match="surrogates not allowed"):
        rendered(template("body {}", "style.css"), title="\ud800")


def test_each_set_of_templates_makes_its_own_pages() -> None:
    """A template changed between two editions of one process is the one that counts."""
    assert [rendered(template(text)) for text in ("one", "two", "one")] == ["one", "two", "one"]


def test_every_template_and_every_value_it_gets_is_in_its_table() -> None:
    """The names a user can put in place are those feedpub has, and the values those that pages are made of."""
    told = section("Making the pages your own")
    files, values = told.split("| in | value |")
    assert keys(files) == list(templating.NAMES)
    shown: dict[str, set[str]] = {name: set() for name in templating.PAGES}
    for where, named in re.findall(r"^\| ([^|]+) \| (`[^|]+) \|", values, flags=re.MULTILINE):
        for name in templating.PAGES if where == "all" else re.findall(r"`([\w.]+)`", where):
            shown[name] |= set(re.findall(r"`(\w+)`", named))
    assert {name: shown[name] for name in templating.PAGES if name != "base.html"} == given_values()


def given_values() -> dict[str, set[str]]:
    """Give the names of the values that each kind of page is made of."""
    given: dict[str, set[str]] = {}

    def page(name: str, around: Frame, values: Mapping[str, object], _: object = ()) -> bytes:
        given[name] = {*around.values, *values, "part"}
        return b""

    feed = make_feed(entry := make_entry())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(templating, "page", page)
        pages.article_page(entry, feed)
        pages.moved_page(entry, feed, "old.html")
        pages.missing_page(feed)
        listing(feed, (feed,), "index.html")
    return given
