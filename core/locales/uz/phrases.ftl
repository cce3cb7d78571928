# review: needed
# Reja gaplari tuziladigan oddiy soʻzlar. Qarang: en/phrases.ftl.
phrase-templates = <who> <name> soʻrayapti: <adjective> <noun> qayerda? <guest> <when> keladi.|<guest> <when> <adjective> <noun> olib ketmoqchi, <who> <name> bundan xabardor.|esingdan chiqmasin: <who> <name> <adjective> <noun> soʻragan edi, <guest> <when> yetkazib beradi.|<adjective> <noun> tayyor boʻldi, <who> <name> telefon qildi, <guest> <when> borib oladi.
phrase-who = xolam|kelinoyim|qoʻshnimiz|muallima|singlim|dugonam|doktor|tikuvchi
phrase-name = Aygul|Bermet|Choʻlpon|Dilnoza|Elmira|Farida|Gavhar|Xadicha|Irina|Jamila|Matluba|Lola|Malika|Nargiza|Oydin|Parvina|Raushan|Saodat|Tahmina|Umida|Venera|Yulduz|Zebo|Shahnoza|Nurjan|Begimay|Muhabbat|Svetlana|Toʻlgʻonoy|Robiya|Zulfiya|Goʻzal
phrase-adjective = koʻk|yashil|sariq|kichkina|singan|gulli|yumaloq|ogʻir|boʻyalgan|yangi|yogʻoch|kumush|qishki|qimmat|chiroyli|binafsha
phrase-noun = choynak|gilam|samovar|soyabon|koʻzgu|jomadon|koʻrpa|velosiped|piyola|narvon|dutor|taqvim|kamzul|yostiq|savat|bolgʻa
phrase-guest = Temur|Oybek|Bahodir|Doniyor|Erkin|Farhod|Grigoriy|Husan|Iskandar|Jasur|Kubat|Laziz|Marat|Nurlan|Odil|Doston|Rustam|Sherzod|Talgat|Ulugʻbek|Viktor|Yusuf|Zafar|Shamil|Hikmat|Abdulla|Nikolay|Ibrohim|Boris|Stanislav|Toktogul|Jenish
phrase-when = dushanba kuni ertalab|chorshanba kuni ertalab|payshanba kuni ertalab|juma kuni ertalab|dushanba kuni tushdan keyin|chorshanba kuni tushdan keyin|payshanba kuni tushdan keyin|juma kuni tushdan keyin|dushanba kuni kechqurun|chorshanba kuni kechqurun|payshanba kuni kechqurun|juma kuni kechqurun|bir haftadan keyin|bir oydan keyin|bayramdan oldin|yangi yil oldidan
