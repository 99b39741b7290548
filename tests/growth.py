"""How the time that something takes grows with what it is given."""

import gc
import time
from collections.abc import Callable

LINEAR = 9
"""Four times as much takes about four times as long; were time quadratic, it would be sixteen times."""
TURNS = 3
"""Other programs make single turns slower, never faster; were time quadratic, no turn would be linear."""


def is_linear(part: Callable[[], object], whole: Callable[[], object]) -> bool:
    """Say whether `whole`, which does four times as much as `part`, takes about four times as long."""
    return any(seconds(whole) < LINEAR * seconds(part) for _ in range(TURNS))


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
