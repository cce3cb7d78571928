# review: needed
# Bu telefondan nə işləyir, o haradadır, nəyi yadda saxlayır
reach-no-signal = İndi telefonda şəbəkə yoxdur. Nömrəni yazın və şəbəkə və ya Wi-Fi olan yerdə cəhd edin.
reach-short-wifi = Qısa nömrəyə Wi-Fi ilə zəng etmək olmur.
reach-short-other-network = Telefon başqa ölkənin şəbəkəsindədir: { $network }. Bu nömrə yalnız bu ölkənin şəbəkələrində işləyir: { $country }.
reach-short-roaming = Xarici SIM-kartdan qısa nömrə işləməyə bilər.
reach-short-look = Şəbəkənin adına baxın: bu nömrə yalnız bu ölkənin şəbəkələrində işləyir: { $country }.
reach-free-roaming = Bu pulsuz nömrə yalnız bu ölkənin SIM-kartları üçündür: { $country }. Xarici kartdan qoşulmur.
reach-free = Pulsuzdur: SIM-kartda pul lazım deyil.
reach-emergency-no-money = Təcili nömrə: SIM-kartda pul olmasa da zəng edin.
reach-domestic-elsewhere = Yalnız bu ölkənin daxilində işləyir: { $country }. Telefon başqa ölkənin şəbəkəsindədir: { $network }.
reach-domestic-maybe = Yalnız bu ölkənin daxilində işləyir: { $country }. Xarici SIM-kartdan işləməyə bilər.
reach-no-money = Pulsuz zəng keçməyə bilər. Kimdənsə zəng etməyi xahiş edin və ya bir dəfə çağırıb söndürün.
reach-needs-internet = İnternet lazımdır: Wi-Fi ilə daha yaxşıdır.
reach-wifi-call = Wi-Fi ilə yalnız adi nömrələrə zəng edən tətbiqlə və ya operatorunuz Wi-Fi zəngi verirsə.
reach-wifi-sms = SMS üçün mobil şəbəkə lazımdır.
reach-instead = Bunun əvəzinə: { $number }.

# Bütün zənglər üçün
reach-note-network = Telefon bu ölkənin şəbəkəsindədir: { $country }.
reach-note-roaming = SIM-kartınız burada xaricidir. Zəngin qiymətini bilmirik; Wi-Fi ilə messencerə və ya poçta yazmaq olar.
reach-note-wifi-only = Telefonda Wi-Fi var, mobil şəbəkə yoxdur: messencerlər, poçt və saytlar işləyir, qısa nömrələr işləmir.
reach-note-no-credit = SIM-kartada pul yoxdur: pulsuz və təcili nömrələrə balans olmadan da zəng etmək olur. Qalanlarına kimdənsə zəng etməyi xahiş edin.
reach-note-no-signal = İndi telefonda şəbəkə yoxdur. Birinci nömrəni və harada olduğunuzu yazın, başqa yerdə yenə cəhd edin.

# Haradasınız
reach-place-near = yaxın yer: { $places }
reach-place-border = sərhədə təxminən { $km } km ({ $country })
reach-place-at-border = sərhədin lap yanında ({ $countries })
reach-moment = { $date }, { $time }

# Konsulluq dairəsi
reach-district-covers = Bu yer onun dairəsindədir ({ $here }).
reach-district-elsewhere = Onun dairəsi başqa yerdədir ({ $provinces }); siz buradasınız: { $here }. Başqa yerə göndərsələr, növbəti nömrəyə zəng edin.
reach-district-unknown = Ölkənin yalnız bir hissəsinə baxır ({ $provinces }). Orada olub-olmadığınızı bilmirik: soruşun.

# Yol vəd edilən yerə aparmır
reach-drift-country = Sizə vəd edilən yer: { $promised }. Telefonunuz buradadır: { $found }.
reach-drift-by-network = Sizə vəd edilən yer: { $promised }. Telefon başqa ölkənin şəbəkəsindədir: { $network }.
reach-drift-border = Sizə vəd edilən yer: { $promised }. Ora təxminən { $km } km-dir və yaxında sərhəd var. Bu ölkədə insanları saxlayıb məcburən işlədirlər: { $country }.
reach-drift-means = Bu, yolda dayanacaq ola bilər. Amma insanları çıxa bilmədikləri yerlərə də belə aparıblar.
reach-drift-now = İndi edin: etibar etdiyiniz adama harada olduğunuzu deyin, pasportu özünüzdə saxlayın, sərhədi keçməyin.
reach-drift-network = Telefon bu ölkənin şəbəkəsindədir: { $network }, yeri isə buradadır: { $found }. Sərhəd yaxınlığında belə olur. Sərhədi özünüz keçməmisinizsə, harada olduğunuzu öyrənin.

# Bu telefon nəyi xatırlayır
reach-tried-no-answer = Siz zəng etmisiniz ({ $when }): cavab olmayıb.
reach-tried-wrong = Siz nömrəni səhv kimi qeyd etmisiniz: { $when }.
reach-tried-helped = Burada sizə kömək ediblər: { $when }.
reach-tried-times = Ardıcıl cəhdlər: { $times }.
reach-wrong = Siz bu nömrəni səhv kimi qeyd etmisiniz: əvvəl o birilərini yoxlayın.
reach-first-call = Bu gün əlaqə olmadı: { $org }. İndi zəng edin: { $next }, { $number }.
reach-marked = Yazıldı.
reach-marked-next = Yazıldı. İndi zəng edin: { $next }, { $number }.
reach-marked-helped = Yazıldı. Bu nömrə sizdə birinci olacaq.
reach-marked-none = Yazıldı. Bu siyahıda başqa nömrə yoxdur: sonra birincisinə yenə zəng edin.
reach-marked-lost = Telefon bunu saxlaya bilmədi: tətbiq bağlananda unudulacaq.
reach-journal-try = Zəng: { $title }, { $number }. { $outcome }
reach-outcome-no-answer = Cavab olmadı.
reach-outcome-wrong = Nömrə səhvdir.
reach-outcome-helped = Kömək etdilər.
reach-note-preface = Hamroh redaktorlarına: nömrəyə düzəliş. Zəhmət olmasa, aşağıdakı heç nəyi dəyişməyin.

# Yeni ölkədə
reach-arrival-title = { $country }: indi bilmək lazım olan
reach-arrival-where = Şəbəkəyə görə telefonunuz buradadır: { $country }.
reach-arrival-first = Kömək lazım olsa, əvvəl zəng edin: { $title }, { $number }.
reach-arrival-home = Vətəndə, istənilən ölkədən: { $title }, { $number }.
reach-arrival-no-number = Ölkənizin buradan zəng etmək mümkün olan nömrəsini bilmirik.
reach-arrival-emergency = Buradakı təcili nömrələr: { $numbers }.
reach-arrival-passport = Pasportu özünüzdə saxlayın. Kim görməlidirsə, baxıb dərhal qaytarsın.
