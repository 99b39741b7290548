"""Bytes in, `Article` out: what a copy editor sees in plain text. Pure; no disk, clock or network.

A pattern that little copy is asked for is a text: `re` compiles and keeps it when it is first asked, not at the start.
"""

from feedpub.parser.article import parse, skim

__all__ = ["parse", "skim"]
