"""`python -m feedpub` is the command line."""

from feedpub.commands import main

main()
