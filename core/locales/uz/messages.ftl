# review: needed
# Telefondan ketadigan xabarlar, safar va uyda kutayotganlar.

# Kelgan xabarda nima deyilgan.
message-says-sos = Yordam chaqiruvi.
message-says-ok = «Yaxshiman» belgisi.
message-says-test = Mashq: hech kim yordamga muhtoj emas.
message-says-cancel = Yordam chaqiruvi bekor qilindi. Buning oʻzi hammasi yaxshi degani emas.
message-says-changed = Bu matnda nimadir yuborilgandagidek emas. Uni SMS bilan harfma-harf solishtiring.
message-says-cut = Bu matnning oxiri yoʻq. SMS toʻliq boʻlsa, uni butunligicha kiriting.
message-says-sent = Yozilgan vaqti: { $time }.
message-says-position = Joyi: { $position }{ $radius ->
    [0] {""}
   *[other] , { $radius } m atrofida
}{ $minutes ->
    [0] {""}
   *[other] , xabardan { $minutes } daqiqa oldin oʻlchangan
}.
message-says-simulated = Telefon bu joy soxta boʻlishi mumkinligini bildiradi.
message-says-no-position = Telefon qayerda ekanini bilmagan.
message-says-due = Keyingi «yaxshiman» belgisi kelishi kerak: { $time }.
message-says-due-hours = Keyingi «yaxshiman» belgisi bu xabar yozilganidan { $hours } soat keyin kelishi kerak.
message-says-due-past = Xabar bu yerga kiritilganda bu vaqt oʻtib boʻlgan edi: xabar kech kelgan yoki yuboruvchining soati notoʻgʻri.
message-says-battery = Batareya: { $percent } %.
message-says-word-right = Kelishilgan soʻz aytilgan.
message-says-word-danger = Xavf soʻzi aytilgan: kimnidir buni yozishga majburlashyapti. Buni yordam chaqiruvi deb biling.
message-says-word-missing = Kelishilgan soʻz aytilmagan. Buni boshqa odam yozgan yoki kimnidir majburlashgan boʻlishi mumkin.
message-says-phrase = Rejadagi gap. Maʼnosi: { $meaning }
message-says-phrase-place = Rejadagi gap. Maʼnosi: { $meaning } Joyi: { $place }.
message-says-nothing = Bu Hamroh xabari ham, rejadagi gap ham emas. Matn oʻz holicha saqlandi.

phrase-means-well = hammasi rejadagidek ketyapti.
phrase-means-moved = meni kelishilganidan boshqa joyga olib kelishdi.
phrase-means-held = keta olmayman yoki hujjatlarimni olib qoʻyishdi.
phrase-means-danger = xavf ostidaman: hozir konsullikka xabar bering.
phrase-means-hurt = kasalman yoki jarohatlanganman.
phrase-means-free = meni endi ushlab turishmayapti, gapira olaman.

# Oʻz safari.
trip-text-before = Joʻnashdan oldin. Birinchi «yaxshiman» belgisi kerak boʻladigan vaqt: { $time }.
trip-text-waiting = Keyingi «yaxshiman» belgisi kerak boʻladigan vaqt: { $time }.
trip-text-missed = «Yaxshiman» belgisi yuborilishi kerak edi: { $time }. Hozir belgi yuboring. Uydagilar xavotir olayotgan boʻlishi mumkin.
trip-text-clock = Bu telefonda sana va vaqt nomaʼlum. Telefon eslatib turishi uchun ularni sozlang.
trip-todo-contacts = Xabar beriladigan kamida bitta odamni yozing.
trip-todo-drill = Mashq qiling: { $name }. Mashq xabarini yuboring va javobini kuting.
trip-todo-share = Rejaning hozirgi holini uydagilarga bering.
trip-todo-numbers = Ikkita raqam tanlang va ularni yod oling.
trip-todo-phrases = Istalgan telefondan yuborsa boʻladigan gaplarni kelishib oling.

# Uyda kutayotganlar.
follow-not-begun = { $name }: safar hali boshlanmagan. Boshlanishi: { $time }.
follow-waiting = { $name }: keyingi «yaxshiman» belgisi kelishi kerak: { $time }.
follow-not-entered = { $name }: «yaxshiman» belgisi kelishi kerak edi: { $time }. Bu yerga kiritilmagan.
follow-silent = { $name }: «yaxshiman» belgisi kelishi kerak edi: { $time }. Kelmadi.
follow-unsure = { $name }: kelishilgan soʻzsiz yoki oʻzgartirilgan xabar keldi: { $time }. Uni boshqa odam yozgan boʻlishi mumkin.
follow-danger = { $name }: xavf belgisi keldi: { $time }.
follow-help = { $name }: yordam chaqiruvi keldi: { $time }. U bekor qilinmagan.
follow-clock-unsure = { $name }: bu telefon soat necha ekanini bilmaydi. «Yaxshiman» belgisi kelishi kerak: { $time }.
follow-clock-stepped = Bu telefonning soati taxminan { $hours } soatga surilgan. Muddat avvalgidek hisoblanadi. Agar soat hozir toʻgʻri boʻlsa, shu yerda ayting.
follow-advice-drill = Safardan oldin birga mashq qiling: xabarni oling, bu yerga kiriting, javob bering.
follow-advice-enter = Har bir xabarni kelishi bilan bu yerga kiriting.
follow-advice-look = Hamma telefon va messenjerlarga qarang. Xabar kelgan boʻlsa, bu yerga kiriting. Kelmagan boʻlsa, shu yerda ayting.
follow-advice-no-answer = Safardagi odamning raqamiga qoʻngʻiroq qilmang va javob bermang: telefon boshqalarning qoʻlida boʻlishi va ular odamni jazolashi mumkin.
follow-advice-request = Vakolatxonaga murojaat yuboring. U shu yerda tayyorlangan. Keyin u yerga qoʻngʻiroq qiling.
follow-advice-keep = Hech narsani oʻchirmang. Hamma xabarni qanday kelgan boʻlsa, shunday saqlang.
follow-not-kept = Buni bu yerda saqlab boʻlmadi: diskda joy yoʻq yoki unga yozib boʻlmaydi. Bu faqat dastur yopilguncha hisobga olinadi. Joy boʻshating va qaytadan kiriting; xabarni oʻchirmang.
follow-advice-no-money = Qoʻyib yuborish uchun pul soʻrashsa, vakolatxona yoki politsiya bilan gaplashmaguncha toʻlamang.
follow-advice-no-doubt = Shubhalanayotganingizni narigi tomonga bildirmang. Vakolatxonaga ayting.
follow-advice-clock = Bu telefonda sana va vaqtni sozlang, yaxshisi tarmoq orqali.

# Vakolatxonaga xat.
request-opening = Konsullik yordamini soʻrab murojaat. { $name } ({ $citizen }) ishlash uchun chet elga ketgan. Bu inson qayerda ekanini aniqlashingizni va yordam berishingizni soʻrayman.
request-work = Vaʼda qilingan ish: { $value }
request-employer = Ish beruvchi: { $value }
request-pay = Vaʼda qilingan maosh: { $value }
request-place = Vaʼda qilingan joy: { $value }
request-country = Mamlakat: { $value }
request-route = Yoʻli: { $value }
request-help = { $time }: SMS orqali yordam chaqiruvi keldi. U bekor qilinmagan.
request-danger = { $time }: safardan oldin kelishilgan va xavfni bildiradigan belgi keldi.
request-unsure = { $time }: kelishilgan belgisi yoʻq yoki oʻzgartirilgan xabar keldi. Bu inson majburlangan boʻlishi mumkin.
request-silent = «Yaxshiman» belgisi kelishi kerak edi: { $time }. Shundan beri hech narsa kelmadi.
request-waiting = Keyingi «yaxshiman» belgisi kelishi kerak: { $time }. Hozircha xavf belgisi yoʻq.
request-position = Oxirgi maʼlum joyi ({ $time }): { $position }{ $radius ->
    [0] {""}
   *[other] , { $radius } m atrofida
}
request-no-position = Xabarlardan joyi maʼlum emas.
request-message = Oxirgi matn, soʻzma-soʻz ({ $time }): { $text }
request-ask = Agar bu inson topilsa: uni huquqbuzar sifatida soʻroq qilishdan oldin odam savdosi jabrlanuvchisi boʻlishi mumkinligi tekshirilishini talab qilishingizni va imkoni boricha menga xabar berishingizni soʻrayman.
request-not-known = Bu yerda pasport raqami va tugʻilgan sana yozilmagan: soʻrasangiz, beraman. Vaʼda qilingan joy bilan bu inson hozir turgan joy boshqa-boshqa boʻlishi mumkin.
request-no-call = Iltimos, bu insonning raqamiga qoʻngʻiroq qilmang: telefon boshqalarning qoʻlida boʻlishi mumkin.
request-sender = Yuboruvchi: ismi ____, kimi boʻladi ____, telefoni ____
request-advice-fill = Ismingizni, kimi boʻlishingizni va raqamingizni yozing. Har bir qatorni tekshiring, notoʻgʻrisini oʻchiring.
request-advice-call = Buni e-pochta yoki messenjer orqali yuboring, keyin qoʻngʻiroq qilib, yetib borganini soʻrang. Kim javob berganini yozib oling.

# B xabar.
details-sos = Menga yordam kerak. Buni Hamroh bilan yozdim; birinchi SMS oldinroq kelgan yoki hali keladi.
details-test = Bu mashq. Hech kim yordamga muhtoj emas. Iltimos, kodni yozib javob bering.
details-time = Vaqt: { $time }
details-mission = Iltimos, men uchun qoʻngʻiroq qiling: { $title }, { $number }
details-reference = Kod: { $reference }
