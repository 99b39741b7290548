"""What a title of a later sentence takes as known: whom the first one named, what was told before it.

What any title leans on, `context` says; which one is the best, `title` weighs.
"""

from typing import NamedTuple

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import context, names, referents, times

REFERENCE, NAMELESS, LEANING = 4.0, 4.0, 7.0
REFERRING = frozenset("The Both Each These Another Such All Some Several Other Two Three".split())
POINTERS = english.POINTING - {"there", "it", "us", "then", "so", "whether", "how", "what"}
"""These open no title of a later sentence; "then" and "so" can go."""
OF_THESE, LONGEST_POINTER = ("such ", "these ", "of these ", "of those "), 10
"""Nor do these, behind any first word: `One | such mill is`, `Both | of these mills are`."""
THIS_TIME = times.PERIODS | frozenset("afternoon evening morning summer weekend winter".split())
"""Behind "this" these point to nothing that was told: `This week, Roe sang`."""
BODIES = frozenset(
    "administration board commission committee company council court department firm government ministry panel party "
    "police staff team union".split()
) | {"Administration", "Board", "Commission", "Committee", "Council", "Court", "Department", "Ministry", "Party"}
"""None of them is a `he` or a `she`."""
DENIALS = english.NOT_DONE | {"never", "not"}
"""What did not happen leads up to what did."""
GOING_ON = frozenset("first instead originally then".split())
"""Right before a verb these go on with what was told: `Roe | then left`."""
SHORT_NAME, OFF_TOPIC = 3, 4.0
UNLIKE, FEW_WORDS, ENDINGS = 6.0, 4, ".,;:?!”\"’'s"
"""What it costs to say nothing of what a lost first sentence does; of fewer words than so many, each counts less."""


class First(NamedTuple):
    """The first sentence, which a later one takes as known."""

    sentence: str
    lost: frozenset[str] = frozenset()
    """Its words, where no title could be cut from it: a later one should say as much as it can of the same."""
    is_picture: bool = False
    """It only tells what a picture shows: whom it names says nothing of the topic."""
    is_unnamed: bool = False
    """It leaves unnamed whom it is about."""


def points_back(sentence: str) -> bool:
    """Say whether a later sentence can be no title, as its first word tells: `He said`, the end of a quotation."""
    first, _, rest = sentence.partition(" ")
    is_time = first == "This" and rest.partition(" ")[0].rstrip(",") in THIS_TIME
    second = rest[:LONGEST_POINTER]
    return sentence[0].islower() or (first.lower() in POINTERS and not is_time) or second.startswith(OF_THESE)


def least_cost(first: First, sentence: str) -> float:
    """Charge a later sentence what any title of it costs: for what it points to, and for what it can't say."""
    charge = context.QUOTED if sentence[0] in english.QUOTES else _pointing_cost(sentence)
    if not first.is_picture and not first.is_unnamed:
        charge += topic_cost(first.sentence, sentence)
    if not first.lost:
        return charge
    return charge + UNLIKE * max(0.0, 1 - len(telling(sentence) & first.lost) / FEW_WORDS)


def reference_cost(sentence: str, text: str) -> float:
    """Charge a later sentence about what an earlier one has named: `The board said`, `Rain fell`."""
    if charge := _pointing_cost(sentence):
        return charge
    words = text.split()
    named = next((i for i, word in enumerate(words) if i and word[0].isupper()), len(words))
    if _points_behind_comma(words[: named + 1]) or _points_behind_phrase(words[: named + 1]):
        return context.POINTS
    said = Statement.of(words)
    verb = main_verb(said)
    if _leans(sentence, said, verb, named):
        return LEANING
    if _tells_what_is(sentence, words[verb]):
        return REFERENCE
    names_nothing = named == len(words) and not any(word[0].isdigit() for word in words[1:])
    return NAMELESS if names_nothing else 0.0


def later_cost(first: First, sentence: str, text: str) -> float:
    """Charge the title of a later sentence; of the same topic where it names whom the first left unnamed."""
    second = "".join(text.split(maxsplit=2)[1:2])
    is_same = first.is_unnamed and second[:1].isupper()  # `The bank's profit rose`: `Alder Bank made a profit`
    charge = reference_cost(sentence, text) + (0.0 if is_same or first.is_picture else topic_cost(first.sentence, text))
    return charge + (unlike_cost(first.lost, text) if first.lost else 0.0)


def topic_cost(first: str, text: str) -> float:
    """Charge a title that names nobody and nothing the first sentence names."""
    for word in text.split():
        if word[0].isupper() and len(word) > SHORT_NAME:
            name = names.without_owner(word.strip(english.MARKS))
            if len(name) > SHORT_NAME and name in first:
                return 0.0
    return OFF_TOPIC


def unlike_cost(lost: frozenset[str], text: str) -> float:
    """Charge a title that says little of what is lost.

    Of `The pier of Hull may close if the dyke breaks`: `The dyke was built in Hull` rather than `Hull has two fairs`.
    """
    words = telling(text)
    return UNLIKE * (1 - len(words & lost) / max(FEW_WORDS, len(words)))


def telling(text: str) -> frozenset[str]:
    """Give the words that tell something, in the singular as in the plural, and whosever they are."""
    return frozenset([word.rstrip(ENDINGS) for word in set(text.lower().split()) - english.DANGLING])


def _pointing_cost(sentence: str) -> float:
    """Charge a later sentence for what its first words point to: `The board said`, `Both men were`."""
    first, _, rest = sentence.partition(" ")
    if first == "The" and referents.AGED.rstrip() in rest[: referents.LONGEST_AGE]:
        return LEANING  # `The 25-year-old has left`
    if first not in REFERRING or not rest[:1].islower():
        return 0.0
    return LEANING if first == "The" and rest.partition(" ")[0] in referents.ONE_OF_MANY else REFERENCE


def _points_behind_comma(words: list[str]) -> bool:
    """Say whether a statement that opens with a phrase is about what was named before: `Born in 1901, she sang`."""
    return any(words[i - 1][-1] == "," and words[i] in context.SUBJECTS for i in range(1, len(words)))


def _points_behind_phrase(words: list[str]) -> bool:
    """Say whether it is so without a comma: `From next year it will close`; not `it will be easier to`."""
    if words[0].lower() not in english.PREPOSITIONS or "to" in words:
        return False
    return any(words[i] in context.SUBJECTS and words[i + 1] in english.AUXILIARIES for i in range(1, len(words) - 1))


def _leans(sentence: str, said: Statement, verb: int, named: int) -> bool:
    """Say whether a later title is about what only an earlier sentence tells of, before it names anybody.

    `Board is to sell the pier in Hull` of `The board is`, `Leaders of the parties said she will go`.
    """
    words = said.words
    is_denied = not DENIALS.isdisjoint(said.keys[verb - 1 : verb + 2]) and words[0][0] not in english.QUOTES
    if verb > 0 and (words[verb - 1] in GOING_ON or is_denied):
        return True
    person = next((i for i, word in enumerate(words) if word in english.PERSONAL), 0)
    if verb > 0 and words[verb - 1] in BODIES and person > verb and not _is_named(words[verb:person]):
        return True
    noun = words[0].lower()
    is_definite = f"the {noun} " in sentence or f"The {noun} " in sentence
    is_many = "and" in words[:verb]  # `Roe and Doe asked why she left`
    is_rumour = words[0] == "There" and verb < person < named  # `There are rumours | he will go`
    return is_rumour or (is_definite and verb < named) or (person > 0 and verb > 1 and (person < named or is_many))


def _is_named(words: list[str]) -> bool:
    """Say whether somebody is named in full among the words."""
    return any(word[0].isupper() and words[i][0].isupper() for i, word in enumerate(words[1:]))


def _tells_what_is(sentence: str, being: str) -> bool:
    """Say whether its verb only tells what somebody is: `Roe was a judge of the high court`."""
    return being in english.BE and any(f" {being} {article} " in sentence for article in english.ARTICLES)
