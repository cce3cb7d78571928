# Who can help: names of organisations
directory-org-title = { $country }: { $type }
directory-org-title-detail = { $country }: { $type }, { $detail }
directory-title-gap = { $country }: your own mission

directory-org-type-mission = mission
directory-org-type-embassy = embassy
directory-org-type-consulate-general = consulate general
directory-org-type-consulate = consulate
directory-org-type-honorary-consulate = honorary consulate
directory-org-type-ministry = ministry
directory-org-type-foreign-ministry = ministry of foreign affairs
directory-org-type-agency = state agency
directory-org-type-migration-agency = migration agency
directory-org-type-migration-agency-office = office of the migration agency
directory-org-type-labour-ministry-office = office of the labour ministry
directory-org-type-hotline = help line
directory-org-type-trafficking-line = line against human trafficking
directory-org-type-social-assistance-line = social assistance line, also for victims of trafficking
directory-org-type-women-line = help line for women
directory-org-type-child-line = help line for children
directory-org-type-labour-line = labour line
directory-org-type-immigration-line = immigration line
directory-org-type-foreigners-line = line for foreigners
directory-org-type-government-line = government information line
directory-org-type-ambulance = ambulance
directory-org-type-fire-service = fire service
directory-org-type-police = police
directory-org-type-police-emergency = police
directory-org-type-tourist-police = tourist police
directory-org-type-trafficking-police = police unit against human trafficking
directory-org-type-ngo = organisation that helps people
directory-org-type-anti-trafficking-ngo = organisation against human trafficking
directory-org-type-human-rights-ngo = human rights organisation
directory-org-type-women-ngo = organisation that helps women
directory-org-type-iom = International Organization for Migration
directory-org-type-iom-office = International Organization for Migration
directory-org-type-border-post = border post

# Dates and lists
directory-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
directory-month-of = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
directory-date-month = { $month } { $year }
directory-date-day = { $day } { $month } { $year }
directory-km = { $km } km
directory-join = { $first } and { $last }

# Where you stand
directory-summary-border = You are within { $km } km of the border between { $countries }; we cannot tell which side you are on.
directory-summary-disagree = You named { $named }, but the position lies in { $found }. Both are shown.
directory-summary-at-home = You are in your own country. Below is whom you can call there.
directory-summary-own = Your country has a mission here. Call it first.
directory-summary-own-no-number = Your country has a mission here, but we do not know its number. Call the next number in the list.
directory-summary-own-elsewhere = Your country has no embassy here that we know of. A mission in another country answers for this one.
directory-summary-own-precedent = Which mission answers for this country, we do not know. But a mission of your own country nearby has helped people from here before: call it.
directory-summary-third = Whether your country has a mission here, we do not know. Missions of other countries may help; they come first below.
directory-summary-third-none = Your country has no mission here. Missions of other countries may help; they come first below.
directory-summary-not-known = We do not know which mission of your country answers here. Below is whom you can call all the same.
directory-summary-none = Your country has no mission here. Below is whom you can call all the same.
directory-summary-nowhere = We do not know which country you are in. Name the country; home you can call from anywhere.
directory-place-border = near the border ({ $countries })

# Why somebody stands in the list
directory-why-own-resident = This is your own country’s mission. Where: { $country }.
directory-why-own-accredited = This is your own country’s mission in another country. It also answers for { $country }.
directory-why-own-honorary = This is an honorary consul of your own country. Where: { $country }.
directory-why-own-labour-office = This is your own country’s office for labour migrants, not a consulate. Where: { $country }.
directory-why-no-own-mission = Your country has no mission in { $country }.
directory-why-no-own-mission-found = We know of no embassy or consulate of your country in { $country } itself.
directory-why-not-known = We do not know which mission of your country answers for { $country }.
directory-why-not-known-dated = We do not know which mission of your country answers for { $country }. We last looked for it on { $date }.
directory-why-treaty = Not your own country’s mission. A treaty lets it act for your country’s citizens. Where: { $country }.
directory-why-agreed-partner = Not your own country’s mission. It has agreed to help your country’s citizens. Where: { $country }.
directory-why-precedent = Not your own country’s mission. It helped citizens of your country before ({ $date }), but is not obliged to. Where: { $country }.
directory-why-precedent-own = This mission of your own country helped people in { $country } before ({ $date }). Whether it is in charge there is not known.
directory-why-treaty-unchecked = Not your own country’s mission. A treaty ({ $date }) may let it act for your country’s citizens. Where: { $country }.
directory-why-local = This is help in { $country } itself.
directory-why-own-elsewhere = This is your own country’s mission in another country, one of the nearest whose number we know. Whether it is in charge here is not known; ask it who is. Where you are: { $country }.
directory-why-home = This is your country’s authority at home.
directory-why-home-anywhere = This is your country’s authority at home. It can be called from any country.

# What it rests on
directory-basis-rescue-2025 = In April 2025 diplomats of Kazakhstan and Uzbekistan brought eight citizens of Kyrgyzstan, four of Kazakhstan and two of Uzbekistan back from Myanmar through Mae Sot.
directory-basis-charter-2020 = In April 2020 a charter flight of Kazakhstan took 32 citizens of Kyrgyzstan home from Thailand, Indonesia and Viet Nam.
directory-basis-rescue-2025-and-charter-2020 = In April 2025 diplomats of Kazakhstan and Uzbekistan brought eight citizens of Kyrgyzstan, four of Kazakhstan and two of Uzbekistan back from Myanmar through Mae Sot. In April 2020 a charter flight of Kazakhstan took 32 citizens of Kyrgyzstan home from Thailand, Indonesia and Viet Nam.
directory-basis-agreement-1993 = The agreement of Russia and Kyrgyzstan of 7 June 1993 on diplomatic and consular representation in third countries.
directory-basis-southern-provinces = It answers for the 14 southern provinces only.
directory-basis-not-a-consulate = This is an office for labour migrants, not a consulate.
directory-basis-searched = We looked in public sources.

# What is not known
directory-missing = Number not known; last looked for on { $date }.
directory-missing-undated = Number not known.
directory-missing-known = What is known: { $known }.

# Before you call
directory-caution-honorary = An honorary consul has limited powers and often cannot issue documents. Ask which mission can.
directory-caution-treaty = We could not check whether the treaty applies today. Name it when you call.
directory-caution-not-obliged = They are not obliged to help. Say that people from your country were helped before.
directory-caution-doubtful-police = In parts of this country the police may know the people who hold you. Do not call the police alone: tell somebody else first.
directory-caution-hours = Opening hours are not confirmed. If nobody answers, try again in the morning and call the next number.

# A contact
directory-status-confirmed = Official notice or two sources ({ $date }); nobody has called to check
directory-status-listed = One source ({ $date })
directory-status-old = Old source ({ $date })
directory-status-old-undated = Source without a date
directory-warning-old = This number may have changed. It may still work.
directory-warning-short-code = Works only on mobile and fixed networks of { $country }.
directory-warning-domestic = Works only from inside the country.
directory-warning-old-mobile = A mobile number of 2015: a stranger may answer. First ask whom you have reached, and do not say where you are.
directory-warning-for-its-own-citizens = The line was made for citizens of that country; it may not help foreigners.
directory-warning-event-line = The number was given out for one event; nobody may answer now.
directory-warning-temporary-line = This may be a temporary telephone.
directory-warning-may-have-moved = The office may have moved.
directory-warning-extension = Ask for the extension.
directory-warning-extension-number = Ask for extension { $number }.
directory-warning-other-network = On networks of the neighbouring country this number is another service.

# What holds for the whole list
directory-notice-no-promise = We list who may help. Nobody here has promised to, and we cannot call for you.
directory-notice-short-codes = Short numbers work only on the networks of the country named beside them.
directory-notice-short-codes-border = Short numbers follow the network, not the place: near a border, look at which country’s network your phone shows.
directory-notice-police-left-out = We left the local police out: in parts of this country they may know the people who hold you, and we have nobody else there for you to call first.
directory-notice-simulated = Your phone says that this position is simulated. It may be wrong.
directory-notice-stale = This list was put together on { $date } and is past its review date. Numbers may have changed.
directory-notice-issued = This list was put together on { $date }.

# What to say when they answer. Read aloud by a person who may be afraid: short, and true for everybody.
directory-say-own = Hello. I am from your country ({ $citizen }). I am here: { $place }. I need help. Please write down my name and my number.
directory-say-third = Hello. My citizenship: { $citizen }. I am here: { $place }. I cannot reach a mission of my own country. Please help me or tell me who can.
directory-say-trafficking = I am forced to work and cannot leave. I need help. My citizenship: { $citizen }. I am here: { $place }.
directory-say-local = I need help. I am a foreigner. My citizenship: { $citizen }. I am here: { $place }.
directory-say-here = I need help. I am here: { $place }.
directory-say-screening = I was brought here by force or deceit. I ask to be screened as a possible victim of trafficking, and to contact my consulate. My citizenship: { $citizen }.
directory-say-home = Hello. I am from your country ({ $citizen }). I am abroad, here: { $place }. I need help. Which mission answers for this place?
directory-say-at-home = Hello. I am a citizen of your country ({ $citizen }). I need help. Please tell me who can help me.
directory-say-interpreter = Please find someone who speaks Russian.
directory-say-call = On the telephone say in English: Help. Russian, please.

# Languages of the sentence to say
directory-language-ru = in Russian
directory-language-ky = in Kyrgyz
directory-language-kk = in Kazakh
directory-language-uz = in Uzbek
directory-language-tg = in Tajik
directory-language-az = in Azerbaijani
directory-language-en = in English
directory-language-tr = in Turkish
directory-language-th = in Thai
directory-language-my = in Burmese
directory-language-zh = in Chinese
directory-language-lo = in Lao
directory-language-km = in Khmer
directory-language-vi = in Vietnamese
directory-language-ar = in Arabic
directory-language-ms = in Malay
directory-language-id = in Indonesian

# Why it was found
directory-search-why-name = the name
directory-search-why-other-name = another name: { $text }
directory-search-why-beginning = beginning of the name: { $text }
directory-search-why-part = part of the name: { $text }
directory-search-why-near = nearly spelt so: { $text }
directory-search-why-digits = digits of the number
directory-search-why-number-end = end of the number
directory-search-why-short-code = short code
directory-search-why-keyboard = other keyboard; you meant: { $text }
directory-search-why-described = what it is and where
directory-search-why-there = it is there: { $text }
