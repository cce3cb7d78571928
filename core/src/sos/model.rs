//! Records of the messages that leave the phone.

use serde::Serialize;

use super::message::MessageKind;
use crate::{geo::Position, journal::model::Acknowledged};

/// A call for help, as the shell asks for it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct SosRequest {
    /// Random id of this request, 32 hexadecimal digits: the same id again is acknowledged, not written twice. Empty: the core makes one.
    pub client_id: String,
    /// Citizenship, ISO 3166-1 alpha-2; empty when it shall not be said.
    pub citizen: String,
    /// Where, when known.
    pub position: Option<Position>,
    /// Battery in percent, when known.
    pub battery_percent: Option<u32>,
    /// Whom to tell: E.164 numbers. May be empty: the text is shown to be sent by hand.
    pub recipients: Vec<String>,
    /// What to write down beside it, for the journal only; empty for none.
    pub note: String,
    /// A practice run: the message says TEST.
    pub drill: bool,
}

/// A call for help as it would leave now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SosPreview {
    /// The text, readable by a stranger, without reference and code.
    pub sms: String,
    /// Its length in GSM-7 septets. The text with reference and code fits one SMS too.
    pub septets: u32,
}

/// "I am well", as the shell asks for it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CheckInRequest {
    /// As in [`SosRequest`].
    pub client_id: String,
    /// As in [`SosRequest`].
    pub citizen: String,
    /// Where, when known.
    pub position: Option<Position>,
    /// Hours until the next one is due; silence after that is the alarm.
    pub next_in_hours: u32,
    /// As in [`SosRequest`].
    pub battery_percent: Option<u32>,
    /// As in [`SosRequest`].
    pub recipients: Vec<String>,
    /// As in [`SosRequest`].
    pub note: String,
    /// The agreed word, or the word for danger; empty when none was typed. It is not kept, and nothing tells whether it was right.
    #[uniffi(default = "")]
    pub word: String,
}

/// A call for help is called off, as the shell asks for it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CancelRequest {
    /// As in [`SosRequest`].
    pub client_id: String,
    /// Id of the record of the call for help, 32 hexadecimal digits.
    pub sos: String,
    /// As in [`SosRequest`].
    pub citizen: String,
    /// Where, when known.
    pub position: Option<Position>,
    /// As in [`SosRequest`].
    pub battery_percent: Option<u32>,
    /// As in [`SosRequest`].
    pub note: String,
    /// As in [`CheckInRequest`].
    #[uniffi(default = "")]
    pub word: String,
}

/// What came of it: on the disk, and ready to leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Prepared {
    /// The record.
    pub acknowledged: Acknowledged,
    /// Message A: one SMS, readable by a stranger. Empty when a call was called off of which nothing had left: nobody needs
    /// to be told.
    pub sms: String,
    /// Its length in GSM-7 septets, at most 160.
    pub septets: u32,
    /// Short reference inside the text, to answer to.
    pub reference: String,
    /// One row for each recipient. Of a call that was called off: its rows as they are now, then those of the CANCEL.
    pub outbox: Vec<OutboxRow>,
}

/// Where a message is on its way to one recipient. Says no more than is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Written down, not yet taken.
    Queued,
    /// Taken by the sender of this phone.
    Leased,
    /// Given to the phone's messaging; whether it went out is not known.
    Handed,
    /// The network took it.
    Accepted,
    /// The network says that the other phone has it.
    Delivered,
    /// A person answered to it.
    Acknowledged,
    /// It did not go out.
    Failed,
    /// The phone stopped while it was on its way: it may have gone out or not.
    Unknown,
    /// Too late to be sent.
    Expired,
    /// Taken back before it went out.
    Cancelled,
}

/// One message to one recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct OutboxRow {
    /// Id of the row.
    pub id: i64,
    /// Id of the record it belongs to, 32 hexadecimal digits.
    pub record: String,
    /// What the message is.
    pub kind: MessageKind,
    /// Of a CANCEL: id of the row whose message it calls off.
    pub follows: Option<i64>,
    /// E.164 number.
    pub recipient: String,
    /// `sms`, or `hand`: to be passed on by a person.
    pub channel: String,
    /// The text; empty once no other try is to come.
    pub text: String,
    /// Where it is.
    pub state: Delivery,
    /// The system's code when it failed, empty otherwise.
    pub failure: String,
    /// Another try can be made (`Lease`, where it was tried before `Retry` first).
    pub can_send: bool,
    /// Somebody can have answered to it.
    pub can_be_answered: bool,
    /// It can be taken back: nothing of it can have left.
    pub can_cancel: bool,
    /// Its whole call for help can be called off: told on the last message of a call that somebody may have or may still get.
    pub can_call_off: bool,
    /// How many tries there were.
    pub tries: u32,
    /// Milliseconds until the phone shall try (again) by itself, 0 when now: report `Crash` for one that is handed (no word came
    /// in time) and `Retry` for one that is not queued, then `Lease`. Nothing when not by itself: it is over, it is for a
    /// person to pass on, or the contact before it has its turn.
    pub retry_in_ms: Option<u64>,
}

/// What happened to a message, as the shell reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum DeliveryEvent {
    /// The sender took it. It gives nothing away yet.
    Lease,
    /// It is given to the phone's messaging. Reported before that is done, and done only when the answer is `Handed`: else it was
    /// called off meanwhile.
    Hand,
    /// The network took it.
    Accept,
    /// The network reports delivery.
    Deliver,
    /// A person answered to it.
    Acknowledge,
    /// The system reported a failure: at most once for each try.
    Fail,
    /// The process ended while it was on its way, or no word came in time.
    Crash,
    /// The lease ran out, or an unknown or failed one is to be tried again.
    Retry,
    /// Its time is over. A call for help and its CANCEL have no such time.
    Expire,
    /// Taken back.
    Cancel,
}
