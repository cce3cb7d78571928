-- Photos, voice, documents, in sealed pieces of one length, so that a power cut costs the last piece and no memory holds a whole file.
-- The record that says what a file is comes when the file is whole.
CREATE TABLE attachment (
  client    BLOB PRIMARY KEY CHECK (length(client) = 32),     -- SHA-256 of the id of the request, and of the record to come
  check_key BLOB NOT NULL CHECK (length(check_key) IN (0, 32)), -- while open: to tell whether a source is still the same; then empty
  whole     INTEGER NOT NULL CHECK (whole IN (0, 1))
) STRICT;

CREATE TABLE piece (
  id         INTEGER PRIMARY KEY,
  client     BLOB NOT NULL REFERENCES attachment (client),
  number     INTEGER NOT NULL CHECK (number >= 0),
  epoch      BLOB NOT NULL CHECK (length(epoch) = 32),  -- whose key seals it
  check_hash BLOB NOT NULL CHECK (length(check_hash) IN (0, 32)),
  sealed     BLOB NOT NULL,
  UNIQUE (client, number)
) STRICT;
