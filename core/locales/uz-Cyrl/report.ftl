# review: needed
# report.html саҳифаси.

report-title = Hamroh журналидан ҳисобот
report-journal = Журнал { $id }
report-unread = Бу саҳифа гапларини тил эгаси ҳали ўқиб чиқмаган.
report-warning-title = Аввал буни ўқинг
report-warning = Бу саҳифа ёзувлар билан бирга келган, шунинг учун ўзи ҳеч нарсани исботламайди: юборган одам уни ҳам, пастдаги текширувни ҳам ўзгартирган бўлиши мумкин. bundle.zip файлини ўзингиздаги Hamroh иловаси ёки ишонган одамингиздан олинган verify.py билан текширинг ва бошқа йўл билан, масалан SMS орқали олган 26 белгили кодни солиштиринг.
report-story = Қуйида инсон ёзиб қўйганлари. Ўзгармаганини текшириш мумкин; қачондан бери эканини фақат сизга бошқа йўл билан келган код кўрсатади. Кодсиз ҳаммасини, код билан эса мос келган охирги коддан кейинги ёзувларни калитлар эгаси истаган пайтда ёзган бўлиши мумкин. Рост эканини текшириб бўлмайди.

report-check-title = Файлни текшириш
report-check-how = Бу саҳифа ичида келган bundle.zip файлини танланг. Бу қурилмадан ҳеч нарса чиқиб кетмайди.
report-check-file = Файл
report-check-codes = Бошқа йўл билан олган кодлар ёки бутун SMSлар, ҳар бири янги қаторда (бўш қолиши мумкин)
report-check-run = Текшириш
report-check-busy = Текширилмоқда…
report-check-noscript = Бу ерда скриптлар ўчирилган, саҳифа ҳеч нарсани текшира олмайди. Hamroh иловаси ёки verify.py дан фойдаланинг.
report-check-no-crypto = Бу браузер Ed25519 имзоларини текшира олмайди. Ҳеч нарса текширилмади. Hamroh иловаси, Python 3.8 ёки янгироғи билан verify.py ёки янгироқ браузердан фойдаланинг.
report-check-bad-code = { $line }-қаторда 26 белгили код йўқ ёки SMS да хато бор. Ҳеч нарса текширилмади.
report-check-too-large = Файл 256 МиБ дан катта: бундай бандл бўлмайди. Ҳеч нарса текширилмади.
report-check-unreadable = Файлни ўқиб бўлмади. Ҳеч нарса текширилмади.
report-check-integrity = Ўзгармаганми?
report-check-complete = Тўлиқми?
report-check-intact = Ҳа: кўрсатилган ёзувлар шу журналда, шу тартибда ва имзолангандек турибди. Бу қачон бўлганини фақат четдан олинган код кўрсатади.
report-check-itself = Ўз ичида ҳа. Кейинги қаторга қаранг.
report-check-not-reached = Кўрилмади: текширув юқоридаги хатода тўхтади.
report-check-times = Қачон?
report-check-unproven = Исботланмаган
report-check-records = Текширилган файлдаги ёзувлар
report-check-machine = Дастурлар учун жавоб (JSON)

report-phone-title = Буни яратганда телефоннинг ўзи нимани аниқлади
report-phone-note = Бу ерда юборувчининг телефони ўзи ҳақида гапиради: бу маълумот, исбот эмас.

report-map-title = Қаерда
report-map-note = Чизма: чегаралар соддалаштирилган, баъзи жойда бир неча юз метр фарқ бор. Чегаралар: © OpenStreetMap иштирокчилари, ODbL.
report-place = Жой { $number }: { $degrees }
report-radius = { $metres } м атрофида
report-age = { $seconds } с олдин аниқланган
report-simulated = телефон айтишича, сохта жойлашув

report-pairs-title = Ваъдалар ва амалда бўлгани
report-promised = Ваъда қилинган
report-reality = Амалда
report-no-deviation = Бу ердаги ҳеч бир ёзув бошқача бўлганини айтмайди.

report-timeline-title = Нималар ёзилган
report-timeline-note = Тартиб билан. Вақт телефоннинг ўз соати бўйича, UTC.
report-drill = МАШҚ. Далил эмас.
report-facts = Фактлар
report-narrative = Ўз сўзлари билан
report-files = Файллар
report-file-bytes = { $bytes } байт
report-file-missing = Бандлда йўқ: телефонда бузилган.
report-corrects = Тузатади:
report-corrected = Кейин тузатилган:
report-belongs = Тегишли:
report-not-shown = бу ерда кўрсатилмаган ёзув
report-unknown-time = вақти номаълум
report-log-title = Илова ўзи ёзганлари

report-codes-title = Хабарлар кодлари
report-codes-note = Шу ёзувлардан бири билан кетган хабар унинг коди билан тугайди. Уни ўзингиз олган SMS дан қидиринг: шу саҳифадан кўчирилган код ҳеч нарсани исботламайди.
