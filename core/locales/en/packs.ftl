# Data packs: how old the data is, and what a received pack would change.
packs-state-seed = This data came with the app. It was put together on { $date }.
packs-state-received = This data was received as a file. It was put together on { $date }.
packs-state-review = Review date: { $date }.
packs-state-stale = The review date is past ({ $date }): numbers may have changed. They may still work. Ask for newer data.
packs-review-issued = Put together on { $date }.
packs-review-signed = Signed by: { $names }.
packs-review-none = No number that is known now changes.
packs-review-changed = Numbers that change or go: { $count }.
packs-review-many = That is very many at once. Take this data only if you know where it comes from.
packs-change-new = New: { $new }
packs-change-gone = Gone: { $old }
packs-change-other = Old: { $old }. New: { $new }
