# review: needed

## Levels

advert-level-danger = Xavfli
advert-level-warning = Ogohlantirish
advert-level-ask-first = Avval soʻrang
advert-level-too-little = Matn juda kam
advert-level-no-known-signs = Maʼlum belgilar yoʻq

## What to do at each level

advert-level-danger-what-now = Bu odamlar majburiy mehnatga tushib qolgan takliflarga oʻxshaydi. Yoʻlga chiqmang, hujjat va pul yubormang. Matnni ishongan odamingizga koʻrsating yoki ishonch telefoniga qoʻngʻiroq qiling.
advert-level-warning-what-now = Bu yerda maʼlum sxemaning bir nechta belgisi bor. Quyidagi savollarga javob olmaguncha pul toʻlamang, pasportni bermang, joʻnash kunini belgilamang.
advert-level-ask-first-what-now = Ayrim belgilar bor. Halol takliflarda ham shunday boʻladi. Quyidagi savollarni bering va javoblarni oʻzingiz tekshiring.
advert-level-too-little-what-now = Bunday qisqa matnga baho berib boʻlmaydi. Eʼlonni toʻliq yoki yozishmani qoʻying.
advert-level-no-known-signs-what-now = Biz biladigan belgilar topilmadi. Bu taklif halol degani emas. Rozi boʻlishdan oldin savol bering.

## Named patterns

advert-pattern-package-asia-no-experience = Yoʻl toʻlangan, tajriba soʻralmaydi, ish Janubi-Sharqiy Osiyoda: firibgarlik markazlari odamni shunday yigʻadi.
advert-pattern-package-asia = Yoʻl va turar joy toʻlangan, maosh katta, Janubi-Sharqiy Osiyo, sizdan esa hech narsa talab qilinmaydi.
advert-pattern-friend-vouches = Ishni tanish odam maqtaydi. Ushlab turilganlarni shunday yozishga majburlashgan.
advert-pattern-bring-others = Sizdan boshqalarni ham olib kelish soʻralmoqda. Birovlar orqali keyingilari jalb qilinadi.
advert-pattern-known-compound-area = Bu joy odamlar ushlab turiladigan yopiq hududlari bilan tanilgan.
advert-pattern-screen-work-asia = Janubi-Sharqiy Osiyoda chat, matn terish yoki qoʻngʻiroq ishi, sharti oson: firibgarlik markazlarining odatdagi xoʻragi.
advert-pattern-screen-work-abroad = Chet elda ekran oldidagi ish: koʻp toʻlanadi, kam talab qilinadi.
advert-pattern-high-pay-low-demands = Maosh katta, talab kam, joyi yoki ishning oʻzi aniq emas.
advert-pattern-package-unclear-work = Yoʻl toʻlangan, lekin nima ish va qayerda ekani aytilmagan.
advert-pattern-models-abroad = Chet elda model yoki xostes ishi, yoʻl toʻlangan: koʻpincha niqob.
advert-pattern-tourist-entry-for-work = Turist boʻlib kirib ishlash soʻralmoqda. Ish vizasisiz u yerda huquqingiz boʻlmaydi.
advert-pattern-driver-and-border = Haydovchi kutib oladi va yoʻl chegara orqali oʻtadi: odamlarni shunday olib ketishgan.
advert-pattern-papers-kept = Pasportni topshirish soʻralmoqda. Uni hech kim sizdan olib qoʻyishi mumkin emas.
advert-pattern-penalty-for-leaving = Ketish uchun toʻlash kerak boʻladi. Bu majburiy mehnat belgisi.
advert-pattern-debt-for-the-trip = Yoʻl xarajati ishlab uziladigan qarzga aylanadi.
advert-pattern-tell-nobody = Hech kimga aytmaslik soʻralmoqda. Bu sizni yordamdan uzib qoʻyadi.
advert-pattern-coached-answers = Chegarada nima deyish oʻrgatiladi yoki elchixona va politsiyaga bormang deyiladi.
advert-pattern-closed-place = Telefon olinadi yoki tashqariga chiqarilmaydi: yopiq joy.
advert-pattern-crime-by-proxy = Kartangiz yoki qoʻlingiz boshqalarning ishiga kerak. Politsiya ularni emas, sizni qidiradi.
advert-pattern-fee-first = Ishdan oldin toʻlash soʻralmoqda. Halol yollovchi ishchidan pul olmaydi.
advert-pattern-papers-before-contract = Shartnomadan oldin pasport soʻralmoqda.
advert-pattern-front-line = Ish urushga olib borishi mumkin: harbiy shartnoma, imzo uchun pul, evaziga fuqarolik.
advert-pattern-changed-terms = Endi avval vaʼda qilinganidan boshqa gap aytilyapti. Odamni shunday qadam-baqadam ergashtirishadi.
advert-pattern-watch-list = Bu yerdagi aloqa kuzatuv roʻyxatida.
advert-pattern-package-abroad = Yoʻl va boshqa koʻp narsani toʻlashadi, maosh katta, sizdan hech narsa talab qilinmaydi: nega odamni shuncha uzoqdan izlashayotganini soʻrang.
advert-pattern-signs-together = Bunday takliflarda tez-tez uchraydigan bir necha belgi birdan bor. Har biri alohida zararsiz boʻlishi mumkin, birgalikda esa toʻxtab soʻrash uchun sabab.

## What could not be judged

advert-not-judged-script-thai = Tay tilidagi matn bor, biz uni baholay olmaymiz.
advert-not-judged-script-burmese = Birma tilidagi matn bor, biz uni baholay olmaymiz.
advert-not-judged-script-khmer = Kxmer tilidagi matn bor, biz uni baholay olmaymiz.
advert-not-judged-script-chinese = Xitoy tilidagi matn bor, biz uni baholay olmaymiz.
advert-not-judged-script-arabic = Arab yozuvidagi matn bor, biz uni baholay olmaymiz.
advert-not-judged-script-lao = Laos yozuvidagi matn bor, biz uni baholay olmaymiz.
advert-not-judged-script-korean = Koreys yozuvidagi matn bor, biz uni baholay olmaymiz.
advert-not-judged-script-other = Biz oʻqimaydigan harflardagi matn bor. Uni baholamadik.
advert-not-judged-links = Havolalarni ochmadik.
advert-not-judged-images = Rasmlarni koʻrmaymiz. Ulardagi yozuvni kiriting.
advert-not-judged-registry = Yuqorida aytilmagan aloqalar { $date } holatiga koʻra roʻyxatlarimizda yoʻq. Bu ular haqida yaxshi ham, yomon ham demaydi.
advert-not-judged-quoted = Taklif qoʻshtirnoq ichida turibdi, shuning uchun matnni u haqidagi gap deb oldik. Agar uni sizga yuborgan boʻlsalar, taklifning oʻzini, atrofidagi soʻzlarsiz tekshiring.
advert-not-judged-told = Bu yerdagi baʼzi soʻzlar bunday takliflardan ogohlantiradi yoki ular haqida gapiradi, shuning uchun xavf haqida aytmadik. Agar buni sizga taklif sifatida yuborgan boʻlsalar, belgilagan joylarimizga qarang.
advert-not-judged-media = Rasmlar, ovozli xabarlar va fayllarni koʻrmadik: { $count }.
advert-not-judged-left-out = Yozishmaning oʻrtasidan qoldirilgan xabarlar: { $count }.

## Questions to the recruiter

advert-question-who-keeps-passport = Ishlayotganimda pasportim kimda turadi? Oʻzimda qoladimi?
advert-question-leave-freely = Istalgan kuni hech narsa toʻlamay ketsam boʻladimi? Tashqariga chiqish va telefon mumkinmi?
advert-question-visa-type = Qaysi viza bilan boraman va ishlash ruxsatini joʻnashdan oldin kim oladi?
advert-question-route = Aeroportdan ish joyigacha aynan qanday boraman va kim kutib oladi?
advert-question-army-contract = Armiya yoki qoʻriqlash tashkiloti bilan shartnoma bormi va aynan qayerda ishlayman?
advert-question-who-pays = Chipta va vizaga kim toʻlaydi, maoshdan biror narsa ushlanadimi?
advert-question-contract-before = Joʻnashdan oldin oʻz tilimda imzolangan shartnoma olsam boʻladimi?
advert-question-address = Ish joyi va turar joyning toʻliq manzili qanday?
advert-question-return-ticket = Mening nomimga qaytish chiptasi bormi?
advert-question-duties = Kun boʻyi aynan nima qilaman va kim uchun?
advert-question-pay-how = Maoshni qanday, qaysi valyutada va qaysi kompaniya toʻlaydi?
advert-question-licence = Agentlikning litsenziya raqami qanday va uni qayerda tekshiraman?
advert-question-talk-to-worker = Hozir oʻsha yerda ishlayotgan odam bilan video orqali gaplashsam boʻladimi?
advert-question-employer = Ish beruvchining toʻliq nomi va roʻyxat raqami qanday?

## What an offer promises

advert-term-place = Ish joyi
advert-term-work = Ish
advert-term-employer = Ish beruvchi
advert-term-visa = Viza
advert-term-way = Yoʻl puli
advert-term-contract = Shartnoma
advert-term-pay = Maosh
advert-compare-nothing = Bu matnda vaʼda bilan solishtiradigan narsa yoʻq: na joy, na ish, na firma, na viza, na maosh, na shartnoma.
advert-compare-same = Bu yerda vaʼdadan farq topmadik. Hammasini solishtirib boʻlmaydi.
advert-compare-changed = Nimadir vaʼda qilingandek emas. Esingizda turganda jurnalga yozing.

## What is left of the pay

advert-cost-left = Har oy qoladi: { $amount }.
advert-cost-nothing-left = Har oy hech narsa qolmaydi: xarajat maoshdan kam emas.
advert-cost-never = Bunday maosh bilan qarz hech qachon tugamaydi.
advert-cost-months = Qarz shuncha oydan keyin tugaydi: { $months }. Jami qaytariladi: { $amount }.
advert-cost-long = Qarz bor ekan, yomon joydan ketish qiyin. Ketsangiz, qarz nima boʻlishini soʻrang.
advert-cost-fair = Halol ish beruvchi chipta, viza va rasmiylashtirish pulini oʻzi toʻlaydi.
advert-cost-rates = Boshqa valyutalar taxminiy kurs bilan hisoblandi.

## What would clear a doubt

advert-clear-who-keeps-passport = Pasport oʻzingizda qoladi; uni faqat chegarachi va konsullik oladi va darhol qaytaradi.
advert-clear-leave-freely = Shartnomada yozilgan: tashqariga chiqasiz, telefon oʻzingizda, pul toʻlamay ketasiz.
advert-clear-visa-type = Uchishdan oldin pasportda ish vizasi bor, oʻsha davlat elchixonasi tasdiqlaydi.
advert-clear-route = Ish joyiga oʻzingiz yoki ismi va firmasini tekshirgan odamingiz bilan borasiz.
advert-clear-army-contract = Shartnomada oddiy ish beruvchi va frontdan uzoq joy yozilgan, armiya yoʻq.
advert-clear-who-pays = Chipta, viza va rasmiylashtirishni ish beruvchi toʻlaydi, shartnomada maoshdan ushlanmaydi deb yozilgan.
advert-clear-contract-before = Oʻz tilingizdagi, manzil, maosh va ish soati yozilgan shartnoma ketishdan oldin ikki tomon imzolagan.
advert-clear-address = Xaritada bor toʻliq manzil va u yerda tanilgan firma.
advert-clear-return-ticket = Nomingizga qaytish chiptasi yoki unga pul oʻz qoʻlingizda.
advert-clear-duties = Vazifalar shartnomada yozilgan, firma rasmiy raqamida javob beradi.
advert-clear-pay-how = Maosh pul bilan, oʻz hisobingizga yoki qoʻlingizga, shartnomadagi firmadan.
advert-clear-licence = Litsenziya bugun davlat reyestrida bor, telefoni ham oʻsha. Oʻzingiz tekshiring.
advert-clear-talk-to-worker = Ular emas, siz tanlagan ishchi bilan video orqali erkin suhbat.
advert-clear-employer = Roʻyxat raqami bor firma; rasmiy reyestrdagi raqamga qoʻngʻiroq qilasiz, ular bu ishni biladi.

## Registers and watch list

advert-register-listed = { $name }: bu aloqa reyestrda bor ({ $source }, { $date }). Uni har kim aytishi mumkin: oʻzingiz qoʻngʻiroq qilib soʻrang.
advert-register-suspended = { $name }: reyestrga koʻra hozir ishlay olmaydi ({ $source }, { $date }). Reyestr yurituvchi idoradan soʻrang.
advert-register-other-details = { $name } tilga olingan, lekin bu yerdagi aloqalarning birortasi reyestrdagiga mos emas ({ $source }, { $date }). Reyestrdagi raqamga qoʻngʻiroq qiling.
advert-register-watched = Bu yerdagi aloqa kuzatuv roʻyxatida: { $name } ({ $source }, { $date }).
