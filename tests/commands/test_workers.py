"""Work side by side: the same results, in the same order, wherever it is done."""

import gc
import os
import signal
import time
from collections.abc import Iterator

import pytest

from feedpub import __version__
from feedpub.commands import collector, workers
from feedpub.commands.workers import AHEAD, Crew
from feedpub.errors import FeedpubError


def squared(number: int) -> int:
    """Take the longer, the earlier."""
    time.sleep(0.02 / (number + 1))
    return number * number


def where(_: int) -> int:
    return os.getpid()


def dying(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def refusing(number: int) -> int:
    raise FeedpubError.at(file="story.txt", what=f"is number {number}")


@pytest.mark.parametrize("jobs", [1, 2, 5])
@pytest.mark.parametrize("pieces", [0, 1, 2, 50])
def test_results_come_in_order(jobs: int, pieces: int) -> None:
    """Whoever is done first."""
    with Crew(jobs) as crew:
        assert list(crew.map(squared, range(pieces))) == [number * number for number in range(pieces)]
        assert list(crew.map(squared, range(pieces))) == [number * number for number in range(pieces)]


@pytest.mark.parametrize(("jobs", "pieces"), [(1, 9), (4, 1)])
def test_little_work_is_done_here(jobs: int, pieces: int) -> None:
    """No process is started for one piece of work, or for one worker."""
    with Crew(jobs) as crew:
        assert set(crew.map(where, range(pieces))) == {os.getpid()}


def test_much_work_is_done_elsewhere() -> None:
    """And only a few pieces of it are taken from where it comes from before the first is done."""
    taken = []

    def pieces() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    with Crew(2) as crew:
        results = crew.map(where, pieces())
        assert next(results) != os.getpid()
        assert len(taken) <= 2 * AHEAD + 1
        assert os.getpid() not in set(results)


def test_those_dismissed_are_gone() -> None:
    """Others are hired where there is work again."""
    with Crew(2) as crew:
        crew.dismiss()
        before = set(crew.map(where, range(20)))
        crew.dismiss()
        for worker in before:
            with pytest.raises(ProcessLookupError):
                os.kill(worker, 0)
        assert not set(crew.map(where, range(20))) & before


def test_what_a_worker_raises_is_raised_here() -> None:
    """As if it had been done here."""
    with Crew(2) as crew, pytest.raises(FeedpubError, match=r"^story\.txt: is number 0$"):
        list(crew.map(refusing, range(9)))


def test_a_worker_that_dies() -> None:
    """It is told, with what to do."""
    with Crew(2) as crew, pytest.raises(FeedpubError, match="a worker process died, perhaps because memory ran out"):
        list(crew.map(dying, range(9)))


def test_workers_that_are_there_begin_at_once() -> None:
    """While this process does other things."""
    with Crew(2) as crew:
        list(crew.map(where, range(9)))
        begun = crew.begin(where, range(20))
        assert os.getpid() not in set(begun)
        assert list(crew.begin(squared, range(9))) == [number * number for number in range(9)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_nobody_is_hired_to_begin(jobs: int) -> None:
    """What is asked for is done here, and no more."""
    asked = iter(range(9))
    with Crew(jobs) as crew:
        begun = crew.begin(where, asked)
        assert next(begun) == os.getpid()
        assert next(asked) == 1


def test_a_worker_that_dies_having_begun() -> None:
    """It is told when what it did is asked for, or when it is to begin again."""
    with Crew(2) as crew:
        list(crew.map(where, range(9)))
        begun = crew.begin(dying, range(9))
        with pytest.raises(FeedpubError, match="a worker process died"):
            list(begun)
        with pytest.raises(FeedpubError, match="a worker process died"):
            crew.begin(where, range(9))


def test_an_interrupt_is_the_parents() -> None:
    """A worker goes on when Ctrl-C reaches it; the parent lets it go."""
    with Crew(2) as crew:
        assert list(crew.map(interrupted, range(4))) == [0, 1, 2, 3]


def interrupted(number: int) -> int:
    os.kill(os.getpid(), signal.SIGINT)
    return number


def test_what_a_worker_does_first_and_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """It leaves interrupts to its parent, collects often, and tells where it is and which feedpub it has."""
    before, often = signal.getsignal(signal.SIGINT), gc.get_threshold()
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    try:
        workers._begin(os.getppid())  # noqa: SLF001
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        signal.raise_signal(signal.SIGALRM)
        assert ended == []
        workers._begin(-1)  # noqa: SLF001
        signal.raise_signal(signal.SIGALRM)
        assert ended == [1]
        monkeypatch.delattr(signal, "setitimer")  # as on Windows
        workers._begin(os.getppid())  # noqa: SLF001
        monkeypatch.undo()
        assert gc.get_threshold() == collector.OFTEN
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, before)
        gc.set_threshold(*often)
    assert workers._version() == __version__  # noqa: SLF001


def test_cores() -> None:
    """As many as this process may use; at least one where the system can't say."""
    assert 1 <= workers.cores() <= (os.cpu_count() or 1)
