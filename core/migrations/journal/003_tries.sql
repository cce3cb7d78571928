-- What a right secret does not forgive of wrong ones, only time: core/docs/adr/0015-wrong-tries-and-the-second-secret.md. While nothing
-- is owed these are as they come here, and `sum` is that of the columns before them; otherwise it covers them too.
ALTER TABLE state ADD COLUMN wrong_waits INTEGER NOT NULL DEFAULT 0 CHECK (wrong_waits >= 0); -- the wait is at least that of so many in a row
ALTER TABLE state ADD COLUMN owed_ms INTEGER NOT NULL DEFAULT 0 CHECK (owed_ms >= 0);         -- until all is forgiven: an hour for each
ALTER TABLE state ADD COLUMN owed_erase_ms INTEGER NOT NULL DEFAULT 0 CHECK (owed_erase_ms >= 0); -- the same for erasing: three hours each
ALTER TABLE state ADD COLUMN owed_mono_ms INTEGER NOT NULL DEFAULT 0;                         -- monotonic clock when that was so
ALTER TABLE state ADD COLUMN owed_boot TEXT NOT NULL DEFAULT '';                              -- of this boot; of this session where boots have no id
