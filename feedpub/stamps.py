"""Is a file what it was when it was last looked at? Often that can be said without reading it.

A stamp is what the file system notes of a file: device, inode, size, when its content changed, and when anything of it
did. The last of these no program can set. Only a file changed twice within one tick of that clock could have the stamp
it had before, so none is taken of a file that changed just before it was looked at: git has the same rule for its index
("racy git"). Where a system keeps no such time, no stamp is ever taken, and files are read.
"""

import os
import struct
from operator import attrgetter

Stamp = bytes
"""Five numbers in forty bytes: there may be a hundred thousand of them."""
NUMBERS = struct.Struct("<2Q3q")
NOTED = attrgetter("st_dev", "st_ino", "st_size", "st_mtime_ns", "st_ctime_ns")

SETTLED = 2_000_000_000
"""Nanoseconds after which a file counts as settled: the coarsest clock of any file system in use (FAT) ticks so."""
TELLING = os.name == "posix"
"""Whether `st_ctime` is the time of the last change; on Windows it is that of the file's making."""


def stamp(found: os.stat_result) -> Stamp:
    """Give the stamp of a file as it lies there now, to be compared with one that was taken before."""
    return NUMBERS.pack(*NOTED(found))


def taken(found: os.stat_result, now: int) -> Stamp | None:
    """Give the stamp to be kept, of a file about to be read; None where it would not tell every later change.

    `now` is the time at which the build began, in nanoseconds since 1970.
    """
    return stamp(found) if TELLING and found.st_ctime_ns + SETTLED < now else None
