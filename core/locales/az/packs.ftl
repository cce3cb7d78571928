# review: needed
# Data packs: how old the data is, and what a received pack would change.
packs-state-seed = Bu məlumat tətbiqlə birlikdə gəlib. Tərtib tarixi: { $date }.
packs-state-received = Bu məlumat fayl kimi gəlib. Tərtib tarixi: { $date }.
packs-state-review = Yoxlama tarixi: { $date }.
packs-state-stale = Yoxlama tarixi keçib ({ $date }): nömrələr dəyişmiş ola bilər. Onlar hələ də işləyə bilər. Daha yeni məlumat istəyin.
packs-review-issued = Tərtib tarixi: { $date }.
packs-review-signed = İmzalayanlar: { $names }.
packs-review-none = Hazırda məlum olan nömrələrin heç biri dəyişmir.
packs-review-changed = Dəyişən və ya gedən nömrələr: { $count }.
packs-review-many = Bu, birdən çox saydır. Bu məlumatı yalnız haradan gəldiyini bilirsinizsə qəbul edin.
packs-change-new = Yeni: { $new }
packs-change-gone = Getdi: { $old }
packs-change-other = Köhnə: { $old }. Yeni: { $new }
