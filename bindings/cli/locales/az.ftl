# review: needed
# The words of the command line tool itself. What the core says lies in core/locales.

# Errors of this program: what is wrong, then what to do next.
cli-wait = Növbəti cəhddən əvvəl { $seconds } saniyə gözləyin.
cli-error-cannot-read = { $path } oxunmadı ({ $reason }). Adını yoxlayın və ya başqa fayl verin.
cli-error-output = Cavab yazılmadı ({ $reason }). Yer boşaldın və ya başqa yer seçib əmri təkrarlayın.
cli-error-passphrases-differ = İki məxfi ifadə fərqlidir, heç nə yaradılmadı. Əmri təkrarlayın və eyni sözləri iki dəfə yazın.
cli-error-passphrase-not-text = { $variable } mətn kimi oxunmadı. Onu UTF-8 ilə verin və ya silib ifadəni yazın.
cli-error-no-terminal = Məxfi ifadəni soruşmaq üçün terminal yoxdur. Əmri terminalda işə salın və ya { $variable } verin.
cli-error-erase-unconfirmed = Söz yazılmadı, heç nə silinmədi. Əmri təkrarlayıb onu yazın və ya --yes əlavə edin.
cli-error-trustee-key-file = { $path } etibarlı adamın məxfi açarı deyil və ya kəsilib, ya da dəyişdirilib. `hamroh trustee new` əmrinin yaratdığı faylı verin.
cli-error-random = Sistem təsadüfi baytlar vermədi. Kompüteri yenidən başladıb əmri təkrarlayın.
cli-error-input-endless = Mətn bir elan üçün çox uzundur. Yalnız elanın özünü saxlayın, çoxu üçün --batch işlədin.
cli-error-not-plain-text = Bu sadə mətn deyil: faylda sənəd, şəkil və UTF-16 kimi sıfır baytlar var. Elanın sözlərini sadə UTF-8 mətn faylına köçürün.
cli-error-not-utf8 = Mətn UTF-8 deyil. Onu UTF-8 mətn kimi saxlayın və ya standart girişə yapışdırın.
cli-error-demo-verdict = Nümayişin bir addımı lazım olan kimi çıxmadı. Bu yığma barədə xəbər verin: onun yoxlamasına etibar etmək olmaz.

# Questions on the terminal.
cli-ask-passphrase = Məxfi ifadə (görünmür):
cli-ask-new-passphrase = Yeni məxfi ifadə, altı söz və ya daha çox (görünmür):
cli-ask-passphrase-again = Bir daha:
cli-ask-second-passphrase = İkinci məxfi ifadə (görünmür):
cli-ask-facts = Yalnız bildiyinizi yazın. Boş sətir sualı ötürür.

# Who can help, search.
cli-review-needed = Bu sözləri ana dilində danışan hələ yoxlamayıb.
cli-first-call = Əvvəl zəng edin: { $number } — { $title }. Sonra siyahı üzrə.
cli-basis = Əsas: { $basis }
cli-say = Deyin ({ $language }): { $say }
cli-show = Yanınızdakı adama göstərin ({ $language }): { $say }
cli-meaning = Mənası: { $meaning }
cli-short-code = { $code } (yalnız { $country } şəbəkələrində)
cli-place = Harada: { $place }
cli-reading = Ucadan oxuyun: { $reading }
cli-tried-nothing = Nömrələr haqqında heç nə yazılmayıb.
cli-arrive-nothing = Yeni vərəqə yoxdur: ölkə keçən dəfəki və ya öz ölkənizdir.
cli-by-heart = Əzbərləyin:
cli-card-written = Kart yazıldı: { $file }. Onu A6 kağızın iki üzünə çap edin; telefon və pasportdan ayrı saxlayın.
cli-search-nothing = «{ $text }» üzrə heç nə tapılmadı. Daha az hərf, başqa yazılış və ya nömrənin rəqəmlərini yoxlayın.
cli-search-help = Orada kim kömək edə bilər: hamroh help-me --in { $country } --citizen ..
cli-kind-country = ölkə
cli-kind-place = yer
cli-kind-org = təşkilat

# The advert check.
cli-check-text = Mətn, əlamətlər işarələnib
cli-check-findings = Nə tapıldı
cli-check-patterns = Birlikdə bu nədir
cli-check-contacts = Mətndəki əlaqələr
cli-check-questions = İmzalamadan, ödəmədən və yola çıxmadan əvvəl soruşun
cli-check-not-judged = Nəyi qiymətləndirmək olmadı
cli-batch-line = { $line }-ci sətir: { $reason }
cli-batch-broken = bu id və text olan JSON obyekti deyil ({ $reason }); sətri düzəldib yenidən göndərin

# The journal.
cli-acknowledged = Diskə yazıldı: { $kind }, { $at }, id { $id }.
cli-acknowledged-before = Artıq diskdə idi: { $kind }, { $at }, id { $id }.
cli-anchor = Lövbər kodu: { $anchor }  Onu etibar etdiyiniz adama verin: onunla sonrakı dəyişikliklər görünür.
cli-journal-made = { $fingerprint } jurnalı yaradıldı. Məxfi ifadəni heç kim bərpa edə bilməz: onsuz jurnala yazmaq və onu yoxlamaq olar, oxumaq olmaz.
cli-journal-exported = Paket { $file } içindədir. Alan onu `hamroh verify` ilə yoxlayır.
cli-points = Yalnız başınıza gələni qeyd edin. Bəndin altında: sözlərə görə tapılmış, bu barədə ola bilən qeydlər.
cli-dossier = Ərizə { $file } içindədir. Orada adınız və sözləriniz açıq yazılıb: yalnız etibar etdiyinizə verin. SHA-256: { $sha256 }
cli-refers-to = { $id } qeydinə
cli-message = SMS (160 işarədən { $septets }, nömrə { $reference }):
cli-message-preview = SMS indi belə gedərdi; nömrəni və kodu jurnal əlavə edir. Heç nə yazılmadı və göndərilmədi:
cli-not-sent = Heç nə göndərilmədi: bu proqram mesaj göndərmir. Mətni telefondan hərfbəhərf göndərin.
cli-nothing-left = Heç nə getməyib: heç kimə xəbər vermək lazım deyil.
cli-verify-disclosed = Açıqlanan qeydlər
cli-list-damaged = Bir qeyd zədələnib və göstərilmədi. Yoxlayın: hamroh journal verify
cli-ordinary = ikinci ifadə də onu göstərir
cli-attached-file = Fayl: { $type }, { $length } bayt
cli-attach-resume = Yarımçıq qalsa, həmin əmri bunu əlavə edib təkrarlayın: --id { $id }
cli-attachment-saved = Fayl { $file } içindədir (SHA-256 { $sha256 }). Orada kilidli deyil: kimə düşsə, aça bilər.
cli-secret-changed = Məxfi ifadə dəyişdirildi. Əvvəl yazılanlar yenisi ilə də oxunur.
cli-second-set = İkinci məxfi ifadə qoyuldu. O, yalnız --ordinary ilə əlavə olunanları göstərir. Disk əlində olan mütəxəssis başqalarının da olduğunu görə bilər.
cli-second-cleared = İkinci məxfi ifadə daha heç nə açmır. Onun qeydləri qaldı, onları birincisi göstərir.
cli-recovery-code = Bu kod jurnalı məxfi ifadə kimi açır. Onu indi kağıza yazıb diskdən ayrı saxlayın: o, yalnız bir dəfə göstərilir, əvvəlki kod isə daha heç nə açmır.
cli-trustee-set = Hazırdır. O, journal.sqlite surəti və öz məxfi açarı ilə bundan sonra yazılanları oxuya bilər, əvvəlkiləri yox.
cli-trustee-made = Yuxarıdakı sətir açıq açardır: onu jurnalını oxuya biləcəyiniz adama verin. Məxfi açar { $file } içindədir, kilidli deyil: fayl kimdədirsə, sizin kimi oxuyur.
cli-trustee-nothing = Bu açar bu surətdə heç nə açmır. O, yalnız açar qoyulandan sonra yazılanı göstərir; daha yeni surət istəyin.
cli-erase-after = Ardıcıl { $tries } səhv ifadədən sonra, kim yazsa da, hər şey silinir.
cli-erase-never = Səhv ifadələr heç nə silmir.
cli-erase-word = silmək
cli-erase-ask = Bu jurnalda olan hər şey həmişəlik itəcək, onu heç kim qaytara bilməz. Davam etmək üçün bu sözü yazın: { $word }
cli-erased = Silindi. Proqramın əli çatmayanlar:

# Packs.
cli-pack-faults = Xətalar
cli-pack-warnings = Xəbərdarlıqlar
cli-pack-place = Yeri
cli-pack-column = Sütun
cli-pack-fault = Nə səhvdir
cli-pack-remedy = Nə etməli
cli-pack-rows = Sətirlər: { $counts }
cli-pack-good = Məlumat paketi qaydasındadır.
cli-pack-bad = Məlumat paketi rədd edildi: yuxarıdakı xətaları düzəldib yenidən yoxlayın.
cli-pack-key-made = Məxfi açar { $file } faylındadır, ifadə ilə kilidlənib. Nüsxəsini kağızda və ya başqa diskdə saxlayın: onu heç kim bərpa edə bilməz. Başqalarına «key» ilə başlayan sətri verin.
cli-pack-manifest = İmzalanan mətn, hərfbəhərf
cli-pack-manifest-sum = Bu mətnin SHA-256: { $sha256 }
cli-pack-file-sum = Faylın SHA-256: { $sha256 }
cli-pack-built = { $file } yaradıldı (SHA-256 { $sha256 }). Onu hələ heç kim imzalamayıb. Hər imzalayan onu öz sətir nüsxəsindən yığıb mətnin heşini müqayisə edir.
cli-pack-number = Paket { $number }, kanal { $channel }, tərtib tarixi { $issued }, baxış tarixi { $review }.
cli-pack-believed = Məhz bu baytları kifayət qədər lazımi açar imzalayıb.
cli-pack-under = Açarlar: kanal { $channel }, siyahı { $version }, dövr { $epoch }.
cli-pack-signed = İmzalayanlar: { $names }.
cli-pack-signed-none = İmzası sayılanlardan heç kim imzalamayıb.
cli-pack-signed-strange = Sayılmayan imzalar: { $ids }.
cli-pack-signed-enough = İmzalar kifayətdir.
cli-pack-signed-missing = Çatışmayan imzalar: { $count }. İmzalaya bilər: { $names }.
cli-pack-signing = İmzalayan: { $holder } ({ $id }). İfadə yuxarıdakıların hamısına razılığınızdır.
cli-pack-root-own = Bu siyahının açarları ilə
cli-pack-root-before = Əvvəlki siyahının açarları ilə
cli-pack-diff = { $old } → { $new }
cli-pack-diff-number = Nömrə artmayıb: belə paketi heç bir telefon götürməz. Yığmazdan əvvəl pack.csv-də version qiymətini artırın.
cli-pack-diff-none = Heç bir nömrə və ünvan dəyişmir.
cli-pack-diff-org = Təşkilat
cli-pack-diff-old = Köhnə
cli-pack-diff-new = Yeni
cli-pack-diff-evidence = Kimin sözü
cli-pack-diff-vanishes = İTİR: dead statuslu sətir kimi saxlayın
cli-pack-diff-one-source = BİR MƏNBƏ: ikincisini tapın
cli-pack-diff-orgs-added = Yeni təşkilatlar
cli-pack-diff-orgs-removed = Gedən təşkilatlar
cli-pack-diff-coverage-added = Yeni: kim kimə xidmət edir
cli-pack-diff-coverage-removed = Gedir: kim kimə xidmət edirdi
cli-pack-diff-restated = Həmin, amma onun haqqında başqa şey deyilir
cli-pack-diff-tombstones = İşləmədiyi müəyyən edilib, amma bunu deyən sətir artıq yoxdur
cli-pack-diff-share = Dəyişən və ya gedən nömrələr: { $before } ədəddən { $changed } ({ $percent } %).
cli-pack-diff-asks = Bu, birdən o qədər çoxdur ki, hər telefon əvvəlcə sahibindən soruşur.
cli-pack-diff-flagged = Baxın: { $count } yalnız bir mənbədən.
cli-pack-diff-faults = Xətalar: { $count } qayıtmasının qarşısını alan sətir olmadan itir.
cli-pack-published = { $number } paketi yayımlandı: { $place }
cli-pack-published-before = { $number } paketi artıq ən yenisidir, heç nə dəyişdirilmədi: { $place }
cli-pack-fetched = { $number } paketi { $file } faylındadır. İmzalayanlar: { $names }.
cli-pack-note-row = Təklif olunan sətirlər: insan yoxlayıb contacts.csv faylına köçürür
cli-pack-note-appended = Yoxlamaq üçün { $file } faylına yazıldı. contacts.csv-yə toxunulmadı.

# Packs: errors.
cli-error-cannot-write = { $path } yazılmadı ({ $reason }). Mövcud olan və yazıla bilən qovluq seçin.
cli-error-not-such-a-file = { $path } bu növ fayl deyil. Adını yoxlayın.
cli-error-root-unreadable = { $path } açarların siyahısı deyil və ya dəyişdirilib. Onu yenidən istəyin.
cli-error-key-unreadable = { $path } açar faylı deyil, ya da kəsilib və ya dəyişdirilib. Saxladığınız nüsxəni götürün.
cli-error-holder = Sahibin adı bir sətirdir, ən çoxu 60 adi işarə. Başqa --holder verin.
cli-error-weak-passphrase = Bu ifadə başqaları üçün nömrələri imzalayan açara görə çox qısadır. Altı söz və ya daha çox seçin; açar yaradılmadı.
cli-error-key-passphrase = Bu ifadə açar faylını açmır. Heç nə imzalanmadı. Yoxlayıb yenidən cəhd edin.
cli-error-key-not-listed = { $id } açarı bunu imzalaya bilənlər arasında deyil. Heç nə imzalanmadı. Başqa açar götürün və ya açarların siyahısını --root ilə verin.
cli-error-texts-differ = { $path } imza üçün başqa mətn verir, ona görə heç nə imzalanmadı. Yalnız burada: { $ours }. Yalnız orada: { $theirs }. Hər ikisini eyni sətirlərdən yığıb yenidən müqayisə edin.
cli-error-pack-for-others = pack.csv: kanal { $pack_channel }, dövr { $pack_epoch }; açarlar { $channel } kanalını, { $epoch } dövrünü imzalayır. pack.csv faylını düzəldin və ya --root və --roots ilə başqa açarlar verin.
cli-error-root-unsound = Bundan açarlar siyahısı alınmır: ən azı imza tələb olunan qədər müxtəlif açar, ən çoxu 16, kanal isə kiçik latın hərfləri, rəqəmlər və defislərdən. Heç nə yaradılmadı.
cli-error-store-runtime = Sistem şəbəkədən istifadə imkanı vermədi. Başqa proqramları bağlayıb əmri təkrarlayın.
cli-error-store-address = Bu anbarın ünvanı deyil. s3://bucket/prefix, file:///folder və ya qovluğun adını yazın.
cli-error-store-http = Bu ünvan TLS-sizdir: yolda başqaları sorğuları oxuya bilər. https işlədin və ya yol sizinkidirsə, --allow-http əlavə edin.
cli-error-store-credentials = Anbar üçün giriş məlumatı yoxdur. Mühitdə AWS_ACCESS_KEY_ID və AWS_SECRET_ACCESS_KEY verin.
cli-error-store-not-found = Anbarda orada heç nə yoxdur ({ $reason }). Ünvanı, bucket və kanalı yoxlayın.
cli-error-store-denied = Anbar bu giriş məlumatı ilə buraxmır ({ $reason }). Mühitdəki AWS_ qiymətlərini və bucket hüquqlarını yoxlayın.
cli-error-store = Anbar lazımi cavabı vermədi ({ $reason }). Əlaqəni yoxlayıb eyni əmri təkrarlayın: o, dayandığı yerdən davam edir.
cli-error-store-latest = Anbarın ən yeni adlandırdığı paket lazım olan deyil. Heç nə götürülmədi və dəyişdirilmədi. Davam etməzdən əvvəl anbardakı packs/CHANNEL/latest faylına baxın.
cli-error-store-altered = Anbardakı fayl elan edilən deyil: orada və ya yolda dəyişdirilib. Heç nə götürülmədi. Anbarı saxlayanlara xəbər verin.
cli-error-store-number = Bu paketin { $ours } nömrəsi anbardakı ən yeni { $newest } nömrəsindən sonra gələ bilməz ({ $reason }). Heç nə dəyişdirilmədi. pack.csv-də version qiymətini bir artırıb yenidən yığın və imzalayın.
cli-error-store-busy = Başqaları da eyni vaxtda yayımlayır. Bir dəqiqə gözləyib əmri təkrarlayın.
cli-error-note = Bu, telefonun bütöv qeydi deyil və ya yolda dəyişdirilib. Heç nə yazılmadı. Onu mətn kimi yenidən istəyin.
cli-error-note-unknown = Bu paketdə { $org } üçün { $key } ilə qüvvədə olan sətir yoxdur. Heç nə yazılmadı. O artıq dəyişdirilmiş ola bilər: contacts.csv faylına baxın.
cli-error-note-known = Bu qeyd əvvəllər qəbul edilib: { $path } faylındadır. Heç nə yazılmadı.

# The demo.
cli-demo-title = Hamroh: 2025-ci ilin aprel hadisəsi əvvəldən sona
cli-demo-intro = Qırğızıstanın səkkiz, Qazaxıstanın dörd və Özbəkistanın iki vətəndaşı internetdəki elanlara cavab verdi; onları sərhəddən Myanmaya apardılar və fırıldaq mərkəzlərində işləməyə məcbur etdilər. Aşağıdakıların hamısı indi, bu kompüterdə, şəbəkəsiz hesablandı.
cli-demo-offer = 1. Elan: burada nə səhvdir?
cli-demo-russian = Rusca:
cli-demo-uzbek = Özbəkcə:
cli-demo-who = 2. «Mən Qırğızıstan vətəndaşıyam, Mae Sot yaxınlığındayam»: kim kömək edə bilər?
cli-demo-more = ... və daha { $count }: hamroh help-me --citizen KG --at 16.713,98.575
cli-demo-sos = 3. Kömək çağırışı, kilidli jurnala yazıldı
cli-demo-proof = 4. Aylar sonra: bunu sübut etmək olarmı?
cli-demo-changed = 5. Kimsə bir baytı dəyişir
cli-demo-note = Pasportlarımızı aldılar. On dörd nəfərik, çayın arxasındakı evdəyik.
cli-demo-promise = Vəd: Banqkokda ofis, ayda 2500 dollar, bilet pulsuz.
cli-demo-written = Diskdə möhürlənib, yalnız məxfi ifadə ilə oxunur: «{ $note }»
cli-demo-anchor = Lövbər kodu { $anchor } mesajla birlikdə gedir: telefon itsə də sübut qalır.
cli-demo-verified = Jurnal ixrac edildi; yoxlama onu SMS-dəki lövbərlə tutuşdurur:
cli-demo-verified-changed = Qeydin bir hərfi indi başqadır, faylın yoxlama cəmi uyğunlaşdırılıb. Yenə yoxlama:
cli-demo-limits = Nəyi bacarmır: bu təcili xidmət deyil, heç kimin köməyini vəd etmir, elanı təhlükəsiz adlandırmır, deyilənin doğruluğunu və son verilmiş lövbərdən sonra heç nə kəsilmədiyini sübut etmir.
cli-demo-next = Sonra yoxlayın:

## Conversations and kept offers

cli-chat-changes = Əvvəl nə deyilib, indi nə
cli-chat-asks = { $name } nə istəyir
cli-chat-messages = Əlaməti olan mesajlar
cli-check-registers = Reyestrlər nə deyir
cli-check-clears = Şübhəni nə aradan qaldırar
cli-check-to-send = Həmin suallar mətnin dilində, göndərmək üçün
cli-check-call = Bilet almazdan əvvəl zəng edin
cli-offer-saved = { $id } nömrəsi ilə saxlandı. Sonra: `hamroh offer compare { $id }`.
cli-offer-none = Saxlanmış təklif yoxdur. `hamroh check FAYL --save` saxlayır.
cli-offer-added = İndi deyildi, onda deyilməmişdi
cli-offer-silent = Onda vəd edilib, indi deyilmir

# Səfərlər və evdə gözləyənlər.
cli-ask-word = Razılaşdırılmış söz (ekranda görünmür; yoxdursa, boş buraxın):
cli-ask-danger-word = Təhlükə sözü (ekranda görünmür; yoxdursa, boş buraxın):
cli-trip-none = Burada səfər planlaşdırılmayıb. Planlaşdırmaq: hamroh trip plan
cli-trip-agreed = { $name } məşq mesajına cavab verdi.
cli-trip-to-do = Hələ etmək lazımdır
cli-trip-shared = Bu mətni və ya QR kodu evdəkilərə verin, başqa heç kimə verməyin: orada cümlələr və razılaşdırılmış sözlərin nişanı var. Qəbul etmək: hamroh relative add
cli-relative-none = Burada heç kim izlənmir. Planı qəbul etmək: hamroh relative add
cli-relative-newer = Bu plan daha yeni Hamroh ilə hazırlanıb: bir hissəsi görünməyə bilər. Bunu yeniləyin.
cli-relative-repeated = Bu mesaj əvvəl daxil edilib.
cli-relative-meaning = Eynisi sizin dilinizdə

# Bir masada çoxlu paket.
cli-error-desk-nothing = { $path } içində heç bir paket tapılmadı. bundle.zip faylını və ya onların olduğu qovluğu göstərin.
cli-desk-case = İş
cli-desk-verdict = Nəticə
cli-desk-shown = Göstərilib
cli-desk-times = Nə vaxtdan nə vaxta (UTC)
cli-desk-place = Son yer
cli-desk-signs = Əlamətlər
cli-desk-codes = SMS
cli-desk-of = { $all } qeyddən { $shown }
cli-desk-sos-open = SOS, ləğv edilməyib
cli-desk-sos-off = SOS, ləğv edilib
cli-desk-papers = sənədlər alınıb
cli-desk-due-passed = işarə gözlənilirdi { $at }
cli-desk-due = növbəti işarə { $at }
cli-desk-files = fayllar: { $count }
cli-desk-about = İş { $case }
cli-desk-papers-text = Sənədlər: { $text }
cli-desk-bundle-latest = sonuncu, qeydlər: { $count }
cli-desk-bundle-earlier = əvvəlki, qeydlər: { $count }
cli-desk-bundle-copy = sonuncudakı qeydlərin eynisi
cli-desk-bundle-contradicts = sonuncuya ziddir, qeydlər: { $count }
cli-desk-bundle-invalid = etibarsızdır
cli-desk-reason-contradiction = Bu jurnalın iki paketi bir-birinə ziddir: jurnal yenidən yazılıb və ya telefonun köhnə surəti geri qaytarılıb. Bütün faylları saxlayın və hər birinin nə vaxt göndərildiyini soruşun.
cli-desk-contradiction = { $one } və { $other } { $count }. qeydə qədər eynidir, sonra fərqlənir.
cli-desk-reason-anchor = Nömrəsinə görə bu işə aid olan mesaj onun heç bir paketinə uyğun gəlmir: qeydlər kəsilib və ya əvəz edilib, ya da mesaj saxtadır. Onu kimin və hansı nömrədən aldığını soruşun.
cli-desk-reason-invalid-copy = Bu jurnalın başqa faylı etibarsızdır. Belə faylı hər kəs düzəldə bilər: haradan gəldiyini soruşun.
cli-desk-reason-unmet-message = Mesaj bu işdəki qeydlə eyni şeyi deyir, amma kodu heç nəyə uyğun gəlmir. O, eyni yerdəki başqa adamın ola bilər: kimin olduğunu soruşun. Buraya aiddirsə, müqayisə edin: hamroh verify FAYL --anchor KOD
cli-desk-messages = Mesajlar
cli-desk-line = { $line }. sətir: { $text }
cli-desk-fits = { $case } işinə uyğundur, { $all } qeyddən { $record }. qeyd ({ $file }).
cli-desk-text-changed = Kodu düzdür, amma mətni yolda dəyişdirilib.
cli-desk-fate-nowhere = buradakı heç bir paketə uyğun gəlmir. Göndərəndən paketini istəyin.
cli-desk-fate-later = nömrəsinə görə { $case } işinə aiddir və onun son paketindən yeni ola bilər. Daha yenisini istəyin.
cli-desk-fate-evidence = nömrəsinə görə { $case } işinə aiddir, amma heç bir paketinə uyğun gəlmir.
cli-desk-fate-look-alike = { $case } işindəki qeydə oxşayır, amma heç bir paketinə uyğun gəlmir.
cli-desk-fate-changed = yolda dəyişdirilib, kodu heç nəyə uyğun gəlmir. Onu hərfbəhərf yenidən istəyin.
cli-desk-fate-cut = kəsilib, kodu yoxdur. Mesajın hamısını istəyin.
cli-desk-fate-no-code = Hamroh mesajı da, kodu da yoxdur.
cli-desk-blank = Boş sətirlər: { $count }
cli-desk-loose = Heç bir işə aid olmayan fayllar
cli-desk-fault-unreadable = oxunmadı ({ $reason }). Adını və icazələrini yoxlayın və ya yenidən istəyin.
cli-desk-fault-too-large = paketin ola biləcəyindən böyükdür; yoxlanmadı. Paketi yenidən istəyin.
cli-desk-fault-too-deep = bu qovluq çox dərindədir, içinə baxılmadı. Onu ayrıca göstərin.
cli-desk-fault-other-zip = içində başqa şey olan zip faylı.
cli-desk-fault-no-zip = zip deyil, deməli paket də deyil. Paketin özünü istəyin.
cli-desk-table-written = Cədvəl { $file } içindədir.
