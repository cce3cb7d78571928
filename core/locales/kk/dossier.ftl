# review: needed
# Адам саудасының құрбанын анықтауға арналған өтініш.

dossier-title = Адам саудасының құрбанын анықтауға өтініш
dossier-made = { $date } күні Hamroh қолданбасында осы адамның жазбаларынан жасалды.
dossier-not-finding = Бұл адамның өз сөзі. Мекеменің шешімі де, сарапшының қорытындысы да емес.
dossier-unread = Бұл сөйлемдерді тіл иесі әлі оқымаған. Түсініксіз болса, аудармашы арқылы сұраңыз.
dossier-name = Аты
dossier-citizen = Азаматтығы
dossier-speaks = Қай тілде сөйлейді
dossier-language-en = ағылшын тілі
dossier-language-ru = орыс тілі
dossier-language-uz = өзбек тілі
dossier-language-kk = қазақ тілі
dossier-language-ky = қырғыз тілі
dossier-language-tg = тәжік тілі
dossier-language-az = әзербайжан тілі

dossier-ask-title = Не сұраймын
dossier-ask-screening = Мені адам саудасының құрбаны болуы мүмкін деп тексеруіңізді сұраймын.
dossier-ask-consulate = Консулдығыммен сөйлесуге мүмкіндік беріңіз.
dossier-ask-interpreter = Аудармашы шақырыңыз. Тіл: { $language }.
dossier-ask-not-punish = Мәжбүрлеп істеткені үшін мені жазаламаңыз.
dossier-ask-not-tell = Мені ұстағандарға қайда екенімді айтпаңыз.

dossier-elements-title = Маған не болды
dossier-elements = Адам саудасы — белгілі құралдармен, қанау мақсатында жасалған әрекет (БҰҰ-ның 2000 жылғы хаттамасы, 3-бап). Адам белгілегені:
dossier-act = Әрекет: не істеді
dossier-means = Құрал: қалай
dossier-purpose = Мақсат: не үшін
dossier-none = Мұнда ештеңе белгіленбеген. Бұл болмады деген сөз емес.

dossier-point-offered = Мені жұмыс ұсынып жалдады.
dossier-point-brought = Ол жерге мені басқалар апарды немесе жіберді.
dossier-point-border = Мені шекарадан білдірмей немесе құжатсыз өткізді.
dossier-point-handed = Мені басқаларға берді немесе сатты.
dossier-point-kept = Мені кете алмайтын жерде ұстады.
dossier-point-deceived = Жұмыс, ақы немесе жер туралы алдады.
dossier-point-papers = Паспортымды немесе басқа құжаттарымды алып қойды.
dossier-point-phone = Телефонымды алды немесе тексерді; ешкіммен еркін сөйлесе алмадым.
dossier-point-guarded = Мені күзетті немесе қамады.
dossier-point-beaten = Мені ұрды немесе басқаша қинады.
dossier-point-threatened = Маған немесе отбасыма қоқан-лоққы жасады.
dossier-point-debt = Қарызың бар немесе кету үшін ақша төле деді.
dossier-point-helpless = Тіл білмедім, ақшам да, сүйенерім де болмады, соны пайдаланды.
dossier-point-minor = Ол кезде 18-ге толмаған едім. Онда құралды дәлелдеу қажет емес.
dossier-point-forced-work = Мені еркімнен тыс жұмыс істетті.
dossier-point-scam = Адамдарды телефонмен немесе интернетте алдауға мәжбүрледі.
dossier-point-crime = Заң тыйған басқа істерге мәжбүрледі.
dossier-point-unpaid = Ақы төлемеді немесе уәдеден әлдеқайда аз төледі.
dossier-point-hours = Өте ұзақ, демалыссыз немесе ауырып жүріп жұмыс істедім.
dossier-point-sexual = Мені жыныстық жолмен пайдаланды немесе соған мәжбүрледі.
dossier-point-war = Соғысқа баруға немесе соған қол қоюға мәжбүрледі.
dossier-point-begging = Қайыр сұрауға мәжбүрледі.

dossier-notes-title = Не жазылған
dossier-notes-words = Адамның өз сөзі, аударылмаған. Уақыт телефон сағатымен, UTC.
dossier-note = { $number }-жазба
dossier-incident = Оқиға
dossier-promise = Сапар алдындағы уәде
dossier-deviation = Уәдеден айырмасы
dossier-correction = { $number }-жазбаны түзетеді
dossier-correction-other = Бұрынғы жазбаға түзету
dossier-call = Көмек сұрау
dossier-position = Координаттар
dossier-position-age = Телефон координаттарды жазбадан { $seconds } секунд бұрын анықтаған.
dossier-position-simulated = Телефон орналасу орны жасанды берілгенін айтады. Ол қате болуы мүмкін.
dossier-time-unknown = уақыты белгісіз
dossier-fact-time = Уақыты
dossier-fact-place = Орны
dossier-fact-people = Адамдар
dossier-fact-words = Дәл сөздер
dossier-fact-harm = Не істеді
dossier-fact-papers = Алынған құжаттар мен заттар
dossier-fact-money = Ақша мен қарыз
dossier-story = Өз сөзімен
dossier-file = Файл (SHA-256)

dossier-check-title = Мұны қалай тексеруге болады
dossier-check = Әр жазбаның коды бар. Журналдың bundle.zip файлымен Hamroh қолданбасы немесе verify.py жазбалардың содан бері өзгермегенін көрсетеді. Шын-өтірігін көрсете алмайды. Жасалған кездегі бүкіл журналдың коды: { $code }
dossier-check-damaged = Телефондағы журнал бүлінген, бұл жазбаларды онымен салыстыру мүмкін емес.
