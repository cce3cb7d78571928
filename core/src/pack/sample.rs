//! Rows for the tests: the shape of real ones, with just enough of them.

/// Parts of the sample pack.
pub(crate) const PARTS: [(&str, &str); 13] = [
    (
        "pack.csv",
        "key,value\nproduct,hamroh\nchannel,test\nschema,1\nepoch,1\nversion,1\nissued,2026-11-22\nreview_by,2027-05-22\nsearched,2026-11-21\n",
    ),
    ("directory/countries.csv", COUNTRIES),
    ("directory/provinces.csv", PROVINCES),
    ("directory/cities.csv", CITIES),
    ("directory/orgs.csv", ORGS),
    ("directory/contacts.csv", CONTACTS),
    ("directory/coverage.csv", COVERAGE),
    ("directory/absence.csv", ABSENCE),
    ("directory/aliases.csv", ALIASES),
    ("directory/phrases.csv", PHRASES),
    ("guides/facts.csv", FACTS),
    (
        "directory/dangers.csv",
        "country,danger,source,source_ref,date,note\nMM,forced_scamming,report,r,2023-08-29,\nLA,forced_scamming,report,r,2023-08-29,\n",
    ),
    ("odbl/places.csv", PLACES),
];

pub(crate) const COUNTRIES: &str = "code,calling_code,en,ru,uz,uz-Cyrl,kk,ky,tg,az,th,my,zh
UZ,998,Uzbekistan,Узбекистан,Oʻzbekiston,Ўзбекистон,Өзбекстан,Өзбекстан,Ӯзбекистон,Özbəkistan,อุซเบกิสถาน,ဥဇဘက်ကစ္စတန်,乌兹别克斯坦
KZ,7,Kazakhstan,Казахстан,Qozogʻiston,Қозоғистон,Қазақстан,Казакстан,Қазоқистон,Qazaxıstan,คาซัคสถาน,,
KG,996,Kyrgyzstan,Кыргызстан,Qirgʻiziston,Қирғизистон,Қырғызстан,Кыргызстан,Қирғизистон,Qırğızıstan,คีร์กีซสถาน,,
TJ,992,Tajikistan,Таджикистан,Tojikiston,Тожикистон,Тәжікстан,Тажикстан,Тоҷикистон,Tacikistan,ทาจิกิสถาน,,
TM,993,Turkmenistan,Туркменистан,Turkmaniston,Туркманистон,Түрікменстан,Түркмөнстан,Туркманистон,Türkmənistan,เติร์กเมนิสถาน,,
AZ,994,Azerbaijan,Азербайджан,Ozarbayjon,Озарбайжон,Әзірбайжан,Азербайжан,Озарбойҷон,Azərbaycan,อาเซอร์ไบจาน,,
RU,7,Russia,Россия,Rossiya,Россия,Ресей,Россия,Россия,Rusiya,รัสเซีย,,
TH,66,Thailand,Таиланд,Tailand,Таиланд,Тайланд,Тайланд,Таиланд,Tailand,ไทย,,
MM,95,Myanmar,Мьянма,Myanma,Мьянма,Мьянма,Мьянма,Мянма,Myanma,เมียนมา,မြန်မာ,
LA,856,Laos,Лаос,Laos,Лаос,Лаос,Лаос,Лаос,Laos,ลาว,,
MY,60,Malaysia,Малайзия,Malayziya,Малайзия,Малайзия,Малайзия,Малайзия,Malayziya,มาเลเซีย,,
";

pub(crate) const PROVINCES: &str = "code,country,en,ru,uz,th
TH-10,TH,Bangkok,Бангкок,Bangkok,กรุงเทพมหานคร
TH-63,TH,Tak,Так,Tak,ตาก
TH-83,TH,Phuket,Пхукет,Pxuket,ภูเก็ต
TH-82,TH,Phang Nga,Пхангнга,Pxang-Nga,พังงา
MM-13,MM,Kayin State,Карен,Karen,
";

pub(crate) const PLACES: &str = "id,country,province,name,lat,lon,source
bangkok,TH,TH-10,Bangkok,13.75,100.5,s
bishkek,KG,,Bishkek,42.87,74.59,s
mae-sot,TH,TH-63,Mae Sot,16.7167,98.5667,s
th-63-mae-ramat,TH,TH-63,Mae Ramat,16.9838,98.5166,s
";

pub(crate) const CITIES: &str = "id,country,kind,en,ru,uz,uz-Cyrl,kk,ky,tg,az
bangkok,TH,city,Bangkok,Бангкок,Bangkok,Бангкок,Бангкок,Бангкок,Бангкок,Banqkok
phuket,TH,city,Phuket,Пхукет,Pxuket,Пхукет,Пхукет,Пхукет,Пхукет,Pxuket
mae-sot,TH,town,Mae Sot,Мэсот,Mae Sot,Мэсот,Мэсот,Мэсот,Мэсот,Mae Sot
bishkek,KG,city,Bishkek,Бишкек,Bishkek,Бишкек,Бішкек,Бишкек,Бишкек,Bişkek
yangon,MM,city,Yangon,Янгон,Yangon,Янгон,Янгон,Янгон,Янгон,Yanqon
";

pub(crate) const ORGS: &str = "id,kind,sending,host,type,city,lat,lon,source,source_ref,date,note
uz-th-consulate-general,mission,UZ,TH,consulate_general,bangkok,13.7,100.55,list,r,2026-01,
kz-th-embassy,mission,KZ,TH,embassy,bangkok,,,list,r,2026-01,
kz-th-consulate-phuket,mission,KZ,TH,consulate,phuket,7.88,98.39,news,r,2026-01-23,
ru-mm-embassy,mission,RU,MM,embassy,yangon,16.79,96.14,list,r,2026-01,
kg-my-embassy,mission,KG,MY,embassy,,,,list,r,2026-01,
kg-ministry,ministry,KG,KG,foreign_ministry,bishkek,,,list,r,2026-01,
uz-ministry,ministry,UZ,UZ,foreign_ministry,,,,list,r,2026-01,
kz-ministry,ministry,KZ,KZ,foreign_ministry,,,,list,r,2026-01,
tj-ministry,ministry,TJ,TJ,foreign_ministry,,,,list,r,2026-01,
tm-ministry,ministry,TM,TM,foreign_ministry,,,,list,r,2026-01,
az-ministry,ministry,AZ,AZ,foreign_ministry,,,,list,r,2026-01,
ru-ministry,ministry,RU,RU,foreign_ministry,,,,list,r,2026-01,
th-hotline-1300,hotline,TH,TH,trafficking_line,,,,list,r,2026-01,
th-police-1155,police,TH,TH,tourist_police,,,,list,r,2026-01,
th-police-191,police,TH,TH,police,,,,list,r,2026-01,
mm-police-199,police,MM,MM,police,,,,list,r,2026-01,
mm-iom,iom,MM,MM,iom,yangon,,,list,r,2026-01,
";

pub(crate) const CONTACTS: &str = "org,channel,purpose,number,short_code,dial_country,address,reach,hours,languages,status,source,source_ref,date,looked_for,note
uz-th-consulate-general,phone,main,+6626753995,,,,international,,,confirmed,bot; list,r,2025-05,,
uz-th-consulate-general,email,main,,,,uz@example.org,,,,listed,bot,r,2025,,
kz-th-embassy,phone,main,+6622346365,,,,international,,,old,list,r,2018,,
kz-th-consulate-phuket,phone,main,,,,,,,,unknown,,,,2026-11-22,
ru-mm-embassy,phone,duty,+951241955,,,,international,,ru,listed,list,r,2026,,
kg-my-embassy,phone,main,+60321632012,,,,international,,,old,list,r,2017,,
kg-ministry,phone,consular,,,,,,,,unknown,,,,2026-11-22,
kg-ministry,web,main,,,,https://mfa.gov.kg,,,,listed,news,r,2026-03,,
th-hotline-1300,phone,trafficking,,1300,TH,,toll_free_domestic,,,confirmed,list; news,r,2025,,
th-police-1155,phone,police,,1155,TH,,domestic,,en,listed,list,r,2025,,
th-police-191,phone,police,,191,TH,,domestic,,,listed,list,r,2024,,
mm-police-199,phone,police,,199,MM,,domestic,,,listed,list,r,2024,,
th-hotline-1300,phone,help,+66000000000,,,,international,,,dead,list,r,2020,,
";

pub(crate) const COVERAGE: &str = "org,citizens,territory,district,relation,basis,source,source_ref,date,note
uz-th-consulate-general,UZ,TH,,own_resident,Consulate general in Bangkok,list,r,2026,
uz-th-consulate-general,KG,TH|MM,,precedent,Uzbek diplomats brought Kyrgyz citizens home from Myawaddy through Mae Sot,news,r,2025-04,
kz-th-embassy,KZ,TH,,own_resident,Embassy in Bangkok,list,r,2026,
kz-th-embassy,KZ,MM,,own_accredited,Accredited from Bangkok,list,r,2022,
kz-th-consulate-phuket,KZ,TH,TH-83|TH-82,own_resident,Consulate for the south,news,r,2026-01-23,
ru-mm-embassy,RU,MM,,own_resident,Embassy in Yangon,list,r,2026,
ru-mm-embassy,KG,MM,,treaty_unchecked,Agreement of 7 June 1993,list,r,1993-06-07,
kg-ministry,KG,*,,home,Consular department,list,r,2026,
uz-ministry,UZ,*,,home,Consular department,list,r,2026,
kz-ministry,KZ,*,,home,Consular department,list,r,2026,
tj-ministry,TJ,*,,home,Consular department,list,r,2026,
tm-ministry,TM,*,,home,Consular department,list,r,2026,
az-ministry,AZ,*,,home,Consular department,list,r,2026,
ru-ministry,RU,*,,home,Consular department,list,r,2026,
th-hotline-1300,*,TH,,local,Thais and foreigners,list,r,2025,
th-police-1155,*,TH,,local,For foreigners,list,r,2025,
th-police-191,*,TH,,local,Police,list,r,2024,
mm-police-199,*,MM,,local,Police,list,r,2024,
mm-iom,*,MM,,local,Helps migrants,list,r,2024,
";

pub(crate) const ABSENCE: &str = "citizens,territory,state,source,source_ref,date,note
KG,TH,none,news,r,2025-04,
KG,MM,unknown,search,r,2026-11-22,
KG,LA|MY|RU,unknown,search,r,2026-11-22,
KZ,LA|MY|RU,unknown,search,r,2026-11-22,
RU,TH|LA|MY,unknown,search,r,2026-11-22,
UZ,MM|LA|MY|RU,unknown,search,r,2026-11-22,
TJ|TM|AZ,TH|MM|LA|MY|RU,unknown,search,r,2026-11-22,
";

pub(crate) const ALIASES: &str = "kind,ref,lang,text
place,mae-sot,ru,Мае Сот
place,mae-sot,th,แม่สอด
country,MM,ru,Бирма
org,uz-th-consulate-general,en,Uzbek consulate in Bangkok
";

pub(crate) const PHRASES: &str = "language,situation,text,reading_latn,reading_cyrl,review
th,trapped,ฉันถูกบังคับ {c} {p},chan thuk {c} {p},чан тхук {c} {p},needed
th,help,ช่วยด้วย {c} {p},chuai duai {c} {p},чуай дуай {c} {p},needed
th,screening,ขอ {c},kho {c},кхо {c},needed
th,border,ใกล้ชายแดน {p},klai chai-daen {p},клай чай-дэн {p},needed
";

pub(crate) const FACTS: &str = "guide,citizens,countries,order,key,values,source,source_ref,date,review_by
exit,*,TH,210,guides-fact-exit-fine,day=500|most=20 000,news,r,2026-01-20,2027-01-20
lost,KG,*,310,guides-fact-lost-photos,photos=3|size=3×4,page,r,2020-01,2023-01-31
";
