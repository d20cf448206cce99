-- The ledger: facts, which are only ever added, and what is remembered beside them.
-- Text that comes from mail or a server (a fact's body, a folder's name, a remembered value) is JSON in ASCII.

CREATE TABLE facts (
    number INTEGER PRIMARY KEY AUTOINCREMENT,  -- the order of appending; a number is never given twice
    kind TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TRIGGER facts_are_never_changed BEFORE UPDATE ON facts
BEGIN
    SELECT RAISE(ABORT, 'facts are never changed');
END;

CREATE TRIGGER facts_are_never_deleted BEFORE DELETE ON facts
BEGIN
    SELECT RAISE(ABORT, 'facts are never deleted');
END;

-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER facts_are_never_replaced BEFORE INSERT ON facts
WHEN EXISTS (SELECT 1 FROM facts WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'facts are never replaced');
END;

-- How far each folder has been read.
CREATE TABLE marks (
    account TEXT NOT NULL,
    folder TEXT NOT NULL,
    uidvalidity INTEGER NOT NULL,
    next_uid INTEGER NOT NULL,
    PRIMARY KEY (account, folder)
) STRICT;

-- The greatest hour of a pass, in microseconds since 1970 UTC; one row.
CREATE TABLE last_hour (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    microseconds INTEGER NOT NULL
) STRICT;

-- Named caches; losing them costs time only.
CREATE TABLE remembered (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The bytes of a draft from its intent until it is known to lie in Drafts, so that a retry writes the same ones.
CREATE TABLE outgoing (
    draft TEXT PRIMARY KEY,
    raw BLOB NOT NULL
) STRICT;
