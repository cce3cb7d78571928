# Data packs: how old the data is, and what a received pack would change.
packs-state-seed = Эти данные пришли вместе с приложением. Они составлены: { $date }.
packs-state-received = Эти данные получены файлом. Они составлены: { $date }.
packs-state-review = Срок проверки: { $date }.
packs-state-stale = Срок проверки прошёл ({ $date }): номера могли измениться. Они могут ещё работать. Попросите более новые данные.
packs-review-issued = Составлено: { $date }.
packs-review-signed = Подписали: { $names }.
packs-review-none = Ни один известный сейчас номер не меняется.
packs-review-changed = Номеров, которые меняются или исчезают: { $count }.
packs-review-many = Это очень много сразу. Принимайте эти данные, только если знаете, откуда они.
packs-change-new = Новый: { $new }
packs-change-gone = Убран: { $old }
packs-change-other = Старый: { $old }. Новый: { $new }
