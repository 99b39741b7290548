"""Is this sentence English? Told by its commonest words, and by words that few other languages have.

What the words are in it, `english` says.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english, presents

COMMONEST = frozenset("the of and to for by with said has have were are from his its it that as not but after".split())
"""A German or Spanish sentence holds next to none of these, other than of "a", "in", "an" or "was"."""
ALSO_COMMON = frozenset("a an in on at is was will who he over".split())
OURS = (english.PAST | presents.PRESENT | english.MODALS | english.NEGATED) - frozenset(
    "bat bid can dealt hit is lent let lit met must put rang sang sat sent will won".split()
) | frozenset("about been never into their there these they this those us when you your".split())
"""Words that few other languages have."""
SHORT_SENTENCE = 12


def is_english(keys: Sequence[str]) -> bool:
    """Say whether a sentence is English: it has enough of the commonest words."""
    sure = len(COMMONEST.intersection(keys))
    if sure * 12 >= len(keys) > 0:
        return True
    different = set(keys)
    perhaps = len(ALSO_COMMON & different)
    if len(keys) <= SHORT_SENTENCE and not OURS.isdisjoint(different):
        return True
    if not sure:
        perhaps += sum(key.endswith(("ed", "ing")) for key in different) + len(OURS & different)
        return perhaps > 1 and perhaps * 6 >= len(keys)
    return (sure + perhaps) * 12 >= len(keys)
