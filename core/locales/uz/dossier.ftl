# review: needed
# Odam savdosi qurbonini aniqlash uchun bayonnoma.

dossier-title = Odam savdosi qurbonini aniqlash uchun ariza
dossier-made = { $date } kuni Hamroh ilovasida shu odamning yozuvlaridan tuzildi.
dossier-not-finding = Bu odamning oʻz soʻzlari. Bu idora qarori ham, ekspert xulosasi ham emas.
dossier-unread = Bu gaplarni hali til egasi oʻqimagan. Tushunarsiz boʻlsa, tarjimon orqali soʻrang.
dossier-name = Ism
dossier-citizen = Fuqaroligi
dossier-speaks = Qaysi tilda gaplashadi
dossier-language-en = ingliz tili
dossier-language-ru = rus tili
dossier-language-uz = oʻzbek tili
dossier-language-kk = qozoq tili
dossier-language-ky = qirgʻiz tili
dossier-language-tg = tojik tili
dossier-language-az = ozarbayjon tili

dossier-ask-title = Nima soʻrayman
dossier-ask-screening = Meni odam savdosi qurboni boʻlishi mumkin deb tekshirishingizni soʻrayman.
dossier-ask-consulate = Konsulligim bilan gaplashishga ruxsat bering.
dossier-ask-interpreter = Tarjimon chaqiring. Til: { $language }.
dossier-ask-not-punish = Meni majburlab qildirilgan ishlar uchun jazolamang.
dossier-ask-not-tell = Meni ushlab turganlarga qayerdaligimni aytmang.

dossier-elements-title = Menga nima boʻldi
dossier-elements = Odam savdosi — bu maʼlum vositalar bilan, ekspluatatsiya maqsadida qilingan harakat (BMTning 2000-yilgi Protokoli, 3-modda). Odam belgilagan:
dossier-act = Harakat: nima qilishdi
dossier-means = Vosita: qanday
dossier-purpose = Maqsad: nima uchun
dossier-none = Bu yerda hech narsa belgilanmagan. Bu boʻlmagan degani emas.

dossier-point-offered = Meni ish taklif qilib yollashdi.
dossier-point-brought = U yerga meni boshqalar olib bordi yoki joʻnatdi.
dossier-point-border = Meni chegaradan bildirmay yoki hujjatsiz oʻtkazishdi.
dossier-point-handed = Meni boshqalarga topshirishdi yoki sotishdi.
dossier-point-kept = Meni chiqib ketib boʻlmaydigan joyda ushlab turishdi.
dossier-point-deceived = Ish, maosh yoki joy haqida aldashdi.
dossier-point-papers = Pasportim yoki boshqa hujjatlarimni olib qoʻyishdi.
dossier-point-phone = Telefonimni olib qoʻyishdi yoki tekshirishdi; hech kim bilan erkin gaplasha olmadim.
dossier-point-guarded = Meni qoʻriqlashdi yoki qamab qoʻyishdi.
dossier-point-beaten = Meni urishdi yoki boshqacha qiynashdi.
dossier-point-threatened = Menga yoki oilamga tahdid qilishdi.
dossier-point-debt = Qarzing bor yoki ketish uchun pul toʻlaysan deyishdi.
dossier-point-helpless = Til bilmasdim, pulim va suyanadigan odamim yoʻq edi, bundan foydalanishdi.
dossier-point-minor = 18 yoshga toʻlmagan edim. Unda vositani isbotlash shart emas.
dossier-point-forced-work = Meni xohishimga qarshi ishlatishdi.
dossier-point-scam = Odamlarni telefonda yoki internetda aldashga majburlashdi.
dossier-point-crime = Qonun taqiqlagan boshqa ishlarga majburlashdi.
dossier-point-unpaid = Haq toʻlashmadi yoki vaʼdadan ancha kam toʻlashdi.
dossier-point-hours = Juda uzoq, damsiz yoki kasal holda ishlashga toʻgʻri keldi.
dossier-point-sexual = Mendan jinsiy foydalanishdi yoki shu bilan pul topishga majburlashdi.
dossier-point-war = Urushga borishga yoki shunga imzo qoʻyishga majburlashdi.
dossier-point-begging = Tilanchilik qilishga majburlashdi.

dossier-notes-title = Nima yozilgan
dossier-notes-words = Odamning oʻz soʻzlari, tarjimasiz. Vaqt telefon soati boʻyicha, UTC.
dossier-note = { $number }-yozuv
dossier-incident = Voqea
dossier-promise = Safardan oldingi vaʼda
dossier-deviation = Vaʼdadan farqi
dossier-correction = { $number }-yozuvni tuzatadi
dossier-correction-other = Oldingi yozuvga tuzatish
dossier-call = Yordam soʻrash
dossier-position = Koordinatalar
dossier-position-age = Telefon koordinatalarni yozuvdan { $seconds } soniya oldin aniqlagan.
dossier-position-simulated = Telefon joylashuv sunʼiy berilganini aytmoqda. U notoʻgʻri boʻlishi mumkin.
dossier-time-unknown = vaqti nomaʼlum
dossier-fact-time = Vaqti
dossier-fact-place = Joyi
dossier-fact-people = Odamlar
dossier-fact-words = Aniq soʻzlar
dossier-fact-harm = Nima qilishdi
dossier-fact-papers = Olib qoʻyilgan hujjat va narsalar
dossier-fact-money = Pul va qarzlar
dossier-story = Oʻz soʻzlari bilan
dossier-file = Fayl (SHA-256)

dossier-check-title = Buni qanday tekshirish mumkin
dossier-check = Har bir yozuvning kodi bor. Jurnalning bundle.zip fayli bilan Hamroh ilovasi yoki verify.py yozuvlar oʻshandan beri oʻzgarganmi, koʻrsatadi. Rost-yolgʻonini koʻrsata olmaydi. Tuzilgan paytdagi butun jurnal kodi: { $code }
dossier-check-damaged = Telefondagi jurnal shikastlangan, bu yozuvlarni u bilan solishtirib boʻlmaydi.
