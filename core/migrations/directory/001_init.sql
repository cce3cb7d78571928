-- The directory, built from one pack and only ever read afterwards. Any copy can be thrown away and built again.
-- Dates are text as the source gives them: YYYY, YYYY-MM or YYYY-MM-DD; empty when there is none.

PRAGMA application_id = 0x48414d44; -- 'HAMD'
PRAGMA user_version = 7;

-- What the rows were built from: epoch, version, issued, review_by, searched (may be empty), and the row counts of the build.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE country (
    code    TEXT NOT NULL PRIMARY KEY,  -- ISO 3166-1 alpha-2
    calling TEXT NOT NULL               -- calling codes in digits, with | between several
) STRICT, WITHOUT ROWID;

-- Provinces, states, regions: what consular districts are made of.
CREATE TABLE province (
    code    TEXT NOT NULL PRIMARY KEY,  -- ISO 3166-2 (TH-83)
    country TEXT NOT NULL REFERENCES country (code)
) STRICT, WITHOUT ROWID;

CREATE TABLE city (
    id      TEXT NOT NULL PRIMARY KEY,
    country TEXT NOT NULL REFERENCES country (code),
    kind    TEXT NOT NULL CHECK (kind IN ('city', 'town', 'crossing', 'district')),
    lat     REAL,                       -- degrees, WGS 84; of the city, not of an office
    lon     REAL
) STRICT, WITHOUT ROWID;

-- Every point that names a position: those of cities, and smaller places that have an English name only.
CREATE TABLE place (
    lat      REAL NOT NULL,             -- degrees, WGS 84
    lon      REAL NOT NULL,
    name     TEXT NOT NULL,             -- English
    country  TEXT NOT NULL REFERENCES country (code),
    province TEXT REFERENCES province (code),
    city     TEXT REFERENCES city (id), -- where it has names in other languages
    PRIMARY KEY (lat, lon, name)
) STRICT, WITHOUT ROWID;

-- Countries where travellers are known to be held and forced to work.
CREATE TABLE danger (
    country TEXT NOT NULL PRIMARY KEY REFERENCES country (code)
) STRICT, WITHOUT ROWID;

CREATE TABLE org (
    id      TEXT NOT NULL PRIMARY KEY,
    kind    TEXT NOT NULL,
    sending TEXT NOT NULL REFERENCES country (code),
    host    TEXT NOT NULL REFERENCES country (code),
    type    TEXT NOT NULL,
    city    TEXT REFERENCES city (id),
    lat     REAL,                       -- degrees, WGS 84; of the office
    lon     REAL
) STRICT, WITHOUT ROWID;

CREATE INDEX org_by_sending ON org (sending);
CREATE INDEX org_by_host ON org (host);

-- English sentences that many rows share: where they are from, what they rest on.
CREATE TABLE sentence (
    id   INTEGER PRIMARY KEY,
    text TEXT NOT NULL
) STRICT;

-- Rows known to be wrong (`dead`) stay in the pack and never come here.
CREATE TABLE contact (
    org          TEXT NOT NULL REFERENCES org (id),
    nr           INTEGER NOT NULL,      -- the pack's own order
    channel      TEXT NOT NULL,
    purpose      TEXT NOT NULL,
    number       TEXT,                  -- + and 7 to 15 digits
    short_code   TEXT,                  -- known to the networks of dial_country only
    dial_country TEXT REFERENCES country (code),
    address      TEXT,
    reach        TEXT NOT NULL,
    hours        TEXT NOT NULL,
    languages    TEXT NOT NULL,         -- BCP 47, with | between several
    status       TEXT NOT NULL CHECK (status IN ('confirmed', 'listed', 'old', 'unknown')),
    source       INTEGER NOT NULL REFERENCES sentence (id),
    date         TEXT NOT NULL,
    looked_for   TEXT NOT NULL,         -- day of the search that found nothing
    caution      TEXT NOT NULL,         -- a key of the words, empty for most
    extension    TEXT NOT NULL,         -- digits to ask for, empty for most
    PRIMARY KEY (org, nr),
    CHECK ((short_code IS NULL) = (dial_country IS NULL)),
    CHECK (status <> 'unknown' OR (number IS NULL AND short_code IS NULL AND address IS NULL))
) STRICT, WITHOUT ROWID;

-- One row for each pair of citizenship and territory; `*` is everybody, everywhere.
CREATE TABLE coverage (
    citizen   TEXT NOT NULL,
    territory TEXT NOT NULL,
    nr        INTEGER NOT NULL,         -- the pack's own order
    org       TEXT NOT NULL REFERENCES org (id),
    district  TEXT NOT NULL,            -- provinces it is in charge of, |TH-83|TH-82|; empty for the whole territory
    relation  TEXT NOT NULL,
    basis     INTEGER NOT NULL REFERENCES sentence (id),
    basis_key TEXT NOT NULL,            -- a key of the words, or empty
    date      TEXT NOT NULL,
    PRIMARY KEY (citizen, territory, nr)
) STRICT, WITHOUT ROWID;

-- What is known of a gap: `none` has a source, `unknown` was looked for and not found.
CREATE TABLE absence (
    citizen   TEXT NOT NULL,
    territory TEXT NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('none', 'unknown')),
    source    TEXT NOT NULL,
    date      TEXT NOT NULL,
    PRIMARY KEY (citizen, territory)
) STRICT, WITHOUT ROWID;

-- Names to show. Countries, provinces and cities have one for each language that has one; an organisation has one where its own
-- name says more than its type.
CREATE TABLE name (
    kind     TEXT NOT NULL CHECK (kind IN ('country', 'place', 'org', 'province')),
    ref      TEXT NOT NULL,
    language TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (kind, ref, language)
) STRICT, WITHOUT ROWID;

-- Other ways in which people write a name that is to be shown, or name a type of organisation: what is in `name` is not repeated.
CREATE TABLE spelling (
    kind TEXT NOT NULL CHECK (kind IN ('country', 'place', 'org', 'province', 'type')),
    ref  TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, ref, text)
) STRICT, WITHOUT ROWID;

-- Everything that people may type.
CREATE VIEW spelled (kind, ref, text) AS
    SELECT kind, ref, text FROM name
    UNION SELECT kind, ref, text FROM spelling
    UNION SELECT 'code', code, code FROM country;

-- Sentences to show or to read aloud, with {c} for the citizenship and {p} for the place.
CREATE TABLE phrase (
    language     TEXT NOT NULL,         -- BCP 47
    situation    TEXT NOT NULL CHECK (situation IN ('trapped', 'help', 'screening', 'border')),
    text         TEXT NOT NULL,
    reading_latn TEXT NOT NULL,         -- how to pronounce it
    reading_cyrl TEXT NOT NULL,
    review       TEXT NOT NULL,         -- `needed` when no native speaker has read it
    PRIMARY KEY (language, situation)
) STRICT, WITHOUT ROWID;

-- Facts of the guides; their sentences are words of the core.
CREATE TABLE guide_fact (
    guide      TEXT    NOT NULL,
    place      INTEGER NOT NULL,        -- the hundreds are the section
    citizens   TEXT    NOT NULL,        -- ISO 3166-1 alpha-2 with | between several, or *
    countries  TEXT    NOT NULL,
    key        TEXT    NOT NULL,        -- a key of the words
    given      TEXT    NOT NULL,        -- name=value with | between several
    source     TEXT    NOT NULL,
    source_ref TEXT    NOT NULL,
    date       TEXT    NOT NULL,
    review_by  TEXT    NOT NULL,
    PRIMARY KEY (guide, place)
) STRICT, WITHOUT ROWID;
