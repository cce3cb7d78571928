# The page report.html inside an exported bundle: for officers, lawyers, relatives.

report-title = Report from a Hamroh journal
report-journal = Journal { $id }
report-unread = No native speaker has read the sentences of this page yet.
report-warning-title = Read this first
report-warning = This page came along with the records, so it proves nothing by itself: whoever sent it could have changed it, the checker below too. Check bundle.zip with your own copy of the Hamroh app, or with verify.py from somebody you trust, and compare a code of 26 characters that you received by another way, for example in an SMS.
report-story = Below is what a person wrote down. Whether it is unchanged can be checked; since when, only a code that you received by another way can show. Without one, and for records after the last code that fits, the owner of the keys could have written all of this at any time. Whether it is true cannot be checked.

report-check-title = Check the file
report-check-how = Choose the file bundle.zip that this page came in. Nothing leaves this device.
report-check-file = File
report-check-codes = Codes or whole SMS that you received by another way, each on a line of its own (may stay empty)
report-check-run = Check
report-check-busy = Checking…
report-check-noscript = Scripts are off here, so this page cannot check anything. Use the Hamroh app or verify.py.
report-check-no-crypto = This browser cannot check Ed25519 signatures. Nothing was checked. Use the Hamroh app, verify.py with Python 3.8 or newer, or a newer browser.
report-check-bad-code = Line { $line } holds no code of 26 characters, or there is a slip in the SMS. Nothing was checked.
report-check-too-large = The file is larger than 256 MiB: that is no bundle. Nothing was checked.
report-check-unreadable = The file could not be read. Nothing was checked.
report-check-integrity = Unchanged?
report-check-complete = Complete?
report-check-intact = Yes: the records shown stand in this journal, in this order, as they were signed. When that was, only a code from outside can show.
report-check-itself = In itself yes. See the next line.
report-check-not-reached = Not looked at: the check ended at the fault above.
report-check-times = When?
report-check-unproven = Not proven
report-check-records = The records as the checked file has them
report-check-machine = The answer for machines (JSON)

report-phone-title = What the phone itself found when it made this
report-phone-note = The sender's own phone speaks of itself here: that informs, it proves nothing.

report-map-title = Where
report-map-note = A sketch: outlines are simplified, some hundred metres off in places. Outlines: © OpenStreetMap contributors, ODbL.
report-place = Place { $number }: { $degrees }
report-radius = within { $metres } m
report-age = { $seconds } s old
report-simulated = simulated, as the phone says

report-pairs-title = Promises and what came
report-promised = Promised
report-reality = What came
report-no-deviation = No record here says that it came differently.

report-timeline-title = What was written down
report-timeline-note = In order. Times by the phone's own clock, UTC.
report-drill = PRACTICE. Not evidence.
report-facts = Facts
report-narrative = In their own words
report-files = Files
report-file-bytes = { $bytes } bytes
report-file-missing = Not in the bundle: damaged on the phone.
report-corrects = Corrects:
report-corrected = Corrected later:
report-belongs = Belongs to:
report-not-shown = a record that is not shown here
report-unknown-time = time unknown
report-log-title = What the app wrote by itself

report-codes-title = Codes of messages
report-codes-note = A message that left with one of these records ends with its code. Look for it in an SMS that you received yourself: a code copied from this page proves nothing.
