# review: needed
# Data packs: how old the data is, and what a received pack would change.
packs-state-seed = Бұл деректер қолданбамен бірге келді. Жасалған күні: { $date }.
packs-state-received = Бұл деректер файл болып келді. Жасалған күні: { $date }.
packs-state-review = Тексеру мерзімі: { $date }.
packs-state-stale = Тексеру мерзімі өтті ({ $date }): нөмірлер өзгерген болуы мүмкін. Олар әлі істеуі де мүмкін. Жаңарақ деректер сұраңыз.
packs-review-issued = Жасалған күні: { $date }.
packs-review-signed = Қол қойғандар: { $names }.
packs-review-none = Қазір белгілі нөмірлердің ешқайсысы өзгермейді.
packs-review-changed = Өзгеретін немесе кететін нөмірлер: { $count }.
packs-review-many = Бұл бірден өте көп. Бұл деректерді қайдан келгенін білсеңіз ғана қабылдаңыз.
packs-change-new = Жаңа: { $new }
packs-change-gone = Алынды: { $old }
packs-change-other = Ескі: { $old }. Жаңа: { $new }
