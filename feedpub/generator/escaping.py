"""Text that is set into HTML or XML: what would be markup there is escaped.

Python's own `html.escape` does the same, but `html` has a table of more than two thousand names, which a build of one
article would have to wait for.
"""


def escape(text: str, *, quote: bool = True) -> str:
    """Give the text with `&`, `<` and `>` escaped, and quotation marks too, unless it is set between elements."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#x27;") if quote else text
