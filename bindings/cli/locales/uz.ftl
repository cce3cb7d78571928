# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Keyingi urinishdan oldin { $seconds } soniya kuting.
cli-error-cannot-read = { $path } oʻqilmadi ({ $reason }). Nomini tekshiring yoki boshqa fayl bering.
cli-error-output = Javob yozilmadi ({ $reason }). Joy boʻshating yoki boshqa joy tanlab, buyruqni takrorlang.
cli-error-passphrases-differ = Ikki maxfiy ibora bir xil emas, hech narsa yaratilmadi. Buyruqni takrorlab, bir xil soʻzlarni ikki marta yozing.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE matn sifatida oʻqilmadi. Uni UTF-8 da bering yoki olib tashlab, iborani yozing.
cli-error-no-terminal = Maxfiy iborani soʻrash uchun terminal yoʻq. Buyruqni terminalda ishga tushiring yoki HAMROH_PASSPHRASE ni bering.
cli-error-input-endless = Matn bitta eʼlon uchun juda uzun. Faqat eʼlonning oʻzini qoldiring, koʻpi uchun --batch dan foydalaning.
cli-error-not-plain-text = Bu oddiy matn emas: faylda hujjat, rasm va UTF-16 dagidek nol baytlar bor. Eʼlon soʻzlarini oddiy UTF-8 matn fayliga koʻchiring.
cli-error-not-utf8 = Matn UTF-8 da emas. Uni UTF-8 matn qilib saqlang yoki standart kirishga qoʻying.
cli-error-demo-verdict = Namoyishning bir qadami kutilgandek chiqmadi. Bu yigʻma haqida xabar bering: uning tekshiruviga ishonib boʻlmaydi.

# Questions on the terminal.
cli-ask-passphrase = Maxfiy ibora (koʻrinmaydi):
cli-ask-new-passphrase = Yangi maxfiy ibora, olti soʻz yoki koʻproq (koʻrinmaydi):
cli-ask-passphrase-again = Yana bir marta:

# Who can help, search.
cli-review-needed = Bu soʻzlarni ona tilida soʻzlovchi hali tekshirmagan.
cli-first-call = Avval qoʻngʻiroq qiling: { $number } — { $title }. Keyin roʻyxat boʻyicha.
cli-basis = Asos: { $basis }
cli-say = Ayting ({ $language }): { $say }
cli-show = Yoningizdagi odamga koʻrsating ({ $language }): { $say }
cli-meaning = Bu degani: { $meaning }
cli-short-code = { $code } (faqat { $country } tarmoqlarida)
cli-place = Qayerda: { $place }
cli-reading = Ovoz chiqarib oʻqing: { $reading }
cli-tried-nothing = Raqamlar haqida hech narsa yozilmagan.
cli-arrive-nothing = Yangi varaqa yoʻq: mamlakat oʻtgan safargi yoki oʻzingizniki.
cli-by-heart = Yod oling:
cli-card-written = Kartochka yozildi: { $file }. Uni A6 qogʻozning ikki tomoniga chop eting; telefon va pasportdan alohida saqlang.
cli-search-nothing = «{ $text }» boʻyicha hech narsa topilmadi. Kamroq harf, boshqa yozuv yoki raqam bilan urinib koʻring.
cli-search-help = U yerda kim yordam berishi mumkin: hamroh help-me --in { $country } --citizen ..
cli-kind-country = davlat
cli-kind-place = joy
cli-kind-org = tashkilot

# The advert check.
cli-check-text = Matn, belgilari ajratilgan
cli-check-findings = Nima topildi
cli-check-patterns = Birgalikda bu nima
cli-check-contacts = Matndagi aloqalar
cli-check-questions = Imzolash, toʻlash va joʻnashdan oldin soʻrang
cli-check-not-judged = Nimani baholab boʻlmadi
cli-batch-line = { $line }-qator: { $reason }
cli-batch-broken = bu id va text bor JSON obyekti emas ({ $reason }); qatorni tuzatib, qayta yuboring

# The journal.
cli-acknowledged = Diskka yozildi: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Diskda allaqachon bor edi: { $kind }, { $at }, id { $id }.
cli-anchor = Langar kodi: { $anchor }  Uni ishonchli odamga bering: u bilan keyingi oʻzgarishlar seziladi.
cli-journal-made = { $fingerprint } jurnali yaratildi. Maxfiy iborani hech kim tiklay olmaydi: usiz jurnalga yozish va uni tekshirish mumkin, oʻqib boʻlmaydi.
cli-journal-exported = Toʻplam { $file } da. Olgan odam uni `hamroh verify` bilan tekshiradi.
cli-refers-to = { $id } yozuviga
cli-message = SMS (160 belgidan { $septets } tasi, raqami { $reference }):
cli-message-preview = SMS hozir shunday ketardi; raqam va kodni jurnal qoʻshadi. Hech narsa yozilmadi va yuborilmadi:
cli-not-sent = Hech narsa yuborilmadi: bu dasturda tarmoq yoʻq. Matnni telefondan harfma-harf yuboring.
cli-verify-disclosed = Ochilgan yozuvlar
cli-list-damaged = Yozuvlardan biri buzilgan va koʻrsatilmadi. Tekshiring: hamroh journal verify

# Packs.
cli-pack-faults = Xatolar
cli-pack-warnings = Ogohlantirishlar
cli-pack-place = Joyi
cli-pack-column = Ustun
cli-pack-fault = Nima notoʻgʻri
cli-pack-remedy = Nima qilish kerak
cli-pack-rows = Qatorlar: { $counts }
cli-pack-good = Maʼlumotlar toʻplami joyida.
cli-pack-bad = Maʼlumotlar toʻplami rad etildi: yuqoridagi xatolarni tuzatib, qayta tekshiring.

# The demo.
cli-demo-title = Hamroh: 2025-yil aprel voqeasi boshidan oxirigacha
cli-demo-intro = Qirgʻizistonning sakkiz, Qozogʻistonning toʻrt va Oʻzbekistonning ikki fuqarosi internetdagi eʼlonlarga javob berdi; ularni chegaradan Myanmaga olib oʻtib, firibgarlik markazlarida ishlashga majburladilar. Quyidagi hammasi hozir, shu kompyuterda, tarmoqsiz hisoblandi.
cli-demo-offer = 1. Eʼlon: unda nima notoʻgʻri?
cli-demo-russian = Ruscha:
cli-demo-uzbek = Oʻzbekcha:
cli-demo-who = 2. «Men Qirgʻiziston fuqarosiman, Mae Sot yaqinidaman»: kim yordam bera oladi?
cli-demo-more = ... va yana { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Yordam chaqiruvi, qulflangan jurnalga yozildi
cli-demo-proof = 4. Oylar oʻtib: buni isbotlab boʻladimi?
cli-demo-changed = 5. Kimdir bitta baytni oʻzgartiradi
cli-demo-note = Pasportlarimizni olib qoʻyishdi. Biz oʻn toʻrt kishimiz, daryo ortidagi uydamiz.
cli-demo-promise = Vaʼda: Bangkokdagi ofis, oyiga 2500 dollar, chipta bepul.
cli-demo-written = Diskda muhrlangan, faqat maxfiy ibora bilan oʻqiladi: «{ $note }»
cli-demo-anchor = Langar kodi { $anchor } xabar bilan birga ketadi: telefon yoʻqolsa ham dalil qoladi.
cli-demo-verified = Jurnal eksport qilindi; tekshiruv uni SMS dagi langar bilan solishtiradi:
cli-demo-verified-changed = Yozuvning bir harfi endi boshqa, faylning nazorat yigʻindisi moslangan. Yana tekshiruv:
cli-demo-limits = Nimalarga qodir emas: bu favqulodda xizmat emas, hech kimning yordamini vaʼda qilmaydi, eʼlonni xavfsiz demaydi, aytilgan gap rostligini va oxirgi berilgan langardan keyin hech narsa kesilmaganini isbotlamaydi.
cli-demo-next = Keyin sinab koʻring:
