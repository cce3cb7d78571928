# review: needed
# Кім көмектесе алады: ұйым атаулары
directory-org-title = { $country }: { $type }
directory-org-title-detail = { $country }: { $type }, { $detail }
directory-title-gap = { $country }: еліңіздің өкілдігі

directory-org-type-mission = өкілдік
directory-org-type-embassy = елшілік
directory-org-type-consulate-general = бас консулдық
directory-org-type-consulate = консулдық
directory-org-type-honorary-consulate = құрметті консулдық
directory-org-type-ministry = министрлік
directory-org-type-foreign-ministry = Сыртқы істер министрлігі
directory-org-type-agency = мемлекеттік агенттік
directory-org-type-migration-agency = көші-қон агенттігі
directory-org-type-migration-agency-office = көші-қон агенттігінің бөлімшесі
directory-org-type-labour-ministry-office = еңбек министрлігінің бөлімшесі
directory-org-type-hotline = көмек телефоны
directory-org-type-trafficking-line = адам саудасына қарсы телефон желісі
directory-org-type-social-assistance-line = әлеуметтік көмек желісі, адам саудасынан зардап шеккендерге де
directory-org-type-women-line = әйелдерге көмек телефоны
directory-org-type-child-line = балаларға көмек телефоны
directory-org-type-labour-line = еңбек мәселелері телефоны
directory-org-type-immigration-line = көші-қон қызметінің телефоны
directory-org-type-foreigners-line = шетелдіктерге арналған телефон
directory-org-type-government-line = үкіметтің анықтама телефоны
directory-org-type-ambulance = жедел жәрдем
directory-org-type-fire-service = өрт сөндіру қызметі
directory-org-type-police = полиция
directory-org-type-police-emergency = полиция
directory-org-type-tourist-police = туристік полиция
directory-org-type-trafficking-police = полиция, адам саудасына қарсы бөлім
directory-org-type-ngo = көмек ұйымы
directory-org-type-anti-trafficking-ngo = адам саудасына қарсы ұйым
directory-org-type-human-rights-ngo = құқық қорғау ұйымы
directory-org-type-women-ngo = әйелдерге көмек ұйымы
directory-org-type-iom = Халықаралық көші-қон ұйымы
directory-org-type-iom-office = Халықаралық көші-қон ұйымы
directory-org-type-border-post = шекара бекеті

# Күндер мен тізімдер
directory-month = { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}
directory-month-of = { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}
directory-date-month = { $year } жылғы { $month }
directory-date-day = { $year } жылғы { $day } { $month }
directory-km = { $km } км
directory-join = { $first } және { $last }

# Сіз қайдасыз
directory-summary-border = Жақын жерде шекара бар ({ $countries }), оған дейін { $km } км-ден аз. Қай жағында екеніңізді білмейміз.
directory-summary-disagree = Сіз атаған ел: { $named }. Координаттар бойынша: { $found }. Екеуі де көрсетілген.
directory-summary-at-home = Сіз өз еліңіздесіз. Қайда қоңырау шалуға болатыны төменде.
directory-summary-own = Мұнда еліңіздің өкілдігі бар. Алдымен сонда қоңырау шалыңыз.
directory-summary-own-no-number = Мұнда еліңіздің өкілдігі бар, бірақ нөмірін білмейміз. Тізімдегі келесі нөмірге қоңырау шалыңыз.
directory-summary-own-elsewhere = Біздің білуімізше, мұнда еліңіздің елшілігі жоқ. Бұл ел үшін басқа елдегі өкілдік жауап береді.
directory-summary-own-precedent = Бұл ел үшін қай өкілдік жауап беретінін білмейміз. Бірақ еліңіздің жақын жердегі өкілдігі бұрын осындағыларға көмектескен: сонда қоңырау шалыңыз.
directory-summary-third = Мұнда еліңіздің өкілдігі бар-жоғын білмейміз. Басқа елдердің өкілдіктері көмектесуі мүмкін, олар төменде бірінші тұр.
directory-summary-third-none = Мұнда еліңіздің өкілдігі жоқ. Басқа елдердің өкілдіктері көмектесуі мүмкін, олар төменде бірінші тұр.
directory-summary-not-known = Бұл жер үшін еліңіздің қай өкілдігі жауап беретінін білмейміз. Сонда да қайда қоңырау шалуға болатыны төменде.
directory-summary-none = Мұнда еліңіздің өкілдігі жоқ. Сонда да қайда қоңырау шалуға болатыны төменде.
directory-summary-nowhere = Қай елде екеніңізді білмейміз. Елді айтыңыз; үйге кез келген жерден қоңырау шалуға болады.
directory-place-border = шекара маңында ({ $countries })

# Неге тізімде
directory-why-own-resident = Бұл еліңіздің өкілдігі. Қайда: { $country }.
directory-why-own-accredited = Бұл еліңіздің басқа елдегі өкілдігі. Ол мына ел үшін де жауап береді: { $country }.
directory-why-own-honorary = Бұл еліңіздің құрметті консулы. Қайда: { $country }.
directory-why-own-labour-office = Бұл еліңіздің еңбек мигранттарына арналған бөлімі, консулдық емес. Қайда: { $country }.
directory-why-no-own-mission = Мұнда еліңіздің өкілдігі жоқ ({ $country }).
directory-why-no-own-mission-found = Мұнда еліңіздің елшілігі немесе консулдығы бар-жоғын білмейміз ({ $country }).
directory-why-not-known = Бұл ел үшін қай өкілдігіңіз жауап беретінін білмейміз: { $country }.
directory-why-not-known-dated = Бұл ел үшін қай өкілдігіңіз жауап беретінін білмейміз: { $country }. Соңғы рет іздестірілген күні: { $date }.
directory-why-treaty = Бұл сіздің өкілдігіңіз емес. Шарт бойынша ол еліңіздің азаматтары үшін де әрекет ете алады. Қайда: { $country }.
directory-why-agreed-partner = Бұл сіздің өкілдігіңіз емес. Ол еліңіздің азаматтарына көмектесуге келіскен. Қайда: { $country }.
directory-why-precedent = Бұл сіздің өкілдігіңіз емес. Ол бұрын еліңіздің азаматтарына көмектескен ({ $date }), бірақ міндетті емес. Қайда: { $country }.
directory-why-precedent-own = Еліңіздің бұл өкілдігі сонда бұрын көмектескен ({ $country }, { $date }). Ол ел үшін жауап бере ме, белгісіз.
directory-why-treaty-unchecked = Бұл сіздің еліңіздің өкілдігі емес. Шарт ({ $date }) бар: сол бойынша ол сіздің еліңіздің азаматтары үшін де әрекет етуі мүмкін. Қайда: { $country }.
directory-why-local = Бұл жергілікті көмек ({ $country }).
directory-why-own-elsewhere = Бұл сіздің еліңіздің басқа елдегі өкілдігі, нөмірі бізге белгілілердің ең жақындарынан. Ол осы жер үшін жауап бере ме, белгісіз; кім жауап беретінін сұраңыз. Сіз тұрған жер: { $country }.
directory-why-home = Бұл еліңіздің өзіндегі мекеме.
directory-why-home-anywhere = Бұл еліңіздің өзіндегі мекеме. Оған кез келген елден қоңырау шалуға болады.

# Неге негізделген
directory-basis-rescue-2025 = 2025 жылғы сәуірде Қазақстан мен Өзбекстан дипломаттары Мьянмадан Мэсот арқылы Қырғызстанның сегіз, Қазақстанның төрт және Өзбекстанның екі азаматын қайтарып алып келді.
directory-basis-charter-2020 = 2020 жылғы сәуірде Қазақстанның чартерлік рейсі Қырғызстанның 32 азаматын Тайланд, Индонезия және Вьетнамнан алып шықты.
directory-basis-rescue-2025-and-charter-2020 = 2025 жылғы сәуірде Қазақстан мен Өзбекстан дипломаттары Мьянмадан Мэсот арқылы Қырғызстанның сегіз, Қазақстанның төрт және Өзбекстанның екі азаматын қайтарып алып келді. 2020 жылғы сәуірде Қазақстанның чартерлік рейсі Қырғызстанның 32 азаматын Тайланд, Индонезия және Вьетнамнан алып шықты.
directory-basis-agreement-1993 = Ресей мен Қырғызстанның үшінші елдердегі дипломатиялық және консулдық өкілдік туралы 1993 жылғы 7 маусымдағы келісімі.
directory-basis-southern-provinces = Тек оңтүстіктегі 14 провинция үшін жауап береді.
directory-basis-not-a-consulate = Бұл еңбек мигранттарына арналған бөлім, консулдық емес.
directory-basis-searched = Ашық дереккөздерден іздедік.

# Не белгісіз
directory-missing = Нөмірі белгісіз; соңғы рет іздестірілген күні: { $date }.
directory-missing-undated = Нөмірі белгісіз.
directory-missing-known = Белгілісі: { $known }.

# Қоңырау шалмас бұрын
directory-caution-honorary = Құрметті консулдың өкілеті аз, көбіне құжат бере алмайды. Кім бере алатынын сұраңыз.
directory-caution-treaty = Шарттың бүгін күшінде екенін тексере алмадық. Қоңырау шалғанда оны атаңыз.
directory-caution-not-obliged = Олар көмектесуге міндетті емес. Еліңіздің адамдарына бұрын көмектескенін айтыңыз.
directory-caution-doubtful-police = Бұл елдің кей жерлерінде полиция сізді ұстап отырғандарды тануы мүмкін. Тек полицияға қоңырау шалмаңыз: алдымен тағы біреуге хабарлаңыз.
directory-caution-hours = Жұмыс уақыты расталмаған. Жауап болмаса, таңертең қайта қоңырау шалыңыз, әзірше келесі нөмірге шалыңыз.

# Байланыс
directory-status-confirmed = Ресми хабар немесе екі дереккөз ({ $date }); қоңырау шалып тексерілмеген
directory-status-listed = Бір дереккөз ({ $date })
directory-status-old = Ескі дереккөз ({ $date })
directory-status-old-undated = Күні жоқ дереккөз
directory-warning-old = Нөмір өзгерген болуы мүмкін. Бәлкім, әлі істейтін шығар.
directory-warning-short-code = Тек мына елдің желілерінде істейді: { $country }.
directory-warning-domestic = Тек ел ішінде істейді.
directory-warning-old-mobile = 2015 жылғы ұялы нөмір: бөтен адам жауап беруі мүмкін. Алдымен қайда түскеніңізді сұраңыз, қайда екеніңізді айтпаңыз.
directory-warning-for-its-own-citizens = Бұл желі сол елдің азаматтарына арналған; шетелдіктерге көмектеспеуі мүмкін.
directory-warning-event-line = Нөмір бір оқиға үшін берілген; қазір жауап бермеуі мүмкін.
directory-warning-temporary-line = Бұл уақытша телефон болуы мүмкін.
directory-warning-may-have-moved = Мекеме басқа жерге көшкен болуы мүмкін.
directory-warning-extension = Ішкі нөмірге қосуды сұраңыз.
directory-warning-extension-number = Ішкі нөмірге қосуды сұраңыз: { $number }.
directory-warning-other-network = Көрші елдің желісінде бұл нөмір басқа қызметтікі.

# Бүкіл тізім үшін
directory-notice-no-promise = Мұнда көмектесуі мүмкін адамдар мен мекемелер көрсетілген. Ешқайсысы уәде берген жоқ, сіз үшін қоңырау шала алмаймыз.
directory-notice-short-codes = Қысқа нөмірлер жанында көрсетілген елдің желілерінде ғана істейді.
directory-notice-short-codes-border = Қысқа нөмір орынға емес, желіге байланысты: шекара маңында телефон қай елдің желісін көрсетіп тұрғанына қараңыз.
directory-notice-police-left-out = Жергілікті полицияны көрсетпедік: кей жерлерде ол сізді ұстап отырғандарды тануы мүмкін, ал алдымен қоңырау шалатын басқа нөміріміз онда жоқ.
directory-notice-simulated = Телефон орналасу орны жасанды берілгенін айтады. Ол қате болуы мүмкін.
directory-notice-stale = Тізім жасалған күн: { $date }, тексеру мерзімі өткен. Нөмірлер өзгерген болуы мүмкін.
directory-notice-issued = Тізім жасалған күн: { $date }.

# Жауап бергенде не айту керек
directory-say-own = Сәлеметсіз бе. Мен сіздің елденмін ({ $citizen }). Қазір мына жердемін: { $place }. Маған көмек керек. Атым мен нөмірімді жазып алыңызшы.
directory-say-third = Сәлеметсіз бе. Азаматтығым: { $citizen }. Қазір мына жердемін: { $place }. Өз елімнің өкілдігіне жете алмай отырмын. Көмектесіңізші немесе кім көмектесетінін айтыңызшы.
directory-say-trafficking = Мені мәжбүрлеп жұмыс істетіп, жібермей отыр. Маған көмек керек. Азаматтығым: { $citizen }. Қазір мына жердемін: { $place }.
directory-say-local = Маған көмек керек. Азаматтығым: { $citizen }. Қазір мына жердемін: { $place }.
directory-say-here = Маған көмек керек. Қазір мына жердемін: { $place }.
directory-say-screening = Мені мұнда күшпен немесе алдап әкелді. Адам саудасының құрбаны емес пе екенімді тексеруді және консулдықпен байланысуға мүмкіндік беруді сұраймын. Азаматтығым: { $citizen }.
directory-say-home = Сәлеметсіз бе. Мен сіздің елденмін ({ $citizen }). Шетелдемін, мына жерде: { $place }. Маған көмек керек. Бұл жер үшін қай өкілдік жауап береді?
directory-say-at-home = Сәлеметсіз бе. Азаматтығым: { $citizen }. Маған көмек керек. Кім көмектесе алатынын айтыңызшы.
directory-say-interpreter = Орысша сөйлейтін адамды табыңызшы.
directory-say-call = Телефонмен ағылшынша айтыңыз: Help. Russian, please. (Хелп. Рашен, плиз.)

# Қай тілде айту
directory-language-ru = орысша
directory-language-ky = қырғызша
directory-language-kk = қазақша
directory-language-uz = өзбекше
directory-language-tg = тәжікше
directory-language-az = әзірбайжанша
directory-language-en = ағылшынша
directory-language-tr = түрікше
directory-language-th = тайша
directory-language-my = бирмаша
directory-language-zh = қытайша
directory-language-lo = лаосша
directory-language-km = кхмерше
directory-language-vi = вьетнамша
directory-language-ar = арабша
directory-language-ms = малайша
directory-language-id = индонезше

# Неге табылды
directory-search-why-name = атауы осы
directory-search-why-other-name = басқа атауы: { $text }
directory-search-why-beginning = атауының басы: { $text }
directory-search-why-part = атауының бір бөлігі: { $text }
directory-search-why-near = жазылуы ұқсас: { $text }
directory-search-why-digits = нөмірдің цифрлары
directory-search-why-number-end = нөмірдің соңы
directory-search-why-short-code = қысқа нөмір
directory-search-why-keyboard = басқа пернетақта; айтпақ болғаныңыз: { $text }
directory-search-why-described = бұл не және қайда
directory-search-why-there = осында: { $text }
