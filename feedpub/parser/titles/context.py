"""What a title leans on that its reader has not read: "he", "the board", "I", a question.

Each says what that costs; which title is the best, `title` weighs.
"""

from feedpub.parser.grammar import english, finite
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import amounts, background, openings, referents

POINTS = 20.0
"""What it costs to open with "he", or another word for what the reader of a list has not read."""
FELL = english.SIMPLE_PASTS | {"said", "says", "asked"}
"""A verb without its subject."""
CALLED_SO = frozenset("believed billed described supposed thought touted".split())
THERE_IS = english.BE | english.HAVE | english.MODALS
JUDGED = frozenset(
    "bad better clear common crucial difficult easy essential frustrating good hard important impossible possible "
    "rare time true vital worth".split()
)
"""Behind "it is" these stand for what follows: `It is hard to bake bread`."""
POINTED, QUESTION, QUOTED, NAMELESS = 4.0, 15.0, 4.0, 4.0
THESE = frozenset("such that these this".split())
PERIODS = frozenset("afternoon autumn evening month morning season spring summer weekend week winter year".split())
EXAMPLES = frozenset("a an as that".split())
"""Behind "such" these go on: `such as salt`, `such a mill`."""
OF_THEM = frozenset("both each few five four many most neither one others several six some ten three two".split())
"""Alone before a verb these are some of what was named: `One is in Hull`; not `One was killed`."""
SUBJECTS = frozenset("he she it they this these that those".split())
PERHAPS = frozenset("first maybe no often perhaps sometimes yes".split())
"""Before a subject these say little more than an adverb in -ly: `Perhaps | he sang`."""
PLACED = frozenset("among at in on".split())
TWO_VERBS = 2
SOON = frozenset("days hours immediately minutes moments months shortly soon weeks years".split())
FROM_THE_WRITER, ABOUT_THE_WRITER = 9.0, 16.0
CONCEDED, GRANTING, LAST = 14.0, frozenset({"may", "might"}), 6
NO_NEWS = (["not", "new"], ["nothing", "new"])
GENERALLY = frozenset("commonly generally normally often typically usually widely".split())
SEEN = frozenset("considered described regarded seen thought viewed".split())
"""What people think, behind such an adverb, is told to be set right: `Eels are often seen as dull | , but sing`."""
WRITER = frozenset("i i'm i've me my we we're we've our us you you're you've your let's".split())
TO_WRITER = (" told me", " told us", " tells me", " tells us")
SPEAKERS = frozenset("i i'm i've my we we're we've you're you've".split())


def cost(statement: Statement, sentence: str, text: str) -> float:
    """Charge a title of the sentence for what it opens with, and where the writer speaks in it."""
    charge = _opening_cost(statement, sentence, text) + _writer_cost(statement, text)
    charge += referents.object_cost(statement, text) + background.cost(text) + _demonstrative_cost(text)
    if ", but " in sentence and _is_conceded(statement, sentence, text):
        charge += CONCEDED
    is_adrift = statement.keys[0] in openings.ADRIFT or statement.keys[0] in SOON
    return charge + POINTS if text and is_adrift and _is_fragment(text) else charge


def _is_conceded(statement: Statement, sentence: str, text: str) -> bool:
    """Say whether it is only granted, and the news follows "but": `Mills may have closed | , but Hull bakes on`."""
    if not text or " but " in text or text[-LAST:] not in sentence.partition(", but ")[0]:
        return False
    verb = main_verb(statement)
    said = statement.keys[verb : verb + 3]
    return said[0] in GRANTING or said[1:] in NO_NEWS or (said[-1] in SEEN and said[1] in GENERALLY)


def _is_fragment(text: str) -> bool:
    """Say whether a clause has lost the statement it belongs to: `While the mayor spoke`, `In what was a shock`."""
    said = Statement.of(text.split())
    second = "".join(said.keys[1:2])
    if said.keys[0] not in english.SUBORDINATORS and second not in english.RELATIVES and second != "after":
        return False
    return sum(finite.is_finite(said, i) for i in range(1, len(said.keys))) < TWO_VERBS


def _opening_cost(statement: Statement, sentence: str, text: str) -> float:
    """Charge a title that opens as headlines do not: a question, a quotation, "he", "in"."""
    first = statement.keys[0]
    if amounts.opens(statement.keys):
        return 0.0
    if sentence.endswith("?"):
        return QUESTION if text.endswith("?") else 2 * POINTS
    if sentence[0] in english.QUOTES:
        return POINTS if first in english.POINTING - WRITER else QUOTED
    is_inverted = first in PLACED and not english.BE.isdisjoint(text.split()[2:3])  # `In photo are Roe and Doe`
    is_called = ", here is " in sentence or ", here are " in sentence  # `Owners of old boats, here is news for you`
    if first in FELL or first == "yes" or is_called or is_inverted or _is_bare(statement.keys):
        return POINTS
    if first in english.POINTING and statement.words[0] not in ("US", "IT") and not _is_named(statement.keys):
        return _pointing_cost(statement.keys)
    return 4.0 if first in openings.ADRIFT and not openings.is_due(statement.keys) else 0.0


def _is_named(keys: list[str]) -> bool:
    """Say whether it opens with what somebody calls it: `What was billed as the biggest fair | was cut short`."""
    return keys[0] == "what" and keys[1] in english.BE and keys[2] in CALLED_SO and keys[3] in {"as", "to"}


def _is_bare(keys: list[str]) -> bool:
    """Say whether it opens with a number and no noun, or an adverb and "he": `98 were fined`, `Finally it ended`."""
    if keys[0].isdigit():
        return keys[1] in english.AUXILIARIES
    if keys[0] in OF_THEM:
        return keys[1] in english.AUXILIARIES and not english.is_participle("".join(keys[2:3]))
    return (keys[0][-2:] == "ly" or keys[0] in PERHAPS) and keys[1] in SUBJECTS


def _pointing_cost(keys: list[str]) -> float:
    """Charge a word that points, unless it stands for nothing: `There is`, `It is hard to`."""
    if (keys[0] == "there" and keys[1] in THERE_IS) or (keys[0] == "those" and keys[1] in english.RELATIVES):
        return 0.0
    return NAMELESS if keys[0] == "it" and not JUDGED.isdisjoint(keys[2:5]) and "to" in keys[3:6] else POINTS


def _writer_cost(statement: Statement, text: str) -> float:
    """Charge a title in which the writer speaks: `Most of us know Roe`; more where the writer acts: `I know Roe`.

    Not where a label names who speaks: `Farmers: We will go on`; nor what only looks so: `I'm A Mill`.
    """
    if WRITER.isdisjoint(statement.keys) or text[:1] in english.QUOTES:
        return FROM_THE_WRITER if text.endswith(TO_WRITER) else 0.0
    words = text.split()
    said = english.keys(words)
    if WRITER.isdisjoint(said) or "US" in text:
        return 0.0
    is_about = any(
        (key in SPEAKERS and words[i].islower()) or (key == "you" and said[i] in english.AUXILIARIES)
        for i, key in enumerate(said[:-1], 1)
    )
    return ABOUT_THE_WRITER if is_about and ": " not in text else FROM_THE_WRITER


def _demonstrative_cost(text: str) -> float:
    """Charge a title about what it points to: `at this fair`, `Roe bakes such bread`, `above that key line`."""
    words = text.split()
    if THESE.isdisjoint(words) or text[0] in english.QUOTES:
        return 0.0
    for i in [i for i, word in enumerate(words[:-1]) if word in THESE]:
        if words[i] == "that":
            is_pointing = i > 0 and words[i - 1] in english.PREPOSITIONS
        else:
            is_pointing = words[i + 1].islower() and words[i + 1] not in PERIODS and words[i + 1] not in EXAMPLES
        if is_pointing:
            return POINTED
    return 0.0
