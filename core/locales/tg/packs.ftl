# review: needed
# Data packs: how old the data is, and what a received pack would change.
packs-state-seed = Ин маълумот бо барнома омадааст. Санаи тартиб: { $date }.
packs-state-received = Ин маълумот ҳамчун файл омадааст. Санаи тартиб: { $date }.
packs-state-review = Мӯҳлати санҷиш: { $date }.
packs-state-stale = Мӯҳлати санҷиш гузашт ({ $date }): рақамҳо шояд тағйир ёфта бошанд. Онҳо шояд ҳанӯз кор кунанд. Маълумоти навтар пурсед.
packs-review-issued = Санаи тартиб: { $date }.
packs-review-signed = Имзо карданд: { $names }.
packs-review-none = Ягон рақами ҳоло маълум тағйир намеёбад.
packs-review-changed = Рақамҳое, ки тағйир меёбанд ё мераванд: { $count }.
packs-review-many = Ин якбора хеле зиёд аст. Ин маълумотро танҳо вақте қабул кунед, ки медонед аз куҷост.
packs-change-new = Нав: { $new }
packs-change-gone = Рафт: { $old }
packs-change-other = Кӯҳна: { $old }. Нав: { $new }
