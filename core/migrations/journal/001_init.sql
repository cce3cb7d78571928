-- The journal's file. Everything a stranger with the phone may read stands here in clear; the list of it, with reasons, is in
-- core/docs/format.md, "What is readable while locked". Bodies are sealed.
PRAGMA application_id = 1213026378; -- 'HMRJ'

-- One row: the end of the chain.
CREATE TABLE state (
  one            INTEGER PRIMARY KEY CHECK (one = 1),
  journal        BLOB NOT NULL CHECK (length(journal) = 16),
  next_seq       INTEGER NOT NULL CHECK (next_seq >= 0),
  last_leaf      BLOB NOT NULL CHECK (length(last_leaf) = 32),
  signing_key    BLOB NOT NULL CHECK (length(signing_key) = 72), -- signs header next_seq, then it is overwritten; sealed
  wrap           INTEGER NOT NULL CHECK (wrap >= 0),             -- number of the key it is sealed under, in journal.wrap
  frontier       BLOB NOT NULL CHECK (length(frontier) % 32 = 0), -- right edge of the tree
  next_epoch     INTEGER NOT NULL CHECK (next_epoch >= 0),
  intake         BLOB NOT NULL CHECK (length(intake) = 64),      -- public keys that are written for while locked: owner, trustee
  clean          INTEGER NOT NULL CHECK (clean IN (0, 1)),        -- 1 when the last session closed the file itself
  wall_ms        INTEGER NOT NULL,                                -- last reading of the clocks, for clock steps
  monotonic_ms   INTEGER NOT NULL,
  boot           TEXT NOT NULL,
  wrong_tries    INTEGER NOT NULL CHECK (wrong_tries >= 0),       -- wrong secrets in a row, and all clocks at the last one
  wrong_wall_ms  INTEGER NOT NULL,
  wrong_mono_ms  INTEGER NOT NULL,
  wrong_boot     TEXT NOT NULL,
  erase_after    INTEGER NOT NULL CHECK (erase_after >= 0),       -- so many of them erase everything; 0: never
  sum            BLOB NOT NULL CHECK (length(sum) = 32)           -- SHA-256 over the columns before it: a flipped bit is noticed
) STRICT;

CREATE TABLE epoch (
  number INTEGER PRIMARY KEY,
  hash   BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
  blob   BLOB NOT NULL
) STRICT;

-- The chain. client is SHA-256 of the id of the request: the same request twice is one record.
CREATE TABLE record (
  seq       INTEGER PRIMARY KEY,
  header    BLOB NOT NULL,
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  sealed    BLOB NOT NULL,
  client    BLOB NOT NULL UNIQUE CHECK (length(client) = 32)
) STRICT;

-- A seat belt against mistakes in this code, not a defence against an attacker with the file.
CREATE TRIGGER record_is_final BEFORE UPDATE ON record BEGIN SELECT RAISE(ABORT, 'records are final'); END;
CREATE TRIGGER record_stays BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'records stay'); END;

-- What readers found out about epochs, 64 to a page. Four rows of pages, used or not.
CREATE TABLE ring (
  place  INTEGER NOT NULL CHECK (place BETWEEN 0 AND 3),
  page   INTEGER NOT NULL CHECK (page >= 0),
  sealed BLOB NOT NULL CHECK (length(sealed) = 2152),
  PRIMARY KEY (place, page)
) STRICT, WITHOUT ROWID;

-- Messages on their way. The text is emptied when no other try is to come; its SHA-256 stays.
CREATE TABLE outbox (
  id        INTEGER PRIMARY KEY,
  record    BLOB NOT NULL CHECK (length(record) = 16), -- id of the record the message belongs to
  kind      TEXT NOT NULL,                             -- sos, ok, test, cancel
  follows   INTEGER UNIQUE REFERENCES outbox (id),     -- of a CANCEL: the message it calls off, which it never overtakes
  recipient TEXT NOT NULL,
  channel   TEXT NOT NULL,
  text      TEXT NOT NULL,
  text_hash BLOB NOT NULL CHECK (length(text_hash) = 32),
  reference TEXT NOT NULL,
  state     TEXT NOT NULL,
  may_have_left INTEGER NOT NULL CHECK (may_have_left IN (0, 1)), -- it went out, or a try ended without a word: it cannot be called back
  closed    INTEGER NOT NULL CHECK (closed IN (0, 1)),            -- no other try is to come
  tries     INTEGER NOT NULL CHECK (tries >= 0),
  resends   INTEGER NOT NULL CHECK (resends >= 0),     -- of those, after one that ended without a word
  next_try_ms   INTEGER NOT NULL,                      -- monotonic clock of that boot
  next_try_boot TEXT NOT NULL,
  taken_back BLOB CHECK (length(taken_back) = 16),     -- id of the record that called it off
  failure   TEXT NOT NULL,
  row_hash  BLOB NOT NULL CHECK (length(row_hash) = 32) -- over all that never changes: a damaged number must not be written to
) STRICT;
CREATE INDEX outbox_record ON outbox (record);
