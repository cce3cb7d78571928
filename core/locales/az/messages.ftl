# review: needed
# Telefondan gedən mesajlar, səfər və evdə gözləyənlər.

# Gələn mesajda nə deyilir.
message-says-sos = Kömək çağırışı.
message-says-ok = «Yaxşıyam» işarəsi.
message-says-test = Məşq: heç kimə kömək lazım deyil.
message-says-cancel = Kömək çağırışı ləğv edildi. Təkcə bu, hər şeyin yaxşı olduğunu demək deyil.
message-says-changed = Bu mətndə nəsə göndərildiyi kimi deyil. Onu SMS ilə hərf-hərf müqayisə edin.
message-says-cut = Bu mətnin sonu yoxdur. SMS bütövdürsə, onu tam daxil edin.
message-says-sent = Yazıldığı vaxt: { $time }.
message-says-position = Yeri: { $position }{ $radius ->
    [0] {""}
   *[other] , { $radius } m ətrafında
}{ $minutes ->
    [0] {""}
   *[other] , mesajdan { $minutes } dəqiqə əvvəl ölçülüb
}.
message-says-simulated = Telefon bildirir ki, bu yer saxta ola bilər.
message-says-no-position = Telefon harada olduğunu bilmirdi.
message-says-due = Növbəti «yaxşıyam» işarəsi gəlməlidir: { $time }.
message-says-due-hours = Növbəti «yaxşıyam» işarəsi bu mesaj yazılandan { $hours } saat sonra gəlməlidir.
message-says-due-past = Mesaj bura daxil ediləndə bu vaxt artıq keçmişdi: mesaj gec gəlib və ya göndərənin saatı səhvdir.
message-says-battery = Batareya: { $percent } %.
message-says-word-right = Razılaşdırılmış söz deyilib.
message-says-word-danger = Təhlükə sözü deyilib: kimisə bunu yazmağa məcbur edirlər. Bunu kömək çağırışı sayın.
message-says-word-missing = Razılaşdırılmış söz deyilməyib. Bunu başqası yazmış və ya kimisə məcbur etmiş ola bilərlər.
message-says-phrase = Plandakı cümlə. Mənası: { $meaning }
message-says-phrase-place = Plandakı cümlə. Mənası: { $meaning } Yeri: { $place }.
message-says-nothing = Bu, nə Hamroh mesajıdır, nə də plandakı cümlə. Mətn olduğu kimi saxlandı.

phrase-means-well = hər şey planla gedir.
phrase-means-moved = məni razılaşdırılandan başqa yerə gətiriblər.
phrase-means-held = gedə bilmirəm və ya sənədlərimi alıblar.
phrase-means-danger = təhlükədəyəm: indi konsulluğa xəbər verin.
phrase-means-hurt = xəstəyəm və ya yaralıyam.
phrase-means-free = məni daha saxlamırlar, danışa bilirəm.

# Öz səfəri.
trip-text-before = Yola çıxmazdan əvvəl. İlk «yaxşıyam» işarəsinin vaxtı: { $time }.
trip-text-waiting = Növbəti «yaxşıyam» işarəsinin vaxtı: { $time }.
trip-text-missed = «Yaxşıyam» işarəsi göndərilməli idi: { $time }. İndi işarə göndərin. Evdəkilər narahat ola bilərlər.
trip-text-clock = Bu telefonda tarix və vaxt bilinmir. Telefonun xatırlatması üçün onları qurun.
trip-todo-contacts = Xəbər veriləcək ən azı bir adamı yazın.
trip-todo-drill = Məşq edin: { $name }. Məşq mesajı göndərin və cavabı gözləyin.
trip-todo-share = Planı indiki halında evdəkilərə verin.
trip-todo-numbers = İki nömrə seçin və əzbərləyin.
trip-todo-phrases = İstənilən telefondan göndərilə bilən cümlələri razılaşdırın.

# Evdə gözləyənlər.
follow-not-begun = { $name }: səfər hələ başlamayıb. Başlanması: { $time }.
follow-waiting = { $name }: növbəti «yaxşıyam» işarəsi gəlməlidir: { $time }.
follow-not-entered = { $name }: «yaxşıyam» işarəsi gəlməli idi: { $time }. Burada daxil edilməyib.
follow-silent = { $name }: «yaxşıyam» işarəsi gəlməli idi: { $time }. Gəlmədi.
follow-unsure = { $name }: razılaşdırılmış sözü olmayan və ya dəyişdirilmiş mesaj gəldi: { $time }. Onu başqası yazmış ola bilər.
follow-danger = { $name }: təhlükə işarəsi gəldi: { $time }.
follow-help = { $name }: kömək çağırışı gəldi: { $time }. O, ləğv edilməyib.
follow-clock-unsure = { $name }: bu telefon saatın neçə olduğunu bilmir. «Yaxşıyam» işarəsi gəlməlidir: { $time }.
follow-clock-stepped = Bu telefonun saatı təxminən { $hours } saat dəyişdirilib. Müddət əvvəlki kimi sayılır. Saat indi düzdürsə, bunu burada deyin.
follow-advice-drill = Səfərdən əvvəl birlikdə məşq edin: mesajı alın, bura daxil edin, cavab verin.
follow-advice-enter = Hər mesajı gələn kimi bura daxil edin.
follow-advice-look = Bütün telefonlara və messencerlərə baxın. Mesaj gəlibsə, bura daxil edin. Gəlməyibsə, bunu burada deyin.
follow-advice-no-answer = Səfərdə olanın nömrəsinə zəng etməyin və cavab verməyin: telefon başqalarının əlində ola bilər və onlar adamı cəzalandıra bilərlər.
follow-advice-request = Nümayəndəliyə müraciət göndərin. O, burada hazırlanıb. Sonra ora zəng edin.
follow-advice-keep = Heç nəyi silməyin. Bütün mesajları gəldiyi kimi saxlayın.
follow-not-kept = Bunu burada saxlamaq olmadı: diskdə yer yoxdur və ya ora yazmaq olmur. Bu yalnız proqram bağlanana qədər nəzərə alınır. Yer açın və yenidən daxil edin; mesajı silməyin.
follow-advice-no-money = Buraxmaq üçün pul istəsələr, nümayəndəlik və ya polislə danışmamış ödəməyin.
follow-advice-no-doubt = Şübhələndiyinizi o biri tərəfə bildirməyin. Nümayəndəliyə deyin.
follow-advice-clock = Bu telefonda tarixi və vaxtı qurun, yaxşısı şəbəkə ilə.

# Nümayəndəliyə məktub.
request-opening = Konsulluq yardımı üçün müraciət. { $name } ({ $citizen }) işləmək üçün xaricə gedib. Bu şəxsin harada olduğunu öyrənməyinizi və kömək etməyinizi xahiş edirəm.
request-work = Vəd edilən iş: { $value }
request-employer = İşəgötürən: { $value }
request-pay = Vəd edilən maaş: { $value }
request-place = Vəd edilən yer: { $value }
request-country = Ölkə: { $value }
request-route = Yolu: { $value }
request-help = { $time }: SMS ilə kömək çağırışı gəldi. O, ləğv edilməyib.
request-danger = { $time }: səfərdən əvvəl razılaşdırılmış və təhlükə bildirən işarə gəldi.
request-unsure = { $time }: razılaşdırılmış işarəsi olmayan və ya dəyişdirilmiş mesaj gəldi. Bu şəxs məcbur edilmiş ola bilər.
request-silent = «Yaxşıyam» işarəsi gəlməli idi: { $time }. O vaxtdan heç nə gəlməyib.
request-waiting = Növbəti «yaxşıyam» işarəsi gəlməlidir: { $time }. Hələlik təhlükə işarəsi yoxdur.
request-position = Son məlum yeri ({ $time }): { $position }{ $radius ->
    [0] {""}
   *[other] , { $radius } m ətrafında
}
request-no-position = Mesajlardan yeri məlum deyil.
request-message = Son mətn, sözbəsöz ({ $time }): { $text }
request-ask = Bu şəxs tapılarsa: hüquq pozan kimi hər hansı dindirmədən əvvəl insan alverinin qurbanı olub-olmadığının yoxlanmasını tələb etməyinizi və mümkün olanı mənə bildirməyinizi xahiş edirəm.
request-not-known = Burada pasport nömrəsi və doğum tarixi yazılmayıb: soruşsanız, verərəm. Vəd edilən yer ilə bu şəxsin indi olduğu yer fərqli ola bilər.
request-no-call = Xahiş edirəm, bu şəxsin nömrəsinə zəng etməyin: telefon başqalarının əlində ola bilər.
request-sender = Göndərən: adı ____, nəyi olur ____, telefonu ____
request-advice-fill = Adınızı, nəyi olduğunuzu və nömrənizi yazın. Hər sətri yoxlayın, səhv olanı silin.
request-advice-call = Bunu e-poçt və ya messencerlə göndərin, sonra zəng edib çatıb-çatmadığını soruşun. Kimin cavab verdiyini yazın.

# B mesajı.
details-sos = Mənə kömək lazımdır. Bunu Hamroh ilə yazdım; birinci SMS əvvəl gəlib və ya hələ gələcək.
details-test = Bu, məşqdir. Heç kimə kömək lazım deyil. Zəhmət olmasa, kodu yazıb cavab verin.
details-time = Vaxt: { $time }
details-mission = Zəhmət olmasa, mənim üçün zəng edin: { $title }, { $number }
details-reference = Kod: { $reference }
