# review: needed
# report.html барагы.

report-title = Hamroh журналынан отчёт
report-journal = Журнал { $id }
report-unread = Бул барактын сүйлөмдөрүн тил ээси али окуп чыккан жок.
report-warning-title = Адегенде муну окуңуз
report-warning = Бул барак жазуулар менен кошо келген, ошондуктан өзү эч нерсени далилдебейт: жөнөткөн киши аны да, төмөнкү текшерүүнү да өзгөрткөн болушу мүмкүн. bundle.zip файлын өзүңүздөгү Hamroh колдонмосу же ишенген кишиңизден алынган verify.py менен текшерип, башка жол менен, мисалы SMS аркылуу алган 26 белгилүү кодду салыштырыңыз.
report-story = Төмөндө адам жазып койгон нерселер. Өзгөрбөгөнүн текшерсе болот; качантан бери экенин сизге башка жол менен келген код гана көрсөтөт. Кодсуз баарын, код менен болсо дал келген акыркы коддон кийинки жазууларды ачкычтардын ээси каалаган убакта жаза алмак. Чын экенин текшерүүгө болбойт.

report-check-title = Файлды текшерүү
report-check-how = Бул барак ичинде келген bundle.zip файлын тандаңыз. Бул түзмөктөн эч нерсе чыкпайт.
report-check-file = Файл
report-check-codes = Башка жол менен алган коддор же толук SMS, ар бири жаңы сапта (бош калса болот)
report-check-run = Текшерүү
report-check-busy = Текшерилүүдө…
report-check-noscript = Бул жерде скрипттер өчүк, барак эч нерсени текшере албайт. Hamroh колдонмосун же verify.py колдонуңуз.
report-check-no-crypto = Бул браузер Ed25519 кол тамгаларын текшере албайт. Эч нерсе текшерилген жок. Hamroh колдонмосун, Python 3.8 же жаңыраагы менен verify.py же жаңыраак браузерди колдонуңуз.
report-check-bad-code = { $line }-сапта 26 белгилүү код жок же SMSте ката бар. Эч нерсе текшерилген жок.
report-check-too-large = Файл 256 МиБден чоң: мындай бандл болбойт. Эч нерсе текшерилген жок.
report-check-unreadable = Файлды окуу мүмкүн болбоду. Эч нерсе текшерилген жок.
report-check-integrity = Өзгөрбөгөнбү?
report-check-complete = Толукпу?
report-check-intact = Ооба: көрсөтүлгөн жазуулар ушул журналда, ушул иретте, кол коюлгандай турат. Бул качан болгонун сырттан алынган код гана көрсөтөт.
report-check-itself = Өз ичинде ооба. Кийинки сапты караңыз.
report-check-not-reached = Каралган жок: текшерүү жогорудагы катада токтоду.
report-check-times = Качан?
report-check-unproven = Далилденген эмес
report-check-records = Текшерилген файлдагы жазуулар
report-check-machine = Программалар үчүн жооп (JSON)

report-phone-title = Муну жасаганда телефон өзү эмне тапты
report-phone-note = Бул жерде жөнөтүүчүнүн телефону өзү жөнүндө айтат: бул маалымат, далил эмес.

report-map-title = Кайда
report-map-note = Сүрөт: чек аралар жөнөкөйлөтүлгөн, кээ бир жерде бир нече жүз метр айырма бар. Чек аралар: © OpenStreetMap катышуучулары, ODbL.
report-place = Жер { $number }: { $degrees }
report-radius = { $metres } м чегинде
report-age = { $seconds } с мурун аныкталган
report-simulated = телефон айтканда, жасалма жер

report-pairs-title = Убадалар жана чындыгында болгону
report-promised = Убада кылынган
report-reality = Чындыгында
report-no-deviation = Бул жердеги бир да жазуу башкача болду дебейт.

report-timeline-title = Эмне жазылган
report-timeline-note = Ирети менен. Убакыт телефондун өз сааты боюнча, UTC.
report-drill = МАШЫГУУ. Далил эмес.
report-facts = Фактылар
report-narrative = Өз сөзү менен
report-files = Файлдар
report-file-bytes = { $bytes } байт
report-file-missing = Бандлда жок: телефондо бузулган.
report-corrects = Оңдойт:
report-corrected = Кийин оңдолгон:
report-belongs = Тиешелүү:
report-not-shown = бул жерде көрсөтүлбөгөн жазуу
report-unknown-time = убактысы белгисиз
report-log-title = Колдонмо өзү жазганы

report-codes-title = Билдирүүлөрдүн коддору
report-codes-note = Ушул жазуулардын бири менен кеткен билдирүү анын коду менен бүтөт. Аны өзүңүз алган SMSтен издеңиз: ушул барактан көчүрүлгөн код эч нерсени далилдебейт.
