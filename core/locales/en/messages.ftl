# Messages that leave the phone, the trip, and those who wait at home.

# What a received message says.
message-says-sos = A call for help.
message-says-ok = A check-in.
message-says-test = A drill: nobody is in need.
message-says-cancel = The call for help was called off. That alone does not say that all is well.
message-says-changed = Something in this text is not as it was sent. Compare it with the SMS letter by letter.
message-says-cut = The end of this text is missing. Enter the whole SMS if you have it.
message-says-sent = Written: { $time }.
message-says-position = Place: { $position }{ $radius ->
    [0] {""}
   *[other] , within { $radius } m
}{ $minutes ->
    [0] {""}
   *[other] , measured { $minutes } min before
}.
message-says-simulated = The phone says that this place may be false.
message-says-no-position = The phone did not know where it was.
message-says-due = The next check-in is due: { $time }.
message-says-due-hours = The next check-in is due { $hours } h after this one was written.
message-says-due-past = That time was over when the message was entered here: it came late, or the sender's clock is wrong.
message-says-battery = Battery: { $percent } %.
message-says-word-right = The agreed word was given.
message-says-word-danger = The word for danger was given: somebody is made to write this. Treat it as a call for help.
message-says-word-missing = The agreed word was not given. Somebody else may have written this, or it was forced.
message-says-phrase = A sentence of the plan. It means: { $meaning }
message-says-phrase-place = A sentence of the plan. It means: { $meaning } Place: { $place }.
message-says-nothing = This is neither a message of Hamroh nor a sentence of the plan. It is kept as it is.

phrase-means-well = all goes as planned.
phrase-means-moved = I was brought to another place than agreed.
phrase-means-held = I cannot leave, or my papers were taken.
phrase-means-danger = I am in danger: tell the consulate now.
phrase-means-hurt = I am ill or hurt.
phrase-means-free = I am out and can speak.

# The own trip.
trip-text-before = Before leaving. The first check-in is due: { $time }.
trip-text-waiting = The next check-in is due: { $time }.
trip-text-missed = The check-in was due: { $time }. Check in now. Those at home may be worried.
trip-text-clock = Date and time of this phone are not known. Set them, so that it can remind you.
trip-todo-contacts = Name at least one person who is told.
trip-todo-drill = Practise with { $name }: send a drill and wait for the answer.
trip-todo-share = Give the plan as it is now to those at home.
trip-todo-numbers = Choose two numbers and learn them by heart.
trip-todo-phrases = Agree on sentences that can be sent from any phone.

# Those who wait at home.
follow-not-begun = The journey of { $name } has not begun. It begins: { $time }.
follow-waiting = { $name }: the next check-in is due: { $time }.
follow-not-entered = { $name }: a check-in was due: { $time }. None was entered here.
follow-silent = { $name }: a check-in was due: { $time }. None came.
follow-unsure = { $name }: a message came without the agreed word, or changed: { $time }. Somebody else may have made it.
follow-danger = { $name }: a sign that means danger came: { $time }.
follow-help = { $name }: a call for help came: { $time }. It was not called off.
follow-clock-unsure = { $name }: this phone does not know what time it is. A check-in is due: { $time }.
follow-clock-stepped = The clock of this phone was moved by about { $hours } h. The deadline is counted as before. If the clock is right now, say so here.
follow-advice-drill = Do a drill together before the journey: receive a message, enter it here, answer it.
follow-advice-enter = Enter every message here when it comes.
follow-advice-look = Look on all phones and in all messengers. If a message came, enter it here. If none came, say so here.
follow-advice-no-answer = Do not call the number of the one who travels, and do not answer it: others may hold the phone and punish for it.
follow-advice-request = Send the request to the mission. It is prepared here. Then call there.
follow-advice-keep = Delete nothing. Keep all messages as they came.
follow-not-kept = This could not be kept here: there is no room on the disk, or it cannot be written. It counts only until this program ends. Make room and enter it again; do not delete the message.
follow-advice-no-money = If somebody asks for money for a release, pay nothing before you have spoken with the mission or the police.
follow-advice-no-doubt = Do not let the other side see that you doubt. Tell the mission.
follow-advice-clock = Set date and time of this phone, best by the network.

# The letter to a mission.
request-opening = Request for consular help. { $name } ({ $citizen }) went abroad for work. I ask you to find out where this person is and to help.
request-work = Promised work: { $value }
request-employer = Employer: { $value }
request-pay = Promised pay: { $value }
request-place = Promised place: { $value }
request-country = Country: { $value }
request-route = Way: { $value }
request-help = { $time }: a call for help came by SMS. It was not called off.
request-danger = { $time }: a sign came that was agreed on before the journey and means danger.
request-unsure = { $time }: a message came that lacks the sign agreed on, or that was changed. It may have been forced.
request-silent = A check-in was due: { $time }. Nothing has come since.
request-waiting = The next check-in is due: { $time }. There is no sign of danger so far.
request-position = Last known place ({ $time }): { $position }{ $radius ->
    [0] {""}
   *[other] , within { $radius } m
}
request-no-position = No place is known from messages.
request-message = Last text, word for word ({ $time }): { $text }
request-ask = If this person is found: please ask for screening as a possible victim of trafficking before any questioning as an offender, and tell me what you can.
request-not-known = Not written here: passport number and date of birth. I give them to you on request. What was promised and where the person is now may differ.
request-no-call = Please do not call the number of this person: others may hold the phone.
request-sender = Sender: name ____, related as ____, telephone ____
request-advice-fill = Fill in your name, how you are related, and your number. Check every line; delete what is wrong.
request-advice-call = Send it by e-mail or messenger, then call and ask whether it arrived. Write down who answered.

# Message B.
details-sos = I need help. I wrote this with Hamroh; a first SMS came before it or will come.
details-test = This is a drill. Nobody is in need. Please answer with the reference.
details-time = Time: { $time }
details-mission = Please call for me: { $title }, { $number }
details-reference = Reference: { $reference }
