"""When Python's collector of circles runs, which finds little here and takes its time: all that feedpub asks of it.

Neither modules that are imported nor articles are circles, and what is read and settled holds none. Rendering leaves
some behind.
"""

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

RARELY = (50_000, 20, 1000)
OFTEN = (2_000, 5, 5)
"""For a worker: what it renders leaves circles behind, and little else lives there for long."""


def spare() -> None:
    """Have it run rarely in this process; as that ends, Python need not search all that is left."""
    gc.set_threshold(*RARELY)
    atexit.register(gc.freeze)


@contextmanager
def resting() -> Iterator[None]:
    """Have it rest until it is woken, or this ends."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def wake() -> None:
    """Have it run again, but not go through what there is so far."""
    pass_over()
    gc.enable()


def pass_over() -> None:
    """Have it leave alone what there is so far; in processes forked from this one, the pages are not copied for it."""
    gc.freeze()


def keep_up() -> None:
    """Have it run often in this process, which is a worker."""
    gc.set_threshold(*OFTEN)
    gc.enable()
