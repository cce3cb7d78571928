# What works from this phone, where it is, what it remembers: the words around the chain
reach-no-signal = The phone has no network now. Write the number down and try where there is a network or Wi-Fi.
reach-short-wifi = A short number cannot be called over Wi-Fi.
reach-short-other-network = Your phone is on a network of { $network }. This number works only on networks of { $country }.
reach-short-roaming = From a foreign SIM card a short number may not work.
reach-short-look = Look at the name of the network: this number works only on networks of { $country }.
reach-free-roaming = This free number is for SIM cards of { $country }, not for a foreign one.
reach-free = Free of charge: no money on the SIM card is needed.
reach-emergency-no-money = An emergency number: call it even without money on the SIM card.
reach-domestic-elsewhere = It works only from inside { $country }; your phone is on a network of { $network }.
reach-domestic-maybe = It works only from inside { $country }, and perhaps not from a foreign SIM card.
reach-no-money = Without money it may not go through. Ask somebody to call, or give a missed call.
reach-needs-internet = Needs the internet: best over Wi-Fi.
reach-wifi-call = Over Wi-Fi only with an app that calls ordinary numbers, or if your operator has calls over Wi-Fi.
reach-wifi-sms = An SMS needs a mobile network.
reach-instead = Instead: { $number }.

# What holds for every call
reach-note-network = Your phone is on a network of { $country }.
reach-note-roaming = Your SIM card is foreign here. What a call costs, we do not know; over Wi-Fi you can write by messenger or e-mail.
reach-note-wifi-only = Your phone has Wi-Fi but no mobile network: messengers, e-mail and web pages work, short numbers do not.
reach-note-no-credit = There is no money on the SIM card: free and emergency numbers work without it. Ask somebody to call the others.
reach-note-no-signal = Your phone has no network now. Write down the first number and where you are, and try again elsewhere.

# Where you are
reach-place-near = near { $places }
reach-place-border = about { $km } km from the border of { $country }
reach-place-at-border = at the border ({ $countries })
reach-moment = { $date }, { $time }

# Consular district
reach-district-covers = Its district covers this place ({ $here }).
reach-district-elsewhere = Its district lies elsewhere ({ $provinces }); you are in: { $here }. If they send you on, call the next one.
reach-district-unknown = It answers only for a part of the country ({ $provinces }). Whether you are there, we do not know: ask.

# The way leads elsewhere than promised
reach-drift-country = You were promised: { $promised }. Your phone is here: { $found }.
reach-drift-by-network = You were promised: { $promised }. Your phone is on a network of { $network }.
reach-drift-border = You were promised: { $promised }. You are about { $km } km away from there, near a border. In this country people are held and forced to work: { $country }.
reach-drift-means = It may be a stop on the way. But this is also how people were brought to places they could not leave.
reach-drift-now = Do now: tell somebody you trust where you are, keep your passport with you, do not cross a border.
reach-drift-network = Your phone is on a network of { $network }, but its position is here: { $found }. Near a border this happens. If you did not cross it yourself, find out where you are.

# What this phone remembers
reach-tried-no-answer = You tried it on { $when }: no answer.
reach-tried-wrong = You marked it as wrong on { $when }.
reach-tried-helped = It helped you on { $when }.
reach-tried-times = Tries in a row: { $times }.
reach-wrong = You marked this number as wrong: try the others first.
reach-first-call = Not reached today: { $org }. Call now: { $next }, { $number }.
reach-marked = Written down.
reach-marked-next = Written down. Call now: { $next }, { $number }.
reach-marked-helped = Written down. This number will come first for you.
reach-marked-none = Written down. There is no other number to call in this list: try the first one again later.
reach-marked-lost = The phone could not save this: it will be forgotten when the app ends.
reach-journal-try = Called: { $title }, { $number }. { $outcome }
reach-outcome-no-answer = No answer.
reach-outcome-wrong = Wrong number.
reach-outcome-helped = They helped.
reach-note-preface = To the editors of Hamroh: a correction to a number. Please leave everything below as it is.

# In a new country
reach-arrival-title = { $country }: what to know now
reach-arrival-where = By its network, your phone is here: { $country }.
reach-arrival-first = If you need help, call first: { $title }, { $number }.
reach-arrival-home = At home, from any country: { $title }, { $number }.
reach-arrival-no-number = We know no number of your own country to call from here.
reach-arrival-emergency = Emergency numbers here: { $numbers }.
reach-arrival-passport = Keep your passport with you. Whoever must see it may look at it and give it back at once.
