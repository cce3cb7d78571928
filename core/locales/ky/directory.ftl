# review: needed
# Ким жардам бере алат: уюмдардын аталыштары
directory-org-title = { $country }: { $type }
directory-org-title-detail = { $country }: { $type }, { $detail }
directory-title-gap = { $country }: өлкөңүздүн өкүлчүлүгү

directory-org-type-mission = өкүлчүлүк
directory-org-type-embassy = элчилик
directory-org-type-consulate-general = башкы консулдук
directory-org-type-consulate = консулдук
directory-org-type-honorary-consulate = ардактуу консулдук
directory-org-type-ministry = министрлик
directory-org-type-foreign-ministry = Тышкы иштер министрлиги
directory-org-type-agency = мамлекеттик агенттик
directory-org-type-migration-agency = миграция агенттиги
directory-org-type-migration-agency-office = миграция агенттигинин бөлүмү
directory-org-type-labour-ministry-office = эмгек министрлигинин бөлүмү
directory-org-type-hotline = жардам телефону
directory-org-type-trafficking-line = адам сатууга каршы ишеним телефону
directory-org-type-social-assistance-line = социалдык жардам телефону, адам сатуудан жабыр тарткандарга да
directory-org-type-women-line = аялдарга жардам телефону
directory-org-type-child-line = балдарга жардам телефону
directory-org-type-labour-line = эмгек маселелери боюнча телефон
directory-org-type-immigration-line = миграция кызматынын телефону
directory-org-type-foreigners-line = чет элдиктер үчүн телефон
directory-org-type-government-line = өкмөттүн маалымат телефону
directory-org-type-ambulance = тез жардам
directory-org-type-fire-service = өрт өчүрүү кызматы
directory-org-type-police = полиция
directory-org-type-police-emergency = полиция
directory-org-type-tourist-police = туристтик полиция
directory-org-type-trafficking-police = полиция, адам сатууга каршы бөлүм
directory-org-type-ngo = жардам уюму
directory-org-type-anti-trafficking-ngo = адам сатууга каршы уюм
directory-org-type-human-rights-ngo = укук коргоо уюму
directory-org-type-women-ngo = аялдарга жардам уюму
directory-org-type-iom = Эл аралык миграция уюму
directory-org-type-iom-office = Эл аралык миграция уюму
directory-org-type-border-post = чек ара бекети

# Даталар жана тизмелер
directory-month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
directory-month-of = { $month ->
    [1] январы
    [2] февралы
    [3] марты
    [4] апрели
    [5] майы
    [6] июну
    [7] июлу
    [8] августу
    [9] сентябры
    [10] октябры
    [11] ноябры
   *[12] декабры
}
directory-date-month = { $year }-жыл { $month }
directory-date-day = { $year }-жылдын { $day }-{ $month }
directory-km = { $km } км
directory-join = { $first } жана { $last }

# Сиз кайдасыз
directory-summary-border = Жакын жерде чек ара бар ({ $countries }), ага чейин { $km } кмден аз. Кайсы тарапта экениңизди билбейбиз.
directory-summary-disagree = Сиз айткан өлкө: { $named }. Координаттар боюнча: { $found }. Экөө тең көрсөтүлдү.
directory-summary-at-home = Сиз өз өлкөңүздөсүз. Кайда чалса болору төмөндө.
directory-summary-own = Бул жерде өлкөңүздүн өкүлчүлүгү бар. Адегенде ошол жакка чалыңыз.
directory-summary-own-no-number = Бул жерде өлкөңүздүн өкүлчүлүгү бар, бирок номерин билбейбиз. Тизмедеги кийинки номерге чалыңыз.
directory-summary-own-elsewhere = Биз билгенден, бул жерде өлкөңүздүн элчилиги жок. Бул өлкө үчүн башка өлкөдөгү өкүлчүлүк жооп берет.
directory-summary-own-precedent = Бул өлкө үчүн кайсы өкүлчүлүк жооп берерин билбейбиз. Бирок өлкөңүздүн жакын жердеги өкүлчүлүгү мурда бул жердегилерге жардам берген: ошол жакка чалыңыз.
directory-summary-third = Бул жерде өлкөңүздүн өкүлчүлүгү бар-жогун билбейбиз. Башка өлкөлөрдүн өкүлчүлүктөрү жардам бериши мүмкүн, алар төмөндө биринчи.
directory-summary-third-none = Бул жерде өлкөңүздүн өкүлчүлүгү жок. Башка өлкөлөрдүн өкүлчүлүктөрү жардам бериши мүмкүн, алар төмөндө биринчи.
directory-summary-not-known = Бул жер үчүн өлкөңүздүн кайсы өкүлчүлүгү жооп берерин билбейбиз. Ошентсе да кайда чалса болору төмөндө.
directory-summary-none = Бул жерде өлкөңүздүн өкүлчүлүгү жок. Ошентсе да кайда чалса болору төмөндө.
directory-summary-nowhere = Кайсы өлкөдө экениңизди билбейбиз. Өлкөнү айтыңыз; үйгө каалаган жерден чалса болот.
directory-place-border = чек арага жакын ({ $countries })

# Эмне үчүн тизмеде
directory-why-own-resident = Бул өлкөңүздүн өкүлчүлүгү. Кайда: { $country }.
directory-why-own-accredited = Бул өлкөңүздүн башка өлкөдөгү өкүлчүлүгү. Ал бул өлкө үчүн да жооп берет: { $country }.
directory-why-own-honorary = Бул өлкөңүздүн ардактуу консулу. Кайда: { $country }.
directory-why-own-labour-office = Бул өлкөңүздүн эмгек мигранттары үчүн бөлүмү, консулдук эмес. Кайда: { $country }.
directory-why-no-own-mission = Бул жерде өлкөңүздүн өкүлчүлүгү жок ({ $country }).
directory-why-no-own-mission-found = Бул жерде өлкөңүздүн элчилиги же консулдугу бар-жогун билбейбиз ({ $country }).
directory-why-not-known = Бул өлкө үчүн кайсы өкүлчүлүгүңүз жооп берерин билбейбиз: { $country }.
directory-why-not-known-dated = Бул өлкө үчүн кайсы өкүлчүлүгүңүз жооп берерин билбейбиз: { $country }. Акыркы жолу изделген күн: { $date }.
directory-why-treaty = Бул сиздин өкүлчүлүгүңүз эмес. Келишим боюнча ал өлкөңүздүн жарандары үчүн да иш кыла алат. Кайда: { $country }.
directory-why-agreed-partner = Бул сиздин өкүлчүлүгүңүз эмес. Ал өлкөңүздүн жарандарына жардам берүүгө макул болгон. Кайда: { $country }.
directory-why-precedent = Бул сиздин өкүлчүлүгүңүз эмес. Ал мурда өлкөңүздүн жарандарына жардам берген ({ $date }), бирок милдеттүү эмес. Кайда: { $country }.
directory-why-precedent-own = Өлкөңүздүн бул өкүлчүлүгү ал жакта мурда жардам берген ({ $country }, { $date }). Ал өлкө үчүн жооп береби, белгисиз.
directory-why-treaty-unchecked = Бул сиздин өлкөңүздүн өкүлчүлүгү эмес. Келишим ({ $date }) бар: ага ылайык ал сиздин өлкөңүздүн жарандары үчүн да иш алып барышы мүмкүн. Кайда: { $country }.
directory-why-local = Бул жергиликтүү жардам ({ $country }).
directory-why-own-elsewhere = Бул сиздин өлкөңүздүн башка өлкөдөгү өкүлчүлүгү, номери бизге белгилүүлөрдүн эң жакындарынан. Ал бул жер үчүн жооп береби, белгисиз; ким жооп берерин сураңыз. Сиз турган жер: { $country }.
directory-why-home = Бул өлкөңүздүн өзүндөгү мекеме.
directory-why-home-anywhere = Бул өлкөңүздүн өзүндөгү мекеме. Ага каалаган өлкөдөн чалса болот.

# Эмнеге негизделген
directory-basis-rescue-2025 = 2025-жылдын апрелинде Казакстан менен Өзбекстандын дипломаттары Мьянмадан Мэсот аркылуу Кыргызстандын сегиз, Казакстандын төрт жана Өзбекстандын эки жаранын кайтарып келишти.
directory-basis-charter-2020 = 2020-жылдын апрелинде Казакстандын чартердик каттамы Кыргызстандын 32 жаранын Таиланд, Индонезия жана Вьетнамдан алып чыккан.
directory-basis-rescue-2025-and-charter-2020 = 2025-жылдын апрелинде Казакстан менен Өзбекстандын дипломаттары Мьянмадан Мэсот аркылуу Кыргызстандын сегиз, Казакстандын төрт жана Өзбекстандын эки жаранын кайтарып келишти. 2020-жылдын апрелинде Казакстандын чартердик каттамы Кыргызстандын 32 жаранын Таиланд, Индонезия жана Вьетнамдан алып чыккан.
directory-basis-agreement-1993 = Россия менен Кыргызстандын үчүнчү өлкөлөрдөгү дипломатиялык жана консулдук өкүлчүлүк жөнүндө 1993-жылдын 7-июнундагы келишими.
directory-basis-southern-provinces = Түштүктөгү 14 провинция үчүн гана жооп берет.
directory-basis-not-a-consulate = Бул эмгек мигранттары үчүн бөлүм, консулдук эмес.
directory-basis-searched = Ачык булактардан издедик.

# Эмне белгисиз
directory-missing = Номери белгисиз; акыркы жолу изделген күн: { $date }.
directory-missing-undated = Номери белгисиз.
directory-missing-known = Белгилүүсү: { $known }.

# Чалаардан мурда
directory-caution-honorary = Ардактуу консулдун укуктары аз, көбүнчө документ бере албайт. Ким бере аларын сураңыз.
directory-caution-treaty = Келишим бүгүн күчүндө экенин текшере алган жокпуз. Чалганда аны айтыңыз.
directory-caution-not-obliged = Алар жардам берүүгө милдеттүү эмес. Өлкөңүздөн болгондорго мурда жардам беришкенин айтыңыз.
directory-caution-doubtful-police = Бул өлкөнүн айрым жерлеринде полиция сизди кармап тургандарды таанышы мүмкүн. Полицияга гана чалбаңыз: адегенде дагы бирөөгө билдириңиз.
directory-caution-hours = Иш убактысы тастыкталган эмес. Жооп болбосо, эртең менен дагы чалыңыз, азыр болсо кийинки номерге чалыңыз.

# Байланыш
directory-status-confirmed = Расмий билдирүү же эки булак ({ $date }); чалып текшерилген эмес
directory-status-listed = Бир булак ({ $date })
directory-status-old = Эски булак ({ $date })
directory-status-old-undated = Датасы жок булак
directory-warning-old = Номер өзгөргөн болушу мүмкүн. Балким, дагы эле иштеп жаткандыр.
directory-warning-short-code = Ушул өлкөнүн тармактарында гана иштейт: { $country }.
directory-warning-domestic = Өлкөнүн ичинде гана иштейт.
directory-warning-old-mobile = 2015-жылдагы уюлдук номер: бөтөн адам жооп бериши мүмкүн. Адегенде кайда түшкөнүңүздү сураңыз, кайда экениңизди айтпаңыз.
directory-warning-for-its-own-citizens = Бул линия ошол өлкөнүн жарандары үчүн; чет өлкөлүктөргө жардам беришпеши мүмкүн.
directory-warning-event-line = Номер бир окуя үчүн берилген; азыр жооп беришпеши мүмкүн.
directory-warning-temporary-line = Бул убактылуу телефон болушу мүмкүн.
directory-warning-may-have-moved = Мекеме башка жерге көчкөн болушу мүмкүн.
directory-warning-extension = Ички номерге туташтырууну сураңыз.
directory-warning-extension-number = Ички номерге туташтырууну сураңыз: { $number }.
directory-warning-other-network = Коңшу өлкөнүн тармагында бул номер башка кызматтыкы.

# Бүт тизме үчүн
directory-notice-no-promise = Бул жерде жардам бериши мүмкүн болгондор көрсөтүлгөн. Алардын эч кимиси муну убада кылган эмес, сиз үчүн чала албайбыз.
directory-notice-short-codes = Кыска номерлер жанында көрсөтүлгөн өлкөнүн тармактарында гана иштейт.
directory-notice-short-codes-border = Кыска номер жерге эмес, тармакка жараша иштейт: чек ара жанында телефон кайсы өлкөнүн тармагын көрсөтүп турганын караңыз.
directory-notice-police-left-out = Жергиликтүү полицияны көрсөткөн жокпуз: айрым жерлерде ал сизди кармап тургандарды таанышы мүмкүн, ал эми адегенде чала турган башка номерибиз ал жакта жок.
directory-notice-simulated = Телефон жайгашкан жер жасалма берилгенин билдирүүдө. Ал туура эмес болушу мүмкүн.
directory-notice-stale = Тизме түзүлгөн күн: { $date }, текшерүү мөөнөтү өткөн. Номерлер өзгөргөн болушу мүмкүн.
directory-notice-issued = Тизме түзүлгөн күн: { $date }.

# Жооп беришкенде эмне деш керек
directory-say-own = Саламатсызбы. Мен сиздин өлкөдөнмүн ({ $citizen }). Азыр бул жердемин: { $place }. Мага жардам керек. Атымды жана номеримди жазып алыңызчы.
directory-say-third = Саламатсызбы. Жарандыгым: { $citizen }. Азыр бул жердемин: { $place }. Өз өлкөмдүн өкүлчүлүгүнө жете албай жатам. Жардам бериңизчи же ким жардам берерин айтыңызчы.
directory-say-trafficking = Мени мажбурлап иштетип, коё бербей жатышат. Мага жардам керек. Жарандыгым: { $citizen }. Азыр бул жердемин: { $place }.
directory-say-local = Мага жардам керек. Жарандыгым: { $citizen }. Азыр бул жердемин: { $place }.
directory-say-here = Мага жардам керек. Азыр бул жердемин: { $place }.
directory-say-screening = Мени бул жерге күч менен же алдап алып келишти. Адам соодасынын курмандыгы эмесминби, текшерүүнү жана консулдук менен байланышууга мүмкүнчүлүк берүүнү суранам. Жарандыгым: { $citizen }.
directory-say-home = Саламатсызбы. Мен сиздин өлкөдөнмүн ({ $citizen }). Чет элдемин, бул жерде: { $place }. Мага жардам керек. Бул жер үчүн кайсы өкүлчүлүк жооп берет?
directory-say-at-home = Саламатсызбы. Жарандыгым: { $citizen }. Мага жардам керек. Ким жардам бере аларын айтыңызчы.
directory-say-interpreter = Орусча сүйлөгөн адамды табыңызчы.
directory-say-call = Телефондон англисче айтыңыз: Help. Russian, please. (Хелп. Рашен, плиз.)

# Кайсы тилде айтуу
directory-language-ru = орусча
directory-language-ky = кыргызча
directory-language-kk = казакча
directory-language-uz = өзбекче
directory-language-tg = тажикче
directory-language-az = азербайжанча
directory-language-en = англисче
directory-language-tr = түркчө
directory-language-th = тайча
directory-language-my = бирмача
directory-language-zh = кытайча
directory-language-lo = лаосчо
directory-language-km = кхмерче
directory-language-vi = вьетнамча
directory-language-ar = арабча
directory-language-ms = малайча
directory-language-id = индонезче

# Эмне үчүн табылды
directory-search-why-name = аталышы ушул
directory-search-why-other-name = башка аталышы: { $text }
directory-search-why-beginning = аталышынын башы: { $text }
directory-search-why-part = аталышынын бир бөлүгү: { $text }
directory-search-why-near = жазылышы окшош: { $text }
directory-search-why-digits = номердин цифралары
directory-search-why-number-end = номердин аягы
directory-search-why-short-code = кыска номер
directory-search-why-keyboard = башка баскычтоп; айткыңыз келгени: { $text }
directory-search-why-described = бул эмне жана кайда
directory-search-why-there = ушул жерде: { $text }
