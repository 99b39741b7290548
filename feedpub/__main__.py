"""`python -m feedpub` is the command line."""

from feedpub.commands.ending import run

run()
