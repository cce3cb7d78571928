# The dossier for victim screening: for an officer, in the officer's language with the person's own below.

dossier-title = Statement for victim screening
dossier-made = Made on { $date } with the Hamroh app, from notes that this person wrote down.
dossier-not-finding = This is what the person says. It is no finding of an authority and no expert opinion.
dossier-unread = No native speaker has read these sentences yet. If something is unclear, ask through an interpreter.
dossier-name = Name
dossier-citizen = Citizenship
dossier-speaks = Speaks
dossier-language-en = English
dossier-language-ru = Russian
dossier-language-uz = Uzbek
dossier-language-kk = Kazakh
dossier-language-ky = Kyrgyz
dossier-language-tg = Tajik
dossier-language-az = Azerbaijani

dossier-ask-title = I ask for this
dossier-ask-screening = Please screen me as a possible victim of human trafficking.
dossier-ask-consulate = Please let me speak with my consulate.
dossier-ask-interpreter = Please call an interpreter. Language: { $language }.
dossier-ask-not-punish = Please do not punish me for what I was forced to do.
dossier-ask-not-tell = Please do not tell those who held me where I am.

dossier-elements-title = What happened to me
dossier-elements = Trafficking in persons means an act, by certain means, for the purpose of exploitation (UN Protocol of 2000, article 3). The person has marked:
dossier-act = Act: what was done
dossier-means = Means: how
dossier-purpose = Purpose: what for
dossier-none = Nothing is marked here. That does not say that it did not happen.

dossier-point-offered = I was recruited with a job offer.
dossier-point-brought = Others brought me to the place or had me driven there.
dossier-point-border = I was taken across a border without knowing it, or without papers.
dossier-point-handed = I was handed over or sold to other people.
dossier-point-kept = I was kept in a place that I could not leave.
dossier-point-deceived = I was deceived about the work, the pay or the place.
dossier-point-papers = My passport or other papers were taken from me.
dossier-point-phone = My phone was taken or watched; I could not speak freely with anyone.
dossier-point-guarded = I was guarded or locked in.
dossier-point-beaten = I was beaten, or hurt in other ways.
dossier-point-threatened = I or my family were threatened.
dossier-point-debt = They said that I owe money, or must pay to leave.
dossier-point-helpless = I did not know the language, had no money and nobody to turn to, and they used that.
dossier-point-minor = I was under 18. Then the means need not be shown.
dossier-point-forced-work = I was made to work against my will.
dossier-point-scam = I was made to deceive people by phone or internet.
dossier-point-crime = I was made to do other things that the law forbids.
dossier-point-unpaid = I was not paid, or far less than promised.
dossier-point-hours = I had to work very long hours, without rest or when ill.
dossier-point-sexual = I was used sexually, or made to sell sex.
dossier-point-war = I was made to go to war, or to sign for it.
dossier-point-begging = I was made to beg.

dossier-notes-title = What was written down
dossier-notes-words = The person's own words, not translated. Times by the phone's clock, UTC.
dossier-note = Note { $number }
dossier-incident = It happened
dossier-promise = Promised before the journey
dossier-deviation = Different from the promise
dossier-correction = Corrects note { $number }
dossier-correction-other = Correction of an earlier note
dossier-call = Call for help
dossier-position = Position
dossier-time-unknown = time unknown
dossier-fact-time = Time
dossier-fact-place = Place
dossier-fact-people = People
dossier-fact-words = Exact words
dossier-fact-harm = What was done
dossier-fact-papers = Papers and things taken
dossier-fact-money = Payments and debts
dossier-story = In their own words
dossier-file = File (SHA-256)

dossier-check-title = How this can be checked
dossier-check = Each note has a code. With the journal's file bundle.zip, the Hamroh app or verify.py shows whether the notes are unchanged since then. Whether they are true, it cannot show. Code of the whole journal when this was made: { $code }
dossier-check-damaged = The journal on the phone is damaged, so these notes cannot be checked against it.
