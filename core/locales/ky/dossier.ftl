# review: needed
# Адам соодасынын курмандыгын аныктоо үчүн арыз.

dossier-title = Адам соодасынын курмандыгын аныктоо үчүн арыз
dossier-made = { $date } күнү Hamroh колдонмосунда ушул адамдын жазууларынан түзүлдү.
dossier-not-finding = Бул адамдын өз сөзү. Мекеменин чечими да, эксперттин корутундусу да эмес.
dossier-unread = Бул сүйлөмдөрдү тил ээси али окуй элек. Түшүнүксүз болсо, котормочу аркылуу сураңыз.
dossier-name = Аты
dossier-citizen = Жарандыгы
dossier-speaks = Кайсы тилде сүйлөйт
dossier-language-en = англис тили
dossier-language-ru = орус тили
dossier-language-uz = өзбек тили
dossier-language-kk = казак тили
dossier-language-ky = кыргыз тили
dossier-language-tg = тажик тили
dossier-language-az = азербайжан тили

dossier-ask-title = Эмне сурайм
dossier-ask-screening = Мени адам соодасынын курмандыгы болушу мүмкүн деп текшерүүнү суранам.
dossier-ask-consulate = Консулдугум менен сүйлөшүүгө мүмкүнчүлүк бериңиз.
dossier-ask-interpreter = Котормочу чакырыңыз. Тил: { $language }.
dossier-ask-not-punish = Мажбурлап кылдырган иш үчүн мени жазалабаңыз.
dossier-ask-not-tell = Мени кармагандарга кайда экенимди айтпаңыз.

dossier-elements-title = Мага эмне болду
dossier-elements = Адам соодасы — белгилүү каражаттар менен, эксплуатация максатында жасалган аракет (БУУнун 2000-жылкы Протоколу, 3-берене). Адам белгилегени:
dossier-act = Аракет: эмне кылышты
dossier-means = Каражат: кантип
dossier-purpose = Максат: эмне үчүн
dossier-none = Бул жерде эч нерсе белгиленген эмес. Бул болгон жок дегени эмес.

dossier-point-offered = Мени жумуш сунуштап жалдашты.
dossier-point-brought = Ал жерге мени башкалар алып барды же жөнөттү.
dossier-point-border = Мени чек арадан билдирбей же документсиз өткөрүштү.
dossier-point-handed = Мени башкаларга беришти же сатышты.
dossier-point-kept = Мени чыга албай турган жерде кармашты.
dossier-point-deceived = Жумуш, акы же жер тууралуу алдашты.
dossier-point-papers = Паспортумду же башка документтеримди алып коюшту.
dossier-point-phone = Телефонумду алышты же текшеришти; эч ким менен эркин сүйлөшө албадым.
dossier-point-guarded = Мени кайтарышты же камап коюшту.
dossier-point-beaten = Мени сабашты же башкача кыйнашты.
dossier-point-threatened = Мага же үй-бүлөмө коркутуу болду.
dossier-point-debt = Карызың бар же кетүү үчүн акча төлө дешти.
dossier-point-helpless = Тил билген жокмун, акчам да, таянарым да жок болчу, ушуну пайдаланышты.
dossier-point-minor = Ал кезде 18ге толо элек болчумун. Анда каражатты далилдөө кереги жок.
dossier-point-forced-work = Мени эркимден тышкары иштетишти.
dossier-point-scam = Адамдарды телефондо же интернетте алдоого мажбурлашты.
dossier-point-crime = Мыйзам тыйган башка иштерге мажбурлашты.
dossier-point-unpaid = Акы төлөшкөн жок же убададан алда канча аз төлөштү.
dossier-point-hours = Өтө узак, эс албай же ооруп туруп иштедим.
dossier-point-sexual = Мени жыныстык жактан пайдаланышты же ага мажбурлашты.
dossier-point-war = Согушка барууга же ага кол коюуга мажбурлашты.
dossier-point-begging = Кайыр суроого мажбурлашты.

dossier-notes-title = Эмне жазылган
dossier-notes-words = Адамдын өз сөзү, которулган эмес. Убакыт телефондун саатынан, UTC.
dossier-note = { $number }-жазуу
dossier-incident = Окуя
dossier-promise = Жолго чыгардагы убада
dossier-deviation = Убададан айырмасы
dossier-correction = { $number }-жазууну оңдойт
dossier-correction-other = Мурунку жазууга оңдоо
dossier-call = Жардам суроо
dossier-position = Координаттар
dossier-position-age = Телефон координаттарды жазуудан { $seconds } секунд мурун аныктаган.
dossier-position-simulated = Телефон жайгашкан жер жасалма берилгенин билдирүүдө. Ал туура эмес болушу мүмкүн.
dossier-time-unknown = убактысы белгисиз
dossier-fact-time = Убактысы
dossier-fact-place = Жери
dossier-fact-people = Адамдар
dossier-fact-words = Так сөздөр
dossier-fact-harm = Эмне кылышты
dossier-fact-papers = Алынган документтер жана буюмдар
dossier-fact-money = Акча жана карыз
dossier-story = Өз сөзү менен
dossier-file = Файл (SHA-256)

dossier-check-title = Муну кантип текшерсе болот
dossier-check = Ар бир жазуунун коду бар. Журналдын bundle.zip файлы менен Hamroh колдонмосу же verify.py жазуулар ошондон бери өзгөрбөгөнүн көрсөтөт. Чын-төгүнүн көрсөтө албайт. Түзүлгөн учурдагы бүт журналдын коду: { $code }
dossier-check-damaged = Телефондогу журнал бузулган, бул жазууларды аны менен салыштырууга болбойт.
