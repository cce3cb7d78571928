//! What really happens, beside what the outbox believes.
//!
//! What nobody can see is no event: a try that was given away is "in flight" until a report tells its fate, and as long as it is the
//! worst is assumed. So a message may be taken and delivered with no report, with a late one, or with the same one again and again.
//! A service change only shortens a wait, and here every wait is over.

use hamroh_core::sos::{
    machine::{Progress, Step, Thread},
    message::MessageKind,
    model::{Delivery as D, DeliveryEvent as E},
    plan,
};

/// The function under test.
pub type Next = fn(Thread, Step) -> Option<Thread>;

/// The truth about one message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Truth {
    /// Tries that were given away and whose fate nobody has told.
    pub in_flight: u8,
    /// Some try was handed over, on paper at least.
    pub given: bool,
    /// The network took one.
    pub taken: bool,
    /// The other phone has it.
    pub delivered: bool,
    /// A person answered.
    pub answered: bool,
    /// A living process has leased it.
    pub held: bool,
    /// Tries that the phone made by itself although one before may have gone.
    pub resent: u8,
}

impl Truth {
    fn may_be_out(self) -> bool {
        self.in_flight > 0 || self.taken
    }
}

/// One recipient: belief and truth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    pub thread: Thread,
    pub message: Truth,
    pub cancel: Truth,
    /// The person took this message back, alone.
    pub dropped: bool,
}

/// Both recipients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct World {
    pub sides: [Side; 2],
    /// The person called it off.
    pub called_off: bool,
}

/// Something that happens to one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    Reported(E),
    /// The hand-over was written down, and then the process ended: nothing was given away.
    HandedOnPaper,
    /// The phone tries again by itself.
    ByItself,
}

/// Something that happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    To {
        side: usize,
        cancel: bool,
        what: Happening,
    },
    /// The process ends, and a new one opens the journal.
    Crash,
    /// The person calls it off.
    TakeBack,
}

/// Every event there is.
pub fn events() -> Vec<Event> {
    use Happening as H;
    let reported = [
        E::Lease,
        E::Hand,
        E::Retry,
        E::Accept,
        E::Deliver,
        E::Acknowledge,
        E::Fail,
        E::Expire,
        E::Cancel,
        E::Crash,
    ];
    let what: Vec<_> = reported.map(H::Reported).into_iter().chain([H::HandedOnPaper, H::ByItself]).collect();
    let mut all = vec![Event::Crash, Event::TakeBack];
    for side in 0..2 {
        for cancel in [false, true] {
            all.extend(what.iter().map(|what| Event::To { side, cancel, what: *what }));
        }
    }
    all
}

impl World {
    pub fn new(kind: MessageKind) -> Self {
        let side = Side {
            thread: Thread::new(kind),
            message: Truth::default(),
            cancel: Truth::default(),
            dropped: false,
        };
        Self { sides: [side; 2], called_off: false }
    }

    /// What the world is after an event, which may change nothing; `None` when it cannot happen.
    pub fn after(&self, event: Event, next: Next) -> Option<Result<Self, String>> {
        let mut world = *self;
        match event {
            Event::Crash => world.crash(next),
            // What is no call for help cannot be called off.
            Event::TakeBack if self.sides[0].thread.kind != MessageKind::Sos => return None,
            Event::TakeBack => {
                world.called_off = true;
                for side in &mut world.sides {
                    side.thread = next(side.thread, Step::TakeBack).unwrap_or(side.thread);
                }
            }
            Event::To { side, cancel, what } => {
                if let Err(wrong) = world.sides[side].happen(cancel, what, next)? {
                    return Some(Err(wrong));
                }
                if what == Happening::HandedOnPaper {
                    world.crash(next);
                }
            }
        }
        Some(Ok(world))
    }

    fn crash(&mut self, next: Next) {
        for side in &mut self.sides {
            side.thread = next(side.thread, Step::Opened).unwrap_or(side.thread);
            side.message.held = false;
            side.cancel.held = false;
        }
    }

    /// What is wrong with it.
    pub fn wrong(&self, next: Next) -> Option<String> {
        self.sides.iter().find_map(|side| side.wrong(self.called_off, next))
    }
}

impl Side {
    fn believed(&self, cancel: bool) -> Option<Progress> {
        if cancel { self.thread.cancel } else { Some(self.thread.message) }
    }

    /// Lets it happen to one message. `None` when it cannot happen now.
    fn happen(&mut self, cancel: bool, what: Happening, next: Next) -> Option<Result<(), String>> {
        let before = self.believed(cancel)?;
        let step = if cancel { Step::Cancel } else { Step::Message };
        let truth = if cancel { self.cancel } else { self.message };
        let kind = if cancel { MessageKind::Cancel } else { self.thread.kind };
        let is_call = kind == MessageKind::Sos || kind == MessageKind::Cancel;
        let event = match what {
            Happening::HandedOnPaper => E::Hand,
            // A person may try a call for help again at any time; of a check-in only what the phone does is counted.
            Happening::ByItself if is_call || !plan::goes_on(kind, before) => return None,
            Happening::ByItself => E::Retry,
            Happening::Reported(E::Retry) if !is_call => return None,
            Happening::Reported(event) => event,
        };
        let possible = match event {
            E::Lease | E::Retry | E::Expire | E::Cancel => true,
            // Silence: the process lives, and no word comes.
            E::Crash => before.state == D::Handed,
            E::Hand => truth.held,
            E::Accept | E::Deliver | E::Acknowledge => truth.may_be_out(),
            // Of a try, or of the way beyond the network; or it could not be given away at all.
            E::Fail => truth.may_be_out() || (truth.held && before.state == D::Leased),
        };
        if !possible {
            return None;
        }
        let after = next(self.thread, step(event));
        self.thread = after.unwrap_or(self.thread);
        let is_handed = event == E::Hand && after.is_some();
        let mut wrong = None;
        if is_handed && cancel && !self.message.given {
            wrong = Some("overtakes: a CANCEL goes before its call");
        }
        if is_handed && !cancel && self.cancel.given {
            wrong = Some("overtaken: a call goes after its CANCEL");
        }
        let truth = if cancel { &mut self.cancel } else { &mut self.message };
        match event {
            E::Lease => truth.held |= after.is_some(),
            E::Hand => {
                truth.held = false;
                truth.given |= is_handed;
                truth.in_flight += u8::from(is_handed && what != Happening::HandedOnPaper);
            }
            E::Accept | E::Deliver | E::Acknowledge => {
                truth.in_flight = truth.in_flight.saturating_sub(u8::from(!truth.taken));
                truth.taken = true;
                truth.delivered |= event != E::Accept;
                truth.answered |= event == E::Acknowledge;
            }
            E::Fail if truth.held && before.state == D::Leased && !truth.may_be_out() => truth.held = false,
            E::Fail if !truth.taken => truth.in_flight -= 1,
            E::Cancel if after.is_some() => self.dropped = true,
            E::Retry if before.state == D::Unknown && after.is_some() => {
                truth.resent += u8::from(what == Happening::ByItself);
            }
            _ => {}
        }
        Some(wrong.map_or(Ok(()), |wrong| Err(format!("{wrong}: {self:?}"))))
    }

    fn wrong(&self, called_off: bool, next: Next) -> Option<String> {
        let kind = self.thread.kind;
        let said = untrue(self.thread.message, self.message)
            .or_else(|| self.thread.cancel.and_then(|cancel| untrue(cancel, self.cancel)));
        let why = said.or_else(|| {
            let stuck = |step: fn(E) -> Step, kind| is_stuck(self.thread, step, kind, next);
            if kind == MessageKind::Sos && !called_off && !self.dropped && stuck(Step::Message, kind) {
                return Some("lost: a call for help");
            }
            let is_owed = called_off && self.message.may_be_out();
            if is_owed && self.thread.cancel.is_none() {
                return Some("lost: nobody is told that it was called off");
            }
            if is_owed && stuck(Step::Cancel, MessageKind::Cancel) {
                return Some("lost: a CANCEL");
            }
            (kind != MessageKind::Sos && self.message.resent > 1).then_some("repeated: a check-in")
        });
        why.map(|why| format!("{why}: {self:?}"))
    }
}

/// What a belief says that is not so.
fn untrue(belief: Progress, truth: Truth) -> Option<&'static str> {
    let is_over = matches!(belief.state, D::Delivered | D::Acknowledged | D::Expired | D::Cancelled);
    if is_over && !belief.closed {
        return Some("kept: a text that is not needed any more");
    }
    let holds = match belief.state {
        D::Handed => truth.given,
        D::Accepted => truth.taken && !truth.delivered,
        D::Delivered => truth.delivered && !truth.answered,
        D::Acknowledged => truth.answered,
        D::Failed | D::Expired | D::Cancelled => !truth.may_be_out(),
        D::Queued | D::Leased | D::Unknown => !truth.delivered,
    };
    (!holds).then_some("untrue: what is said of a message")
}

/// Nothing that the phone does leads to another try, though it has not arrived.
fn is_stuck(thread: Thread, step: fn(E) -> Step, kind: MessageKind, next: Next) -> bool {
    let Some(now) = thread.of(step(E::Lease)) else { return true };
    match now.state {
        D::Delivered | D::Acknowledged => return false,
        // Taken, and if it comes to nothing the report of that begins another try.
        D::Accepted if !now.closed => return false,
        _ => {}
    }
    let tried = [E::Crash, E::Retry, E::Lease, E::Hand]
        .into_iter()
        .fold(thread, |now, event| next(now, step(event)).unwrap_or(now));
    let goes = tried.of(step(E::Lease)).is_some_and(|p| p.state == D::Handed && p.tries > now.tries);
    // The next contact waits for nothing that does not go on itself.
    let held_for_nothing = !plan::lets_next_go(now) && !plan::goes_on(kind, now);
    !goes || now.closed || !plan::goes_on(kind, now) || held_for_nothing
}
