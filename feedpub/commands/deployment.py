"""What a publication is deployed with: a workflow for its CI, and a file that tells its host media types and caching.

GitHub Pages takes no such file and needs none: the names of the documents give it the right types.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from feedpub import __version__, history, mediatypes, naming
from feedpub.commands import starters
from feedpub.config import Config
from feedpub.errors import FeedpubError

WORKFLOWS = {"github": ".github/workflows/feeds.yml", "gitlab": ".gitlab-ci.yml"}
"""Where each CI looks for its workflow."""
BRANCH = "main"
"""The one that is published, where git is on none."""
HOSTS = {
    "netlify": "netlify.toml",
    "cloudflare": "{output}/_headers",
    "apache": "{output}/.htaccess",
    "nginx": "nginx-feedpub.conf",
}
"""Where each host looks for its file; in the output folder a build leaves it alone, as every file not its own."""
AFTERWARDS = {
    "github": "then: commit all this, push, and choose Settings > Pages > Source: GitHub Actions",
    "gitlab": "then: commit all this, push, and turn on what the first lines of .gitlab-ci.yml name",
    "netlify": "then: commit it, and let Netlify deploy this repository; it needs no build command",
    "cloudflare": "then: commit it, and name {output} as the build output directory; it needs no build command",
    "apache": "then: have `AllowOverride FileInfo` hold where {output} is served, and deploy it with the others",
    "nginx": "then: include it in the server block that serves {output}, and reload nginx",
}
BELOW = (
    "would lie in {folder} of the repository, where no CI looks for it; run this in the root of the repository, and "
    "name the folders from there, or make a repository of this folder first (git init)"
)
PINNED = (
    f"first: in {{workflow}}, write what you installed in place of feedpub=={__version__}, unless that came from PyPI: "
    "a git URL with its commit, or a copy in the repository"
)


def files(source: Path, output: Path, settings: Config, targets: Sequence[str | None]) -> dict[Path, str]:
    """Give the text of the file for each of these CIs and hosts; None stands for none."""
    written = {}
    for target in filter(None, targets):
        if target in WORKFLOWS:
            if inside := history.inside(Path()):
                raise FeedpubError.at(WORKFLOWS[target], BELOW.format(folder=inside))
            values = {"source": _in_repository(source), "output": _in_repository(output), "version": __version__}
            values["branch"] = starters.quoted(history.branch(Path()) or BRANCH)
            written[Path(WORKFLOWS[target])] = starters.filled(f"{target}.yml", values)
        else:
            written[Path(HOSTS[target].format(output=output))] = _for_host(target, output, settings)
    return written


def afterwards(targets: Sequence[str | None], output: Path) -> Iterator[str]:
    """Tell what is left to do for each."""
    for target in filter(None, targets):
        if target in WORKFLOWS:
            yield PINNED.format(workflow=WORKFLOWS[target])
        yield AFTERWARDS[target].format(output=output)


def _for_host(host: str, output: Path, settings: Config) -> str:
    """Give the text of a host's file."""
    served = (*naming.FEEDS, naming.OPML, naming.LEDGER)
    values = dict(zip(("atom", "rss", "json", "opml", "ledger"), map(mediatypes.of, served), strict=True))
    if host == "netlify":
        values["output"] = _in_repository(output)
    if host == "nginx":
        values["path"] = _in_nginx(settings.url)
        values["below"] = re.escape(values["path"])
    return starters.filled(f"{host}.conf", values)


def _in_nginx(url: str) -> str:
    """Give the path of an address as nginx compares it, decoded, fit to stand in quotes."""
    path = unquote(urlsplit(url).path)
    if not path.isprintable() or set(path) & set('"\\{}'):
        raise FeedpubError.at(file=url, what="has a path that can't stand in nginx's configuration; name another url")
    return path


def _in_repository(folder: Path) -> str:
    """Give a folder as a workflow names it: from the current folder, which is the repository's root."""
    name = folder.as_posix()
    if folder.is_absolute() or ".." in folder.parts or name.startswith("-") or "$" in name or not name.isprintable():
        what = "can't stand in a workflow; name a folder below the current one, without $ and invisible characters"
        raise FeedpubError.at(name, what)
    return starters.quoted(name)
