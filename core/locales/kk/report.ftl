# review: needed
# report.html беті.

report-title = Hamroh журналынан есеп
report-journal = Журнал { $id }
report-unread = Бұл беттің сөйлемдерін тіл иесі әлі оқып шыққан жоқ.
report-warning-title = Алдымен мынаны оқыңыз
report-warning = Бұл бет жазбалармен бірге келген, сондықтан өздігінен ештеңені дәлелдемейді: жіберген адам оны да, төмендегі тексеруді де өзгерткен болуы мүмкін. bundle.zip файлын өзіңіздегі Hamroh қолданбасымен немесе сенетін адамыңыздан алынған verify.py арқылы тексеріп, басқа жолмен, мысалы SMS-пен алған 26 таңбалы кодты салыстырыңыз.
report-story = Төменде адамның жазып қойғаны. Өзгермегенін тексеруге болады; қай уақыттан бері екенін тек сізге басқа жолмен келген код көрсетеді. Кодсыз бәрін, ал кодпен сәйкес келген соңғы кодтан кейінгі жазбаларды кілттердің иесі кез келген уақытта жаза алған. Шын екенін тексеру мүмкін емес.

report-check-title = Файлды тексеру
report-check-how = Осы бет ішінде келген bundle.zip файлын таңдаңыз. Бұл құрылғыдан ештеңе шықпайды.
report-check-file = Файл
report-check-codes = Басқа жолмен алған кодтар немесе толық SMS, әрқайсысы жаңа жолда (бос қалуы мүмкін)
report-check-run = Тексеру
report-check-busy = Тексерілуде…
report-check-noscript = Мұнда скрипттер өшірулі, бет ештеңені тексере алмайды. Hamroh қолданбасын немесе verify.py пайдаланыңыз.
report-check-no-crypto = Бұл браузер Ed25519 қолтаңбаларын тексере алмайды. Ештеңе тексерілмеді. Hamroh қолданбасын, Python 3.8 не одан жаңасымен verify.py немесе жаңарақ браузерді пайдаланыңыз.
report-check-bad-code = { $line }-жолда 26 таңбалы код жоқ немесе SMS-те қате бар. Ештеңе тексерілмеді.
report-check-too-large = Файл 256 МиБ-тан үлкен: мұндай бандл болмайды. Ештеңе тексерілмеді.
report-check-unreadable = Файлды оқу мүмкін болмады. Ештеңе тексерілмеді.
report-check-integrity = Өзгермеген бе?
report-check-complete = Толық па?
report-check-intact = Иә: көрсетілген жазбалар осы журналда, осы ретпен, қол қойылғандай тұр. Бұл қашан болғанын тек сырттан алынған код көрсетеді.
report-check-itself = Өз ішінде иә. Келесі жолды қараңыз.
report-check-not-reached = Қаралмады: тексеру жоғарыдағы қатеде аяқталды.
report-check-times = Қашан?
report-check-unproven = Дәлелденбеген
report-check-records = Тексерілген файлдағы жазбалар
report-check-machine = Бағдарламаларға арналған жауап (JSON)

report-phone-title = Мұны жасағанда телефонның өзі не тапты
report-phone-note = Мұнда жіберушінің телефоны өзі туралы айтады: бұл мәлімет, дәлел емес.

report-map-title = Қайда
report-map-note = Нобай: шекаралар жеңілдетілген, кей жерде бірнеше жүз метр айырма бар. Шекаралар: © OpenStreetMap қатысушылары, ODbL.
report-place = Орын { $number }: { $degrees }
report-radius = { $metres } м шегінде
report-age = { $seconds } с бұрын анықталған
report-simulated = телефон айтуынша, жасанды орын

report-pairs-title = Уәделер және шын мәнінде болғаны
report-promised = Уәде етілген
report-reality = Шын мәнінде
report-no-deviation = Мұндағы бірде-бір жазба басқаша болды демейді.

report-timeline-title = Не жазылған
report-timeline-note = Ретімен. Уақыт телефонның өз сағаты бойынша, UTC.
report-drill = ЖАТТЫҒУ. Дәлел емес.
report-facts = Деректер
report-narrative = Өз сөзімен
report-files = Файлдар
report-file-bytes = { $bytes } байт
report-file-missing = Бандлда жоқ: телефонда бүлінген.
report-corrects = Түзетеді:
report-corrected = Кейін түзетілген:
report-belongs = Қатысты:
report-not-shown = мұнда көрсетілмеген жазба
report-unknown-time = уақыты белгісіз
report-log-title = Қолданба өзі жазғаны

report-codes-title = Хабарлар кодтары
report-codes-note = Осы жазбалардың бірімен кеткен хабар соның кодымен аяқталады. Оны өзіңіз алған SMS-тен іздеңіз: осы беттен көшірілген код ештеңені дәлелдемейді.
