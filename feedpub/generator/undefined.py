"""What a template asked for that is not there, and what it could have asked for instead.

Imported where a page is rendered: it needs Jinja2.
"""

from jinja2 import StrictUndefined  # noqa: TID251  one of the rooms that know Jinja2


class Missing(StrictUndefined):
    """Stands for what is not there; to show it is an error, which names what is there as templates call it."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        """Give the words of the error; of what is no value of ours, Jinja2's own will do."""
        fields = getattr(self._undefined_obj, "_fields", ())
        if not fields:
            return super()._undefined_message
        return f"there is no {self._undefined_name!r} in it; there is {', '.join(fields)}"
