# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Keyingi urinishdan oldin { $seconds } soniya kuting.
cli-error-cannot-read = { $path } oʻqilmadi ({ $reason }). Nomini tekshiring yoki boshqa fayl bering.
cli-error-output = Javob yozilmadi ({ $reason }). Joy boʻshating yoki boshqa joy tanlab, buyruqni takrorlang.
cli-error-passphrases-differ = Ikki maxfiy ibora bir xil emas, hech narsa yaratilmadi. Buyruqni takrorlab, bir xil soʻzlarni ikki marta yozing.
cli-error-passphrase-not-text = { $variable } matn sifatida oʻqilmadi. Uni UTF-8 da bering yoki olib tashlab, iborani yozing.
cli-error-no-terminal = Maxfiy iborani soʻrash uchun terminal yoʻq. Buyruqni terminalda ishga tushiring yoki { $variable } ni bering.
cli-error-erase-unconfirmed = Soʻz yozilmadi, hech narsa oʻchirilmadi. Buyruqni takrorlab, uni yozing yoki --yes qoʻshing.
cli-error-trustee-key-file = { $path } ishonchli odamning maxfiy kaliti emas yoki u kesilgan yoki oʻzgartirilgan. `hamroh trustee new` yaratgan faylni bering.
cli-error-random = Tizim tasodifiy baytlar bermadi. Kompyuterni qayta ishga tushirib, buyruqni takrorlang.
cli-error-input-endless = Matn bitta eʼlon uchun juda uzun. Faqat eʼlonning oʻzini qoldiring, koʻpi uchun --batch dan foydalaning.
cli-error-not-plain-text = Bu oddiy matn emas: faylda hujjat, rasm va UTF-16 dagidek nol baytlar bor. Eʼlon soʻzlarini oddiy UTF-8 matn fayliga koʻchiring.
cli-error-not-utf8 = Matn UTF-8 da emas. Uni UTF-8 matn qilib saqlang yoki standart kirishga qoʻying.
cli-error-demo-verdict = Namoyishning bir qadami kutilgandek chiqmadi. Bu yigʻma haqida xabar bering: uning tekshiruviga ishonib boʻlmaydi.

# Questions on the terminal.
cli-ask-passphrase = Maxfiy ibora (koʻrinmaydi):
cli-ask-new-passphrase = Yangi maxfiy ibora, olti soʻz yoki koʻproq (koʻrinmaydi):
cli-ask-passphrase-again = Yana bir marta:
cli-ask-second-passphrase = Ikkinchi maxfiy ibora (koʻrinmaydi):
cli-ask-facts = Faqat bilganingizni yozing. Boʻsh qator savolni oʻtkazib yuboradi.

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
cli-points = Faqat oʻzingizga boʻlgan narsani belgilang. Band ostida: soʻzlar boʻyicha topilgan, shu haqda boʻlishi mumkin boʻlgan yozuvlar.
cli-dossier = Ariza { $file } ichida. Unda ismingiz va soʻzlaringiz ochiq turadi: faqat ishongan odamingizga bering. SHA-256: { $sha256 }
cli-refers-to = { $id } yozuviga
cli-message = SMS (160 belgidan { $septets } tasi, raqami { $reference }):
cli-message-preview = SMS hozir shunday ketardi; raqam va kodni jurnal qoʻshadi. Hech narsa yozilmadi va yuborilmadi:
cli-not-sent = Hech narsa yuborilmadi: bu dastur xabar yubormaydi. Matnni telefondan harfma-harf yuboring.
cli-nothing-left = Hech narsa ketmagan: hech kimga xabar berish shart emas.
cli-verify-disclosed = Ochilgan yozuvlar
cli-list-damaged = Yozuvlardan biri buzilgan va koʻrsatilmadi. Tekshiring: hamroh journal verify
cli-ordinary = ikkinchi ibora ham uni koʻrsatadi
cli-attached-file = Fayl: { $type }, { $length } bayt
cli-attach-resume = Uzilib qolsa, shu buyruqni qoʻshimcha bilan takrorlang: --id { $id }
cli-attachment-saved = Fayl { $file } da (SHA-256 { $sha256 }). U yerda qulflanmagan: kimga tushsa, ocha oladi.
cli-secret-changed = Maxfiy ibora almashtirildi. Oldin yozilganlar yangisi bilan ham oʻqiladi.
cli-second-set = Ikkinchi maxfiy ibora qoʻyildi. U faqat --ordinary bilan qoʻshilganlarni koʻrsatadi. Disk qoʻlida boʻlgan mutaxassis yana boshqalari borligini payqashi mumkin.
cli-second-cleared = Endi ikkinchi maxfiy ibora hech narsani ochmaydi. Uning yozuvlari qoldi, ularni birinchisi koʻrsatadi.
cli-recovery-code = Bu kod jurnalni maxfiy ibora kabi ochadi. Uni hozir qogʻozga yozib, diskdan alohida saqlang: u faqat bir marta koʻrsatiladi, oldingi kod esa endi hech narsani ochmaydi.
cli-trustee-set = Tayyor. U journal.sqlite nusxasi va oʻz maxfiy kaliti bilan bundan keyin yozilganlarni oʻqiy oladi, oldingilarini emas.
cli-trustee-made = Yuqoridagi qator — ochiq kalit: uni jurnalini oʻqishingiz mumkin boʻlgan odamga bering. Maxfiy kalit { $file } da, qulflanmagan: fayl kimda boʻlsa, siz kabi oʻqiydi.
cli-trustee-nothing = Bu kalit bu nusxada hech narsani ochmaydi. U faqat kalit qoʻyilgandan keyin yozilganini koʻrsatadi; yangiroq nusxa soʻrang.
cli-erase-after = Ketma-ket { $tries } ta xato iboradan keyin, kim yozishidan qatʼi nazar, hamma narsa oʻchiriladi.
cli-erase-never = Xato iboralar hech narsani oʻchirmaydi.
cli-erase-word = tozalash
cli-erase-ask = Bu jurnaldagi hamma narsa butunlay yoʻqoladi, uni hech kim qaytara olmaydi. Davom etish uchun shu soʻzni yozing: { $word }
cli-erased = Oʻchirildi. Dastur yeta olmaydigan narsalar:

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
cli-pack-key-made = Maxfiy kalit { $file } da, ibora bilan qulflangan. Nusxasini qogʻozda yoki boshqa diskda saqlang: uni hech kim tiklay olmaydi. Boshqalarga «key» bilan boshlanadigan qatorni bering.
cli-pack-manifest = Imzolanadigan matn, harfma-harf
cli-pack-manifest-sum = Bu matnning SHA-256 si: { $sha256 }
cli-pack-file-sum = Faylning SHA-256 si: { $sha256 }
cli-pack-built = { $file } yaratildi (SHA-256 { $sha256 }). Uni hali hech kim imzolamagan. Har bir imzolovchi uni oʻz qatorlar nusxasidan yigʻib, matn xeshini solishtiradi.
cli-pack-number = Toʻplam { $number }, kanal { $channel }, tuzilgan sana { $issued }, qayta koʻrish sanasi { $review }.
cli-pack-believed = Aynan shu baytlarni yetarlicha kerakli kalit imzolagan.
cli-pack-under = Kalitlar: kanal { $channel }, roʻyxat { $version }, davr { $epoch }.
cli-pack-signed = Imzolaganlar: { $names }.
cli-pack-signed-none = Imzosi hisobga olinadiganlardan hech kim imzolamagan.
cli-pack-signed-strange = Hisobga olinmaydigan imzolar: { $ids }.
cli-pack-signed-enough = Imzolar yetarli.
cli-pack-signed-missing = Yetishmayotgan imzolar: { $count }. Imzolashi mumkin: { $names }.
cli-pack-signing = Imzolovchi: { $holder } ({ $id }). Ibora — yuqoridagi hammasiga roziligingiz.
cli-pack-root-own = Shu roʻyxat kalitlari bilan
cli-pack-root-before = Oldingi roʻyxat kalitlari bilan
cli-pack-diff = { $old } dan { $new } ga
cli-pack-diff-number = Raqam oshmagan: bunday toʻplamni hech bir telefon olmaydi. Yigʻishdan oldin pack.csv da version ni oshiring.
cli-pack-diff-none = Hech bir raqam va manzil oʻzgarmaydi.
cli-pack-diff-org = Tashkilot
cli-pack-diff-old = Eski
cli-pack-diff-new = Yangi
cli-pack-diff-evidence = Kimning soʻzi
cli-pack-diff-vanishes = YOʻQOLADI: dead holatli qator qilib qoldiring
cli-pack-diff-one-source = BITTA MANBA: ikkinchisini toping
cli-pack-diff-orgs-added = Yangi tashkilotlar
cli-pack-diff-orgs-removed = Ketadigan tashkilotlar
cli-pack-diff-coverage-added = Yangi: kim kimga xizmat qiladi
cli-pack-diff-coverage-removed = Ketadi: kim kimga xizmat qilgan
cli-pack-diff-restated = Oʻsha, lekin u haqda boshqa narsa aytilgan
cli-pack-diff-tombstones = Ishlamasligi aniqlangan, lekin bu haqdagi qator endi yoʻq
cli-pack-diff-share = Oʻzgaradigan yoki ketadigan raqamlar: { $before } dan { $changed } ({ $percent } %).
cli-pack-diff-asks = Bu bir yoʻla shuncha koʻpki, har bir telefon avval egasidan soʻraydi.
cli-pack-diff-flagged = Koʻrib chiqing: { $count } ta faqat bitta manbadan.
cli-pack-diff-faults = Xatolar: { $count } tasi qaytib kelishining oldini oladigan qatorsiz yoʻqoladi.
cli-pack-published = { $number } toʻplami eʼlon qilindi: { $place }
cli-pack-published-before = { $number } toʻplami allaqachon eng yangisi, hech narsa oʻzgartirilmadi: { $place }
cli-pack-fetched = { $number } toʻplami { $file } da. Imzolaganlar: { $names }.
cli-pack-note-row = Taklif qilingan qatorlar: odam tekshirib, contacts.csv ga koʻchiradi
cli-pack-note-appended = Tekshirish uchun { $file } ga yozildi. contacts.csv ga tegilmadi.

# Packs: errors.
cli-error-cannot-write = { $path } yozilmadi ({ $reason }). Mavjud va yozish mumkin boʻlgan papkani tanlang.
cli-error-not-such-a-file = { $path } bunday turdagi fayl emas. Nomini tekshiring.
cli-error-root-unreadable = { $path } kalitlar roʻyxati emas yoki oʻzgartirilgan. Uni qayta soʻrang.
cli-error-key-unreadable = { $path } kalit fayli emas yoki kesilgan yoxud oʻzgartirilgan. Saqlab qoʻygan nusxangizni oling.
cli-error-holder = Egasining nomi bir qator, koʻpi bilan 60 ta oddiy belgi. Boshqa --holder bering.
cli-error-weak-passphrase = Bu ibora boshqalar uchun raqamlarni imzolaydigan kalitga qisqa. Olti soʻz yoki koʻproq tanlang; kalit yaratilmadi.
cli-error-key-passphrase = Bu ibora kalit faylini ochmaydi. Hech narsa imzolanmadi. Tekshirib, qayta urinib koʻring.
cli-error-key-not-listed = { $id } kaliti buni imzolashi mumkin boʻlganlar orasida yoʻq. Hech narsa imzolanmadi. Boshqa kalit oling yoki kalitlar roʻyxatini --root bilan bering.
cli-error-texts-differ = { $path } imzo uchun boshqa matn beradi, shuning uchun hech narsa imzolanmadi. Faqat bu yerda: { $ours }. Faqat u yerda: { $theirs }. Ikkalasini bir xil qatorlardan yigʻib, qayta solishtiring.
cli-error-pack-for-others = pack.csv da kanal { $pack_channel }, davr { $pack_epoch }; kalitlar { $channel } kanalini, { $epoch } davrini imzolaydi. pack.csv ni tuzating yoki --root va --roots bilan boshqa kalitlar bering.
cli-error-root-unsound = Bundan kalitlar roʻyxati chiqmaydi: kamida imzolashi kerak boʻlgancha har xil kalit, koʻpi bilan 16 ta, kanal esa kichik lotin harflari, raqamlar va chiziqchalardan. Hech narsa yaratilmadi.
cli-error-store-runtime = Tizim tarmoqdan foydalanish imkonini bermadi. Boshqa dasturlarni yopib, buyruqni takrorlang.
cli-error-store-address = Bu saqlash joyining manzili emas. s3://bucket/prefix, file:///folder yoki papka nomini yozing.
cli-error-store-http = Bu manzil TLS siz: yoʻlda boshqalar soʻrovlarni oʻqishi mumkin. https ishlating yoki yoʻl oʻzingizniki boʻlsa, --allow-http qoʻshing.
cli-error-store-credentials = Saqlash joyi uchun kirish maʼlumotlari yoʻq. Muhitda AWS_ACCESS_KEY_ID va AWS_SECRET_ACCESS_KEY ni bering.
cli-error-store-not-found = Saqlash joyida u yerda hech narsa yoʻq ({ $reason }). Manzil, bucket va kanalni tekshiring.
cli-error-store-denied = Saqlash joyi bu kirish maʼlumotlari bilan kiritmaydi ({ $reason }). Muhitdagi AWS_ qiymatlari va bucket huquqlarini tekshiring.
cli-error-store = Saqlash joyi kerakli javobni bermadi ({ $reason }). Aloqani tekshirib, xuddi shu buyruqni takrorlang: u toʻxtagan joyidan davom etadi.
cli-error-store-latest = Saqlash joyi eng yangi deb atagan toʻplam kerakli narsa emas. Hech narsa olinmadi va oʻzgartirilmadi. Davom etishdan oldin saqlash joyidagi packs/CHANNEL/latest ga qarang.
cli-error-store-altered = Saqlash joyidagi fayl eʼlon qilingani emas: u oʻsha yerda yoki yoʻlda oʻzgartirilgan. Hech narsa olinmadi. Saqlash joyini yurituvchilarga ayting.
cli-error-store-number = Bu toʻplamning { $ours } raqami saqlash joyidagi eng yangi { $newest } dan keyin kela olmaydi ({ $reason }). Hech narsa oʻzgartirilmadi. pack.csv da version ni bittaga oshirib, qayta yigʻing va imzolang.
cli-error-store-busy = Boshqalar ham ayni vaqtda eʼlon qilmoqda. Bir daqiqa kutib, buyruqni takrorlang.
cli-error-note = Bu telefonning butun xabari emas yoki yoʻlda oʻzgartirilgan. Hech narsa yozilmadi. Uni matn qilib qayta soʻrang.
cli-error-note-unknown = Bu toʻplamda { $org } uchun { $key } bilan amaldagi qator yoʻq. Hech narsa yozilmadi. Balki u allaqachon oʻzgartirilgandir: contacts.csv ga qarang.
cli-error-note-known = Bu xabar avval olingan: u { $path } da bor. Hech narsa yozilmadi.

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

## Conversations and kept offers

cli-chat-changes = Avval nima deyilgan, endi nima
cli-chat-asks = { $name } nima soʻrayapti
cli-chat-messages = Belgi topilgan xabarlar
cli-check-registers = Reyestrlar nima deydi
cli-check-clears = Shubhani nima yoʻqotadi
cli-check-to-send = Oʻsha savollar matn tilida, yuborish uchun
cli-check-call = Chipta olishdan oldin qoʻngʻiroq qiling
cli-offer-saved = { $id } raqami bilan saqlandi. Keyin: `hamroh offer compare { $id }`.
cli-offer-none = Saqlangan taklif yoʻq. `hamroh check FAYL --save` saqlaydi.
cli-offer-added = Endi aytildi, unda aytilmagan edi
cli-offer-silent = Unda vaʼda qilingan, endi tilga olinmaydi

# Safarlar va uyda kutayotganlar.
cli-ask-word = Kelishilgan soʻz (ekranda koʻrinmaydi; boʻlmasa, boʻsh qoldiring):
cli-ask-danger-word = Xavf soʻzi (ekranda koʻrinmaydi; boʻlmasa, boʻsh qoldiring):
cli-trip-none = Bu yerda safar rejalashtirilmagan. Rejalashtirish: hamroh trip plan
cli-trip-agreed = { $name } mashq xabariga javob berdi.
cli-trip-to-do = Yana qilish kerak
cli-trip-shared = Bu matnni yoki QR-kodni uydagilarga bering va boshqa hech kimga bermang: unda jumlalar va kelishilgan soʻzlar belgisi bor. Qabul qilish: hamroh relative add
cli-relative-none = Bu yerda hech kim kuzatilmayapti. Rejani qabul qilish: hamroh relative add
cli-relative-newer = Bu reja yangiroq Hamrohda qilingan: bir qismi koʻrinmasligi mumkin. Buni yangilang.
cli-relative-repeated = Bu xabar avval kiritilgan.
cli-relative-meaning = Shuning oʻzi sizning tilingizda

# Bir stolda koʻp toʻplam.
cli-error-desk-nothing = { $path } da birorta toʻplam topilmadi. bundle.zip faylini yoki ular turgan jildni koʻrsating.
cli-desk-case = Ish
cli-desk-verdict = Xulosa
cli-desk-shown = Koʻrsatilgan
cli-desk-times = Qachondan qachongacha (UTC)
cli-desk-place = Oxirgi joy
cli-desk-signs = Belgilar
cli-desk-codes = SMS
cli-desk-of = { $all } tadan { $shown } tasi
cli-desk-sos-open = SOS, bekor qilinmagan
cli-desk-sos-off = SOS, bekor qilingan
cli-desk-papers = hujjatlar olib qoʻyilgan
cli-desk-due-passed = belgi kutilgan vaqt { $at }
cli-desk-due = keyingi belgi { $at }
cli-desk-files = fayllar: { $count }
cli-desk-about = Ish { $case }
cli-desk-papers-text = Hujjatlar: { $text }
cli-desk-bundle-latest = oxirgisi, yozuvlar: { $count }
cli-desk-bundle-earlier = avvalgisi, yozuvlar: { $count }
cli-desk-bundle-copy = oxirgisidagi yozuvlarning oʻzi
cli-desk-bundle-contradicts = oxirgisiga zid, yozuvlar: { $count }
cli-desk-bundle-invalid = haqiqiy emas
cli-desk-reason-contradiction = Bu jurnalning ikki toʻplami bir-biriga zid: jurnal qaytadan yozilgan yoki telefonning eski nusxasi qaytarilgan. Hamma faylni saqlang va har biri qachon yuborilganini soʻrang.
cli-desk-contradiction = { $one } va { $other } { $count }-yozuvgacha bir xil, keyin farq qiladi.
cli-desk-reason-anchor = Raqami boʻyicha shu ishga tegishli xabar uning birorta toʻplamiga mos emas: yozuvlar kesilgan yoki almashtirilgan, yoki xabar soxta. Uni kim va qaysi raqamdan olganini soʻrang.
cli-desk-reason-invalid-copy = Bu jurnalning boshqa fayli haqiqiy emas. Bunday faylni har kim yasashi mumkin: qayerdan kelganini soʻrang.
cli-desk-reason-unmet-message = Xabar shu ishdagi yozuv bilan bir xil, ammo kodi hech narsaga mos emas. U oʻsha joydagi boshqa odamniki boʻlishi mumkin: kimniki ekanini soʻrang. Shu ishniki boʻlsa, solishtiring: hamroh verify FAYL --anchor KOD
cli-desk-messages = Xabarlar
cli-desk-line = { $line }-qator: { $text }
cli-desk-fits = { $case } ishiga mos, { $all } yozuvdan { $record }-si ({ $file }).
cli-desk-text-changed = Kodi toʻgʻri, lekin matni yoʻlda oʻzgartirilgan.
cli-desk-fate-nowhere = bu yerdagi birorta toʻplamga mos emas. Yuborgan odamdan toʻplamini soʻrang.
cli-desk-fate-later = raqami boʻyicha { $case } ishiga tegishli va uning oxirgi toʻplamidan yangiroq boʻlishi mumkin. Yangirogʻini soʻrang.
cli-desk-fate-evidence = raqami boʻyicha { $case } ishiga tegishli, ammo birorta toʻplamiga mos emas.
cli-desk-fate-look-alike = { $case } ishidagi yozuvga oʻxshaydi, ammo birorta toʻplamiga mos emas.
cli-desk-fate-changed = yoʻlda oʻzgartirilgan, kodi hech narsaga mos emas. Uni harfma-harf qayta soʻrang.
cli-desk-fate-cut = kesilgan, kodi yoʻq. Xabarning hammasini soʻrang.
cli-desk-fate-no-code = Hamrohning na xabari, na kodi bor.
cli-desk-blank = Boʻsh qatorlar: { $count }
cli-desk-loose = Hech bir ishga tegishli boʻlmagan fayllar
cli-desk-fault-unreadable = oʻqilmadi ({ $reason }). Nomi va ruxsatlarini tekshiring yoki qayta soʻrang.
cli-desk-fault-too-large = toʻplam bunday katta boʻlmaydi; tekshirilmadi. Toʻplamni qayta soʻrang.
cli-desk-fault-too-deep = bu jild juda chuqurda, ichiga qaralmadi. Uni alohida koʻrsating.
cli-desk-fault-other-zip = ichida boshqa narsa bor zip fayl.
cli-desk-fault-no-zip = zip emas, demak toʻplam ham emas. Toʻplamning oʻzini soʻrang.
cli-desk-table-written = Jadval { $file } da.
