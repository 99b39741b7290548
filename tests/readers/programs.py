"""Readers that people run: newsboat in a terminal, rss2email from cron. Both are Debian's."""

import mailbox
import re
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from subscriber import Seen, Subscriber, plain


class Newsboat(Subscriber):
    """Its cache is what it shows."""

    agent = "newsboat"
    asks_from = 3
    """It keeps the tag only when it writes a feed that it has already."""

    def missing(self) -> str:
        """Name what would have to be installed."""
        return "" if shutil.which("newsboat") else "Debian's newsboat"

    def fetch(self) -> None:
        """Reload, as its key R does."""
        (self.home / "urls").write_text(self.address, encoding="utf-8")
        (self.home / "config").touch()
        self.run("newsboat", "-u", "urls", "-c", "cache.db", "-C", "config", "-x", "reload")

    def entries(self) -> list[Seen]:
        """Read its cache."""
        with closing(sqlite3.connect(self.home / "cache.db")) as cache:
            rows = cache.execute("SELECT title, url, pubDate, author, content FROM rss_item WHERE deleted = 0")
            return [
                Seen(title=title, link=link, when=datetime.fromtimestamp(when, UTC), author=author, text=plain(content))
                for title, link, when, author, content in rows
            ]

    def author_of(self, names: tuple[str, ...]) -> str:
        """Of the several `dc:creator` in RSS it takes the last only."""
        return names[-1] if self.address.endswith(".rss") else ", ".join(names)


class Rss2email(Subscriber):
    """A mail is what it shows, and a mail that is sent stays as it is."""

    agent = "feedparser"
    shows_edits = False
    settings = (
        ("email-protocol", "maildir"),
        ("maildir-path", "mail"),
        ("maildir-mailbox", "news"),
        ("html-mail", "True"),
        ("name-format", "{author}"),
        ("date-header", "True"),
        ("date-header-order", "issued"),
    )

    def missing(self) -> str:
        """Name what would have to be installed."""
        return "" if shutil.which("r2e") else "Debian's rss2email"

    def fetch(self) -> None:
        """Run it, as cron does."""
        if not (self.home / "mail").exists():
            self._subscribe()
        self._r2e("run")

    def entries(self) -> list[Seen]:
        """Read the mail."""
        messages = [message_from_bytes(mail.as_bytes(), policy=policy.default) for mail in self._box()]
        return [self._seen(message) for message in messages if isinstance(message, EmailMessage)]

    def author_of(self, names: tuple[str, ...]) -> str:
        """Give the first in RSS, the last in Atom: it takes no other."""
        return names[0] if self.address.endswith(".rss") else names[-1]

    def _subscribe(self) -> None:
        """Have the mail put in a folder, with its content as HTML and the entry's own date."""
        self._r2e("new", "ada@example.org")
        config = self.home / "config"
        text = config.read_text(encoding="utf-8")
        for key, value in self.settings:
            text, count = re.subn(rf"^{key} = .*$", f"{key} = {value}", text, flags=re.MULTILINE)
            assert count == 1, key
        config.write_text(text, encoding="utf-8")
        (self.home / "mail").mkdir()
        self._r2e("add", "news", self.address)

    def _r2e(self, *words: str) -> None:
        self.run("r2e", "-c", "config", "-d", "data.json", *words)

    def _box(self) -> mailbox.Maildir:
        return mailbox.Maildir(self.home / "mail/news")

    def _seen(self, mail: EmailMessage) -> Seen:
        (body,) = re.findall(r'<div id="body">(.*)</div>', mail.get_content(), flags=re.DOTALL)
        return Seen(
            title=mail["Subject"],
            link=mail["X-RSS-URL"],
            when=parsedate_to_datetime(mail["Date"]).replace(tzinfo=UTC),
            author=mail["From"].addresses[0].display_name,
            text=plain(body.partition('<div class="footer">')[0]),
        )
