"""How plain text marks the items of a list: `• Fish`, `- Fish`, `2. Fish`, `(2) Fish`, `b) Fish`, `iv. Fish`.

Whether a line that opens so is an item, is the parser's to say; what becomes of its mark, the generator's.
"""

import re

BULLET = re.compile(r"(?:[•·▪■●◦‣∙○►➤✓]\s?|[-–*]\s)(?=\S)")
NUMBER = re.compile(r"\(?(?:(?P<plain>\d{1,2})|[a-z]|[ivx]{1,4})[.)]\s(?=\S)")
"""What counts the items: a plain number, a letter, or a Roman number."""
