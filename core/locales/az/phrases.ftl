# review: needed
# Plan cümlələrinin düzəldiyi adi sözlər. Baxın: en/phrases.ftl.
phrase-templates = <who> <name> soruşur: <adjective> <noun> haradadır? <guest> <when> gələcək.|<guest> <when> <adjective> <noun> aparacaq, <who> <name> bundan xəbərdardır.|unutma: <who> <name> <adjective> <noun> istəmişdi, <guest> <when> çatdıracaq.|<adjective> <noun> hazırdır, <who> <name> zəng elədi, <guest> <when> gəlib götürəcək.
phrase-who = xalam|bacım|qonşumuz|müəllimə|doktor|rəfiqəm|dərzi|katibə
phrase-name = Aygül|Bermet|Çolpon|Dilnoza|Elmira|Fəridə|Gövhər|Xədicə|İrina|Cəmilə|Mətlubə|Lola|Məlikə|Nərgizə|Oydin|Pərvinə|Rauşan|Səodət|Təhminə|Ümidə|Venera|Yulduz|Zebo|Şahnoza|Nurcan|Begimay|Məhəbbət|Svetlana|Tolqonay|Rabiyə|Zülfiyə|Gözəl
phrase-adjective = mavi|yaşıl|narıncı|balaca|sınıq|zolaqlı|yumru|ağır|boyalı|yeni|taxta|gümüş|qışlıq|ucuz|hündür|bənövşəyi
phrase-noun = çaynik|xalça|samovar|çətir|güzgü|çamadan|yorğan|velosiped|nərdivan|qarmon|təqvim|pencək|yastıq|səbət|mişar|sandıq
phrase-guest = Teymur|Aybək|Bahadır|Daniyar|Erkin|Fərhad|Qriqori|Hüsən|İskəndər|Casur|Kubat|Ləziz|Marat|Nurlan|Odil|Dastan|Rüstəm|Şerzod|Talqat|Uluqbəy|Viktor|Yusif|Zəfər|Şamil|Hikmət|Abdulla|Nikolay|İbrahim|Boris|Stanislav|Toktoqul|Jeniş
phrase-when = bazar ertəsi səhər tezdən|çərşənbə günü səhər tezdən|cümə günü səhər tezdən|şənbə günü səhər tezdən|bazar ertəsi günorta|çərşənbə günü günorta|cümə günü günorta|şənbə günü günorta|bazar ertəsi axşam|çərşənbə günü axşam|cümə günü axşam|şənbə günü axşam|gələn həftə|bir aydan sonra|bayramdan əvvəl|imtahandan sonra
