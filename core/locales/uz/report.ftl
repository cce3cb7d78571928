# review: needed
# report.html sahifasi.

report-title = Hamroh jurnalidan hisobot
report-journal = Jurnal { $id }
report-unread = Bu sahifa gaplarini til egasi hali oʻqib chiqmagan.
report-warning-title = Avval buni oʻqing
report-warning = Bu sahifa yozuvlar bilan birga kelgan, shuning uchun oʻzi hech narsani isbotlamaydi: yuborgan odam uni ham, pastdagi tekshiruvni ham oʻzgartirgan boʻlishi mumkin. bundle.zip faylini oʻzingizdagi Hamroh ilovasi yoki ishongan odamingizdan olingan verify.py bilan tekshiring va boshqa yoʻl bilan, masalan SMS orqali olgan 26 belgili kodni solishtiring.
report-story = Quyida inson yozib qoʻyganlari. Oʻzgarmaganini tekshirish mumkin; qachondan beri ekanini faqat sizga boshqa yoʻl bilan kelgan kod koʻrsatadi. Kodsiz hammasini, kod bilan esa mos kelgan oxirgi koddan keyingi yozuvlarni kalitlar egasi istagan paytda yozgan boʻlishi mumkin. Rost ekanini tekshirib boʻlmaydi.

report-check-title = Faylni tekshirish
report-check-how = Bu sahifa ichida kelgan bundle.zip faylini tanlang. Bu qurilmadan hech narsa chiqib ketmaydi.
report-check-file = Fayl
report-check-codes = Boshqa yoʻl bilan olgan kodlar yoki butun SMSlar, har biri yangi qatorda (boʻsh qolishi mumkin)
report-check-run = Tekshirish
report-check-busy = Tekshirilmoqda…
report-check-noscript = Bu yerda skriptlar oʻchirilgan, sahifa hech narsani tekshira olmaydi. Hamroh ilovasi yoki verify.py dan foydalaning.
report-check-no-crypto = Bu brauzer Ed25519 imzolarini tekshira olmaydi. Hech narsa tekshirilmadi. Hamroh ilovasi, Python 3.8 yoki yangirogʻi bilan verify.py yoki yangiroq brauzerdan foydalaning.
report-check-bad-code = { $line }-qatorda 26 belgili kod yoʻq yoki SMS da xato bor. Hech narsa tekshirilmadi.
report-check-too-large = Fayl 256 MiB dan katta: bunday bandl boʻlmaydi. Hech narsa tekshirilmadi.
report-check-unreadable = Faylni oʻqib boʻlmadi. Hech narsa tekshirilmadi.
report-check-integrity = Oʻzgarmaganmi?
report-check-complete = Toʻliqmi?
report-check-intact = Ha: koʻrsatilgan yozuvlar shu jurnalda, shu tartibda va imzolangandek turibdi. Bu qachon boʻlganini faqat chetdan olingan kod koʻrsatadi.
report-check-itself = Oʻz ichida ha. Keyingi qatorga qarang.
report-check-not-reached = Koʻrilmadi: tekshiruv yuqoridagi xatoda toʻxtadi.
report-check-times = Qachon?
report-check-unproven = Isbotlanmagan
report-check-records = Tekshirilgan fayldagi yozuvlar
report-check-machine = Dasturlar uchun javob (JSON)

report-phone-title = Buni yaratganda telefonning oʻzi nimani aniqladi
report-phone-note = Bu yerda yuboruvchining telefoni oʻzi haqida gapiradi: bu maʼlumot, isbot emas.

report-map-title = Qayerda
report-map-note = Chizma: chegaralar soddalashtirilgan, baʼzi joyda bir necha yuz metr farq bor. Chegaralar: © OpenStreetMap ishtirokchilari, ODbL.
report-place = Joy { $number }: { $degrees }
report-radius = { $metres } m atrofida
report-age = { $seconds } s oldin aniqlangan
report-simulated = telefon aytishicha, soxta joylashuv

report-pairs-title = Vaʼdalar va amalda boʻlgani
report-promised = Vaʼda qilingan
report-reality = Amalda
report-no-deviation = Bu yerdagi hech bir yozuv boshqacha boʻlganini aytmaydi.

report-timeline-title = Nimalar yozilgan
report-timeline-note = Tartib bilan. Vaqt telefonning oʻz soati boʻyicha, UTC.
report-drill = MASHQ. Dalil emas.
report-facts = Faktlar
report-narrative = Oʻz soʻzlari bilan
report-files = Fayllar
report-file-bytes = { $bytes } bayt
report-file-missing = Bandlda yoʻq: telefonda buzilgan.
report-corrects = Tuzatadi:
report-corrected = Keyin tuzatilgan:
report-belongs = Tegishli:
report-not-shown = bu yerda koʻrsatilmagan yozuv
report-unknown-time = vaqti nomaʼlum
report-log-title = Ilova oʻzi yozganlari

report-codes-title = Xabarlar kodlari
report-codes-note = Shu yozuvlardan biri bilan ketgan xabar uning kodi bilan tugaydi. Uni oʻzingiz olgan SMS dan qidiring: shu sahifadan koʻchirilgan kod hech narsani isbotlamaydi.
