"""Templates to pages: feedpub's own, or those put in their place. `compiled` and `undefined` know Jinja2 as well.

A user's template can do no more than show the values it is given: it runs in Jinja2's sandbox, and can't turn off the
escaping, so that copy stays text whatever the template. What goes wrong in one is told with its file and line.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from feedpub import naming
from feedpub.errors import FeedpubError, Problem
from feedpub.generator.content import Html
from feedpub.model import Template

if TYPE_CHECKING:  # imported where a page is rendered: a publication of feeds alone need not wait for it
    from jinja2 import Environment

    from feedpub.generator.frame import Frame

OWN = Path(__file__).parent / "templates"
PAGES = ("base.html", "article.html", "listing.html", "moved.html", "missing.html")
PARTS = ("announced.html", "masthead.html", "footer.html")
"""What `part` puts into a page: what many have in common, rendered once for all of them."""
FILES = (naming.STYLE, naming.ICON)
"""Copied to the output folder as they are, not rendered."""
SCRIPT = "copy.js"
NAMES = (*PAGES, *PARTS, *FILES, SCRIPT)
"""What a user can replace. A template of another name is theirs to include, and starts with `_`."""
COMPILED: dict[str, bytes] = {}
"""feedpub's own templates as they were compiled (`compiled`). Who fills it with those of an earlier run, of the same
feedpub, Jinja2 and Python, need not wait for them again."""
MARKING = ("safe", "tojson", "xmlattr")
"""Filters whose result Jinja2 takes for markup, although copy can break out of it: in JSON, quotes stay quotes."""
UNSAFE = "copy would become markup; leave it out, every value is escaped where it has to be"


def check(templates: Sequence[Template]) -> None:
    """Raise `FeedpubError` with everything that can be said of these templates without rendering a page."""
    if problems := [problem for template in templates for problem in _problems(template)]:
        raise FeedpubError(problems)


def page(name: str, around: "Frame", values: Mapping[str, object], templates: tuple[Template, ...] = ()) -> bytes:
    """Give the page that a template makes of these values, and of those around them."""

    def part(its_name: str) -> Html:
        return _part(its_name, around, templates)

    try:
        template = _environment(templates).get_template(name)
        return template.render({**around.values, **values, "part": part}).encode()
    except Exception as error:
        # A template can divide by zero, call a word or include itself: what it raises may be anything.
        if problem := _in_template(error, templates):
            raise FeedpubError([problem]) from error
        raise


def text(name: str, templates: tuple[Template, ...] = ()) -> str:
    """Give a file that is no template: the user's, or feedpub's own."""
    given = next((own.text for own in templates if own.name == name), None)
    return _built_in(name) if given is None else given


@lru_cache(maxsize=1024)
def _part(name: str, around: "Frame", templates: tuple[Template, ...]) -> Html:
    """Give a part that is the same on many pages, since nothing goes into it but what is around them all."""
    made = _environment(templates).get_template(name).render(around.values)
    return Html(made.removesuffix("\n"))


@cache
def _built_in(name: str) -> str:
    """Read one of feedpub's own files."""
    return (OWN / name).read_text(encoding="utf-8")


@lru_cache(maxsize=4)
def _environment(templates: tuple[Template, ...]) -> "Environment":
    """Give the compiled templates; every value set into them is escaped, and one not given is an error."""
    from jinja2 import ChoiceLoader, Environment, FunctionLoader, PackageLoader
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from feedpub.generator.compiled import Compiled
    from feedpub.generator.undefined import Missing

    own = {template.name: template for template in templates}

    def load(name: str) -> tuple[str, str, None] | None:
        return (own[name].text, own[name].file, None) if name in own else None

    # feedpub's own templates need no sandbox, in which each attribute takes three times as long.
    kind = ImmutableSandboxedEnvironment if templates else Environment
    environment = kind(
        loader=ChoiceLoader([FunctionLoader(load), PackageLoader("feedpub.generator", "templates")]),
        autoescape=True,
        undefined=Missing,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=None if templates else Compiled(COMPILED),
    )
    if templates:
        for name in MARKING:
            del environment.filters[name]  # so that no other filter can call it: `map("safe")`
    else:
        environment.globals.clear()  # our own need none of them, and they are copied for each page
    return environment


def _problems(template: Template) -> Iterator[Problem]:
    """Give what is wrong with a template: its name, its syntax, and what would let copy become markup."""
    if template.name not in NAMES and not template.name.startswith("_"):
        what = (
            f"is no template of feedpub; call it {', '.join(NAMES)}, or _{template.name} to include it in one of them"
        )
        yield Problem(file=template.file, what=what)
    if not template.name.endswith(".html"):
        return
    from jinja2 import TemplateSyntaxError, nodes

    environment = _environment(())
    try:
        environment.compile(template.text, template.name, template.file)
        tree = environment.parse(template.text, template.name, template.file)
    except TemplateSyntaxError as error:
        yield Problem(file=template.file, line=error.lineno, what=f"is not a template: {error.message}")
        return
    for node in tree.find_all((nodes.ScopedEvalContextModifier, nodes.Filter)):
        if not isinstance(node, nodes.Filter):
            yield Problem(file=template.file, line=node.lineno, what=f"turns off autoescape: {UNSAFE}")
        elif node.name in MARKING:
            yield Problem(file=template.file, line=node.lineno, what=f"uses the filter {node.name}: {UNSAFE}")


def _in_template(error: Exception, templates: Sequence[Template]) -> Problem | None:
    """Give the innermost line of a user's template that led to an error; None where feedpub is at fault itself."""
    files = {template.file for template in templates}
    found = None
    step = error.__traceback__
    while step:
        if (file := step.tb_frame.f_code.co_filename) in files:
            found = Problem(file=file, line=step.tb_lineno, what=f"can't be rendered: {_said(error)}")
        step = step.tb_next
    return found


def _said(error: Exception) -> str:
    """Give an error of a template in words."""
    from jinja2 import TemplateNotFound

    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.name!r} to include or extend"
    if isinstance(error, RecursionError):
        return "it includes itself without end"
    return str(error) or type(error).__name__
