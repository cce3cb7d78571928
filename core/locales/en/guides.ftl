# Guides: one trouble each. A sentence of guides-fact-* is filled by the pack's facts (core/pack/guides/facts.csv).
guides-stale = Source of { $date }: this may have changed. Ask the consul.

guides-consul-title = What a consul can and cannot do
guides-consul-lead = A consul is an official of your state abroad. Call early: it is easier before things get worse.
guides-consul-can = A consul can
guides-consul-can-papers = give you a paper for the way home when the passport is lost or taken
guides-consul-can-family = tell your family where you are, if you want that
guides-consul-can-lawyer = name lawyers and interpreters of the place
guides-consul-can-visit = ask the authorities about you and visit you in detention
guides-consul-can-write = write to the police and other offices about your case
guides-consul-cannot = A consul cannot
guides-consul-cannot-order = give orders to the police or the courts of the place, or break its law
guides-consul-cannot-other = The consul of another country may help out of goodwill. It is not a duty.
guides-consul-call = When you call
guides-consul-call-first = Say first: citizenship, where you are, whether you are in danger, how to reach you.
guides-consul-call-name = Ask who will call back and when. Write the name down.
guides-consul-call-next = No answer? Call the next number of the list, then the ministry at home.
guides-fact-vienna = Whoever is detained may ask for the consul. The authorities must then tell the consul without delay, and the consul may visit (Vienna Convention, article { $article }).
guides-fact-consul-uz = By the law of Uzbekistan its consuls help citizens who are left without money and victims of trafficking. Ask for it.
guides-fact-consul-kz = Kazakhstan has money for citizens in trouble abroad, also for the journey home. Ask for it.
guides-fact-consul-limits = Usually a consul does not: get people out of prison, act as a lawyer or interpreter, pay bills and fines, find work, settle a quarrel about money.

guides-lost-title = The passport is lost or stolen
guides-lost-lead = You can go home without a passport. The consul of your country gives you a paper for the journey.
guides-lost-first = First
guides-lost-first-police = Report it to the police of the place. Take a copy of the report with you.
guides-lost-first-fear = If you are afraid of the police of the place, call the consul first and ask what to do.
guides-lost-first-stayed = Stayed too long? Call the consul before you go to the police.
guides-lost-first-call = Call the consul of your country. If there is none here, ask the ministry at home which one answers for this country.
guides-lost-paper = The paper you get
guides-lost-paper-ask = Ask the consul: which paper, what it costs, how long it takes, whether you can get it without the fee.
guides-lost-paper-transit = Ask whether you may change planes in another country with it.
guides-lost-bring = What to bring
guides-lost-bring-proof = Anything that shows who you are: a copy or picture of the passport, birth certificate, identity card, military card, driving licence.
guides-lost-bring-nothing = No papers at all? Say so. The consul asks at home who you are; that takes longer.
guides-lost-leave = Leaving the country
guides-lost-leave-stamp = Before you go to the airport, ask the immigration office whether the new paper needs a stamp.
guides-fact-lost-document = The paper is called: { $name }.
guides-fact-lost-valid-days = It is valid for { $days ->
    [one] { $days } day
   *[other] { $days } days
}, and only for the way home.
guides-fact-lost-valid-months = It is valid for { $months ->
    [one] { $months } month
   *[other] { $months } months
} at most, and only for the way home.
guides-fact-lost-photos = Photographs: { $photos }, size { $size } cm.
guides-fact-lost-police = The report of the police about the loss.
guides-fact-lost-form-tm = An application, a questionnaire of the embassy, and your life story in your own words.
guides-fact-lost-witnesses = Without papers: written statements of { $count ->
    [one] { $count } citizen
   *[other] { $count } citizens
} of your country with copies of their passports.
guides-fact-lost-fee = Fee named by the source: { $fee }.
guides-fact-lost-free = By this source it costs nothing.
guides-fact-lost-stamp-th = Thailand: with the police report and a letter of your embassy the Immigration Bureau puts the entry stamp into the new paper.
guides-fact-lost-certificate-th = Thailand: whoever has no consulate there can ask the Thai Department of Consular Affairs in Bangkok for an Emergency Certificate. It takes the police report, a confirmed ticket and photographs: { $photos }.

guides-exit-title = Thailand: overstay and the way out
guides-exit-lead = Whoever was held or forced has other rights than a tourist who stayed too long. Say it first.
guides-exit-freed = If you were held or forced to work
guides-exit-freed-say = Say at once: “I was forced. Please check me as a victim of trafficking (NRM).”
guides-exit-freed-sign = Ask for an interpreter and for your consul. Do not sign what you cannot read.
guides-exit-freed-lawyer = Tell what was done to you. About what you had to do to others, speak with a lawyer or the consul first: you need not accuse yourself.
guides-exit-freed-phone = Phones may be taken and read. Ask for a receipt. Do not hide or delete anything.
guides-exit-late = If you stayed too long
guides-exit-late-self = Go to the Immigration Bureau or the airport yourself. Do not pay people who promise to arrange it.
guides-exit-late-first = Were you held or forced? Say so before you pay or sign.
guides-exit-road = On the way
guides-exit-road-papers = Carry on paper: travel paper, police report, ticket, number of the consul.
guides-exit-road-held = Held on the way? Ask for the consul, an interpreter and a copy of every paper.
guides-fact-exit-nrm = Foreigners who came out of the compounds in Myanmar went through this check (national referral mechanism, NRM) before they went home.
guides-fact-exit-shelter = Possible victims may be in a shelter for up to { $days ->
    [one] { $days } day
   *[other] { $days } days
} before they are questioned.
guides-fact-exit-charge = Thai law (anti-trafficking act of { $year }): a victim of trafficking is not charged with entering or staying without permission, unless the minister of justice allows it in writing.
guides-fact-exit-help = The same law provides for food, shelter, a doctor, legal aid and the way home (section { $section }, { $year }).
guides-fact-exit-fine = The fine is { $day } baht a day, at most { $most } baht.
guides-fact-exit-ban = Ban on coming back, in years, for whoever leaves without being arrested: more than { $days } days late: { $first }; more than 1 year: { $second }; more than 3 years: { $third }; more than 5 years: { $fourth }.
guides-fact-exit-arrest = The same for whoever is arrested: up to 1 year late: { $short }; more: { $long }.

guides-taken-title = The employer has taken the passport
guides-taken-lead = No employer needs to keep your passport. You may ask for it back on any day.
guides-taken-what = What it means
guides-taken-what-sign = Who takes the passport wants to keep the person. Take it seriously, also when others say that it is usual.
guides-taken-do = What you can do
guides-taken-do-ask = Ask for it in writing and keep the message. A reason: the bank, the doctor, the consul.
guides-taken-do-fight = Do not fight for it and do not pay for it. Your safety comes first.
guides-taken-do-note = Write down: who has it, since when, who saw it. Keep a picture of the passport apart from the phone.
guides-taken-do-call = Call the consul or a help line and say: “My passport was taken, I cannot leave.”
guides-taken-do-leave = You can leave without it. The consul gives you a paper for the way home.
guides-taken-danger = When it is dangerous
guides-taken-danger-locked = Locked in, threatened, beaten: that is forced labour and a crime. Use these words.
guides-taken-danger-debt = A debt is no reason to hold a person.
guides-taken-danger-phone = If you are watched, call from another phone, and only when nobody hears you.
guides-fact-taken-sign = Keeping papers is one of the { $count } signs of forced labour that the International Labour Organization names.
guides-fact-taken-penalty = In this country whoever keeps a foreign worker’s papers risks up to { $months ->
    [one] { $months } month
   *[other] { $months } months
} of prison or a fine of up to { $fine } baht.
guides-fact-taken-forbidden = In this country an employer may not keep a worker’s passport ({ $law }).

guides-arrival-title = The first hour in a new country
guides-arrival-lead = Ten minutes now can save you weeks.
guides-arrival-now = At once
guides-arrival-now-network = Which country does the phone’s network name? Is it the promised one?
guides-arrival-now-copy = Take pictures of passport, stamp and ticket. Send them home.
guides-arrival-now-stamp = Look at the date of the stamp: until then you may stay.
guides-arrival-now-keep = Keep the passport yourself. Officers and hotels look at it and give it back.
guides-arrival-met = Whoever meets you
guides-arrival-met-compare = Is it the name, the firm and the city of the offer? If not, do not get in.
guides-arrival-met-border = A river, a border, a change of cars at night: stay among people and call one of your numbers.
guides-arrival-met-send = Send home the number of the car and where you are going.
guides-arrival-sleep = Before you sleep
guides-arrival-sleep-hour = Agree with somebody at home when you write next, and what they do if you do not.
guides-arrival-sleep-numbers = Learn two numbers by heart: who can help here, and the ministry at home.
guides-arrival-sleep-sim = Get a SIM card of your own. A phone from the employer is the employer’s.
guides-fact-arrival-card = Thailand: every foreigner fills in the arrival card at { $site }, from { $days ->
    [one] { $days } day
   *[other] { $days } days
} before arrival. It costs nothing.

# Paper card: two sides of a postcard's half, so every word counts.
guides-card-title = { $citizen }: who can help
guides-card-where = Where: { $place }
guides-card-own = My own country’s mission
guides-card-other = Another country’s mission; not obliged to help
guides-card-elsewhere = My own country’s mission in another country
guides-card-charge = Whether it is in charge here is not known. Ask who is.
guides-card-local = Help of the place
guides-card-home = At home
guides-card-none = There is none here.
guides-card-unknown = Not known.
guides-card-number-unknown = Number not known.
guides-card-old = Old number
guides-card-networks = Only on networks of: { $country }
guides-card-learn = Learn by heart
guides-card-show = Show this
guides-card-say = Read aloud
guides-card-means = It means
guides-card-date = Data of { $date }. Nobody has promised to help. Numbers may change.
