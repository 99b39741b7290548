"""What stands beside a writer's name: a role, a house. `Science Editor`, `Home affairs correspondent`, `for the Echo`.

Which lines have names is left to `byline` and `signers`.
"""

from collections.abc import Sequence

from feedpub.parser.origin import agencies, people, places

ROLES = frozenset(
    "reporter reporters correspondent correspondents writer writers columnist contributor editor editors journalist "
    "staff bureau desk service team producer photographer intern special senior chief guest political business "
    "sports science health education crime city national foreign diplomatic legal deputy assistant associate executive "
    "managing freelance trainee multimedia digital audience trending content hub live news features money tv showbiz "
    "court data video community investigations investigative travel property food transport environment economics "
    "technology tech media religion royal weather consumer affairs culture arts entertainment sport football cricket "
    "local democracy head director web online shopping lifestyle fashion beauty retail housing energy finance gaming "
    "motoring parenting gardening fitness royals soaps weekend contact newsroom".split()
)
"""What may follow a name, or stand for it."""
TITLES = frozenset("reporter correspondent writer columnist contributor editor journalist intern".split())
"""The last word of what follows a name: "Jane Doe, Science Editor"."""
NEWSROOM = frozenset("audience content digital editorial hub news newsroom".split())
"""What a director directs who signs copy."""
OUTLETS = frozenset(
    "news times post herald tribune journal gazette press leader star chronicle observer guardian telegraph mail sun "
    "express standard register today republic enquirer courier dispatch globe examiner record sentinel echo argus "
    "citizen independent mirror advertiser bulletin network newspapers newspaper magazine ledger "
    "inquirer intelligencer gleaner statesman messenger monitor global".split()
)
"""The last word of a newspaper's name."""
SIGNERS = people.NAMELESS | {"service", "writer"}
"""The last word of a byline without a name: "Staff Reporter", "Our Special Correspondent", "Express News Service"."""
TITLES_AND_SIGNERS = TITLES | SIGNERS
TITLES_AND_OUTLETS = TITLES_AND_SIGNERS | OUTLETS
SIGN_BESIDE = TITLES_AND_OUTLETS | {"staff"}
"""The last word of what stands beside a name: `Jane Doe, Echo staff`."""
ROLES_AND_OUTLETS = ROLES | OUTLETS
OPENERS = frozenset("our a staff".split())
"""What opens a role that signs in a name's place."""
EDITIONS = frozenset("The Daily Sunday Evening Morning".split())
"""What opens a newspaper's name, where no town does."""
LONGEST_FIELD = 3
LONGEST_HOUSE = 4
"""Words, "of the" included."""
HEADS = frozenset(
    "hall square park street road lane bridge court house church station market centre center club city town county "
    "council board school college university hospital harbour harbor port pier bay island hill lake river valley beach "
    "green garden gardens gate corner library museum league cup games series season trophy open listed notebook diary "
    "notes page letters briefs brief roundup table results standings fixtures scores weekly daily edition focus in "
    "report room interest composite".split()
)
"""Words of places, competitions and columns that may have the form of a name: `Fish Square`, `Council Notebook`."""


def is_role(words: Sequence[str]) -> bool:
    """Say whether a writer's role follows the name: `Senior Science Reporter`, `Home affairs correspondent`."""
    role = [word.lower() for word in words]
    if role[-1] == "director":
        return ROLES.issuperset(role) and not NEWSROOM.isdisjoint(role)
    return is_title(role) or (role[-1] in TITLES and _has_field(words))


def is_title(words: Sequence[str]) -> bool:
    """Say whether these words, in small letters, are a role and no name: `business editor`."""
    return words[-1] in TITLES and ROLES.issuperset(words)


def is_house(words: Sequence[str]) -> bool:
    """Say whether an agency or an outlet follows the name: `Harbour News Service`, `for the Harbour Echo`."""
    last = words[-1].lower()
    if words[0] == "of":
        return last in OUTLETS and len(words) <= LONGEST_HOUSE  # `of the Harbour Echo`
    if words[0] == "for":
        return last in OUTLETS or "." in last or last.endswith("online")
    is_service = len(words) > people.SHORTEST and last == "service" and words[0].istitle()
    return is_service or agencies.is_known(" ".join(words))


def is_title_of_house(words: Sequence[str]) -> bool:
    """Say whether a paper's name and a role follow the name: `Echo Reporter`, `Herald Sports Correspondent`."""
    house, title = words[0].lower(), words[1:]
    return len(words) > 1 and house in OUTLETS and is_title([word.lower() for word in title])


def is_team(words: Sequence[str]) -> bool:
    """Say whether a paper's people sign together: `Team Echo`, `QXS News Network`, `QX NETWORK`."""
    first, last = words[0], words[-1].lower()
    if last == "network":
        return words[-2].lower() == "news" or (len(words) == people.SHORTEST and first.isupper())
    return first.lower() == "team" and len(words) == people.SHORTEST and last in OUTLETS


def without(name: str) -> str:
    """Take off what follows a name without a comma: `Jane Doe Staff Writer`, `JANE DOE The Harbour Post`."""
    words = name.split(" ")
    if words[0].lower() in OPENERS or is_desk(words):
        return name
    rests = ((place, words[place:]) for place in range(people.SHORTEST, len(words)))
    end = next((place for place, rest in rests if _follows_a_name(rest, is_acronym_told=not name.isupper())), None)
    words = words[:end]
    while len(words) > people.SHORTEST and words[-1].lower() in OUTLETS:
        words.pop()  # `Jane Doe Globe | Staff`
    return " ".join(words)


def _has_field(words: Sequence[str]) -> bool:
    """`Home affairs correspondent`, `Middle East editor`: in British papers the title itself has no capital."""
    *field, title = words
    return 0 < len(field) <= LONGEST_FIELD and field[0][:1].isupper() and title.islower()


def is_desk(words: Sequence[str]) -> bool:
    """`Harbour News Service`, `Daily Echo Reporter`: nobody is called so."""
    return len(words) > people.SHORTEST and words[-1].lower() in SIGNERS and words[1].lower() in ROLES_AND_OUTLETS


def _follows_a_name(words: Sequence[str], *, is_acronym_told: bool) -> bool:
    """Say whether these words are no part of the name before them: `Staff Writer`, `Echo Staff Writer`, `Reuters`."""
    if words[0].lower() in ROLES or agencies.is_known(words[0]):
        return True
    house = _without_title(words)
    if agencies.is_known(" ".join(house)):
        return True
    is_acronym = is_acronym_told and house[0].isupper() and len(house) > 1  # `QXR News`
    is_set_off = len(house) < len(words) or house[0] in EDITIONS or is_acronym
    return house[-1].lower() in OUTLETS and (is_set_off or places.is_known(" ".join(house[:-1])))


def _without_title(words: Sequence[str]) -> Sequence[str]:
    """Give the house before a title, which some papers set between the two: `Echo Staff Writer` -> `Echo`."""
    end = len(words)
    if words[-1].lower() in TITLES:
        while words[end - 1].lower() in ROLES:
            end -= 1
    return words[:end]
