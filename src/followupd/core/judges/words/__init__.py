"""The words by which a text says what it is: a table for each language, without any code.

One phrase a line, under the name of what it is a sign of; what each sign means stands in `SIGNS`. A phrase is written
in small letters, accents as you like (they are not looked at), without punctuation, short forms in full ("do not"):

    application*            a beginning: application, applications
    (job|post|role)         one of these
    [very] sorry            with or without
    not ... forward         with up to eight words between
    # days                  a number

To add words, add a line; to add a language, add a file and its row in `TABLES`.
"""

from followupd.core.judges.words import de, en, en_notices, es, fr, it, nl, pt

Table = dict[str, str]
TABLES: tuple[tuple[str, Table], ...] = (
    ("en", {**en.WORDS, **en_notices.WORDS}),
    ("de", de.WORDS),
    ("fr", fr.WORDS),
    ("es", es.WORDS),
    ("it", it.WORDS),
    ("pt", pt.WORDS),
    ("nl", nl.WORDS),
)

# Every sign a table may have, and what it says of the sentence it stands in.
SIGNS: dict[str, str] = {
    "if": "what the sentence says holds only perhaps, or for some",
    "free": "what looks like a condition is only the reader's own choice",
    "not": "what the sentence says is denied",
    "regret": "something is regretted",
    "refuse": "an application goes no further",
    "others": "somebody else is preferred",
    "chose": "something was decided",
    "weighing": "a decision was weighed, or there were many to choose from",
    "wish": "good wishes for a search that goes on",
    "candidacy": "it is about a position or an application for one",
    "applied": "the reader has applied",
    "filled": "a position is gone",
    "yet": "it is not so yet",
    "thanks": "somebody is thanked, or something welcome",
    "reader": "the reader is spoken of",
    "received": "an application has arrived",
    "process": "what will happen with it",
    "desk": "a machine or an office writes",
    "self": "one person speaks of themselves",
    "test": "a test or a task",
    "do_test": "it is to be done",
    "interview": "a conversation about a position",
    "invite": "a time for it is asked for, proposed or confirmed",
    "offer": "a position is offered",
    "saw": "the writer found the reader",
    "recruits": "the writer seeks people for others",
    "open": "whether the reader would change",
    "opt_out": "no further mail is wanted",
    "left": "somebody works there no longer",
    "wrote": "somebody wrote on another platform",
    "alert": "openings are listed",
    "jobs": "openings are spoken of",
    "mass": "the same text went to many",
    "account": "something is to be done about an account",
}
