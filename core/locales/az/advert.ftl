# review: needed

## Levels

advert-level-danger = Təhlükəli
advert-level-warning = Xəbərdarlıq
advert-level-ask-first = Əvvəlcə soruşun
advert-level-too-little = Mətn çox azdır
advert-level-no-known-signs = Məlum əlamət yoxdur

## What to do at each level

advert-level-danger-what-now = Bu, insanların məcburi əməyə düşdüyü təkliflərə bənzəyir. Yola çıxmayın, sənəd və pul göndərməyin. Mətni etibar etdiyiniz adama göstərin və ya qaynar xəttə zəng edin.
advert-level-warning-what-now = Burada məlum sxemin bir neçə əlaməti var. Aşağıdakı suallara cavab almadan pul ödəməyin, pasportu verməyin, yola çıxma gününü təyin etməyin.
advert-level-ask-first-what-now = Bəzi əlamətlər var. Dürüst təkliflərdə də belə olur. Aşağıdakı sualları verin və cavabları özünüz yoxlayın.
advert-level-too-little-what-now = Belə qısa mətn haqqında nəsə demək olmaz. Elanı tam və ya yazışmanı yerləşdirin.
advert-level-no-known-signs-what-now = Bildiyimiz əlamətlər tapılmadı. Bu, təklifin dürüst olması demək deyil. Razılaşmadan əvvəl soruşun.

## Named patterns

advert-pattern-package-asia-no-experience = Yol ödənilib, təcrübə soruşulmur, iş Cənub-Şərqi Asiyada: dələduzluq mərkəzləri adam belə yığır.
advert-pattern-package-asia = Yol və yataqxana ödənilib, maaş yüksək, Cənub-Şərqi Asiya, sizdən heç nə tələb olunmur.
advert-pattern-friend-vouches = İşi tanış tərifləyir. Saxlanan insanları belə yazmağa məcbur edirdilər.
advert-pattern-bring-others = Başqalarını da gətirməyi istəyirlər. Birinin vasitəsilə növbətilər cəlb olunur.
advert-pattern-known-compound-area = Bu yer insanların saxlandığı qapalı ərazilərlə tanınır.
advert-pattern-screen-work-asia = Cənub-Şərqi Asiyada çat, mətn yığma və ya zəng işi, şərtlər asan: dələduzluq mərkəzlərinin adi tələsi.
advert-pattern-screen-work-abroad = Xaricdə ekran qarşısında iş: çox ödəyir, az tələb edirlər.
advert-pattern-high-pay-low-demands = Maaş yüksək, tələb az, yer və ya işin özü aydın deyil.
advert-pattern-package-unclear-work = Yol ödənilib, amma nə iş və harada olduğu deyilmir.
advert-pattern-models-abroad = Xaricdə model və ya hostes işi, yol ödənilib: çox vaxt pərdədir.
advert-pattern-tourist-entry-for-work = Turist kimi girib işləməyi istəyirlər. İş vizası olmadan orada hüququnuz olmaz.
advert-pattern-driver-and-border = Sürücü qarşılayır və yol sərhəddən keçir: insanları belə aparıblar.
advert-pattern-papers-kept = Pasportu təhvil verməyi istəyirlər. Onu sizdən heç kim saxlaya bilməz.
advert-pattern-penalty-for-leaving = Getmək üçün ödəməli olarsınız. Bu, məcburi əmək əlamətidir.
advert-pattern-debt-for-the-trip = Yol xərci işləyib qaytarılan borca çevrilir.
advert-pattern-tell-nobody = Heç kimə deməməyi istəyirlər. Bu sizi köməkdən ayırır.
advert-pattern-coached-answers = Sərhəddə nə deyəcəyinizi öyrədir və ya səfirliyə və polisə getməyin deyirlər.
advert-pattern-closed-place = Telefon alınır və ya bayıra buraxılmır: qapalı yer.
advert-pattern-crime-by-proxy = Kartınız və ya özünüz başqasının işinə lazımsınız. Polis onları yox, sizi axtaracaq.
advert-pattern-fee-first = İşdən əvvəl ödəniş istəyirlər. Dürüst işəgötürən işçidən pul almır.
advert-pattern-papers-before-contract = Müqavilədən əvvəl pasport istəyirlər.
advert-pattern-front-line = İş müharibəyə apara bilər: hərbi müqavilə, imza üçün pul, əvəzində vətəndaşlıq.
advert-pattern-changed-terms = İndi əvvəl vəd edilən yox, başqa şey deyilir. İnsanı belə addım-addım aparırlar.
advert-pattern-watch-list = Buradakı əlaqə nəzarət siyahısındadır.
advert-pattern-package-abroad = Yolu və başqa çox şeyi ödəyirlər, maaş yüksəkdir, sizdən heç nə tələb etmirlər: soruşun ki, niyə adamı bu qədər uzaqdan axtarırlar.
advert-pattern-signs-together = Belə təkliflərdə tez-tez rast gəlinən bir neçə əlamət birdən var. Hər biri ayrılıqda zərərsiz ola bilər, birlikdə isə dayanıb soruşmaq üçün səbəbdir.

## What could not be judged

advert-not-judged-script-thai = Tay dilində mətn var, onu qiymətləndirə bilmirik.
advert-not-judged-script-burmese = Birma dilində mətn var, onu qiymətləndirə bilmirik.
advert-not-judged-script-khmer = Kxmer dilində mətn var, onu qiymətləndirə bilmirik.
advert-not-judged-script-chinese = Çin dilində mətn var, onu qiymətləndirə bilmirik.
advert-not-judged-script-arabic = Ərəb əlifbasında mətn var, onu qiymətləndirə bilmirik.
advert-not-judged-script-lao = Laos əlifbasında mətn var, onu qiymətləndirə bilmirik.
advert-not-judged-script-korean = Koreya əlifbasında mətn var, onu qiymətləndirə bilmirik.
advert-not-judged-script-other = Oxumadığımız hərflərlə yazılmış mətn var. Onu qiymətləndirmədik.
advert-not-judged-links = Keçidləri açmadıq.
advert-not-judged-images = Şəkilləri görmürük. Oradakı yazını daxil edin.
advert-not-judged-registry = Yuxarıda adı çəkilməyən əlaqələr { $date } tarixinə siyahılarımızda yoxdur. Bu onlar barədə nə yaxşı, nə pis deyir.
advert-not-judged-quoted = Təklif dırnaq içindədir, ona görə mətni onun haqqında söhbət saydıq. Əgər onu sizə göndəriblərsə, təklifin özünü, ətrafındakı sözlərsiz yoxlayın.
advert-not-judged-told = Buradakı bəzi sözlər belə təkliflərdən xəbərdar edir və ya onlar haqqında danışır, ona görə həyəcan siqnalı vermədik. Əgər bunu sizə təklif kimi göndəriblərsə, işarələdiyimiz yerlərə baxın.
advert-not-judged-media = Şəkillərə, səsli mesajlara və fayllara baxmadıq: { $count }.
advert-not-judged-left-out = Yazışmanın ortasından buraxılan mesajlar: { $count }.

## Questions to the recruiter

advert-question-who-keeps-passport = İşlədiyim müddətdə pasportum kimdə olacaq? Özümdə qalacaq?
advert-question-leave-freely = İstənilən gün heç nə ödəmədən gedə bilərəmmi? Bayıra çıxmaq və telefon olar?
advert-question-visa-type = Hansı viza ilə gedirəm və iş icazəsini getməzdən əvvəl kim alır?
advert-question-route = Hava limanından iş yerinə dəqiq necə gedəcəyəm və məni kim qarşılayacaq?
advert-question-army-contract = Ordu və ya mühafizə qurumu ilə müqavilə varmı və dəqiq harada işləyəcəyəm?
advert-question-who-pays = Bilet və vizanın pulunu kim ödəyir, maaşdan nəsə tutulacaqmı?
advert-question-contract-before = Getməzdən əvvəl öz dilimdə imzalanmış müqavilə ala bilərəmmi?
advert-question-address = İş yerinin və yaşayış yerinin tam ünvanı nədir?
advert-question-return-ticket = Mənim adıma qayıdış bileti varmı?
advert-question-duties = Bütün gün dəqiq nə edəcəyəm və kim üçün?
advert-question-pay-how = Maaşı necə, hansı valyutada və hansı şirkət ödəyəcək?
advert-question-licence = Agentliyin lisenziya nömrəsi nədir və onu harada yoxlayım?
advert-question-talk-to-worker = Hazırda orada işləyən biri ilə videoda danışa bilərəmmi?
advert-question-employer = İşəgötürənin tam adı və qeydiyyat nömrəsi nədir?

## What an offer promises

advert-term-place = İş yeri
advert-term-work = İş
advert-term-employer = İşəgötürən
advert-term-visa = Viza
advert-term-way = Yol pulu
advert-term-contract = Müqavilə
advert-term-pay = Maaş
advert-compare-nothing = Bu mətndə vədlə tutuşdurmalı heç nə yoxdur: nə yer, nə iş, nə firma, nə viza, nə maaş, nə müqavilə.
advert-compare-same = Burada vəddən fərqli heç nə tapmadıq. Hər şeyi müqayisə etmək olmur.
advert-compare-changed = Nəsə vəd edildiyi kimi deyil. Yadınızda ikən jurnala yazın.

## What is left of the pay

advert-cost-left = Hər ay qalır: { $amount }.
advert-cost-nothing-left = Hər ay heç nə qalmır: xərc maaşdan az deyil.
advert-cost-never = Belə maaşla borc heç vaxt qurtarmaz.
advert-cost-months = Borc bu qədər aydan sonra qurtarır: { $months }. Cəmi qaytarılır: { $amount }.
advert-cost-long = Borc qaldıqca pis yerdən getmək çətindir. Getsəniz, borcun nə olacağını soruşun.
advert-cost-fair = Vicdanlı işəgötürən bileti, vizanı və sənədləşməni özü ödəyir.
advert-cost-rates = Başqa valyutalar təxmini məzənnə ilə hesablanıb.

## What would clear a doubt

advert-clear-who-keeps-passport = Pasport sizdə qalır; onu yalnız sərhədçi və konsulluq alır və dərhal qaytarır.
advert-clear-leave-freely = Müqavilədə yazılıb: çölə çıxırsınız, telefon sizdədir, pul ödəmədən gedə bilərsiniz.
advert-clear-visa-type = Uçuşdan əvvəl pasportda iş vizası var, o ölkənin səfirliyi təsdiq edir.
advert-clear-route = İş yerinə özünüz və ya adını və firmasını yoxladığınız adamla gedirsiniz.
advert-clear-army-contract = Müqavilədə mülki işəgötürən və cəbhədən uzaq yer yazılıb, ordu yoxdur.
advert-clear-who-pays = Bilet, viza və sənədləri işəgötürən ödəyir, müqavilədə maaşdan tutulmayacağı yazılıb.
advert-clear-contract-before = Öz dilinizdə, ünvanı, maaşı və saatı olan müqavilə getməzdən əvvəl hər iki tərəfcə imzalanıb.
advert-clear-address = Xəritədə olan tam ünvan və orada tanınan firma.
advert-clear-return-ticket = Adınıza qayıdış bileti və ya onun pulu öz əlinizdə.
advert-clear-duties = Vəzifələr müqavilədə yazılıb, firma rəsmi nömrəsində cavab verir.
advert-clear-pay-how = Maaş pulla, öz hesabınıza və ya əlinizə, müqavilədəki firmadan.
advert-clear-licence = Lisenziya bu gün dövlət reyestrində var, telefonu da odur. Özünüz yoxlayın.
advert-clear-talk-to-worker = Onların yox, sizin seçdiyiniz işçi ilə video ilə sərbəst söhbət.
advert-clear-employer = Qeydiyyat nömrəsi olan firma; rəsmi reyestrdəki nömrəyə zəng edirsiniz və onlar bu işi bilir.

## Registers and watch list

advert-register-listed = { $name }: bu əlaqə reyestrdə var ({ $source }, { $date }). Onu hər kəs yaza bilər: özünüz zəng edib soruşun.
advert-register-suspended = { $name }: reyestrə görə indi işləyə bilməz ({ $source }, { $date }). Reyestri aparan idarədən soruşun.
advert-register-other-details = { $name } adı çəkilir, amma buradakı əlaqələrin heç biri reyestrdəkinə uyğun deyil ({ $source }, { $date }). Reyestrdəki nömrəyə zəng edin.
advert-register-watched = Buradakı əlaqə nəzarət siyahısındadır: { $name } ({ $source }, { $date }).
