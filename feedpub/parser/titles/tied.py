"""What a word wants of the next one, by which word that is: `did not pay | for it`, `to prove | to the town how`.

What else may hang in the air, `hanging` says.
"""

from collections.abc import Callable

from feedpub.parser.grammar import english
from feedpub.parser.grammar.english import is_participle

GIVEN_TO = frozenset(
    "announce assign award bring convey deliver demonstrate describe disclose donate explain expose grant highlight "
    "illustrate impart indicate introduce issue lend mention offer outline prove provide recommend reveal show signal "
    "state submit suggest supply teach transfer".split()
)
"""What is given, shown or told to others stands behind them: `set out to prove | to the town how`."""
SPENDING, SPENT_WITHIN = frozenset("spend spending spends spent".split()), 5
KNOWING = frozenset("argue believe ensure explain know learn prove reveal say suggest think".split())
BEFORE_RISK = english.MODALS | {"or", "to"}
"""Behind these "risk" is a verb: `told to pay or risk | losing it`."""
AMOUNTS_OF_RAIN = frozenset("extremely heavy light moderate".split())
WINNING = frozenset("beat defeat edge win".split())
"""What was done in the end, and for no purpose: `survived a scare | to beat Roe`."""
MAKING = frozenset("find finds found made make makes making".split())
"""What "it" stands for comes later: `a rule that made it harder | to sing`."""
HELD_IN = frozenset("eyes hands laps minds mouths way".split())
"""No places: `threw dust | in the eyes of the clerks`."""
IN_WITHIN = {
    **dict.fromkeys("drop fall growth increase jump rise".split(), (frozenset("posted recorded reported".split()), 5)),
    "held": (frozenset({"be"}), 1),
    "part": (frozenset({"taking"}), 1),
    "place": (frozenset("book booked books secure secured".split()), 2),
}
"""What wants "in" where one of the words stands so near: `reported a 27 per cent rise | in profit`."""
NOT_WITHIN = (frozenset[str](), 0)
TIMES_MORE = frozenset("double half times triple twice".split())
SHARES = frozenset("all both each few half many most much none part several some".split())
PAYING = frozenset("paid pay pays".split())
ANYBODY = frozenset("everybody everyone nobody somebody someone".split())
MANY = frozenset("crore dozen dozens hundreds lakh many more others scores several thousands".split())


def goes_on(keys: list[str], i: int) -> bool:
    """Say whether the next word goes with this one: `spent a year | mending it`, `ten were hurt and 50 | fined`."""
    following = keys[i + 1]
    if keys[i - 1] == "having" and keys[i] in english.SAYING:
        return True  # `after having said | that it was so`
    if keys[i] in ANYBODY and keys[i - 1][-1:] == "s" and not english.may_be_finite(keys[i - 1]):
        return True  # `for reasons nobody | knows`
    if following in BEFORE:
        return BEFORE[following](keys, i)
    if following[-3:] == "ing":
        is_risked = keys[i] == "risk" and keys[i - 1] in BEFORE_RISK
        return is_risked or not SPENDING.isdisjoint(keys[max(0, i - SPENT_WITHIN) : i])
    is_number = (keys[i][:1].isdigit() or keys[i] in MANY) and "and" in keys[max(0, i - 4) : i]
    return is_number and is_participle(following) and not english.BE.isdisjoint(keys[:i])


def _before_and(keys: list[str], i: int) -> bool:
    """Know `men who shot | and killed one`, `for allegedly stalking | and beating one`, `first | and second class`."""
    second = keys[i + 2 : i + 3]
    are_acts = keys[i - 1][-2:] == "ly" and keys[i][-3:] == "ing" and "".join(second)[-3:] == "ing"
    return are_acts or any(
        keys[i] in pair and not pair.isdisjoint(second) for pair in (english.ORDINALS, english.VIOLENT)
    )


def _before_of(keys: list[str], i: int) -> bool:
    """Know `sank off the coast | of Hull`, `has been the talk | of the town`, `all | of it`, `twice the rate | of`."""
    is_share = keys[i] in SHARES and keys[i - 1] not in english.ARTICLES
    is_times = keys[i] == "rate" and not TIMES_MORE.isdisjoint(keys[i - 3 : i])
    return keys[i] in {"coast", "talk"} or is_share or is_times


def _before_in(keys: list[str], i: int) -> bool:
    """Know `left two dead and a dozen | in hospital`, `threw dust | in the eyes of men`, `will appear | in court`."""
    held = keys[i + 2 : i + 5]
    is_dead = keys[i] in MANY and "dead" in keys[max(0, i - 4) : i]
    is_half = is_dead or (keys[i] == "appear" and held[:1] == ["court"])
    words, within = IN_WITHIN.get(keys[i], NOT_WITHIN)
    is_half = is_half or not words.isdisjoint(keys[max(0, i - within) : i])
    is_half = is_half or "all" in keys[max(0, i - 2) : i]  # `closed all schools | in Hull` only
    return is_half or (held[:1] == ["the"] and held[2:] == ["of"] and held[1] in HELD_IN)


def _before_that(keys: list[str], i: int) -> bool:
    """Know `did not know | that`."""
    return keys[i] in KNOWING and keys[i - 1] not in english.ARTICLES


def _before_to(keys: list[str], i: int) -> bool:
    """Know `makes it hard | to go`, `came from behind | to win`, `they continue | to refuse`, `to prove | to Hull how`.

    And how much it rains: `heavy | to very heavy`.
    """
    if keys[i] in GIVEN_TO and keys[i - 1] == "to":
        return True
    if keys[i] in AMOUNTS_OF_RAIN and not (AMOUNTS_OF_RAIN | {"very"}).isdisjoint(keys[i + 2 : i + 3]):
        return True
    return keys[i] in {"continue", "continues"} or _before_for(keys, i) or not WINNING.isdisjoint(keys[i + 2 : i + 3])


def _before_for(keys: list[str], i: int) -> bool:
    """Know `makes it hard | for men to go`, `did not pay | for it`."""
    if keys[i] in PAYING:
        return True
    return keys[i - 1] == "it" and keys[i - 2] in MAKING


BEFORE: dict[str, Callable[[list[str], int], bool]] = {
    "and": _before_and,
    "of": _before_of,
    "in": _before_in,
    "that": _before_that,
    "to": _before_to,
    "for": _before_for,
}
"""Before each of these words another one may want it."""
