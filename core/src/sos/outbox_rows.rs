//! Rows of the outbox as they lie in the file: written down once, read back with their hashes.

use rusqlite::{Connection, Row, ToSql, Transaction, types::FromSql};

use super::{
    machine::{Progress, Step},
    message::MessageKind,
    model::{Delivery, DeliveryEvent},
};
use crate::{
    error::Result,
    journal::{
        cbor::Writer,
        tree::{Hash, sha256},
    },
    ports::ClockReading,
};

const STATES: [(Delivery, &str); 10] = [
    (Delivery::Queued, "queued"),
    (Delivery::Leased, "leased"),
    (Delivery::Handed, "handed"),
    (Delivery::Accepted, "accepted"),
    (Delivery::Delivered, "delivered"),
    (Delivery::Acknowledged, "acknowledged"),
    (Delivery::Failed, "failed"),
    (Delivery::Unknown, "unknown"),
    (Delivery::Expired, "expired"),
    (Delivery::Cancelled, "cancelled"),
];

/// Failure of a row whose bytes are not those that were written down.
const DAMAGED: &str = "damaged";

/// The state's name in the file and in attempt records.
pub(super) fn name(state: Delivery) -> &'static str {
    STATES.into_iter().find(|(s, _)| *s == state).map_or("", |(_, name)| name)
}

fn kind_name(kind: MessageKind) -> &'static str {
    match kind {
        MessageKind::Sos => "sos",
        MessageKind::Ok => "ok",
        MessageKind::Test => "test",
        MessageKind::Cancel => "cancel",
    }
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, record, kind, follows, recipient, channel, text, reference, state, may_have_left, closed, tries, \
             resends, next_try_ms, next_try_boot, failure, text_hash, row_hash, taken_back IS NOT NULL FROM outbox ",
            $rest
        )
    };
}

const ALL: &str = select!("ORDER BY id");

/// All rows of one call: those of the record and those of its CANCEL, whichever of the two records is named.
const OF_CALL: &str = select!(
    "WHERE record = ?1 OR follows IN (SELECT id FROM outbox WHERE record = ?1) \
     OR id IN (SELECT follows FROM outbox WHERE record = ?1) ORDER BY id"
);

const INSERT: &str = "INSERT INTO outbox (record, kind, follows, recipient, channel, text, text_hash, reference, state, may_have_left, closed, \
     tries, resends, next_try_ms, next_try_boot, failure, row_hash) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'queued', 0, 0, 0, 0, ?9, ?10, '', ?11)";

/// As if it were written down now, in the place of what stands there.
const REPLACE: &str = "UPDATE outbox SET record = ?1, kind = ?2, follows = ?3, recipient = ?4, channel = ?5, text = ?6, text_hash = ?7, \
     reference = ?8, state = 'queued', may_have_left = 0, closed = 0, tries = 0, resends = 0, next_try_ms = ?9, next_try_boot = ?10, \
     failure = '', row_hash = ?11 WHERE id = ?12";

/// A row as it lies in the file.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    pub(super) id: i64,
    pub(super) record: [u8; 16],
    pub(super) kind: MessageKind,
    pub(super) follows: Option<i64>,
    pub(super) recipient: String,
    pub(super) channel: String,
    pub(super) text: String,
    pub(super) reference: String,
    pub(super) progress: Progress,
    pub(super) next_try: (i64, String),
    pub(super) failure: String,
    pub(super) called_off: bool,
    is_damaged: bool,
}

impl Stored {
    fn read(r: &Row<'_>) -> Result<Self> {
        let mut columns = Columns { row: r, is_sound: true };
        let kind: String = columns.get(2);
        let kind = MessageKind::ALL.into_iter().find(|k| kind_name(*k) == kind);
        let state: String = columns.get(8);
        let state = STATES.into_iter().find(|(_, name)| *name == state).map(|(s, _)| s);
        let mut row = Self {
            id: r.get(0)?,
            record: columns.get(1),
            kind: kind.unwrap_or(MessageKind::Ok),
            follows: columns.get(3),
            recipient: columns.get(4),
            channel: columns.get(5),
            text: columns.get(6),
            reference: columns.get(7),
            progress: Progress {
                state: state.unwrap_or(Delivery::Failed),
                may_have_left: columns.get(9),
                closed: columns.get(10),
                tries: columns.get(11),
                resends: columns.get(12),
            },
            // When it is tried next, and what was said of the last try: without them it is tried now.
            next_try: (r.get(13).unwrap_or_default(), r.get(14).unwrap_or_default()),
            failure: r.get(15).unwrap_or_default(),
            called_off: columns.get(18),
            is_damaged: false,
        };
        let (text_hash, row_hash): (Hash, Hash) = (columns.get(16), columns.get(17));
        // A text that is no longer needed is empty; its hash stays.
        let text_fits =
            (row.progress.closed && row.text.is_empty()) || sha256(&[row.text.as_bytes()]) == text_hash;
        let is_known = kind.is_some() && state.is_some() && columns.is_sound;
        if !is_known || !text_fits || row.fixed().hash(&text_hash) != row_hash {
            row.set_damaged();
        }
        Ok(row)
    }

    /// Whether its bytes are not those that were written down.
    pub(super) fn is_damaged(&self) -> bool {
        self.is_damaged
    }

    /// What was written down once and never changes.
    fn fixed(&self) -> NewRow<'_> {
        NewRow {
            record: &self.record,
            kind: self.kind,
            follows: self.follows,
            recipient: &self.recipient,
            channel: &self.channel,
            text: &self.text,
            reference: &self.reference,
        }
    }

    /// The number or the text is no longer what was written down. The others go on; this one is sent to nobody, and its row says so.
    fn set_damaged(&mut self) {
        self.text.clear();
        self.progress =
            Progress { state: Delivery::Failed, may_have_left: false, closed: true, ..self.progress };
        DAMAGED.clone_into(&mut self.failure);
        self.is_damaged = true;
    }

    /// Somebody has it, may have it or may still get it. Of practice only what may still go out counts: nobody was alarmed.
    pub(super) fn may_be_called_off(&self) -> bool {
        match self.kind {
            MessageKind::Sos => !self.called_off && (!self.progress.closed || self.progress.may_have_left),
            MessageKind::Test => !self.called_off && !self.progress.closed,
            MessageKind::Ok | MessageKind::Cancel => false,
        }
    }

    /// How an event of this row is named in its thread.
    pub(super) fn step(&self) -> fn(DeliveryEvent) -> Step {
        if self.follows.is_some() { Step::Cancel } else { Step::Message }
    }
}

/// The columns of a row, read so that a byte which cannot be what was written makes this row damaged and no other.
struct Columns<'a> {
    row: &'a Row<'a>,
    is_sound: bool,
}

impl Columns<'_> {
    fn get<T: FromSql + Default>(&mut self, column: usize) -> T {
        self.row.get(column).unwrap_or_else(|_| {
            self.is_sound = false;
            T::default()
        })
    }
}

/// All rows, oldest first.
pub(super) fn all(connection: &Connection) -> Result<Vec<Stored>> {
    read(connection, ALL, [])
}

/// The rows of one call.
pub(super) fn of_call(connection: &Connection, record: &[u8; 16]) -> Result<Vec<Stored>> {
    read(connection, OF_CALL, [record])
}

fn read(connection: &Connection, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Stored>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut list = Vec::new();
    while let Some(r) = rows.next()? {
        list.push(Stored::read(r)?);
    }
    Ok(list)
}

/// A message to be written down.
#[derive(Debug)]
pub(super) struct NewRow<'a> {
    pub(super) record: &'a [u8; 16],
    pub(super) kind: MessageKind,
    pub(super) follows: Option<i64>,
    pub(super) recipient: &'a str,
    pub(super) channel: &'a str,
    pub(super) text: &'a str,
    pub(super) reference: &'a str,
}

impl NewRow<'_> {
    /// Over everything but the text itself, which is erased before its row.
    fn hash(&self, text_hash: &Hash) -> Hash {
        let mut w = Writer::new();
        w.array(7).bytes(self.record).text(kind_name(self.kind));
        w.text(&self.follows.map(|id| id.to_string()).unwrap_or_default());
        w.text(self.recipient).text(self.channel).text(self.reference).bytes(text_hash);
        sha256(&[b"hamroh-outbox-1", &w.finish()])
    }
}

/// Writes a message down, to be sent at once: in a new row, or in the place of a message that was stopped.
pub(super) fn write(
    tx: &Transaction<'_>,
    row: &NewRow<'_>,
    place: Option<i64>,
    now: &ClockReading,
) -> Result<()> {
    let text_hash = sha256(&[row.text.as_bytes()]);
    let row_hash = row.hash(&text_hash);
    let values: [&dyn ToSql; 11] = [
        row.record,
        &kind_name(row.kind),
        &row.follows,
        &row.recipient,
        &row.channel,
        &row.text,
        &text_hash,
        &row.reference,
        &now.monotonic_ms,
        &now.boot_id,
        &row_hash,
    ];
    match place {
        None => tx.prepare_cached(INSERT)?.execute(values.as_slice())?,
        Some(id) => tx.prepare_cached(REPLACE)?.execute([&values[..], &[&id]].concat().as_slice())?,
    };
    Ok(())
}
