"""What a command costs: seconds on the clock, seconds of processor time, and the most memory held at a time."""

import os
import statistics
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

GLANCE = 0.02
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Command:
    """What is measured, and what stands for it in the tables."""

    program: str
    case: str
    words: Sequence[str]
    prepare: Callable[[], object]
    """Puts everything in the state it is to start from; not measured."""
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run cost."""

    seconds: float
    """On the clock."""
    processor: float
    """Seconds of processor time, of all its processes."""
    memory: float = 0
    """The most that all its processes held at a time, in MB, what they share counted once; 0 where not looked at."""


def run(command: Command, folder: Path, *, look: bool = False) -> Cost:
    """Run a command and give its cost; looking at its memory slows it a little, so the time then says less.

    Raise `RuntimeError` with what it said where it ends otherwise than it should.
    """
    command.prepare()
    before, start = os.times(), time.perf_counter()
    with (folder / "said.txt").open("w+b") as said:
        process = subprocess.Popen(
            command.words, stdout=said, stderr=said, cwd=folder, env=os.environ | command.environment
        )
        peak: list[float] = [0]
        watcher = threading.Thread(target=_watch, args=(process.pid, peak))
        if look:
            watcher.start()
        code = process.wait()
        seconds, after = time.perf_counter() - start, os.times()
        if look:
            watcher.join()
        if code:
            said.seek(0)
            message = f"{' '.join(command.words)} ended with {code}: {said.read().decode(errors='replace')[-2000:]}"
            raise RuntimeError(message)
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(seconds=seconds, processor=spent, memory=peak[0])


def median(costs: Sequence[Cost]) -> Cost:
    """Give the median of each figure; of memory, the most."""
    return Cost(
        seconds=statistics.median(cost.seconds for cost in costs),
        processor=statistics.median(cost.processor for cost in costs),
        memory=max(cost.memory for cost in costs),
    )


def _watch(number: int, peak: list[float]) -> None:
    """Look at a process and those it started until it ends."""
    try:
        first = psutil.Process(number)
        while first.is_running() and first.status() != psutil.STATUS_ZOMBIE:
            peak[0] = max(peak[0], sum(map(_held, (first, *first.children(recursive=True)))))
            time.sleep(GLANCE)
    except psutil.NoSuchProcess:
        return


def _held(process: psutil.Process) -> float:
    """Give the megabytes a process holds: its share of what it shares (PSS) on Linux, else all of it."""
    try:
        full = process.memory_full_info()
        return float(getattr(full, "pss", full.uss)) / 1e6
    except psutil.Error:
        return 0
