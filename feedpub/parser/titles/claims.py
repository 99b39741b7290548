"""What a claim is without its source: an accusation, a judgement, an opinion, or a fact.

Who says so, `attribution` finds.
"""

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle
from feedpub.parser.grammar.statement import Statement

ACCUSATION, JUDGEMENT, GUESS, OPINION = 4, 3, 2, 1
HEDGED = frozenset("accusations allegations alleged allegedly reportedly suspicion suspicions".split())
"""What is told so accuses nobody: `held a gang that allegedly | robbed clerks`."""
DISASTERS = frozenset(
    "accident avalanche blast blaze bomb collision crash cyclone earthquake explosion fire flood floods heatwave "
    "hurricane landmine landslide outbreak quake stampede storm tornado typhoon".split()
)
"""These do harm, and nobody is accused."""
HARMED = frozenset("destroyed hit killed struck".split())
PARTISANS = english.KIN | frozenset(
    "activist activists campaigners critics ex family former friends lawyer lawyers opponents parents prosecutors "
    "rebels relatives source sources union unions witness witnesses".split()
)
"""What these say may be so; it is told as theirs where there is room."""
LAGGING = frozenset({("behind", "fall"), ("behind", "fell"), ("behind", "left")})
"""`fell behind with her rent` accuses nobody, as `was behind it` does."""
BROKEN = frozenset(
    {("broke", "away"), ("broke", "down"), ("broke", "ground"), ("broke", "out"), ("broke", "up"), ("shot", "up")}
)
"""Nor does `a fire broke out`, as `broke into a mill` does."""
JUDGED = frozenset("found plead pleaded pleads pled".split())
"""What a court has heard or found needs nobody who says so: `pleaded | guilty`."""
JUDGING = frozenset(
    "contribute contributes create creates deserve deserves lack lacks make makes need needs play plays provide "
    "provides reflect reflects remain remains represent represents serve serves show shows undermine "
    "undermines".split()
)
"""Presents that tell how something is to those who say so: `The rules | create order, the mayor said`."""


def least(source: list[str]) -> int:
    """Give how much anything needs its source, as printed: `, his union said`; not `, the Union Bank said`."""
    return OPINION * (not PARTISANS.isdisjoint([word.strip(english.MARKS) for word in source]))


def needs(statement: Statement, verb: int, least: int = 0) -> list[int]:
    """Say for each word what a claim up to it is without its source: an accusation, an opinion, or a fact (0)."""
    is_advice = statement.keys[verb] == "should"
    is_opinion, is_guess = _is_judgement(statement, verb), _is_guess(statement, verb)
    worst, levels = max(least, OPINION * is_opinion, GUESS * is_guess, JUDGEMENT * is_advice), []
    if english.VIOLENT.isdisjoint(statement.keys) and (worst or english.OPINION.isdisjoint(statement.keys)):
        return [worst] * len(statement.keys)
    is_nature = not DISASTERS.isdisjoint(statement.keys[:verb])  # `The fire | killed nine`
    before, is_count = "", statement.keys[:3] == ["the", "number", "of"]  # `The number of clerks killed | rose`
    for i, key in enumerate(statement.keys):
        is_plain = (
            (is_nature and key in HARMED)
            or (key, before) in LAGGING
            or tuple(statement.keys[i : i + 2]) in BROKEN
            or (is_count and i < verb)
            or (key == "guilty" and before in JUDGED)
        )
        if key in english.VIOLENT and before not in english.BE and not is_plain:
            worst = ACCUSATION if HEDGED.isdisjoint(statement.keys[:i]) else max(worst, OPINION)
        elif not worst and key in english.OPINION:
            worst = OPINION
        before = key
        levels.append(worst)
    return levels


def _is_guess(statement: Statement, verb: int) -> bool:
    """Say whether it tells what will be, what one is after, or what was not done, as those who say so see it.

    `Hull would be sold, Roe said`, `did not sell it`, `is trying to sell it`; "could" and "may" are doubt enough.
    """
    following = statement.keys[verb + 1 : verb + 3]
    return (
        statement.keys[verb] == "would"
        or statement.keys[verb] in english.NOT_DONE
        or following[:1] == ["not"]
        or following == ["trying", "to"]
    )


def _is_judgement(statement: Statement, verb: int) -> bool:
    """Say whether the main verb tells how something is, not what happens: `The rules are fair`, `is being odd`."""
    being = verb + (statement.keys[verb + 1 : verb + 2] == ["being"])
    following = "".join(statement.keys[being + 1 : being + 2])
    is_event = following == "to" or following.endswith("ing") or is_participle(following)
    key = statement.keys[verb]
    if key in {"has", "have"}:
        following = "".join(statement.words[verb + 1 : verb + 2])
        return following in english.ARTICLES or following in english.COUNTED or following[:1] in english.QUOTES
    return key in JUDGING or (key in {"is", "are"} and not is_event)
