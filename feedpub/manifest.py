"""What an earlier build knows of the output: which files need not be rendered to say that they are as they should be.

A digest stands for all that a file of an edition is made of. Where it is what it was when the file was last compared,
and the file is what it was then, rendering it would give what lies there. Any other file is rendered.

What is known is kept in groups, by the check sum of a path; one sum tells whether a whole group is as it was.
"""

import os
import struct
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

from feedpub.cache import Cache
from feedpub.stamps import Stamp, stamp, taken

Done = TypeVar("Done")
Spread = Callable[[Callable[[Any], Any], Iterable[Any]], Iterable[Any]]
"""`map`, or what does the same on many cores."""
Files = Mapping[str, Callable[[], bytes]]
Finish = Callable[[str, bytes], Done]
"""What is done with a file once it is rendered, by its path; in whichever process it is."""
Render = Callable[[Files, Sequence[str], Finish[Any]], Generator[tuple[str, Any], None, None]]
"""Renders and finishes the files of these paths; gives each path, and what came of finishing, in whatever order."""
Seen = bytes
"""What was seen of a file, packed, since there are so many: `SEEN`, then its stamp, if that tells every change."""
SEEN = struct.Struct("<16sQ")
"""The sum of a file's bytes, and how many there are."""
UNSEEN = SEEN.pack(b"", 0)
Group = dict[str, Seen]
"""What is known of some files, by path; nothing of one that may not be what rendering it would give."""
GROUPS = 256
"""How many groups there are: after an edit, some ten files differ, and their groups are gone through."""
KEPT = "manifest"
"""Under this name the cache has the sum of each group; and under `manifest/NUMBER` what each of its files was made of,
and what was seen of it."""


class InParts:
    """A file that may be too large to be held as a whole."""

    __slots__ = ("made_of", "parts")

    def __init__(self, parts: Callable[[], Iterable[bytes]], made_of: bytes = b"") -> None:
        """Give what gives its bytes, a part at a time; and what tells all that they depend on, if that can be told."""
        self.parts, self.made_of = parts, made_of

    def __call__(self) -> bytes:
        """Give all of its bytes."""
        return b"".join(self.parts())


def one_by_one(files: Files, paths: Sequence[str], finish: Finish[Done]) -> Generator[tuple[str, Done], None, None]:
    """Render files here and now."""
    for path in paths:
        yield path, finish(path, files[path]())


def _of_nothing(_paths: Iterable[str]) -> Mapping[str, bytes]:
    """Stand in where nothing is known of what files are made of."""
    return {}


class Manifest:
    """What is known of the output; it changes as files are compared and written."""

    def __init__(
        self,
        *,
        made_of: Callable[[Iterable[str]], Mapping[str, bytes]] = _of_nothing,
        cache: Cache | None = None,
        now: int = 0,
        render: Render = one_by_one,
    ) -> None:
        """Give what gives, by path, a digest of everything that a file's bytes depend on, for those that can be told.

        `now` is when the build began, in nanoseconds since 1970.
        """
        self.made_of = made_of
        self.cache = cache or Cache()
        self.now = now
        self.render = render
        self.groups: dict[int, Group] = {}
        """Those that are not as they were when they were kept, by number; each in the order of the files."""
        self.sums: dict[int, bytes] = {}
        """What tells groups that were looked at, by number, as long as every file of them is as it was."""

    def doubtful(self, files: Files, output: Path) -> list[str]:
        """Give the paths of those files that may not be what rendering them would give; where no stamp tells, read."""
        doubtful: set[str] = set()
        before: dict[int, bytes] = dict(self.cache.get(KEPT) or ())
        folder = str(output)
        for number, paths in _grouped(files).items():
            made_of = self.made_of(paths)
            if len(made_of) < len(paths):
                doubtful.update(path for path in paths if path not in made_of)
            its_sum = _sum(made_of, _stamps(folder, made_of))
            if its_sum and its_sum == before.get(number):
                self.sums[number] = its_sum
            elif made_of:
                self.groups[number] = self._looked_through(number, made_of, output)
                doubtful.update(path for path, seen in self.groups[number].items() if not seen)
                self._keep_if_whole(number)
        return [path for path in files if path in doubtful]

    def note(self, path: str, its_sum: bytes, size: int, now_there: Stamp | None = None) -> None:
        """Note what a file is to hold, by the sum and the number of its bytes; and its stamp, if it was seen to."""
        group = self.groups.get(_number(path), {})
        if path in group:
            group[path] = SEEN.pack(its_sum, size) + (now_there or b"")

    def size(self, path: str) -> int:
        """Give how many bytes a file has; 0 where nothing is known of it."""
        number = _number(path)
        seen = self.groups[number].get(path) if number in self.groups else self._kept(number).get(path, (b"", b""))[1]
        return int(SEEN.unpack_from(seen or UNSEEN)[1])

    def keep(self) -> None:
        """Have the cache keep what is known now."""
        for number in list(self.groups):
            self._keep(number)
        sums = tuple(self.sums.items())
        if sums != self.cache.get(KEPT):
            self.cache.keep([(KEPT, sums)])

    def _looked_through(self, number: int, made_of: Mapping[str, bytes], output: Path) -> Group:
        """Give a group, with what was seen of those files that are sure to be what rendering them would give."""
        kept = self._kept(number)
        return {path: self._seen(f"{output}/{path}", made, kept.get(path)) for path, made in made_of.items()}

    def _seen(self, file: str, made_of: bytes, known: tuple[bytes, Seen] | None) -> Seen:
        """Give what was seen of a file if it is made of the same as then, and as it was."""
        if known is None or made_of != known[0]:
            return b""
        seen, its_stamp = known[1][: SEEN.size], known[1][SEEN.size :]
        if known[1] == UNSEEN:  # too large to be read just for its sum
            return b""
        try:
            found = os.stat(file)  # noqa: PTH116  there are many
            if its_stamp:
                return known[1] if stamp(found) == its_stamp else b""
            data = Path(file).read_bytes()
        except OSError:  # whatever it is, whoever renders and compares it will say
            return b""
        return seen + (taken(found, self.now) or b"") if SEEN.pack(sum_of(data), len(data)) == seen else b""

    def _keep_if_whole(self, number: int) -> None:
        """Keep a group at once, and let go of it, if there is no doubt of any of its files: there may be many."""
        if all(self.groups[number].values()):
            self._keep(number)
            del self.groups[number]

    def _keep(self, number: int) -> None:
        """Have the cache keep a group, and note its sum where a stamp tells every change of each file."""
        group = self.groups[number]
        made_of = self.made_of(group)
        self.cache.keep([(f"{KEPT}/{number}", {path: (made_of[path], seen) for path, seen in group.items() if seen})])
        if its_sum := _sum(made_of, [seen[SEEN.size :] for seen in group.values()]):
            self.sums[number] = its_sum

    def _kept(self, number: int) -> Mapping[str, tuple[bytes, Seen]]:
        """Give what is kept of the files of a group, by path: what each was made of, and what was seen of it."""
        return self.cache.get(f"{KEPT}/{number}") or {}


def sum_of(data: bytes) -> bytes:
    """Give the check sum by which bytes are known again."""
    return blake2b(data, digest_size=16).digest()


def _number(path: str) -> int:
    """Give the number of the group a file is in."""
    return crc32(path.encode()) % GROUPS


def _grouped(files: Iterable[str]) -> dict[int, list[str]]:
    """Give the paths of the files of each group."""
    groups: dict[int, list[str]] = {}
    for path in files:
        groups.setdefault(_number(path), []).append(path)
    return groups


def _sum(made_of: Mapping[str, bytes], stamps: Sequence[Stamp]) -> bytes:
    """Give what tells a group: its files, what they are made of, and how they lie there; nothing without all stamps."""
    if not all(stamps):
        return b""
    return sum_of(b"\0".join(("\0".join(made_of).encode(), *made_of.values(), *stamps)))


def _stamps(folder: str, paths: Iterable[str]) -> Sequence[Stamp]:
    """Give the stamp of each file; nothing at all where one of them is not there."""
    try:
        return [stamp(os.stat(f"{folder}/{path}")) for path in paths]  # noqa: PTH116  there are many
    except OSError:  # whatever it is, whoever renders and compares it will say
        return [b""]
