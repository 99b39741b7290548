"""What a title leans on that its reader has not read: "he", "the board", "I", a question.

Each says what that costs; which title is the best, `title` weighs.
"""

from feedpub.parser.grammar import english, finite
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import background, openings, referents

POINTS = 20.0
"""What it costs to open with "he", or another word for what the reader of a list has not read."""
FELL = english.SIMPLE_PASTS | {"said", "says", "asked"}
"""A verb without its subject."""
THERE_IS = english.BE | english.HAVE | english.MODALS
JUDGED = frozenset(
    "bad better clear common crucial difficult easy essential frustrating good hard important impossible possible "
    "rare time true vital worth".split()
)
"""Behind "it is" these stand for what follows: `It is hard to bake bread`."""
REFERENCE, NAMELESS = 4.0, 4.0
REFERRING = frozenset("The Both Each These Another Such All Some Several Other Two Three".split())
THESE = frozenset("such that these this".split())
PERIODS = frozenset("afternoon autumn evening month morning season spring summer weekend week winter year".split())
EXAMPLES = frozenset("a an as that".split())
"""Behind "such" these go on: `such as salt`, `such a mill`."""
POINTERS = english.POINTING - {"there", "it", "us", "then", "so", "whether", "how", "what"}
"""These open no title of a later sentence; "then" and "so" can go."""
BODIES = frozenset(
    "administration board commission committee company council court department firm government ministry panel party "
    "police staff team union".split()
) | {"Administration", "Board", "Commission", "Committee", "Council", "Court", "Department", "Ministry", "Party"}
"""None of them is a "he" or a "she".
"""
DENIALS = english.NEGATED | frozenset("didn't doesn't don't never not".split())
"""What did not happen leads up to what did."""
PERSONS = frozenset("he she his her him".split())
GOING_ON = frozenset("first instead originally then".split())
"""Right before a verb these go on with what was told: `Roe | then left`."""
LEANING, QUESTION = 7.0, 15.0
SHORT_NAME, OFF_TOPIC = 3, 4.0
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
SPEAKERS = frozenset("i i'm i've my we we're we've you're you've".split())


def points_back(sentence: str) -> bool:
    """Say whether a later sentence can be no title, as its first word tells: `He said`, the end of a quotation."""
    return sentence[0].islower() or sentence.partition(" ")[0].lower() in POINTERS


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
    if statement.keys[:2] in openings.AMOUNTS:
        return 0.0
    if sentence.endswith("?"):
        return QUESTION if text.endswith("?") else 2 * POINTS
    if sentence[0] in english.QUOTES:
        return POINTS if first in english.POINTING - WRITER else 4.0
    is_inverted = first in PLACED and not english.BE.isdisjoint(text.split()[2:3])  # `In photo are Roe and Doe`
    if first in FELL or is_inverted or _is_bare(statement.keys):
        return POINTS
    if first in english.POINTING and statement.words[0] not in ("US", "IT"):
        return _pointing_cost(statement.keys)
    return 4.0 if first in openings.ADRIFT and not openings.is_due(statement.keys) else 0.0


def _is_bare(keys: list[str]) -> bool:
    """Say whether it opens with a number and no noun, or an adverb and "he": `98 were fined`, `Finally it ended`."""
    if keys[0].isdigit():
        return keys[1] in english.AUXILIARIES
    if keys[0] in OF_THEM:
        return keys[1] in english.AUXILIARIES and not english.is_participle("".join(keys[2:3]))
    return (keys[0][-2:] == "ly" or keys[0] in PERHAPS) and keys[1] in SUBJECTS


def _pointing_cost(keys: list[str]) -> float:
    """Charge a word that points, unless it stands for nothing: `There is`, `It is hard to`."""
    if keys[0] == "there" and keys[1] in THERE_IS:
        return 0.0
    return NAMELESS if keys[0] == "it" and not JUDGED.isdisjoint(keys[2:5]) and "to" in keys[3:6] else POINTS


def _writer_cost(statement: Statement, text: str) -> float:
    """Charge a title in which the writer speaks: `Most of us know Roe`; more where the writer acts: `I know Roe`.

    Not where a label names who speaks: `Farmers: We will go on`; nor what only looks so: `I'm A Mill`.
    """
    if WRITER.isdisjoint(statement.keys) or text[:1] in english.QUOTES:
        return 0.0
    words = text.split()
    said = english.keys(words)
    if WRITER.isdisjoint(said) or "US" in text:
        return 0.0
    is_about = any(
        (key in SPEAKERS and words[i].islower()) or (key == "you" and said[i] in english.AUXILIARIES)
        for i, key in enumerate(said[:-1], 1)
    )
    return ABOUT_THE_WRITER if is_about and ": " not in text else FROM_THE_WRITER


def reference_cost(sentence: str, text: str) -> float:
    """Charge a later sentence about what an earlier one has named: `The board said`, `Both men were`, `Rain fell`."""
    first, _, rest = sentence.partition(" ")
    if first in REFERRING and rest[:1].islower():
        return LEANING if first == "The" and rest.partition(" ")[0] in referents.ONE_OF_MANY else REFERENCE
    words = text.split()
    named = next((i for i, word in enumerate(words) if i and word[0].isupper()), len(words))
    if _points_behind_comma(words[: named + 1]):
        return POINTS
    if _leans(sentence, words, named):
        return LEANING
    if _tells_what_is(sentence, words):
        return REFERENCE
    names_nothing = named == len(words) and not any(word[0].isdigit() for word in words[1:])
    return NAMELESS if names_nothing else 0.0


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
            return REFERENCE
    return 0.0


def _tells_what_is(sentence: str, words: list[str]) -> bool:
    """Say whether it only tells what somebody is: `Roe was a judge of the high court`."""
    being = words[main_verb(Statement.of(words))]
    return being in english.BE and any(f" {being} {article} " in sentence for article in english.ARTICLES)


def _leans(sentence: str, words: list[str], named: int) -> bool:
    """Say whether a later title is about what only an earlier sentence tells of, before it names anybody.

    `Board is to sell the pier in Hull` of `The board is`, `Leaders of the parties said she will go`.
    """
    said = Statement.of(words)
    verb = main_verb(said)
    is_denied = not DENIALS.isdisjoint(said.keys[verb - 1 : verb + 2]) and words[0][0] not in english.QUOTES
    if verb > 0 and (words[verb - 1] in GOING_ON or is_denied):
        return True
    person = next((i for i, word in enumerate(words) if word in PERSONS), 0)
    if words[verb - 1] in BODIES and person > verb and not _is_named(words[verb:person]):
        return True
    noun = words[0].lower()
    is_definite = f"the {noun} " in sentence or f"The {noun} " in sentence
    is_many = "and" in words[:verb]  # `Roe and Doe asked why she left`
    return (is_definite and verb < named) or (person > 0 and verb > 1 and (person < named or is_many))


def _is_named(words: list[str]) -> bool:
    """Say whether somebody is named in full among the words."""
    return any(word[0].isupper() and words[i][0].isupper() for i, word in enumerate(words[1:]))


def topic_cost(first: str, text: str) -> float:
    """Charge a title that names nobody and nothing the first sentence names."""
    for word in text.split():
        if word[0].isupper() and len(word) > SHORT_NAME:
            name = word.strip(english.MARKS).removesuffix("'s").removesuffix("’s")
            if len(name) > SHORT_NAME and name in first:
                return 0.0
    return OFF_TOPIC


def _points_behind_comma(words: list[str]) -> bool:
    """Say whether a statement that opens with a phrase is about what was named before: `Born in 1901, she sang`."""
    return any(words[i - 1][-1] == "," and words[i] in SUBJECTS for i in range(1, len(words)))
