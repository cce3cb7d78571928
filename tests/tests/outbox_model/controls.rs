//! Functions that are wrong in one thing, and how they are found out.

use hamroh_core::sos::{
    machine::{Progress, Step, Thread, next},
    model::{Delivery as D, DeliveryEvent as E},
};

use crate::world::Next;

/// Name, function, and how the complaint begins.
pub const ALL: [(&str, Next, &str); 9] = [
    ("control, a CANCEL goes at once", cancel_at_once, "overtakes"),
    ("control, a call goes on after its CANCEL", goes_on, "overtaken"),
    ("control, a crash forgets the hand-over", forgets, "untrue"),
    ("control, taken by the network is delivered", hopes, "untrue"),
    ("control, a failure after a crash is final", gives_up, "lost"),
    ("control, a call expires", expires, "lost"),
    ("control, a failure takes a report back", takes_back_reports, "untrue"),
    ("control, the text stays", keeps_text, "kept"),
    ("control, nobody is told", silent, "lost"),
];

fn cancel_at_once(now: Thread, step: Step) -> Option<Thread> {
    match step {
        Step::TakeBack if now.cancel.is_none() => Some(Thread { cancel: Some(Progress::NEW), ..now }),
        Step::Cancel(_) => {
            // As if the message were gone.
            let gone = Progress { state: D::Unknown, may_have_left: true, closed: true, ..now.message };
            next(Thread { message: gone, ..now }, step).map(|after| Thread { message: now.message, ..after })
        }
        _ => next(now, step),
    }
}

fn goes_on(now: Thread, step: Step) -> Option<Thread> {
    match step {
        Step::Cancel(_) => {
            let closed = Progress { state: D::Unknown, may_have_left: true, closed: true, ..now.message };
            next(Thread { message: closed, ..now }, step)
                .map(|after| Thread { message: now.message, ..after })
        }
        Step::TakeBack => next(now, step).map(|after| match after.cancel {
            Some(_) => Thread { message: now.message, ..after },
            None => after,
        }),
        _ => next(now, step),
    }
}

fn forgets(now: Thread, step: Step) -> Option<Thread> {
    let mut after = next(now, step)?;
    let crashed = matches!(step, Step::Opened | Step::Message(E::Crash));
    if crashed && now.message.state == D::Handed {
        after.message =
            Progress { state: D::Queued, may_have_left: now.message.may_have_left, ..after.message };
    }
    Some(after)
}

fn hopes(now: Thread, step: Step) -> Option<Thread> {
    next(now, if step == Step::Message(E::Accept) { Step::Message(E::Deliver) } else { step })
}

fn gives_up(now: Thread, step: Step) -> Option<Thread> {
    if step == Step::Message(E::Fail) && now.message.state == D::Unknown && !now.message.closed {
        let message = Progress { state: D::Failed, closed: true, ..now.message };
        return Some(Thread { message, ..now });
    }
    next(now, step)
}

fn expires(now: Thread, step: Step) -> Option<Thread> {
    if step == Step::Message(E::Expire) && now.message == Progress::NEW {
        let message = Progress { state: D::Expired, closed: true, ..now.message };
        return Some(Thread { message, ..now });
    }
    next(now, step)
}

fn takes_back_reports(now: Thread, step: Step) -> Option<Thread> {
    if step == Step::Message(E::Fail) && now.message.state == D::Delivered {
        let message = Progress { state: D::Failed, closed: false, ..now.message };
        return Some(Thread { message, ..now });
    }
    next(now, step)
}

fn keeps_text(now: Thread, step: Step) -> Option<Thread> {
    let mut after = next(now, step)?;
    if after.message.state == D::Delivered {
        after.message.closed = false;
    }
    Some(after)
}

fn silent(now: Thread, step: Step) -> Option<Thread> {
    let after = next(now, step)?;
    Some(if step == Step::TakeBack { Thread { cancel: None, ..after } } else { after })
}
