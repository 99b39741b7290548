"""The zones of times as the press prints them: by letters (`IST`), or by how far they are from UTC (`+0530`)."""

import re
from datetime import timedelta, timezone, tzinfo

ZONES = {
    "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "WAT": 60, "CAT": 120, "SAST": 120, "EAT": 180, "GST": 240, "PKT": 300, "IST": 330, "NPT": 345, "BDT": 360,
    "WIB": 420, "ICT": 420, "MYT": 480, "SGT": 480, "HKT": 480, "PHT": 480, "AWST": 480, "JST": 540, "KST": 540,
    "ACST": 570, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "BRT": -180, "ART": -180, "AST": -240,
    "ADT": -180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
    "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "IDT": 180, "TRT": 180, "AZT": 240, "GET": 240, "UZT": 300,
    "MMT": 390, "ACDT": 630, "PGT": 600, "FJT": 720, "CLT": -240,
}  # fmt: skip
"""Minutes east of UTC. Where two places use the same letters (IST, BST, CST), the one with more English copy."""
SEASONAL = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
"""Zones as American desks print them all the year round."""
LETTERS = rf"(?:{'|'.join((*ZONES, *SEASONAL))})"
OFFSET = r"[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?(?![0-9:])"
"""`+0530`, `-05:00`, `+05`."""
FROM_UTC = rf"(?:GMT|UTC) ?(?:{OFFSET}|[+-][0-9](?::[0-5][0-9])?(?![0-9:]))"
"""`GMT+5:30`, `UTC -3`, `UTC+0200`."""
APART = rf"(?:(?<=[\s(])|(?=[+])){OFFSET}"
"""`10:00 -0500`, `10:00+0200`; but `10:00-11:30` is from when till when."""
PRINTED = rf"(?:\b{FROM_UTC}|{APART}|\b(?:{LETTERS}|(?-i:[A-Z]{{1,4}}T))\b|(?-i:Z)\b)"
"""A zone behind a time; `XYZT` may be one too, if none that feedpub knows."""
SHAPE = r"(?:(?:[A-Z]{1,4}T|UTC|MSK|WIB)(?: ?[+-][0-9:]{1,5})?|[+-][0-9:]{2,6}|Z)"
"""What a zone looks like, where nothing hangs on which it is: compiled in a moment, for every seed is asked."""

REGION = r" ([A-Z][A-Za-z_]+(/[A-Z][A-Za-z0-9_+-]+)+)$"
"""A zone of the IANA database, behind a time: ` Europe/London`."""


def by_name(text: str) -> tuple[str, tzinfo | None]:
    """Give a time without the zone of the IANA database behind it, and that zone; None where there is none."""
    if not (found := re.search(REGION, text)):
        return text, None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415  most copy tells the time without it

    try:
        return text[: found.start()], ZoneInfo(found[1])
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        message = f"names {found[1]}, which is no zone of the IANA database; write one like Europe/Paris, or +05:30"
        raise ValueError(message) from error


def named(name: str) -> tzinfo:
    """Give the zone of these letters; raise ValueError where feedpub knows none."""
    if name in SEASONAL:
        from zoneinfo import ZoneInfo  # noqa: PLC0415  as above

        return ZoneInfo(SEASONAL[name])
    if name not in ZONES:
        message = f"{name} is no zone feedpub knows"
        raise ValueError(message)
    return timezone(timedelta(minutes=ZONES[name]))
