"""A sentence without what are no words of it: tickers, ages, tags, a caption's credit; and its marks made even.

Which words can go is `trimming`'s to say.
"""

import re

BRACKETED = re.compile(
    r" \([^()]{0,200}\)|\([^()]{0,200}\)| \[[^\[\]]{0,200}\]|\[[^\[\]]{0,200}\]| <[^<> a-z]{1,40}>|<[^<> a-z]{1,40}>"
)
"""Searched for three times as fast as with ` ?` for the space before it, since each opens with a certain character."""
TAG = re.compile(r"</?[a-z][^<>]{0,60}>")
CREDIT = re.compile(
    r"\| (?:[A-Z][\w.]{0,20} Photo|Getty(?: Images)?|[A-Z]\w{1,20} [A-Z]\w{1,20}/[A-Z][\w ]{1,30} via (?:AP|Getty))"
    r"(?:/\w{1,20} \w{1,20})? (?=[A-Z0-9])"
)
PARTIES = ("Congress", "Dal", "Front", "India", "League", "Party", "Sena")
WING = re.compile(r" \([A-Z][a-z]{2,20}\)")
DAY = (
    r"^(?:\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d [-–—] "
    r"|[A-Z][a-z]{2,3}\. \d{1,2}(?:, (?:19|20)\d\d)? ?(?:—|–|--) ?)(?=[A-Z])"
)
DECK = r" (?=(?:The|An?) )"
"""A second line of a headline opens with these, though no mark ends the first."""
QUOTED_STOP = (".”", ",”", '."', ',"', ".’", ",’", ".'", ",'", ".“", ".»", ".«")
SPACED_STOP = (". »", ".\xa0»", ".\u202f»")
AGE = re.compile(r", \d\d?(?=, (?!and |or )[A-Za-z])")


def behind_day(paragraph: str) -> str:
    """Take off the day that opens a paragraph: `16 October 2031 – The pier ...`, `Oct. 16—The pier ...`."""
    return re.sub(DAY, "", paragraph) if paragraph[0].isdigit() or "." in paragraph[3:5] else paragraph


def behind_credit(paragraph: str) -> str:
    """Give the headline behind a picture's credit, or nothing: `Roe at noon. | AP Photo Old fair opens in Alder`."""
    match = CREDIT.search(paragraph) if "| " in paragraph else None
    return re.split(DECK, paragraph[match.end() :])[0] if match else ""


def without_brackets(sentence: str) -> str:
    """Leave out tickers, short forms and ages: `Acme <ACM> (once Ajax), 45, said` -> `Acme said`."""
    if sentence[0] == "|":  # a caption's credit, with the story's own words behind it on the line
        sentence = CREDIT.sub("", sentence)
    if "’’" in sentence or "''" in sentence:
        sentence = sentence.replace("’’", "”").replace("‘‘", "“").replace("''", '"')
    if "„" not in sentence and sentence.count("“") != sentence.count("”"):  # one pair of marks, of two kinds
        sentence = sentence.replace("“", '"').replace("”", '"')
    if ',"' in sentence or ",”" in sentence:  # a comma in the marks closes what a comma closes
        sentence = sentence.replace(',"', '",').replace(",”", "”,")
    if "(" in sentence or "<" in sentence or "[" in sentence:
        sentence = BRACKETED.sub(_wing, TAG.sub("", sentence)).replace("<", "").replace(">", "")
    if " ," in sentence:
        sentence = sentence.replace(" ,", ",")
    if " 's " in sentence or " ’s " in sentence:
        sentence = sentence.replace(" 's ", "'s ").replace(" ’s ", "’s ")
    return AGE.sub("", sentence).replace("—", " — ").strip("-•*| ").partition(" | ")[0]


def _wing(bracket: re.Match[str]) -> str:
    """Give what is in a bracket if it tells which of two is meant: `the Alder Party (United)`, `Section 9(b)`."""
    if bracket[0][0] != " " and bracket.string[bracket.start() - 1 : bracket.start()].isdigit():
        return bracket[0]
    is_wing = bracket.string.endswith(PARTIES, 0, bracket.start()) and WING.fullmatch(bracket[0])
    return bracket[0] if is_wing else ""


def finished(text: str) -> str:
    """Take off the marks at the end, and give the first word its capital."""
    if text[-1:] != ";" or not "\u0370" < text[-2:-1] < "\u0400":  # a Greek question mark
        text = text.rstrip(" ,;:—–-।॥۔。،؛፡።။។၊")
    if text.endswith(QUOTED_STOP):
        text = text[:-2] + text[-1]
    elif text.endswith(SPACED_STOP):
        text = text[:-3] + text[-2:]
    elif text.endswith(".") and ("." not in text.rpartition(" ")[2][:-1] or text[-2:-1].isdigit()):
        text = text.rstrip(". ")
    return text[:1].title() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
