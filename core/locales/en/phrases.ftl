# Everyday words that sentences of a plan are drawn from. Lists are separated by |. Words of one list must differ in at least three
# letters as Hamroh folds them, so that a slip does not turn one into another; the tests see to it.
phrase-templates = <who> <name> asks where the <adjective> <noun> is. <guest> comes <when>.|<guest> wants the <adjective> <noun> <when>, please tell <who> <name>.|please remind <who> <name> that <guest> brings the <adjective> <noun> <when>.|the <adjective> <noun> of <who> <name> is ready, <guest> picks it up <when>.
phrase-who = aunt|cousin|granny|neighbour|teacher|sister|doctor|colleague
phrase-name = Aygul|Bermet|Cholpon|Dilnoza|Elmira|Farida|Gavhar|Hadicha|Irina|Jamila|Kamola|Lutfiya|Malika|Nargiza|Oydin|Parvina|Raushan|Saodat|Tahmina|Umida|Venera|Yulduz|Zarina|Shakhnoza|Nurzhan|Begimay|Muhabbat|Svetlana|Tolgonay|Robiya|Zulfiya|Guzal
phrase-adjective = blue|green|yellow|little|broken|striped|round|heavy|painted|borrowed|wooden|silver|winter|expensive|crooked|purple
phrase-noun = kettle|carpet|samovar|umbrella|mirror|suitcase|blanket|bicycle|teapot|ladder|guitar|calendar|jacket|pillow|basket|hammer
phrase-guest = Timur|Aibek|Bahodir|Daniyar|Erkin|Farhod|Grigory|Husan|Iskander|Jasur|Kubat|Laziz|Marat|Nurlan|Odil|Pulat|Rustam|Sherzod|Talgat|Ulugbek|Viktor|Yerlan|Zafar|Shamil|Maksat|Anvar|Ruslan|Ibrohim|Muzaffar|Stanislav|Tilek|Zhenish
phrase-when = on Monday morning|on Tuesday morning|on Wednesday morning|on Thursday morning|on Friday morning|on Saturday morning|on Sunday morning|on Monday evening|on Tuesday evening|on Wednesday evening|on Thursday evening|on Friday evening|on Saturday evening|on Sunday evening|in a week|in a month
