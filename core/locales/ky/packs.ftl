# review: needed
# Data packs: how old the data is, and what a received pack would change.
packs-state-seed = Бул маалымат колдонмо менен кошо келген. Түзүлгөн күнү: { $date }.
packs-state-received = Бул маалымат файл болуп келген. Түзүлгөн күнү: { $date }.
packs-state-review = Текшерүү мөөнөтү: { $date }.
packs-state-stale = Текшерүү мөөнөтү өттү ({ $date }): номерлер өзгөргөн болушу мүмкүн. Алар дагы эле иштеши мүмкүн. Жаңыраак маалымат сураныңыз.
packs-review-issued = Түзүлгөн күнү: { $date }.
packs-review-signed = Кол койгондор: { $names }.
packs-review-none = Азыр белгилүү номерлердин эч бири өзгөрбөйт.
packs-review-changed = Өзгөргөн же кеткен номерлер: { $count }.
packs-review-many = Бул бир заматта өтө көп. Бул маалыматты кайдан келгенин билсеңиз гана кабыл алыңыз.
packs-change-new = Жаңы: { $new }
packs-change-gone = Алынды: { $old }
packs-change-other = Эски: { $old }. Жаңы: { $new }
