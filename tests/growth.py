"""How the time that something takes grows with what it is given."""

import gc
import time
from collections.abc import Callable

TIMES = 8
"""How many times as much the whole is as the part."""
LINEAR = 24
"""Eight times as much takes about eight times as long; were time quadratic, it would be sixty-four times."""
TURNS = 5
"""Other programs make single turns slower, never faster: the fastest of several is what it takes."""


def is_linear(part: Callable[[], object], whole: Callable[[], object]) -> bool:
    """Say whether `whole`, which does `TIMES` as much as `part`, takes about as many times as long, at best."""
    best = min(seconds(part) for _ in range(TURNS))
    return any(seconds(whole) < LINEAR * best for _ in range(TURNS))


def seconds(work: Callable[[], object]) -> float:
    """Give the processor time it takes.

    Without Python's collector, whose own work grows with everything else that the tests keep in memory.
    """
    gc.disable()
    start = time.process_time()
    work()
    took = time.process_time() - start
    gc.enable()
    return took
