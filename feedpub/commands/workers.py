"""Work side by side: on the cores of this machine, or on a Dask cluster, through the same executors of Python's own.

What is done, and that it gives the same bytes wherever it is done, is left to the functions that are handed in. Results
come back in the order in which the work was given out.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from itertools import chain, islice
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from feedpub import __version__
from feedpub.commands import collector
from feedpub.errors import FeedpubError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

Work = TypeVar("Work")
Done = TypeVar("Done")
AHEAD = 4
"""Pieces of work per worker given out before the first is back: nobody waits for work while this process is busy, and
memory stays small."""
CLUSTER_WORKERS = 64
"""How many workers of a cluster are kept busy."""
DASK_PATIENCE = "10s"
"""How long a scheduler may take to answer."""
DIED = "a worker process died, perhaps because memory ran out; run the build again, with --jobs 1 if it dies again"
NO_DASK = "needs Dask, which is not installed; install it with: pip install 'feedpub[dask]'"


class Crew(AbstractContextManager["Crew"]):
    """The workers of one run of a command; nobody is hired before there is work for two."""

    def __init__(self, jobs: int, dask: str = "") -> None:
        """Give the number of processes on this machine, or the address of a Dask scheduler."""
        self._jobs = CLUSTER_WORKERS if dask else jobs
        self._dask = dask
        self.sees_disk = not dask
        """Whether the workers have the files that this process has."""
        self._executor: Executor | None = None
        self._hired = ExitStack()

    def map(self, function: Callable[[Work], Done], pieces: Iterable[Work]) -> Iterator[Done]:
        """Do what `map` does; raise `FeedpubError` where the workers can't go on."""
        waiting = iter(pieces)
        first = list(islice(waiting, 2))
        if self._jobs == 1 or len(first) <= 1:
            yield from map(function, chain(first, waiting))
        else:
            yield from self._spread(function, chain(first, waiting))

    def begin(self, function: Callable[[Work], Done], pieces: Iterable[Work]) -> Iterator[Done]:
        """Do what `map` does, all of it by now if workers are there; where none is hired, what is asked for."""
        if self._executor is None:
            return map(function, pieces)
        with _alive(self._executor):
            begun = deque([self._executor.submit(function, piece) for piece in pieces])
        return self._results(self._executor, begun, function, iter(()))

    def dismiss(self) -> None:
        """Let the workers go, whose memory is large by now; if there is work again, others are hired."""
        self._hired.close()
        self._executor = None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the workers go; what they have not begun is not begun."""
        self._hired.close()

    def _spread(self, function: Callable[[Work], Done], pieces: Iterator[Work]) -> Iterator[Done]:
        """Keep every worker busy, and give the results in order; once it ends, nothing is under way any more."""
        executor = self._executor = self._executor or self._hire()
        with _alive(executor):
            under_way = deque(executor.submit(function, piece) for piece in islice(pieces, AHEAD * self._jobs))
        yield from self._results(executor, under_way, function, pieces)

    def _results(
        self,
        executor: "Executor",
        under_way: "deque[Future[Done]]",
        function: Callable[[Work], Done],
        pieces: Iterator[Work],
    ) -> Iterator[Done]:
        """Give the results of what is under way, then of the other pieces, each begun when one before it is done."""
        try:
            with _alive(executor):
                while under_way:
                    done = under_way.popleft().result()
                    under_way.extend(executor.submit(function, piece) for piece in islice(pieces, 1))
                    yield done
        finally:
            self._stop(under_way)

    def _stop(self, under_way: "Iterable[Future[Any]]") -> None:
        """Wait for what has begun, and let nothing else begin; what a cluster still does, changes nothing here."""
        from concurrent.futures import wait

        begun = [one for one in under_way if not one.cancel()]
        if self.sees_disk:
            wait(begun)

    def _hire(self) -> "Executor":
        """Start the workers."""
        if self._dask:
            return self._hire_cluster()
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        # A process forked from this one has imported everything already; no threads are there yet to be in its way.
        context = multiprocessing.get_context("fork" if os.name == "posix" and os.uname().sysname == "Linux" else None)
        collector.pass_over()
        executor = ProcessPoolExecutor(self._jobs, mp_context=context, initializer=_begin, initargs=(os.getpid(),))
        self._hired.callback(executor.shutdown, wait=True, cancel_futures=True)
        return executor

    def _hire_cluster(self) -> "Executor":
        """Use the workers of a Dask cluster, which must have this very feedpub."""
        try:
            from distributed import Client
        except ImportError as error:
            raise FeedpubError.at(file="--dask", what=NO_DASK) from error
        try:
            client: Any = Client(self._dask, timeout=DASK_PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
        except (OSError, ValueError) as error:
            raise FeedpubError.at(self._dask, f"can't be reached: {error}; give a scheduler's address") from error
        self._hired.enter_context(client)
        versions = set(client.run(_version).values())
        if versions - {__version__}:
            told = ", ".join(sorted(versions))
            what = f"has workers with feedpub {told}, this one is {__version__}; install the same everywhere"
            raise FeedpubError.at(self._dask, what)
        executor: Executor = client.get_executor(pure=False)
        self._hired.callback(executor.shutdown, wait=False)  # which, in Dask, is to cancel
        return executor


@contextmanager
def _alive(executor: "Executor") -> Iterator[None]:
    """Explain that a worker died."""
    from concurrent.futures import BrokenExecutor

    try:
        yield
    except BrokenExecutor as error:
        executor.shutdown()
        raise FeedpubError.at(file="", what=DIED) from error


def cores() -> int:
    """Give the number of cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begin(parent: int) -> None:
    """Prepare a worker: an interrupt from the keyboard is its parent's to handle, and a parent that is killed its end.

    Python's own pool would let its workers wait for more work for ever.
    """
    import signal

    def end_with_parent(*_: object) -> None:
        if os.getppid() != parent:
            os._exit(1)

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, end_with_parent)
        signal.setitimer(signal.ITIMER_REAL, 1, 1)
    collector.keep_up()


def _version() -> str:
    """Give the version of feedpub that a worker has."""
    return __version__
