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
directory-date-month = { $year }-yil, { $month }
directory-date-day = { $year }-yil { $day }-{ $month }
directory-join = { $first } va { $last }

# Siz qayerdasiz
directory-summary-border = Chegaragacha { $km } km dan oshmaydi ({ $countries }). Qaysi tomonda ekaningizni aytmaymiz.
directory-summary-disagree = Siz aytgan mamlakat: { $named }. Koordinatalar boʻyicha: { $found }. Ikkalasi ham koʻrsatilgan.
directory-summary-at-home = Siz oʻz mamlakatingizdasiz. Quyida qayerga qoʻngʻiroq qilish mumkinligi koʻrsatilgan.
directory-summary-own = Bu yerda mamlakatingiz vakolatxonasi bor. Avval oʻsha yerga qoʻngʻiroq qiling.
directory-summary-own-elsewhere = Biz bilishimizcha, bu yerda mamlakatingiz elchixonasi yoʻq. Bu mamlakat uchun boshqa mamlakatdagi vakolatxona javob beradi.
directory-summary-third = Bu yerda mamlakatingiz vakolatxonasi borligini bilmaymiz. Boshqa davlatlarning vakolatxonalari yordam berishi mumkin, ular quyida birinchi.
directory-summary-third-none = Bu yerda mamlakatingiz vakolatxonasi yoʻq. Boshqa davlatlarning vakolatxonalari yordam berishi mumkin, ular quyida birinchi.
directory-summary-not-known = Bu yer uchun mamlakatingizning qaysi vakolatxonasi javob berishini bilmaymiz. Shunday boʻlsa ham qayerga qoʻngʻiroq qilish mumkinligi quyida.
directory-summary-none = Bu yerda mamlakatingiz vakolatxonasi yoʻq. Shunday boʻlsa ham qayerga qoʻngʻiroq qilish mumkinligi quyida.

# Nega roʻyxatda
directory-why-own-resident = Bu mamlakatingizning shu yerdagi vakolatxonasi ({ $country }).
directory-why-own-accredited = Bu mamlakatingizning boshqa mamlakatdagi vakolatxonasi. U bu mamlakat uchun ham javob beradi: { $country }.
directory-why-own-honorary = Bu mamlakatingizning faxriy konsuli ({ $country }).
directory-why-no-own-mission = Bu yerda mamlakatingiz vakolatxonasi yoʻq ({ $country }).
directory-why-no-own-mission-found = Bu yerda mamlakatingiz elchixonasi yoki konsulligi borligini bilmaymiz ({ $country }).
directory-why-not-known = Bu mamlakat uchun qaysi vakolatxonangiz javob berishini bilmaymiz: { $country }.
directory-why-not-known-dated = Bu mamlakat uchun qaysi vakolatxonangiz javob berishini bilmaymiz: { $country }. Oxirgi marta qidirilgan: { $date }.
directory-why-treaty = Bu sizning vakolatxonangiz emas. Shartnomaga koʻra u mamlakatingiz fuqarolari uchun ham ish olib borishi mumkin. Qayerda: { $country }.
directory-why-agreed-partner = Bu sizning vakolatxonangiz emas. U mamlakatingiz fuqarolariga yordam berishga rozi boʻlgan. Qayerda: { $country }.
directory-why-precedent = Bu sizning vakolatxonangiz emas. U avval mamlakatingiz fuqarolariga yordam bergan ({ $date }), lekin majbur emas. Qayerda: { $country }.
directory-why-precedent-own = Mamlakatingizning bu vakolatxonasi u yerda avval yordam bergan ({ $country }, { $date }). Bu mamlakat uchun javob berishi maʼlum emas.
directory-why-treaty-unchecked = Bu sizning mamlakatingiz vakolatxonasi emas. Shartnoma ({ $date }) bor: unga koʻra u sizning mamlakatingiz fuqarolari uchun ham ish koʻrishi mumkin. Qayerda: { $country }.
directory-why-local = Bu shu yerdagi yordam ({ $country }).
directory-why-home = Bu mamlakatingizning oʻzidagi idora. Unga istalgan mamlakatdan qoʻngʻiroq qilish mumkin.

# Nima maʼlum emas
directory-missing = Raqam maʼlum emas, oxirgi marta qidirilgan: { $date }.
directory-missing-undated = Raqam maʼlum emas.
directory-missing-known = Maʼlum boʻlgani: { $known }.

# Qoʻngʻiroqdan oldin
directory-caution-honorary = Faxriy konsulning vakolati kam, koʻpincha hujjat bera olmaydi. Kim bera olishini soʻrang.
directory-caution-treaty = Shartnoma bugun amal qilishini tekshira olmadik. Qoʻngʻiroq qilganda uni ayting.
directory-caution-not-obliged = Ular yordam berishga majbur emas. Mamlakatingizdan boʻlganlarga avval yordam berilganini ayting.
directory-caution-doubtful-police = Bu mamlakatning ayrim joylarida politsiya sizni ushlab turganlarni tanishi mumkin. Faqat politsiyaga qoʻngʻiroq qilmang: avval yana kimgadir xabar bering.
directory-caution-hours = Ish vaqti tasdiqlanmagan. Javob boʻlmasa, ertalab yana qoʻngʻiroq qiling, hozir esa keyingi raqamga.

# Aloqa
directory-status-confirmed = Tasdiqlangan ({ $date })
directory-status-listed = Bitta manba ({ $date })
directory-status-old = Eski manba ({ $date })
directory-status-old-undated = Sanasi yoʻq manba
directory-warning-old = Raqam oʻzgargan boʻlishi mumkin. Balki hali ishlayotgandir.
directory-warning-short-code = Faqat shu mamlakat tarmoqlarida ishlaydi: { $country }.
directory-warning-domestic = Faqat mamlakat ichida ishlaydi.

# Butun roʻyxat uchun
directory-notice-no-promise = Bu yerda yordam berishi mumkin boʻlganlar koʻrsatilgan. Ular buni vaʼda qilmagan, siz uchun qoʻngʻiroq qila olmaymiz.
directory-notice-short-codes = Qisqa raqamlar faqat yonida koʻrsatilgan mamlakat tarmoqlarida ishlaydi.
directory-notice-short-codes-border = Qisqa raqam joyga emas, tarmoqqa bogʻliq: chegara yaqinida telefon qaysi mamlakat tarmogʻini koʻrsatayotganiga qarang.
directory-notice-police-left-out = Mahalliy politsiyani koʻrsatmadik: ayrim joylarda u sizni ushlab turganlarni tanishi mumkin, avval qoʻngʻiroq qilish uchun esa u yerda boshqa raqamimiz yoʻq.
directory-notice-simulated = Telefon joylashuv sunʼiy berilganini aytmoqda. U notoʻgʻri boʻlishi mumkin.
directory-notice-stale = Roʻyxat tuzilgan sana: { $date }, tekshirish muddati oʻtgan. Raqamlar oʻzgargan boʻlishi mumkin.
directory-notice-issued = Roʻyxat tuzilgan sana: { $date }.

# Javob berishganda nima deyish kerak
directory-say-own = Assalomu alaykum. Men sizning fuqaroingizman ({ $citizen }). Hozir shu yerdaman: { $place }. Menga yordam kerak. Iltimos, ismim va raqamimni yozib oling.
directory-say-third = Assalomu alaykum. Fuqaroligim: { $citizen }. Hozir shu yerdaman: { $place }. Oʻz mamlakatim vakolatxonasiga yetib bora olmayapman. Iltimos, yordam bering yoki kim yordam berishini ayting.
directory-say-trafficking = Meni majburlab ishlatishyapti va qoʻyib yuborishmayapti. Menga yordam kerak. Fuqaroligim: { $citizen }. Hozir shu yerdaman: { $place }.
directory-say-local = Menga yordam kerak. Fuqaroligim: { $citizen }. Hozir shu yerdaman: { $place }.
directory-say-home = Assalomu alaykum. Men sizning fuqaroingizman ({ $citizen }). Chet eldaman, shu yerda: { $place }. Menga yordam kerak. Bu joy uchun qaysi vakolatxona javob beradi?
