# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Keyingi urinishdan oldin { $seconds } soniya kuting.
cli-error-cannot-read = { $path } o‘qilmadi ({ $reason }). Nomini tekshiring yoki boshqa fayl bering.
cli-error-output = Javob yozilmadi ({ $reason }). Joy bo‘shating yoki boshqa joy tanlab, buyruqni takrorlang.
cli-error-passphrases-differ = Ikki maxfiy ibora bir xil emas, hech narsa yaratilmadi. Buyruqni takrorlab, bir xil so‘zlarni ikki marta yozing.
cli-error-passphrase-not-text = HAMROH_PASSPHRASE matn sifatida o‘qilmadi. Uni UTF-8 da bering yoki olib tashlab, iborani yozing.
cli-error-no-terminal = Maxfiy iborani so‘rash uchun terminal yo‘q. Buyruqni terminalda ishga tushiring yoki HAMROH_PASSPHRASE ni bering.
cli-error-input-endless = Matn bitta e’lon uchun juda uzun. Faqat e’lonning o‘zini qoldiring, ko‘pi uchun --batch dan foydalaning.
cli-error-not-plain-text = Bu oddiy matn emas: faylda hujjat, rasm va UTF-16 dagidek nol baytlar bor. E’lon so‘zlarini oddiy UTF-8 matn fayliga ko‘chiring.
cli-error-not-utf8 = Matn UTF-8 da emas. Uni UTF-8 matn qilib saqlang yoki standart kirishga qo‘ying.
cli-error-demo-verdict = Namoyishning bir qadami kutilgandek chiqmadi. Bu yig‘ma haqida xabar bering: uning tekshiruviga ishonib bo‘lmaydi.

# Questions on the terminal.
cli-ask-passphrase = Maxfiy ibora (ko‘rinmaydi):
cli-ask-new-passphrase = Yangi maxfiy ibora, olti so‘z yoki ko‘proq (ko‘rinmaydi):
cli-ask-passphrase-again = Yana bir marta:

# Who can help, search.
cli-review-needed = Bu so‘zlarni ona tilida so‘zlovchi hali tekshirmagan.
cli-basis = Asos: { $basis }
cli-say = Ayting ({ $language }): { $say }
cli-km = { $km } km
cli-channel-phone = telefon
cli-channel-sms = SMS
cli-channel-whatsapp = WhatsApp
cli-channel-telegram = Telegram
cli-channel-email = e-pochta
cli-channel-web = sayt
cli-short-code = { $code } (faqat { $country } tarmoqlarida)
cli-search-nothing = «{ $text }» bo‘yicha hech narsa topilmadi. Kamroq harf, boshqa yozuv yoki raqam bilan urinib ko‘ring.
cli-kind-country = davlat
cli-kind-place = joy
cli-kind-org = tashkilot

# The advert check.
cli-check-text = Matn, belgilari ajratilgan
cli-check-findings = Nima topildi
cli-check-patterns = Birgalikda bu nima
cli-check-contacts = Matndagi aloqalar
cli-check-questions = Imzolash, to‘lash va jo‘nashdan oldin so‘rang
cli-check-not-judged = Nimani baholab bo‘lmadi
cli-batch-line = { $line }-qator: { $reason }
cli-batch-broken = bu id va text bor JSON obyekti emas ({ $reason }); qatorni tuzatib, qayta yuboring

# The journal.
cli-acknowledged = Diskka yozildi: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Diskda allaqachon bor edi: { $kind }, { $at }, id { $id }.
cli-anchor = Langar kodi: { $anchor }  Uni ishonchli odamga bering: u bilan keyingi o‘zgarishlar seziladi.
cli-journal-made = { $fingerprint } jurnali yaratildi. Maxfiy iborani hech kim tiklay olmaydi: usiz jurnalga yozish va uni tekshirish mumkin, o‘qib bo‘lmaydi.
cli-journal-exported = To‘plam { $file } da. Olgan odam uni `hamroh verify` bilan tekshiradi.
cli-refers-to = { $id } yozuviga
cli-message = SMS (160 belgidan { $septets } tasi, raqami { $reference }):
cli-not-sent = Hech narsa yuborilmadi: bu dasturda tarmoq yo‘q. Matnni telefondan harfma-harf yuboring.
cli-verify-disclosed = Ochilgan yozuvlar
cli-record-install = yangi jurnal
cli-list-damaged = Yozuvlardan biri buzilgan va ko‘rsatilmadi. Tekshiring: hamroh journal verify
cli-record-incident = hodisa
cli-record-check-in = «yaxshiman» belgisi
cli-record-sos = SOS
cli-record-attempt = yuborish urinishi
cli-record-anchor = langar berildi
cli-record-unlock = o‘qish uchun ochildi
cli-record-export = eksport
cli-record-recovered = tiklandi
cli-record-clock-step = soat surildi
cli-record-gap = belgi kelmadi
cli-record-correction = tuzatish
cli-record-promise = va’da
cli-record-deviation = va’dadan farq
cli-record-drill = mashq
cli-record-settings = sozlama
cli-record-erase = o‘chirildi
cli-delivery-queued = yozildi, yuborilmadi
cli-delivery-leased = yuborishga olindi
cli-delivery-handed = telefonga berildi, tasdiqlanmagan
cli-delivery-accepted = tarmoq qabul qildi
cli-delivery-delivered = boshqa telefonga yetdi
cli-delivery-acknowledged = odam javob berdi
cli-delivery-failed = ketmadi
cli-delivery-unknown = ketgani noma’lum
cli-delivery-expired = yuborishga kech
cli-delivery-cancelled = qaytarib olindi

# Packs.
cli-pack-faults = Xatolar
cli-pack-warnings = Ogohlantirishlar
cli-pack-place = Joyi
cli-pack-column = Ustun
cli-pack-fault = Nima noto‘g‘ri
cli-pack-remedy = Nima qilish kerak
cli-pack-rows = Qatorlar: { $counts }
cli-pack-good = Ma’lumotlar to‘plami joyida.
cli-pack-bad = Ma’lumotlar to‘plami rad etildi: yuqoridagi xatolarni tuzatib, qayta tekshiring.

# The demo.
cli-demo-title = Hamroh: 2025-yil aprel voqeasi boshidan oxirigacha
cli-demo-intro = Qirg‘izistonning sakkiz, Qozog‘istonning to‘rt va O‘zbekistonning ikki fuqarosi internetdagi e’lonlarga javob berdi; ularni chegaradan Myanmaga olib o‘tib, firibgarlik markazlarida ishlashga majburladilar. Quyidagi hammasi hozir, shu kompyuterda, tarmoqsiz hisoblandi.
cli-demo-offer = 1. E’lon: unda nima noto‘g‘ri?
cli-demo-russian = Ruscha:
cli-demo-uzbek = O‘zbekcha:
cli-demo-who = 2. «Men Qirg‘iziston fuqarosiman, Mae Sot yaqinidaman»: kim yordam bera oladi?
cli-demo-more = ... va yana { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Yordam chaqiruvi, qulflangan jurnalga yozildi
cli-demo-proof = 4. Oylar o‘tib: buni isbotlab bo‘ladimi?
cli-demo-changed = 5. Kimdir bitta baytni o‘zgartiradi
cli-demo-note = Pasportlarimizni olib qo‘yishdi. Biz o‘n ikki kishimiz, daryo ortidagi uydamiz.
cli-demo-promise = Va’da: Bangkokdagi ofis, oyiga 2500 dollar, chipta bepul.
cli-demo-written = Diskda muhrlangan, faqat maxfiy ibora bilan o‘qiladi: «{ $note }»
cli-demo-anchor = Langar kodi { $anchor } xabar bilan birga ketadi: telefon yo‘qolsa ham dalil qoladi.
cli-demo-verified = Jurnal eksport qilindi; tekshiruv uni SMS dagi langar bilan solishtiradi:
cli-demo-verified-changed = Yozuvning bir harfi endi boshqa, faylning nazorat yig‘indisi moslangan. Yana tekshiruv:
cli-demo-limits = Nimalarga qodir emas: bu favqulodda xizmat emas, hech kimning yordamini va’da qilmaydi, e’lonni xavfsiz demaydi, aytilgan gap rostligini va oxirgi berilgan langardan keyin hech narsa kesilmaganini isbotlamaydi.
cli-demo-next = Keyin sinab ko‘ring:
