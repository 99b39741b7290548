"""Who says so, as a title prints it: in brief, and in full where there is room.

Which words name the source, and whether it must be named, `attribution` says.
"""

from itertools import pairwise

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement
from feedpub.parser.titles import attribution, modifiers, phrases

LONGEST_TOLD, LONGEST_INVERTED = 4, 10
SHORTEST_SOURCE = 4
A_PAIR = 2
OWNED = ("'s", "’s")
HELPING = english.AUXILIARIES | {"been"}
SPEAKER_WORDS, NAME_OF_NAMES = 3, 4
BODY_WORDS = range(3, 6)
LONGEST_JOINED, JOINING = 6, frozenset({"and", "for", "of"})
CLAUSES = frozenset("that which who whose".split())
MEDIA = frozenset("media news radio television tv".split())
NAMED_OF = phrases.BODIES | frozenset("bank board chamber church confederation court house museum university".split())
KNOWING = frozenset("aware briefed close familiar informed".split())
"""These want what follows: `people | familiar with the matter said`."""


def short(statement: Statement, start: int, end: int) -> str:
    """Name the source in brief: `a senior company spokesman said in a statement` -> `company spokesman said`."""
    start = _name_behind_office(statement.words[start:end], statement.keys[start:end]) + start
    words, keys = statement.words[start:end], statement.keys[start:end]
    verb = attribution.says(keys)
    if keys[0] in english.SAYING:
        return " ".join(_inverted(words)).rstrip(",.")
    if not verb:
        later = range(SHORTEST_SOURCE, len(keys))
        end = next((i for i in later if is_participle(keys[i])), len(keys))  # `according to court papers | filed`
        return " ".join(
            [word for word in words[: min(end, 10)] if word not in english.ARTICLES]
        )  # `according to board`
    helper = next((i for i in range(verb, 1, -1) if keys[i - 1] not in HELPING), 1)
    aside = next((i for i, word in enumerate(words[:helper], 1) if word[-1] == ","), helper)
    speaker = [word.rstrip(",") for word in words[:aside]]
    says = _says(words, keys, helper, verb)
    if body := _body(speaker):
        is_said = body[0].isupper() and not body[1].startswith("Attorney")  # `U.S. | Salt Board`
        return " ".join([*body[is_said:], *says]).rstrip(",.")
    if (clause := next((i for i in range(1, aside) if keys[i] in CLAUSES), 0)) and keys[clause - 1] not in KNOWING:
        aside, speaker = clause, speaker[:clause]  # `three clerks | who have seen it | said`
    if len(speaker) > SPEAKER_WORDS:
        is_name = all(word[0].isupper() for word in speaker[-NAME_OF_NAMES:])  # `chief of Old Mill Jane Roe said`
        told = (i for i, key in enumerate(keys[:aside]) if _opens_phrase(words, key, i) or _opens_act(keys, i))
        head = aside if is_name else next(told, aside)
        head -= head > 1 and is_participle(keys[head - 1]) and keys[head : head + 1] == ["by"]  # `clerks | sent by Roe`
        if keys[head - 1] in KNOWING:
            known = [word for word in speaker if word not in english.ARTICLES]
            return " ".join([*known, *words[helper : verb + 1]]).rstrip(",")
        of = next((i for i in (head - 2, head - 3) if i > 0 and _is_in_name(words, i)), 0)
        first = _name_start(words, of) if of else max(0, head - 2)
        while words[head - 1].islower() and first and words[first][0].isupper() and words[first - 1][0].isupper():
            first -= 1  # `New | South Wales police said`
        if keys[first] in english.POSSESSIVES and keys[first - 1] == "and":
            first, head = 0, first - 1  # `police | and his newspaper | said`
        speaker = speaker[first - (keys[first] in english.CONJUNCTIONS) : head]  # `dealers | and analysts`
    if speaker and speaker[0] in ("a", "an", "the"):
        speaker = speaker[1:]
    return " ".join([*speaker, *says]).rstrip(",.")


def _name_behind_office(words: list[str], keys: list[str]) -> int:
    """Give where the name begins of whoever has an office: `the president of the board, | Jane Roe, said`; or 0."""
    verb = attribution.says(keys)
    commas = [i + 1 for i, word in enumerate(words[:verb]) if word[-1] == ","]
    if len(commas) != A_PAIR or keys[0] not in english.ARTICLES or commas[1] - commas[0] not in modifiers.FULL_NAME:
        return 0
    return commas[0] if all(word[0].isupper() for word in words[slice(*commas)]) else 0


def full(words: list[str]) -> str:
    """Name the source with all that it is called, if that is known.

    `said the board's deputy head Jane Roe` and `U.S. Salt Board said`, in brief `said Jane Roe` and `Salt Board said`.
    """
    keys = english.keys(words)
    if keys[0] in english.SAYING:
        said = _behind_verb(words)
        return " ".join(said).rstrip(",.") if len(said) <= LONGEST_INVERTED else ""
    verb = attribution.says(keys)
    body = _body(words[:verb])
    return " ".join([*body, words[verb].rstrip(",.")]) if body else ""


def _body(speaker: list[str]) -> list[str]:
    """Give the name of a body, which its last words alone do not tell: `the Old Mill Safety Board`; [] for none."""
    name = speaker[1:] if speaker[:1] and speaker[0].lower() in english.ARTICLES else speaker
    if len(name) < len(speaker) and "and" in name[1:-1]:
        is_joined = all(word[0].isupper() or word in JOINING for word in name)  # `the Salt | and Eel Administration`
        return name if is_joined and len(name) <= LONGEST_JOINED else []
    is_name = len(name) in BODY_WORDS and all(word[0].isupper() and word[-1] != "," for word in name)
    return name if is_name and modifiers.CALLED.isdisjoint(english.keys(name)) else []


def _inverted(words: list[str]) -> list[str]:
    """Name who stands behind the verb in brief: `said the board's deputy head Jane Roe` -> `said Jane Roe`."""
    said = _behind_verb(words)
    if len(said) <= SPEAKER_WORDS + 1:
        return said
    return [said[0], *(modifiers.name_behind_office(said[1:]) or said[1:LONGEST_INVERTED])]


def _behind_verb(words: list[str]) -> list[str]:
    """Give the verb and who stands behind it, up to the first mark, without articles."""
    end = next((i + 1 for i, word in enumerate(words) if word[-1] == ","), len(words))
    return [word for word in words[:end] if word not in english.ARTICLES]


def _is_in_name(words: list[str], i: int) -> bool:
    """Say whether "of" is part of a body's name: `the Institute | of Physics`; not `Jane Roe | of Acme`."""
    if words[i] != "of" or not 0 < i < len(words) - 1 or not words[i + 1][0].isupper():
        return False
    return words[i - 1][0].isupper() and words[i - 1].lower() in NAMED_OF


def _name_start(words: list[str], of: int) -> int:
    """Give where a name with "of" in it begins: `the | Central Bureau of Salt`."""
    start = of - 1
    while start and words[start - 1][0].isupper():
        start -= 1
    return start


def _opens_phrase(words: list[str], key: str, i: int) -> bool:
    """Say whether a phrase tells more of a speaker: `a clerk | of the mill`."""
    return key in english.PREPOSITIONS and not _is_in_name(words, i)


def _opens_act(keys: list[str], i: int) -> bool:
    """Say whether what a speaker does opens there: `lawyers | leading the fight`."""
    return i > 0 and keys[i][-3:] == "ing" and keys[i + 1] in english.ARTICLES


def _says(words: list[str], keys: list[str], helper: int, verb: int) -> list[str]:
    """Give that they say it, and who was told: `said`, `told | the | town's clerks`."""
    is_told = keys[verb] == "told" and english.BE.isdisjoint(keys[helper:verb])
    end = _told_end(keys, verb + 1) if is_told else verb + 1
    return [word for word, behind in pairwise([*words[helper:end], ""]) if word != "the" or not behind.endswith(OWNED)]


def _told_end(keys: list[str], i: int) -> int:
    """Give the end of who was told: `told | a packed meeting | on Monday`."""
    if keys[i : i + 1] == [] or keys[i] not in english.ARTICLES:
        is_media = "".join(keys[i + 1 : i + 2]) in MEDIA  # `told state | radio`
        return i + 1 + is_media
    ends = (j for j in range(i + 2, len(keys)) if keys[j] in english.PREPOSITIONS or keys[j] in english.CLAUSE_OPENERS)
    return min(next(ends, len(keys)), i + LONGEST_TOLD)
