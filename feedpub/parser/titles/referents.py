"""Whom a title is about, where only the article says: "the committee", "the 40-year-old nurse", `met her`.

What else it may lean on is `context`'s to say; which title is the best, `title` weighs.
"""

from collections.abc import Sequence

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.grammar.verbs import main_verb
from feedpub.parser.titles import modifiers, names

LETTERS, SHORTEST_LETTERS = 8.0, 3
UNNAMED = 12.0
"""So much that another sentence is taken, where there is one."""
SPOKEN_OF = frozenset(
    "accused actor actress agency announcement author bench board body campaign case charge city club commission "
    "committee company complaint decision department district duo event exercise facility family film firm group "
    "incident initiative injured interview man meeting minister move organisation organization pair panel party player "
    "programme project protest report session show singer site song statement student symptoms team town trio two "
    "union university victim victims village woman".split()
)
"""Nouns that, with "the" and nothing else, stand for what was named before."""
ONE_OF_MANY = SPOKEN_OF - frozenset(
    "agency bench board body city commission committee company department district firm group minister party protest "
    "report town union university village".split()
)
"""A later sentence about "the incident" says less than one about the board, of which there is one."""
OBJECTS = frozenset({"him", "her", "them"})
OF_THEIRS = ("of her ", "of his ", "of its ", "of their ")
"""Behind a number: `Three | of its mills`."""
DIRECTED = frozenset("advised asked directed instructed ordered told urged".split())
"""Behind these "it" can't be the subject: `The court told it | to close`."""
REST = " rest of it "
AGED, LONGEST_AGE = "-year-old ", 24
VERB_BEHIND_NOUN = 2


def subject_cost(sentence: str, text: str) -> float:
    """Charge a first sentence about what it does not name: `The committee | is`, `The 40-year-old nurse | is`."""
    noun, _, rest = text.partition(" ")
    if rest.startswith(OF_THEIRS):
        return UNNAMED
    if _is_owned_by_known(sentence):
        return UNNAMED
    noun = noun.lower()
    is_aged = sentence.startswith("The ") and AGED in sentence[:LONGEST_AGE]
    if not is_aged and not (noun in SPOKEN_OF and (sentence.startswith(f"The {noun} ") or f"the {noun} " in sentence)):
        return 0.0
    has_age = text[:1].isdigit()
    return UNNAMED if main_verb(Statement.of(["The", *text.split()])) == VERB_BEHIND_NOUN + has_age else 0.0


def letters_cost(sentence: str, lead: Sequence[str]) -> float:
    """Charge a first sentence about letters that the copy explains later: `The HPB met. // The Hull Port Board (HPB)`.

    So it is a standfirst, and the story opens below.
    """
    first, second, *_ = [*sentence.split(maxsplit=2), "", ""]
    letters = second if first == "The" else first
    is_short = letters.isupper() and letters.isalpha() and len(letters) >= SHORTEST_LETTERS
    return LETTERS if is_short and any(f"({letters})" in below for below in lead[1:]) else 0.0


def _is_owned_by_known(sentence: str) -> bool:
    """Say whether its subject is of somebody whom it doesn't name: `The private insurer's profit rose`."""
    opening = sentence[:LONGEST_AGE]
    if "'s " not in opening and "’s " not in opening:
        return False  # the quick look
    article, first, second, *_ = [*sentence.split(maxsplit=3), "", "", ""]
    owner = first if names.without_owner(first) != first else second
    noun = names.without_owner(owner)
    return article == "The" and noun != owner and first.islower() and (noun in SPOKEN_OF or noun in modifiers.CALLED)


def object_cost(statement: Statement, text: str) -> float:
    """Charge a verb with a person behind it who can't be its subject: `Roe met her at the pier`."""
    if text and REST in f"{text} ":
        return UNNAMED  # `lost a bid to spend the rest of it at home`
    if not text or (OBJECTS.isdisjoint(statement.keys) and " it to " not in text):
        return 0.0
    said = Statement.of(text.split())
    verb = main_verb(said)
    if said.keys[verb + 1 : verb + 3] == ["it", "to"] and said.keys[verb] in DIRECTED:
        return UNNAMED
    following = said.keys[verb + 1 : verb + 3]
    if verb < 1 or OBJECTS.isdisjoint(following[:1]) or "'s" in " ".join(said.keys[:verb]):
        return 0.0  # `Roe's rivals beat him`
    is_owned = following[0] == "her" and following[-1] not in english.DANGLING
    return 0.0 if is_owned else UNNAMED
