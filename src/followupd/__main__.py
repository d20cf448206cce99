"""`python -m followupd`: the same as the command `followupd`."""

from followupd.cli import main

main()
