"""Words given back to a title that says little without them and has the room: how its sentence opened, a first name.

What goes in the first place, `openings` and `modifiers` say.
"""

from collections.abc import Iterable, Iterator, Sequence

from feedpub.parser.grammar import english
from feedpub.parser.grammar.statement import Statement, quoted
from feedpub.parser.titles import modifiers, names, openings
from feedpub.parser.titles.headlinese import needless

THIN, LONGEST = 50, 88
"""A title shorter than this, in characters, gets its opening back; how long it may be then."""
WHOLE, REASONS = 67, frozenset("amid amidst because despite due to".split())
"""Why something happens, or what for, is more than how it began: a longer title gets it back."""
CARES = frozenset("council defence defense education finance health interior justice labor labour police trade".split())
"""What a ministry is of is nobody's name."""
PATRONYMIC = ("Mac", "Mc")
"""What may stand before another capital: `McRoe`."""
LEANING = english.POINTING - {"there", "you", "your"}
PERSONAL = english.PERSONAL | {"who"}
"""These tell that a name near them is a person's."""
NEARBY, SOON = frozenset("he her herself him himself his she".split()), 14
"""Among so many words, these tell that a sentence opened with a person: `Jane Roe has sung all | her | life`."""
NO_GIVEN_NAMES = (
    english.DANGLING | openings.CONNECTIVES | modifiers.CALLED | modifiers.HOUSES
    | frozenset("another east great later lower new north now old since south then today upper west yesterday".split())
)  # fmt: skip
"""What stands before a name without being part of a person's: `North Alder`, `Captain Roe`."""
PLACED = frozenset("The at from in into of near outside the to".split())
"""What is so is as likely a place or a body: `in Hull`, `the mayor of Hull`, `the Board`."""
BEFORE_NAMES = (english.DANGLING | english.SAYING | english.CONTROL) - PLACED
"""Behind these a name in the title can be a person's: `said Roe`, `asked Roe`, `with Roe`."""


def with_opening(words: Sequence[str], text: str) -> str:
    """Give a thin title with the clause or circumstance it opened with: `Before it rained, | bells rang in Hull`."""
    first = english.bare(words[0]) if text else ""
    if len(text) >= (THIN if first in english.SUBORDINATORS else WHOLE if first in REASONS else 0):
        return text
    end = next((i + 1 for i, word in enumerate(words) if word[-1] == ","), 0)
    if not 0 < end < len(words) - 1:
        return text
    opening = Statement.of(list(words[:end]))
    start = end + (english.bare(words[end]) in english.ARTICLES)
    if english.bare(words[start]) != english.bare(text.partition(" ")[0]) or not LEANING.isdisjoint(opening.keys):
        return text
    dropped = needless(opening, quoted(opening.words))
    kept = [word for i, word in enumerate(opening.words) if i not in dropped]
    rest = text if words[start][0].isupper() else text[0].lower() + text[1:]
    whole = f"{' '.join(kept)} {rest}"
    return whole if len(whole) <= LONGEST else text


def with_first_name(text: str, told: Iterable[str], lead: Sequence[str]) -> str:
    """Name a person in full whom one of the sentences names so: `Roe has left Hull` -> `Jane Roe has left Hull`.

    Only where a word nearby tells a person's name from others, `North Alder`, `Alder Mills`, and where all who are
    called so have one first name.
    """
    words = text.split()
    sentences: list[str] = []
    for i, word in enumerate(words):
        if (i and words[i - 1] not in BEFORE_NAMES) or not word[0].isupper() or not _may_be_surname(words, i):
            continue
        surname = _surname(word)
        if not any(_is_behind_capital(paragraph, surname) for paragraph in lead):
            continue  # the quick look
        sentences = sentences or list(told)
        mentions = [sentence.split() for sentence in sentences if surname in sentence]
        if given := "" if i and any(_is_at(said, surname) for said in mentions) else _first_name(mentions, surname):
            whole = " ".join([*words[:i], given, *words[i:]])
            if f"{given} {surname}" not in text and len(whole) <= LONGEST:
                return whole
    return text


def with_surname(text: str, told: Iterable[str], lead: Sequence[str]) -> str:
    """Name a person in full whom a title calls by the first name: `Jane has left Hull` -> `Jane Roe has left Hull`.

    Only where a sentence names an office before the two names, or opens with them and goes on with "he" or "she".
    """
    first, _, rest = text.partition(" ")
    given = names.without_owner(first)
    if not given.isalpha() or not rest[:1].islower() or not _may_be_given(given):
        return text
    start = f"{given} "
    if not any(_is_before_capital(paragraph, start) for paragraph in lead):
        return text  # the quick look
    mentions = [sentence.split() for sentence in told if start in sentence]
    surnames = {name for words in mentions for name in _surnames(words, given)}
    is_other = any(_is_at(words, given) or _is_behind_name(words, given) for words in mentions)
    whole = f"{given} {''.join(surnames)}{text[len(given) :]}"
    return whole if len(surnames) == 1 and not is_other and len(whole) <= LONGEST else text


def _surnames(words: Sequence[str], given: str) -> Iterator[str]:
    """Give the names behind a given name; not `Jane | Roe Mills`."""
    for i in [i for i, word in enumerate(words[:-1]) if word == given]:
        surname, following = _surname(words[i + 1].rstrip(".")), "".join(words[i + 2 : i + 3])
        is_whole = not (words[i + 1][-1].isalpha() and following[:1].isupper())
        is_person = not NEARBY.isdisjoint(words[:SOON]) if not i else english.bare(words[i - 1]) in modifiers.JOBS
        if is_person and is_whole and surname.isalpha() and surname.istitle() and _may_be_given(surname):
            yield surname


def _is_behind_name(words: Sequence[str], name: str) -> bool:
    """Say whether it is somebody's surname too: `the singer Tom | Jane`; not `actress | Jane`, nor `Later | Jane`."""
    return any(i > 1 and _may_be_given(words[i - 1]) for i in _named_at(words, name))


def _may_be_surname(words: Sequence[str], i: int) -> bool:
    """Say whether a word can be a name that nothing tells of: `| Roe has`, `asked | Roe for`."""
    surname, following = _surname(words[i]), "".join(words[i + 1 : i + 2])
    if surname.lower() in CARES:
        return False  # `Health officials`
    if not surname.isalpha() or not (surname.istitle() or surname.startswith(PATRONYMIC)):
        return False
    return not (following[:1].isupper() and words[i][-1].isalnum()) if i else following[:1].islower()


def _surname(word: str) -> str:
    return names.without_owner(word.rstrip(",;"))


def _is_at(words: Sequence[str], name: str) -> bool:
    """Say whether something is in what has the name: `in | Hull`, `of | Hull`."""
    return any(words[i - 1] in PLACED for i in _named_at(words, name))


def _first_name(mentions: Sequence[Sequence[str]], surname: str) -> str:
    """Give the one first name of those who are told of by it, or nothing."""
    is_held = any(_holds_office(words, surname) for words in mentions)  # `Mayor Roe` is not any Jane Roe
    is_personal = not is_held and any(not PERSONAL.isdisjoint(english.keys(words)) for words in mentions)
    given = {name for words in mentions for name in _given_names(words, surname, is_personal=is_personal)}
    given = {name for name in given if not name.isupper()} or given  # `PM Roe`, but also `JR Roe`
    return given.pop() if len(given) == 1 else ""


def _is_behind_capital(sentence: str, surname: str) -> bool:
    """Say whether a word with a capital stands before the surname somewhere."""
    at = sentence.find(f" {surname}")
    while at > 0 and not sentence[sentence.rfind(" ", 0, at) + 1].isupper():
        at = sentence.find(f" {surname}", at + 1)
    return at > 0


def _is_before_capital(sentence: str, start: str) -> bool:
    """Say whether a word with a capital stands behind the given name where it is first told."""
    at = sentence.find(start)
    return at >= 0 and sentence[at + len(start) : at + len(start) + 1].isupper()


def _named_at(words: Sequence[str], surname: str) -> Iterator[int]:
    """Give the places of a surname that something stands before."""
    return (
        i
        for i, word in enumerate(words)
        if i and surname in word and names.without_owner(word.rstrip(",;:.")) == surname
    )


def _holds_office(words: Sequence[str], surname: str) -> bool:
    """Say whether somebody is told of by office and surname."""
    return any(english.bare(words[i - 1]) in modifiers.JOBS for i in _named_at(words, surname))


def _given_names(words: Sequence[str], surname: str, *, is_personal: bool) -> Iterator[str]:
    """Give the words before a surname that can be given names; where no pronoun shows a person, an office must."""
    for i in _named_at(words, surname):
        is_alone = not (words[i][-1].isalpha() and i + 1 < len(words) and words[i + 1][0].isupper())
        if is_alone and _may_be_given(words[i - 1]):
            before = english.bare(words[i - 2]) if i > 1 else ""
            is_other = before in english.TELLING or before in english.KIN  # `told Reuters Roe`, `his wife Jane Roe`
            if before in modifiers.JOBS or (is_personal and not is_other):
                yield words[i - 1]


def _may_be_given(word: str) -> bool:
    return word[0].isupper() and word[-1].isalpha() and english.bare(word) not in NO_GIVEN_NAMES
