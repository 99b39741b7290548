"""Whose something is, where a title can do without it: `shared | his | views`, `| Ajax Inc's | Alder Mills said`.

What that costs, `shortening` says.
"""

from feedpub.parser.grammar import english, verbs
from feedpub.parser.grammar.statement import Statement, places
from feedpub.parser.titles import modifiers, names, offices
from feedpub.parser.titles.modifiers import NOTHING, Span

OWN = frozenset("best eye eyes hand hands heart life mind own way".split())
"""What one is hardly told of without whose it is: `lost | his | life`."""
PUBLIC = frozenset("city's country's nation's party's state's".split())
OWNER_WITHIN = 5
OF_ALL = frozenset("boys children girls king ladies men people queen students veterans women workers".split())
"""What belongs to these is called so: `Alder Women's Cup`."""
COMMON = offices.BODIES | modifiers.CALLED | modifiers.HOUSES | modifiers.NOT_NAMES
AND_SPOUSE = [[who, "and"] for who in ("he", "she")]
OWNERS = PUBLIC | {"his", "her", "its"}


def owner(statement: Statement, verb: int) -> Span:
    """Find whose it is, where that goes without saying: `shared | his | views`, `sold | the country's | mills`."""
    words, keys = statement.words, statement.keys
    if OWNERS.isdisjoint(keys):
        return NOTHING  # the quick look
    act = verbs.group_end(statement, verb) + 1
    if keys[act : act + 1] in (["his"], ["her"], ["its"]) and "".join(keys[act + 1 : act + 2]).endswith("'s"):
        return act, act + 2
    is_own = keys[act : act + 1] in (["his"], ["her"]) and keys[act - 1][-2:] != "ly"
    if is_own and keys[act + 1 : act + 2] != [] and keys[act + 1] not in OWN:
        return act, act + 1
    for i in range(act, len(keys) - 1):
        if keys[i] in PUBLIC and keys[i - 1] == "the" and words[i + 1].islower():
            return i - 1, i + 1
    return NOTHING


def relative(statement: Statement, _verb: int) -> Span:
    """Find what somebody's husband or wife is called: `said she and her husband | Tom Roe | have left`."""
    words, keys = statement.words, statement.keys
    for i in places(keys[:-2], english.KIN, 2):
        end = i + 1
        while end < len(words) and words[end][0].isupper() and words[end - 1][-1].isalnum():
            end += 1
        is_theirs = keys[i - 1] in english.POSSESSIVES or keys[i - 2 : i] in AND_SPOUSE
        if i + 1 < end < len(words) and is_theirs and words[i].islower() and words[end - 1].isalpha():
            return i + 1, end
    return NOTHING


def of_name(statement: Statement, verb: int) -> Span:
    """Find whose a firm or a person of a name is: `| Ajax Inc's | Alder Mills said`, `| New Alder's | Jane Roe won`.

    Not `Dick's Mills`, which is one name, nor what is one of many: `Hull Council's Leader`, `South Alder's Parliament`.
    """
    words, keys = statement.words, statement.keys
    last = next((i for i in range(1, min(OWNER_WITHIN, verb - 1)) if words[i][-2:] in offices.OWNED), 0)
    if not last or not all(word[0].isupper() and word[-1] not in ",;:" for word in words[:verb]):
        return NOTHING
    owner = names.without_owner(keys[last])
    is_owner = owner in names.LEGAL_FORMS or (last == 1 and owner not in OF_ALL and keys[0] not in english.ARTICLES)
    is_acronym = last + 2 == verb and words[last + 1].isupper()  # `South Alder's | ADA` is one that few know
    is_name = COMMON.isdisjoint(keys[last + 1 : verb]) and not is_acronym
    return (0, last + 1) if is_owner and is_name else NOTHING
