"""Articles that were read before, at hand: where `serve` reads its copy again, it parses only what has changed."""

from feedpub.manifest import sum_of
from feedpub.model import Article, Conventions
from feedpub.seeds import Seed


class Remembered:
    """Reads seeds, and remembers the article of each as long as its bytes are the same."""

    def __init__(self) -> None:
        """Begin with nothing read."""
        self._read: dict[str, tuple[bytes, Conventions, Article]] = {}
        """By the names of seeds: the sum of the bytes, how dates were read, and what came of it."""

    def article(self, seed: Seed, conventions: Conventions) -> Article:
        """Do what `Seed.article` does; of copy with a picture or recording all of it, since those may be others."""
        data = seed.data()
        its_sum = sum_of(data)
        known_sum, read_as, article = self._read.get(seed.name, (b"", None, None))
        if article and (known_sum, read_as) == (its_sum, conventions):
            return article
        article = seed.article(conventions, data)
        if not (article.image or article.audio):
            self._read[seed.name] = (its_sum, conventions, article)
        return article
