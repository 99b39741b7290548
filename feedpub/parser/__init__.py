"""Bytes in, `Article` out: what a copy editor sees in plain text. Pure; no disk, clock or network."""

from feedpub.parser.article import parse

__all__ = ["parse"]
