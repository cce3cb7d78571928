# review: needed
# Data packs: how old the data is, and what a received pack would change.
packs-state-seed = Bu maʼlumotlar ilova bilan birga kelgan. Tuzilgan sana: { $date }.
packs-state-received = Bu maʼlumotlar fayl boʻlib kelgan. Tuzilgan sana: { $date }.
packs-state-review = Tekshirish muddati: { $date }.
packs-state-stale = Tekshirish muddati oʻtgan ({ $date }): raqamlar oʻzgargan boʻlishi mumkin. Ular hali ishlashi ham mumkin. Yangiroq maʼlumot soʻrang.
packs-review-issued = Tuzilgan sana: { $date }.
packs-review-signed = Imzolaganlar: { $names }.
packs-review-none = Hozir maʼlum raqamlarning hech biri oʻzgarmaydi.
packs-review-changed = Oʻzgaradigan yoki yoʻqoladigan raqamlar: { $count }.
packs-review-many = Bu birdaniga juda koʻp. Bu maʼlumotlarni faqat qayerdan kelganini bilsangiz qabul qiling.
packs-change-new = Yangi: { $new }
packs-change-gone = Olib tashlandi: { $old }
packs-change-other = Eski: { $old }. Yangi: { $new }
