"""followupd watches your own mailbox and writes the next meaningful follow-up as a draft. It never sends."""

__version__ = "0.1.0"
