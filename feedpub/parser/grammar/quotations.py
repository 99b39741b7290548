"""Are the quotation marks of a text in pairs? As the press of each language sets them.

“English”, "typed", „German“, „Polish”, „typed at the end", ”Swedish”, «Italian», « French », »Danish«, 「Japanese」.
Where a quotation stands in the copy, and what it says, is left to others.
"""

CLOSING = {"“": "”", '"': '"', "„": "“", "«": "»", "»": "«", "「": "」", "『": "』"}
"""What closes a quotation; „ is closed by ” in Polish, Hungarian and Romanian."""
MARKS = dict.fromkeys(map(ord, '“”„"«»「」『』'))


def is_balanced(text: str) -> bool:
    """Say whether as many quotations are closed as are opened."""
    typed = text.count('"')
    if text.isascii():
        return typed % 2 == 0
    low, high, closing = text.count("„"), text.count("“"), text.count("”")
    if low:
        closed = high + closing
        are_pairs = low == closed + typed or (low == closed and typed % 2 == 0)
    else:
        are_pairs = typed % 2 == 0 and _are_pairs(high, closing)
    are_eastern = text.count("「") == text.count("」") and text.count("『") == text.count("』")
    return are_pairs and are_eastern and _are_pairs(text.count("«"), text.count("»"))


def _are_pairs(opening: int, closing: int) -> bool:
    """Say whether marks are in pairs, by how many there are of each; in Swedish both are that which closes."""
    return opening == closing or (not opening and closing % 2 == 0)


def unmarked(text: str) -> str:
    """Take all the marks off."""
    return " ".join(text.translate(MARKS).split())


def mended(text: str, copy: str) -> str:
    """Close the quotation that a part of the copy opens with, as the copy does, so that it stays one; or unmark it."""
    opening, inside = text[:1], unmarked(text)
    if opening not in CLOSING or not inside:
        return inside
    closing = "”" if opening == "„" and "”" in copy else CLOSING[opening]
    space = text[1] if text[1].isspace() else ""
    return f"{opening}{space}{inside}{space}{closing}"
