//! Where a message to one recipient is, and the message that calls it off: one pure function, [`next`], for the outbox and for
//! the model that tries every order of events (`tests/tests/outbox_model`).
//!
//! "Handed" means given to the phone's messaging, not sent; "accepted" means taken by the network, not read. After a crash on
//! the way the truth is "unknown". Reports may come late, twice or out of order: a later truth is never taken back by an
//! earlier one, and nothing is said that no report says.
//!
//! What is "closed" has no other try before it, so its text is erased. A call for help is closed by nothing but its arrival or the
//! person who called: it has no time after which it is given up.

use super::{
    message::MessageKind,
    model::{Delivery, DeliveryEvent},
};

/// Where one message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Progress {
    /// Where it is.
    pub state: Delivery,
    /// It went out, or a try ended without a word: it cannot be taken back, called expired or failed.
    pub may_have_left: bool,
    /// No other try is to come.
    pub closed: bool,
    /// How many tries there were, the one that runs included.
    pub tries: u32,
    /// How many of them followed one that ended without a word.
    pub resends: u32,
}

/// A message to one recipient, and its CANCEL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Thread {
    /// What the message is.
    pub kind: MessageKind,
    /// The message.
    pub message: Progress,
    /// The CANCEL, once there is one.
    pub cancel: Option<Progress>,
}

/// What may happen to a [`Thread`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Something happened to the message.
    Message(DeliveryEvent),
    /// Something happened to its CANCEL.
    Cancel(DeliveryEvent),
    /// The person calls it off.
    TakeBack,
    /// The journal was opened by a new process: whoever had taken anything is gone.
    Opened,
}

impl Progress {
    /// Written down a moment ago.
    pub const NEW: Self =
        Self { state: Delivery::Queued, may_have_left: false, closed: false, tries: 0, resends: 0 };

    /// It rests on this phone, no try of it is running.
    fn rests(self) -> bool {
        matches!(self.state, Delivery::Queued | Delivery::Leased | Delivery::Failed)
    }

    /// Nothing of it left and nothing will.
    fn never_left(self) -> bool {
        self.closed && !self.may_have_left && (self.rests() || is_void(self.state))
    }

    /// A CANCEL that was stopped because its message had not left, and of which nobody can say that it went.
    fn was_stopped(self) -> bool {
        let is_resting = matches!(self.state, Delivery::Cancelled | Delivery::Failed | Delivery::Unknown);
        self.closed && is_resting
    }

    /// No other try: taken back where nothing can have left, else as much as is known.
    fn close(self) -> Self {
        let state = match (self.rests(), self.may_have_left) {
            (true, false) => Delivery::Cancelled,
            (true, true) => Delivery::Unknown,
            (false, _) => self.state,
        };
        Self { state, closed: true, ..self }
    }
}

impl Thread {
    /// A message that was written down a moment ago.
    #[must_use]
    pub fn new(kind: MessageKind) -> Self {
        Self { kind, message: Progress::NEW, cancel: None }
    }

    /// Where the message of this step is.
    #[must_use]
    pub fn of(self, step: Step) -> Option<Progress> {
        match step {
            Step::Message(_) | Step::TakeBack | Step::Opened => Some(self.message),
            Step::Cancel(_) => self.cancel,
        }
    }

    /// The CANCEL may go: the message went before it, as far as this phone can do that, and goes no more.
    fn cancel_may_go(self) -> bool {
        use Delivery as D;
        let went = matches!(
            self.message.state,
            D::Handed | D::Accepted | D::Delivered | D::Acknowledged | D::Unknown
        );
        self.message.closed && went
    }
}

/// Done without a message having gone out.
fn is_void(state: Delivery) -> bool {
    matches!(state, Delivery::Expired | Delivery::Cancelled)
}

/// What follows; `None` when the step cannot follow and changes nothing.
#[must_use]
pub fn next(now: Thread, step: Step) -> Option<Thread> {
    let mut after = now;
    match step {
        Step::Message(event) => after.message = one(now.kind, now.message, event)?,
        Step::Cancel(event) => {
            // Also at the hand-over: between the two the message may have turned out never to have left.
            let goes = matches!(event, DeliveryEvent::Lease | DeliveryEvent::Hand);
            if goes && !now.cancel_may_go() {
                return None;
            }
            after.cancel = Some(one(MessageKind::Cancel, now.cancel?, event)?);
        }
        Step::TakeBack => {
            let wanted = matches!(now.kind, MessageKind::Sos | MessageKind::Test);
            // A message that was said to have failed and then arrived is owed another CANCEL than the one that was stopped.
            let is_told = now.cancel.is_some_and(|c| now.message.never_left() || !c.was_stopped());
            if !wanted || is_told || is_void(now.message.state) {
                return None;
            }
            after.message = now.message.close();
            // Practice alarmed nobody.
            let is_owed = now.kind == MessageKind::Sos && !is_void(after.message.state);
            after.cancel = is_owed.then_some(Progress::NEW);
        }
        Step::Opened => {
            let crash = |kind, p| one(kind, p, DeliveryEvent::Crash).unwrap_or(p);
            after.message = crash(now.kind, now.message);
            after.cancel = now.cancel.map(|p| crash(MessageKind::Cancel, p));
        }
    }
    // What turned out never to have left needs no calling off.
    if after.message.never_left() {
        after.cancel = after.cancel.map(|p| if p.closed { p } else { p.close() });
    }
    (after != now).then_some(after)
}

/// What follows for one message, by itself.
fn one(kind: MessageKind, now: Progress, event: DeliveryEvent) -> Option<Progress> {
    use Delivery as D;
    use DeliveryEvent as E;
    let left = now.may_have_left;
    let is_open = !now.closed;
    // A call for help is tried until it arrives. What else is said is soon old.
    let is_brief = matches!(kind, MessageKind::Ok | MessageKind::Test);
    let state = match (now.state, event) {
        (D::Queued, E::Lease) if is_open => D::Leased,
        (D::Leased, E::Hand) => D::Handed,
        // A crash before the hand-over: this try did not leave the phone.
        (D::Leased, E::Crash | E::Retry) => D::Queued,
        (D::Handed, E::Crash) => D::Unknown,
        // Evidence counts in every state.
        (D::Accepted | D::Delivered | D::Acknowledged, E::Accept) => return None,
        (_, E::Accept) => D::Accepted,
        (D::Delivered | D::Acknowledged, E::Deliver) | (D::Acknowledged, E::Acknowledge) => return None,
        (_, E::Deliver) => D::Delivered,
        (_, E::Acknowledge) => D::Acknowledged,
        // Of a try before nothing was heard, or more than this: that this one failed does not say that none went out.
        (D::Leased | D::Handed | D::Unknown | D::Accepted, E::Fail) if left => D::Unknown,
        (D::Leased | D::Handed, E::Fail) => D::Failed,
        (D::Failed | D::Unknown, E::Retry) if is_open => D::Queued,
        (D::Queued | D::Leased | D::Failed | D::Unknown, E::Expire) if is_brief && left => D::Unknown,
        (D::Queued | D::Leased | D::Failed, E::Expire) if is_brief => D::Expired,
        // What may have left cannot be taken back; that needs a message of its own. A CANCEL is not called off: whoever needs help
        // still calls again.
        (D::Queued | D::Leased | D::Failed, E::Cancel) if !left && is_open && kind != MessageKind::Cancel => {
            D::Cancelled
        }
        _ => return None,
    };
    let went = matches!(state, D::Accepted | D::Delivered | D::Acknowledged);
    let arrived = matches!(state, D::Delivered | D::Acknowledged);
    let after = Progress {
        state,
        may_have_left: left || went || matches!((now.state, event), (D::Handed, E::Crash)),
        closed: now.closed
            || arrived
            || is_void(state)
            || (is_brief && (state == D::Accepted || event == E::Expire)),
        tries: now.tries.saturating_add(u32::from(event == E::Lease)),
        resends: now.resends.saturating_add(u32::from((now.state, event) == (D::Unknown, E::Retry))),
    };
    (after != now).then_some(after)
}

/// What can be done with one message of a thread, for the buttons beside it.
impl Thread {
    fn can(self, step: Step) -> bool {
        next(self, step).is_some()
    }

    /// Another try can be made. `of` names the message: [`Step::Message`] or [`Step::Cancel`].
    #[must_use]
    pub fn can_send(self, of: fn(DeliveryEvent) -> Step) -> bool {
        self.can(of(DeliveryEvent::Lease)) || self.can(of(DeliveryEvent::Retry))
    }

    /// Somebody can have answered: some try was given away.
    #[must_use]
    pub fn can_be_answered(self, of: fn(DeliveryEvent) -> Step) -> bool {
        use Delivery as D;
        let event = of(DeliveryEvent::Acknowledge);
        let given = self.of(event).is_some_and(|p| {
            let given = matches!(p.state, D::Handed | D::Accepted | D::Delivered | D::Unknown | D::Expired);
            given || p.may_have_left
        });
        given && self.can(event)
    }

    /// It can be taken back.
    #[must_use]
    pub fn can_cancel(self, of: fn(DeliveryEvent) -> Step) -> bool {
        self.can(of(DeliveryEvent::Cancel))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(kind: MessageKind, steps: &[Step]) -> Thread {
        steps.iter().fold(Thread::new(kind), |now, step| next(now, *step).unwrap_or(now))
    }

    const LEASE: Step = Step::Message(DeliveryEvent::Lease);
    const HAND: Step = Step::Message(DeliveryEvent::Hand);
    const FAIL: Step = Step::Message(DeliveryEvent::Fail);

    #[test]
    fn a_cancel_is_owed_only_where_something_may_have_left() {
        let back = after(MessageKind::Sos, &[LEASE, FAIL, Step::TakeBack]);
        assert_eq!((back.message.state, back.cancel), (Delivery::Cancelled, None));
        assert_eq!(next(back, HAND), None, "whoever leased it must not give it away");
        let owed = after(MessageKind::Sos, &[LEASE, HAND, Step::TakeBack]);
        assert_eq!((owed.message.state, owed.cancel), (Delivery::Handed, Some(Progress::NEW)));
        assert!(next(owed, Step::Cancel(DeliveryEvent::Lease)).is_some());
        // The try turns out to have failed before the CANCEL left: nobody needs to hear of it.
        let both = next(owed, FAIL).unwrap();
        assert_eq!(both.cancel.map(|p| p.state), Some(Delivery::Cancelled));
        let practice = after(MessageKind::Test, &[LEASE, HAND, Step::TakeBack]);
        assert!(practice.message.closed && practice.cancel.is_none());
    }

    #[test]
    fn what_arrived_after_its_failure_was_told_is_owed_another_cancel() {
        let deliver = Step::Message(DeliveryEvent::Deliver);
        let cancel = [Step::Cancel(DeliveryEvent::Lease), Step::Cancel(DeliveryEvent::Hand)];
        // How the first CANCEL was when the failure was told, and whether it may be on its way still.
        let cases = [(&cancel[..0], false), (&cancel[..1], false), (&cancel[..], true)];
        for (steps, is_on_its_way) in cases {
            let off = after(MessageKind::Sos, &[&[LEASE, HAND, Step::TakeBack], steps, &[FAIL]].concat());
            assert!(off.cancel.is_some_and(|c| c.closed));
            assert_eq!(next(off, Step::TakeBack), None, "nobody has it");
            let arrived = next(off, deliver).unwrap();
            let again = next(arrived, Step::TakeBack);
            assert_eq!(again.is_none(), is_on_its_way);
            let again = again
                .or_else(|| next(next(arrived, Step::Cancel(DeliveryEvent::Fail)).unwrap(), Step::TakeBack));
            let again = again.unwrap();
            assert_eq!((again.message, again.cancel), (arrived.message, Some(Progress::NEW)));
            assert_eq!(next(again, Step::TakeBack), None, "called off once");
        }
    }

    #[test]
    fn a_call_that_was_called_off_is_not_sent_again() {
        let again = Step::Message(DeliveryEvent::Retry);
        let off = after(MessageKind::Sos, &[LEASE, HAND, Step::Opened, again, LEASE, Step::TakeBack]);
        assert_eq!((off.message.state, off.message.closed), (Delivery::Unknown, true));
        assert!([HAND, again, LEASE].into_iter().all(|step| next(off, step).is_none()));
    }

    #[test]
    fn only_what_is_brief_expires() {
        let expire = Step::Message(DeliveryEvent::Expire);
        assert_eq!(next(Thread::new(MessageKind::Sos), expire), None);
        assert_eq!(after(MessageKind::Ok, &[expire]).message.state, Delivery::Expired);
        let unknown = after(MessageKind::Ok, &[LEASE, HAND, Step::Opened, expire]);
        assert_eq!((unknown.message.state, unknown.message.closed), (Delivery::Unknown, true));
    }
}
