# review: needed
# Bu telefondan nima ishlaydi, u qayerda, nimani eslab qoladi
reach-no-signal = Hozir telefonda tarmoq yoʻq. Raqamni yozib oling va tarmoq yoki Wi-Fi bor joyda urinib koʻring.
reach-short-wifi = Qisqa raqamga Wi-Fi orqali qoʻngʻiroq qilib boʻlmaydi.
reach-short-other-network = Telefon boshqa mamlakat tarmogʻida: { $network }. Bu raqam faqat shu mamlakat tarmoqlarida ishlaydi: { $country }.
reach-short-roaming = Chet el SIM-kartasidan qisqa raqam ishlamasligi mumkin.
reach-short-look = Tarmoq nomiga qarang: bu raqam faqat shu mamlakat tarmoqlarida ishlaydi: { $country }.
reach-free-roaming = Bu bepul raqam faqat shu mamlakat SIM-kartalari uchun: { $country }. Chet elnikidan ulanmaydi.
reach-free = Bepul: SIM-kartada pul kerak emas.
reach-emergency-no-money = Favqulodda raqam: SIM-kartada pul boʻlmasa ham qoʻngʻiroq qiling.
reach-domestic-elsewhere = Faqat shu mamlakat ichida ishlaydi: { $country }. Telefon boshqa mamlakat tarmogʻida: { $network }.
reach-domestic-maybe = Faqat shu mamlakat ichida ishlaydi: { $country }. Chet el SIM-kartasidan ishlamasligi mumkin.
reach-no-money = Pulsiz qoʻngʻiroq ulanmasligi mumkin. Birovdan qoʻngʻiroq qilishni soʻrang yoki bir marta chaqirib, oʻchiring.
reach-needs-internet = Internet kerak: Wi-Fi orqali maʼqul.
reach-wifi-call = Wi-Fi orqali faqat oddiy raqamlarga qoʻngʻiroq qiladigan ilova bilan yoki operatoringiz Wi-Fi orqali qoʻngʻiroqni taʼminlasa.
reach-wifi-sms = SMS uchun mobil tarmoq kerak.
reach-instead = Buning oʻrniga: { $number }.

# Barcha qoʻngʻiroqlar uchun
reach-note-network = Telefon shu mamlakat tarmogʻida: { $country }.
reach-note-roaming = SIM-kartangiz bu yerda chet elniki. Qoʻngʻiroq narxini bilmaymiz; Wi-Fi orqali messenjer yoki pochtaga yozish mumkin.
reach-note-wifi-only = Telefonda Wi-Fi bor, mobil tarmoq yoʻq: messenjerlar, pochta va saytlar ishlaydi, qisqa raqamlar ishlamaydi.
reach-note-no-credit = SIM-kartada pul yoʻq: bepul va favqulodda raqamlar pulsiz ham ishlaydi. Qolganlariga birovdan qoʻngʻiroq qilishni soʻrang.
reach-note-no-signal = Hozir telefonda tarmoq yoʻq. Birinchi raqamni va qayerda ekaningizni yozib oling, boshqa joyda yana urinib koʻring.

# Qayerdasiz
reach-place-near = yaqin joy: { $places }
reach-place-border = chegaragacha taxminan { $km } km ({ $country })
reach-place-at-border = chegaraning oʻzida ({ $countries })
reach-moment = { $date }, { $time }

# Konsullik okrugi
reach-district-covers = Bu joy uning okrugida ({ $here }).
reach-district-elsewhere = Uning okrugi boshqa joyda ({ $provinces }); siz bu yerdasiz: { $here }. Boshqa joyga yuborishsa, keyingi raqamga qoʻngʻiroq qiling.
reach-district-unknown = Mamlakatning faqat bir qismi uchun javob beradi ({ $provinces }). Siz oʻsha yerdamisiz, bilmaymiz: soʻrang.

# Yoʻl vaʼda qilingan joyga emas
reach-drift-country = Sizga vaʼda qilingan joy: { $promised }. Telefoningiz shu yerda: { $found }.
reach-drift-by-network = Sizga vaʼda qilingan joy: { $promised }. Telefon boshqa mamlakat tarmogʻida: { $network }.
reach-drift-border = Sizga vaʼda qilingan joy: { $promised }. U yergacha taxminan { $km } km, yaqinda chegara bor. Bu mamlakatda odamlarni ushlab turib, majburan ishlatishadi: { $country }.
reach-drift-means = Bu yoʻldagi toʻxtash boʻlishi mumkin. Lekin odamlarni chiqib ketolmaydigan joylarga ham shunday olib borishgan.
reach-drift-now = Hozir qiling: ishongan odamingizga qayerda ekaningizni ayting, pasportni oʻzingizda saqlang, chegaradan oʻtmang.
reach-drift-network = Telefon shu mamlakat tarmogʻida: { $network }, joylashuvi esa bu yerda: { $found }. Chegara yaqinida shunday boʻladi. Chegaradan oʻzingiz oʻtmagan boʻlsangiz, qayerda ekaningizni aniqlang.

# Bu telefon nimani eslaydi
reach-tried-no-answer = Siz qoʻngʻiroq qilgansiz ({ $when }): javob boʻlmagan.
reach-tried-wrong = Siz raqamni notoʻgʻri deb belgilagansiz: { $when }.
reach-tried-helped = Bu yerda sizga yordam berishgan: { $when }.
reach-tried-times = Ketma-ket urinishlar: { $times }.
reach-wrong = Siz bu raqamni notoʻgʻri deb belgilagansiz: avval boshqalarini sinab koʻring.
reach-first-call = Bugun ulanib boʻlmadi: { $org }. Hozir qoʻngʻiroq qiling: { $next }, { $number }.
reach-marked = Yozib qoʻyildi.
reach-marked-next = Yozib qoʻyildi. Hozir qoʻngʻiroq qiling: { $next }, { $number }.
reach-marked-helped = Yozib qoʻyildi. Bu raqam sizda birinchi boʻladi.
reach-marked-none = Yozib qoʻyildi. Bu roʻyxatda boshqa raqam yoʻq: keyinroq birinchisiga yana qoʻngʻiroq qiling.
reach-marked-lost = Telefon buni saqlay olmadi: ilova yopilganda unutiladi.
reach-journal-try = Qoʻngʻiroq: { $title }, { $number }. { $outcome }
reach-outcome-no-answer = Javob boʻlmadi.
reach-outcome-wrong = Raqam notoʻgʻri.
reach-outcome-helped = Yordam berishdi.
reach-note-preface = Hamroh muharrirlariga: raqamga tuzatish. Iltimos, pastdagi hech narsani oʻzgartirmang.

# Yangi mamlakatda
reach-arrival-title = { $country }: hozir bilish kerak boʻlgani
reach-arrival-where = Tarmoqqa qaraganda telefoningiz shu yerda: { $country }.
reach-arrival-first = Yordam kerak boʻlsa, avval qoʻngʻiroq qiling: { $title }, { $number }.
reach-arrival-home = Vatanda, istalgan mamlakatdan: { $title }, { $number }.
reach-arrival-no-number = Bu yerdan qoʻngʻiroq qilish mumkin boʻlgan oʻz mamlakatingiz raqamini bilmaymiz.
reach-arrival-emergency = Bu yerdagi favqulodda raqamlar: { $numbers }.
reach-arrival-passport = Pasportni oʻzingizda saqlang. Kim koʻrishi kerak boʻlsa, koʻrib, darhol qaytarsin.
