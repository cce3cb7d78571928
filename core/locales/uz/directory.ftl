# review: needed
# Kim yordam berishi mumkin: tashkilot nomlari
directory-org-title = { $country }: { $type }
directory-org-title-detail = { $country }: { $type }, { $detail }
directory-title-gap = { $country }: mamlakatingiz vakolatxonasi

directory-org-type-mission = vakolatxona
directory-org-type-embassy = elchixona
directory-org-type-consulate-general = bosh konsullik
directory-org-type-consulate = konsullik
directory-org-type-honorary-consulate = faxriy konsullik
directory-org-type-ministry = vazirlik
directory-org-type-foreign-ministry = Tashqi ishlar vazirligi
directory-org-type-agency = davlat agentligi
directory-org-type-migration-agency = migratsiya agentligi
directory-org-type-migration-agency-office = migratsiya agentligi boʻlimi
directory-org-type-labour-ministry-office = mehnat vazirligi boʻlimi
directory-org-type-hotline = yordam telefoni
directory-org-type-trafficking-line = odam savdosiga qarshi ishonch telefoni
directory-org-type-social-assistance-line = ijtimoiy yordam telefoni, odam savdosi jabrlanuvchilari uchun ham
directory-org-type-women-line = ayollarga yordam telefoni
directory-org-type-child-line = bolalarga yordam telefoni
directory-org-type-labour-line = mehnat masalalari telefoni
directory-org-type-immigration-line = migratsiya xizmati telefoni
directory-org-type-foreigners-line = chet elliklar uchun telefon
directory-org-type-government-line = hukumat maʼlumot telefoni
directory-org-type-ambulance = tez yordam
directory-org-type-fire-service = oʻt oʻchirish xizmati
directory-org-type-police = politsiya
directory-org-type-police-emergency = politsiya
directory-org-type-tourist-police = turistik politsiya
directory-org-type-trafficking-police = politsiya, odam savdosiga qarshi boʻlim
directory-org-type-ngo = yordam tashkiloti
directory-org-type-anti-trafficking-ngo = odam savdosiga qarshi tashkilot
directory-org-type-human-rights-ngo = inson huquqlari tashkiloti
directory-org-type-women-ngo = ayollarga yordam tashkiloti
directory-org-type-iom = Xalqaro migratsiya tashkiloti
directory-org-type-iom-office = Xalqaro migratsiya tashkiloti
directory-org-type-border-post = chegara posti

# Sanalar va roʻyxatlar
directory-month = { $month ->
    [1] yanvar
    [2] fevral
    [3] mart
    [4] aprel
    [5] may
    [6] iyun
    [7] iyul
    [8] avgust
    [9] sentabr
    [10] oktabr
    [11] noyabr
   *[12] dekabr
}
directory-month-of = { $month ->
    [1] yanvar
    [2] fevral
    [3] mart
    [4] aprel
    [5] may
    [6] iyun
    [7] iyul
    [8] avgust
    [9] sentabr
    [10] oktabr
    [11] noyabr
   *[12] dekabr
}
directory-date-month = { $year }-yil { $month }
directory-date-day = { $year }-yil { $day }-{ $month }
directory-km = { $km } km
directory-join = { $first } va { $last }

# Siz qayerdasiz
directory-summary-border = Yaqinda chegara bor ({ $countries }), unga { $km } km dan kam. Qaysi tomonda ekaningizni bilmaymiz.
directory-summary-disagree = Siz aytgan mamlakat: { $named }. Koordinatalar boʻyicha: { $found }. Ikkalasi ham koʻrsatilgan.
directory-summary-at-home = Siz oʻz mamlakatingizdasiz. Quyida qayerga qoʻngʻiroq qilish mumkinligi koʻrsatilgan.
directory-summary-own = Bu yerda mamlakatingiz vakolatxonasi bor. Avval oʻsha yerga qoʻngʻiroq qiling.
directory-summary-own-no-number = Bu yerda mamlakatingiz vakolatxonasi bor, lekin raqamini bilmaymiz. Roʻyxatdagi keyingi raqamga qoʻngʻiroq qiling.
directory-summary-own-elsewhere = Biz bilishimizcha, bu yerda mamlakatingiz elchixonasi yoʻq. Bu mamlakat uchun boshqa mamlakatdagi vakolatxona javob beradi.
directory-summary-own-precedent = Bu mamlakat uchun qaysi vakolatxona javob berishini bilmaymiz. Lekin mamlakatingizning yaqindagi vakolatxonasi avval bu yerdagilarga yordam bergan: oʻsha yerga qoʻngʻiroq qiling.
directory-summary-third = Bu yerda mamlakatingiz vakolatxonasi bor-yoʻqligini bilmaymiz. Boshqa davlatlarning vakolatxonalari yordam berishi mumkin, ular quyida birinchi.
directory-summary-third-none = Bu yerda mamlakatingiz vakolatxonasi yoʻq. Boshqa davlatlarning vakolatxonalari yordam berishi mumkin, ular quyida birinchi.
directory-summary-not-known = Bu yer uchun mamlakatingizning qaysi vakolatxonasi javob berishini bilmaymiz. Shunday boʻlsa ham qayerga qoʻngʻiroq qilish mumkinligi quyida.
directory-summary-none = Bu yerda mamlakatingiz vakolatxonasi yoʻq. Shunday boʻlsa ham qayerga qoʻngʻiroq qilish mumkinligi quyida.
directory-summary-nowhere = Qaysi mamlakatda ekaningizni bilmaymiz. Mamlakatni ayting; uyga istalgan joydan qoʻngʻiroq qilish mumkin.
directory-place-border = chegara yaqinida ({ $countries })

# Nega roʻyxatda
directory-why-own-resident = Bu mamlakatingiz vakolatxonasi. Qayerda: { $country }.
directory-why-own-accredited = Bu mamlakatingizning boshqa mamlakatdagi vakolatxonasi. U bu mamlakat uchun ham javob beradi: { $country }.
directory-why-own-honorary = Bu mamlakatingizning faxriy konsuli. Qayerda: { $country }.
directory-why-own-labour-office = Bu mamlakatingizning mehnat migrantlari uchun boʻlimi, konsullik emas. Qayerda: { $country }.
directory-why-no-own-mission = Bu yerda mamlakatingiz vakolatxonasi yoʻq ({ $country }).
directory-why-no-own-mission-found = Bu yerda mamlakatingiz elchixonasi yoki konsulligi bor-yoʻqligini bilmaymiz ({ $country }).
directory-why-not-known = Bu mamlakat uchun qaysi vakolatxonangiz javob berishini bilmaymiz: { $country }.
directory-why-not-known-dated = Bu mamlakat uchun qaysi vakolatxonangiz javob berishini bilmaymiz: { $country }. Oxirgi marta qidirilgan: { $date }.
directory-why-treaty = Bu sizning vakolatxonangiz emas. Shartnomaga koʻra u mamlakatingiz fuqarolari uchun ham ish olib borishi mumkin. Qayerda: { $country }.
directory-why-agreed-partner = Bu sizning vakolatxonangiz emas. U mamlakatingiz fuqarolariga yordam berishga rozi boʻlgan. Qayerda: { $country }.
directory-why-precedent = Bu sizning vakolatxonangiz emas. U avval mamlakatingiz fuqarolariga yordam bergan ({ $date }), lekin majbur emas. Qayerda: { $country }.
directory-why-precedent-own = Mamlakatingizning bu vakolatxonasi u yerda avval yordam bergan ({ $country }, { $date }). Bu mamlakat uchun javob berishi maʼlum emas.
directory-why-treaty-unchecked = Bu sizning mamlakatingiz vakolatxonasi emas. Shartnoma ({ $date }) bor: unga koʻra u sizning mamlakatingiz fuqarolari uchun ham ish koʻrishi mumkin. Qayerda: { $country }.
directory-why-local = Bu shu yerdagi yordam ({ $country }).
directory-why-own-elsewhere = Bu sizning mamlakatingizning boshqa mamlakatdagi vakolatxonasi, raqami bizga maʼlum boʻlganlarning eng yaqinlaridan. U bu joy uchun javob beradimi, maʼlum emas; kim javob berishini soʻrang. Siz turgan joy: { $country }.
directory-why-home = Bu mamlakatingizning oʻzidagi idora.
directory-why-home-anywhere = Bu mamlakatingizning oʻzidagi idora. Unga istalgan mamlakatdan qoʻngʻiroq qilish mumkin.

# Nimaga asoslangan
directory-basis-rescue-2025 = 2025-yil aprelda Qozogʻiston va Oʻzbekiston diplomatlari Myanmadan Mae Sot orqali sakkiz nafar Qirgʻiziston, toʻrt nafar Qozogʻiston va ikki nafar Oʻzbekiston fuqarosini qaytarib olib keldi.
directory-basis-charter-2020 = 2020-yil aprelda Qozogʻistonning charter reysi 32 nafar Qirgʻiziston fuqarosini Tailand, Indoneziya va Vyetnamdan olib chiqdi.
directory-basis-rescue-2025-and-charter-2020 = 2025-yil aprelda Qozogʻiston va Oʻzbekiston diplomatlari Myanmadan Mae Sot orqali sakkiz nafar Qirgʻiziston, toʻrt nafar Qozogʻiston va ikki nafar Oʻzbekiston fuqarosini qaytarib olib keldi. 2020-yil aprelda Qozogʻistonning charter reysi 32 nafar Qirgʻiziston fuqarosini Tailand, Indoneziya va Vyetnamdan olib chiqdi.
directory-basis-agreement-1993 = Rossiya va Qirgʻizistonning uchinchi davlatlardagi diplomatik va konsullik vakilligi haqidagi 1993-yil 7-iyun bitimi.
directory-basis-southern-provinces = Faqat 14 ta janubiy viloyat uchun javob beradi.
directory-basis-not-a-consulate = Bu mehnat migrantlari uchun boʻlim, konsullik emas.
directory-basis-searched = Ochiq manbalardan qidirdik.

# Nima maʼlum emas
directory-missing = Raqam maʼlum emas; oxirgi marta qidirilgan: { $date }.
directory-missing-undated = Raqam maʼlum emas.
directory-missing-known = Maʼlum boʻlgani: { $known }.

# Qoʻngʻiroqdan oldin
directory-caution-honorary = Faxriy konsulning vakolati kam, koʻpincha hujjat bera olmaydi. Kim bera olishini soʻrang.
directory-caution-treaty = Shartnoma bugun amal qilishini tekshira olmadik. Qoʻngʻiroq qilganda uni ayting.
directory-caution-not-obliged = Ular yordam berishga majbur emas. Mamlakatingizdan boʻlganlarga avval yordam berilganini ayting.
directory-caution-doubtful-police = Bu mamlakatning ayrim joylarida politsiya sizni ushlab turganlarni tanishi mumkin. Faqat politsiyaga qoʻngʻiroq qilmang: avval yana kimgadir xabar bering.
directory-caution-hours = Ish vaqti tasdiqlanmagan. Javob boʻlmasa, ertalab yana qoʻngʻiroq qiling, hozir esa keyingi raqamga.

# Aloqa
directory-status-confirmed = Rasmiy xabar yoki ikkita manba ({ $date }); qoʻngʻiroq qilib tekshirilmagan
directory-status-listed = Bitta manba ({ $date })
directory-status-old = Eski manba ({ $date })
directory-status-old-undated = Sanasi yoʻq manba
directory-warning-old = Raqam oʻzgargan boʻlishi mumkin. Balki hali ishlayotgandir.
directory-warning-short-code = Faqat shu mamlakat tarmoqlarida ishlaydi: { $country }.
directory-warning-domestic = Faqat mamlakat ichida ishlaydi.
directory-warning-old-mobile = 2015-yilgi mobil raqam: begona odam javob berishi mumkin. Avval qayerga tushganingizni soʻrang, qayerda ekaningizni aytmang.
directory-warning-for-its-own-citizens = Bu telefon shu mamlakat fuqarolari uchun; chet elliklarga yordam bermasliklari mumkin.
directory-warning-event-line = Raqam bitta voqea uchun berilgan edi; hozir javob bermasliklari mumkin.
directory-warning-temporary-line = Bu vaqtinchalik telefon boʻlishi mumkin.
directory-warning-may-have-moved = Idora boshqa joyga koʻchgan boʻlishi mumkin.
directory-warning-extension = Ichki raqamga ulashni soʻrang.
directory-warning-extension-number = Ichki raqamga ulashni soʻrang: { $number }.
directory-warning-other-network = Qoʻshni mamlakat tarmogʻida bu raqam boshqa xizmatniki.

# Butun roʻyxat uchun
directory-notice-no-promise = Bu yerda yordam berishi mumkin boʻlganlar koʻrsatilgan. Ular buni vaʼda qilmagan, siz uchun qoʻngʻiroq qila olmaymiz.
directory-notice-short-codes = Qisqa raqamlar faqat yonida koʻrsatilgan mamlakat tarmoqlarida ishlaydi.
directory-notice-short-codes-border = Qisqa raqam joyga emas, tarmoqqa bogʻliq: chegara yaqinida telefon qaysi mamlakat tarmogʻini koʻrsatayotganiga qarang.
directory-notice-police-left-out = Mahalliy politsiyani koʻrsatmadik: ayrim joylarda u sizni ushlab turganlarni tanishi mumkin, avval qoʻngʻiroq qilish uchun esa u yerda boshqa raqamimiz yoʻq.
directory-notice-simulated = Telefon joylashuv sunʼiy berilganini aytmoqda. U notoʻgʻri boʻlishi mumkin.
directory-notice-stale = Roʻyxat tuzilgan sana: { $date }, tekshirish muddati oʻtgan. Raqamlar oʻzgargan boʻlishi mumkin.
directory-notice-issued = Roʻyxat tuzilgan sana: { $date }.

# Javob berishganda nima deyish kerak
directory-say-own = Assalomu alaykum. Men sizning mamlakatingizdanman ({ $citizen }). Hozir shu yerdaman: { $place }. Menga yordam kerak. Iltimos, ismim va raqamimni yozib oling.
directory-say-third = Assalomu alaykum. Fuqaroligim: { $citizen }. Hozir shu yerdaman: { $place }. Oʻz mamlakatim vakolatxonasiga yetib bora olmayapman. Iltimos, yordam bering yoki kim yordam berishini ayting.
directory-say-trafficking = Meni majburlab ishlatishyapti va qoʻyib yuborishmayapti. Menga yordam kerak. Fuqaroligim: { $citizen }. Hozir shu yerdaman: { $place }.
directory-say-local = Menga yordam kerak. Fuqaroligim: { $citizen }. Hozir shu yerdaman: { $place }.
directory-say-here = Menga yordam kerak. Hozir shu yerdaman: { $place }.
directory-say-screening = Meni bu yerga zoʻrlab yoki aldab olib kelishgan. Odam savdosi qurboni emasligimni tekshirishingizni va konsullik bilan bogʻlanishga ruxsat berishingizni soʻrayman. Fuqaroligim: { $citizen }.
directory-say-home = Assalomu alaykum. Men sizning mamlakatingizdanman ({ $citizen }). Chet eldaman, shu yerda: { $place }. Menga yordam kerak. Bu joy uchun qaysi vakolatxona javob beradi?
directory-say-at-home = Assalomu alaykum. Fuqaroligim: { $citizen }. Menga yordam kerak. Iltimos, kim yordam berishini ayting.
directory-say-interpreter = Iltimos, rus tilida gapiradigan odamni toping.
directory-say-call = Telefonda inglizcha ayting: Help. Russian, please. (Xelp. Rashen, pliz.)

# Qaysi tilda aytish
directory-language-ru = ruscha
directory-language-ky = qirgʻizcha
directory-language-kk = qozoqcha
directory-language-uz = oʻzbekcha
directory-language-tg = tojikcha
directory-language-az = ozarbayjoncha
directory-language-en = inglizcha
directory-language-tr = turkcha
directory-language-th = taycha
directory-language-my = birmacha
directory-language-zh = xitoycha
directory-language-lo = laoscha
directory-language-km = kxmercha
directory-language-vi = vyetnamcha
directory-language-ar = arabcha
directory-language-ms = malaycha
directory-language-id = indonezcha

# Nega topildi
directory-search-why-name = nomi shu
directory-search-why-other-name = boshqa nomi: { $text }
directory-search-why-beginning = nomning boshi: { $text }
directory-search-why-part = nomning bir qismi: { $text }
directory-search-why-near = yozilishi o‘xshash: { $text }
directory-search-why-digits = raqamning belgilari
directory-search-why-number-end = raqamning oxiri
directory-search-why-short-code = qisqa raqam
directory-search-why-keyboard = boshqa klaviatura; demoqchi bo‘lganingiz: { $text }
directory-search-why-described = nima ekani va qayerdaligi
directory-search-why-there = shu yerda: { $text }
