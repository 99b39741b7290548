"""What people write who have a folder of posts, feedgen and half an hour: the newest posts, or all, as Atom and RSS.

python feedgen_script.py POSTS OUTPUT HOW-MANY
"""

import sys
from datetime import datetime
from pathlib import Path

from feedgen.feed import FeedGenerator

posts, output, most = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
found = []
for path in posts.rglob("*.md"):
    _, header, text = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in header.splitlines())
    found.append(
        (datetime.fromisoformat(fields["date"]), fields["title"].strip('"'), str(path.relative_to(posts)), text)
    )
feed = FeedGenerator()
feed.id("https://example.org/")
feed.title("News")
feed.description("The latest articles.")
feed.link(href="https://example.org/", rel="alternate")
for date, title, name, text in sorted(found, reverse=True)[:most]:
    entry = feed.add_entry(order="append")
    entry.id(f"https://example.org/{name}")
    entry.link(href=f"https://example.org/{name}")
    entry.title(title)
    entry.content(text)
    entry.updated(date)
    entry.published(date)
output.mkdir(exist_ok=True)
feed.atom_file(output / "feed.atom")
feed.rss_file(output / "feed.rss")
