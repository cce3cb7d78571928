# review: needed
# Data packs: how old the data is, and what a received pack would change.
packs-state-seed = Бу маълумотлар илова билан бирга келган. Тузилган сана: { $date }.
packs-state-received = Бу маълумотлар файл бўлиб келган. Тузилган сана: { $date }.
packs-state-review = Текшириш муддати: { $date }.
packs-state-stale = Текшириш муддати ўтган ({ $date }): рақамлар ўзгарган бўлиши мумкин. Улар ҳали ишлаши ҳам мумкин. Янгироқ маълумот сўранг.
packs-review-issued = Тузилган сана: { $date }.
packs-review-signed = Имзолаганлар: { $names }.
packs-review-none = Ҳозир маълум рақамларнинг ҳеч бири ўзгармайди.
packs-review-changed = Ўзгарадиган ёки йўқоладиган рақамлар: { $count }.
packs-review-many = Бу бирданига жуда кўп. Бу маълумотларни фақат қаердан келганини билсангиз қабул қилинг.
packs-change-new = Янги: { $new }
packs-change-gone = Олиб ташланди: { $old }
packs-change-other = Эски: { $old }. Янги: { $new }
