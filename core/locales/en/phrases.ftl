# Everyday words that sentences of a plan are drawn from. Lists are separated by |. Words of one list must differ in at least three
# letters as Hamroh folds them, so that a slip does not turn one into another; the tests see to it.
phrase-templates = <who> <name> asks where the <adjective> <noun> is. <guest> comes <when>.|<guest> wants the <adjective> <noun> <when>, please tell <who> <name>.|please remind <who> <name> that <guest> brings the <adjective> <noun> <when>.|the <adjective> <noun> of <who> <name> is ready, <guest> picks it up <when>.
phrase-who = aunt|cousin|granny|neighbour|teacher|sister|doctor|colleague
phrase-name = Aygul|Bermet|Cholpon|Dilnoza|Elmira|Farida|Gavhar|Hadicha|Irina|Jamila|Matluba|Lola|Malika|Nargiza|Oydin|Parvina|Raushan|Saodat|Tahmina|Umida|Venera|Yulduz|Zebo|Shakhnoza|Nurzhan|Begimay|Muhabbat|Svetlana|Tolgonay|Robiya|Zulfiya|Guzal
phrase-adjective = blue|green|yellow|little|broken|striped|round|heavy|painted|borrowed|wooden|silver|winter|expensive|spotted|purple
phrase-noun = kettle|carpet|samovar|umbrella|mirror|suitcase|blanket|bicycle|teapot|ladder|guitar|calendar|jacket|pillow|thermos|shovel
phrase-guest = Timur|Aibek|Bahodir|Daniyar|Erkin|Farhod|Grigory|Husan|Iskander|Jasur|Kubat|Laziz|Marat|Nurlan|Odil|Doston|Rustam|Sherzod|Talgat|Ulugbek|Viktor|Yusuf|Zafar|Shamil|Hikmat|Abdulla|Nikolay|Ibrohim|Boris|Stanislav|Toktogul|Zhenish
phrase-when = on Monday morning|on Tuesday morning|on Wednesday morning|after the wedding|on Friday morning|on Saturday morning|before the holiday|on Monday evening|on Tuesday evening|on Wednesday evening|at noon tomorrow|on Friday evening|on Saturday evening|around New Year|in a week|in a month
