"""Bytes to clean text, and text to paragraphs, whatever they say; and what form a line has (`shape`).

`decoding`, then `spacing`, then `layout`, which asks `wrapping` and `items`; `sums` knows a text again.
"""
