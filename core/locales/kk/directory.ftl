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
directory-join = { $first } және { $last }

# Сіз қайдасыз
directory-summary-border = Шекараға дейін { $km } км-ден аспайды ({ $countries }). Қай жағында екеніңізді айтпаймыз.
directory-summary-disagree = Сіз атаған ел: { $named }. Координаттар бойынша: { $found }. Екеуі де көрсетілген.
directory-summary-at-home = Сіз өз еліңіздесіз. Қайда қоңырау шалуға болатыны төменде.
directory-summary-own = Мұнда еліңіздің өкілдігі бар. Алдымен сонда қоңырау шалыңыз.
directory-summary-own-elsewhere = Біздің білуімізше, мұнда еліңіздің елшілігі жоқ. Бұл ел үшін басқа елдегі өкілдік жауап береді.
directory-summary-third = Мұнда еліңіздің өкілдігі бар-жоғын білмейміз. Басқа елдердің өкілдіктері көмектесуі мүмкін, олар төменде бірінші тұр.
directory-summary-third-none = Мұнда еліңіздің өкілдігі жоқ. Басқа елдердің өкілдіктері көмектесуі мүмкін, олар төменде бірінші тұр.
directory-summary-not-known = Бұл жер үшін еліңіздің қай өкілдігі жауап беретінін білмейміз. Сонда да қайда қоңырау шалуға болатыны төменде.
directory-summary-none = Мұнда еліңіздің өкілдігі жоқ. Сонда да қайда қоңырау шалуға болатыны төменде.

# Неге тізімде
directory-why-own-resident = Бұл еліңіздің осындағы өкілдігі ({ $country }).
directory-why-own-accredited = Бұл еліңіздің басқа елдегі өкілдігі. Ол мына ел үшін де жауап береді: { $country }.
directory-why-own-honorary = Бұл еліңіздің құрметті консулы ({ $country }).
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
directory-why-home = Бұл еліңіздің өзіндегі мекеме. Оған кез келген елден қоңырау шалуға болады.

# Не белгісіз
directory-missing = Нөмірі белгісіз, соңғы рет іздестірілген күні: { $date }.
directory-missing-undated = Нөмірі белгісіз.
directory-missing-known = Белгілісі: { $known }.

# Қоңырау шалмас бұрын
directory-caution-honorary = Құрметті консулдың өкілеті аз, көбіне құжат бере алмайды. Кім бере алатынын сұраңыз.
directory-caution-treaty = Шарттың бүгін күшінде екенін тексере алмадық. Қоңырау шалғанда оны атаңыз.
directory-caution-not-obliged = Олар көмектесуге міндетті емес. Еліңіздің адамдарына бұрын көмектескенін айтыңыз.
directory-caution-doubtful-police = Бұл елдің кей жерлерінде полиция сізді ұстап отырғандарды тануы мүмкін. Тек полицияға қоңырау шалмаңыз: алдымен тағы біреуге хабарлаңыз.
directory-caution-hours = Жұмыс уақыты расталмаған. Жауап болмаса, таңертең қайта қоңырау шалыңыз, әзірше келесі нөмірге шалыңыз.

# Байланыс
directory-status-confirmed = Расталған ({ $date })
directory-status-listed = Бір дереккөз ({ $date })
directory-status-old = Ескі дереккөз ({ $date })
directory-status-old-undated = Күні жоқ дереккөз
directory-warning-old = Нөмір өзгерген болуы мүмкін. Бәлкім, әлі істейтін шығар.
directory-warning-short-code = Тек мына елдің желілерінде істейді: { $country }.
directory-warning-domestic = Тек ел ішінде істейді.

# Бүкіл тізім үшін
directory-notice-no-promise = Мұнда көмектесуі мүмкін адамдар мен мекемелер көрсетілген. Ешқайсысы уәде берген жоқ, сіз үшін қоңырау шала алмаймыз.
directory-notice-short-codes = Қысқа нөмірлер жанында көрсетілген елдің желілерінде ғана істейді.
directory-notice-short-codes-border = Қысқа нөмір орынға емес, желіге байланысты: шекара маңында телефон қай елдің желісін көрсетіп тұрғанына қараңыз.
directory-notice-police-left-out = Жергілікті полицияны көрсетпедік: кей жерлерде ол сізді ұстап отырғандарды тануы мүмкін, ал алдымен қоңырау шалатын басқа нөміріміз онда жоқ.
directory-notice-simulated = Телефон орналасу орны жасанды берілгенін айтады. Ол қате болуы мүмкін.
directory-notice-stale = Тізім жасалған күн: { $date }, тексеру мерзімі өткен. Нөмірлер өзгерген болуы мүмкін.
directory-notice-issued = Тізім жасалған күн: { $date }.

# Жауап бергенде не айту керек
directory-say-own = Сәлеметсіз бе. Мен сіздің азаматыңызбын ({ $citizen }). Қазір мына жердемін: { $place }. Маған көмек керек. Атым мен нөмірімді жазып алыңызшы.
directory-say-third = Сәлеметсіз бе. Азаматтығым: { $citizen }. Қазір мына жердемін: { $place }. Өз елімнің өкілдігіне жете алмай отырмын. Көмектесіңізші немесе кім көмектесетінін айтыңызшы.
directory-say-trafficking = Мені мәжбүрлеп жұмыс істетіп, жібермей отыр. Маған көмек керек. Азаматтығым: { $citizen }. Қазір мына жердемін: { $place }.
directory-say-local = Маған көмек керек. Азаматтығым: { $citizen }. Қазір мына жердемін: { $place }.
directory-say-home = Сәлеметсіз бе. Мен сіздің азаматыңызбын ({ $citizen }). Шетелдемін, мына жерде: { $place }. Маған көмек керек. Бұл жер үшін қай өкілдік жауап береді?
