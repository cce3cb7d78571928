## Levels

advert-level-danger = Опасно
advert-level-warning = Предупреждение
advert-level-ask-first = Сначала спросите
advert-level-too-little = Слишком мало текста
advert-level-no-known-signs = Известных признаков нет

## What to do at each level

advert-level-danger-what-now = Похоже на предложения, после которых люди попадали в принудительный труд. Не выезжайте, не отправляйте документы и деньги. Покажите этот текст тому, кому доверяете, или позвоните на горячую линию.
advert-level-warning-what-now = Здесь сошлись несколько признаков известной схемы. Не платите, не отдавайте паспорт и не назначайте день выезда, пока нет ответов на вопросы ниже.
advert-level-ask-first-what-now = Есть отдельные признаки. Так бывает и в честных предложениях. Задайте вопросы ниже и сами проверьте ответы.
advert-level-too-little-what-now = По такому короткому тексту ничего сказать нельзя. Вставьте объявление целиком или переписку вокруг него.
advert-level-no-known-signs-what-now = Знакомых нам признаков не нашлось. Это не значит, что предложение честное. Задайте вопросы до того, как согласитесь.

## Kinds of text

advert-genre-offer = Предложение работы
advert-genre-caution = Предупреждение или новость о таких предложениях
advert-genre-story = Чей-то рассказ
advert-genre-chat = Переписка
advert-genre-other = Другой текст

## Weight of a sign

advert-strength-strong = Сильный признак
advert-strength-medium = Средний признак
advert-strength-weak = Слабый признак

## Always shown

advert-nothing-is-safe = Ни одна проверка не может назвать предложение безопасным. Обманщики меняют слова.

## Named patterns

advert-pattern-package-asia-no-experience = Дорога оплачена, опыт не нужен, работа в Юго-Восточной Азии: так набирают людей в мошеннические центры.
advert-pattern-package-asia = Дорога и жильё оплачены, плата высокая, Юго-Восточная Азия, и от вас ничего не требуют.
advert-pattern-friend-vouches = Работу хвалит знакомый. Удерживаемых людей заставляли писать такие сообщения.
advert-pattern-bring-others = Вас просят привести других. Через одних заманивают следующих.
advert-pattern-known-compound-area = Это место известно закрытыми посёлками, где людей удерживают.
advert-pattern-screen-work-asia = Чат, набор текста или звонки в Юго-Восточной Азии на лёгких условиях: обычная приманка мошеннических центров.
advert-pattern-screen-work-abroad = Работа за экраном за границей: платят много, просят мало.
advert-pattern-high-pay-low-demands = Высокая плата, низкие требования, а место или сама работа не названы.
advert-pattern-package-unclear-work = Дорога оплачена, но не сказано, что делать или где.
advert-pattern-models-abroad = Работа моделью или хостес за границей с оплаченной дорогой: часто прикрытие.
advert-pattern-tourist-entry-for-work = Вас просят въехать туристом и работать. Без рабочей визы прав там у вас не будет.
advert-pattern-driver-and-border = Встретит водитель, и дорога ведёт через границу: так людей и увозили.
advert-pattern-papers-kept = Паспорт просят отдать. Никто не вправе держать его у себя.
advert-pattern-penalty-for-leaving = За уход пришлось бы платить. Это признак принудительного труда.
advert-pattern-debt-for-the-trip = Дорога превращается в долг, который надо отрабатывать.
advert-pattern-tell-nobody = Вас просят никому не говорить. Так человека отрезают от помощи.
advert-pattern-coached-answers = Вам подсказывают, что говорить на границе, или советуют не обращаться в посольство и полицию.
advert-pattern-closed-place = Телефоны забирают или не выпускают наружу: закрытое место.
advert-pattern-crime-by-proxy = Ваша карта или ваши руки нужны для чужого дела. Искать полиция будет вас, а не их.
advert-pattern-fee-first = Просят заплатить до начала работы. Честный наниматель денег с работника не берёт.
advert-pattern-papers-before-contract = Паспорт просят раньше, чем есть договор.
advert-pattern-front-line = Работа может привести на войну: военный контракт, выплата за подпись, гражданство взамен.
advert-pattern-changed-terms = Теперь говорят не то, что обещали вначале. Так человека уводят шаг за шагом.
advert-pattern-watch-list = Контакт есть в списке наблюдения.
advert-pattern-package-abroad = Дорогу и многое другое оплачивают, платят много и ничего не требуют: спросите, зачем им искать людей так далеко.
advert-pattern-signs-together = Сразу несколько признаков, частых в таких предложениях. По отдельности они могут быть безобидны, вместе это повод остановиться и спросить.

## What could not be judged

advert-not-judged-script-thai = Есть текст на тайском, его мы не проверяли.
advert-not-judged-script-burmese = Есть текст на бирманском, его мы не проверяли.
advert-not-judged-script-khmer = Есть текст на кхмерском, его мы не проверяли.
advert-not-judged-script-chinese = Есть текст на китайском, его мы не проверяли.
advert-not-judged-script-arabic = Есть текст арабскими буквами, его мы не проверяли.
advert-not-judged-links = Ссылки мы не открывали.
advert-not-judged-images = Картинок мы не видим. Перепишите или вставьте то, что на них написано.
advert-not-judged-registry = Остальных контактов в наших списках нет. Это не говорит о них ни хорошего, ни плохого.
advert-not-judged-quoted = Предложение стоит в кавычках, и мы приняли текст за рассказ о нём. Если его прислали вам, проверьте само предложение, без слов вокруг.
advert-not-judged-media = Картинки, голосовые сообщения и файлы мы не смотрели: { $count }.
advert-not-judged-left-out = Пропущено сообщений в середине переписки: { $count }.

## Questions to the recruiter

advert-question-who-keeps-passport = У кого будет мой паспорт, пока я работаю? Останется ли он у меня?
advert-question-leave-freely = Могу ли я уйти в любой день и ничего не платить? Можно ли выходить и пользоваться телефоном?
advert-question-visa-type = По какой визе я еду и кто оформит разрешение на работу до выезда?
advert-question-route = Как именно я доберусь от аэропорта до места работы и кто меня встретит?
advert-question-army-contract = Есть ли контракт с армией или охранной структурой и где именно я буду работать?
advert-question-who-pays = Кто платит за билет и визу и будут ли что-то вычитать из зарплаты?
advert-question-contract-before = Можно ли получить подписанный договор на моём языке до выезда?
advert-question-address = Какой полный адрес у места работы и у жилья?
advert-question-return-ticket = Есть ли обратный билет на моё имя?
advert-question-duties = Что именно я буду делать весь день и для кого?
advert-question-pay-how = Как, в какой валюте и какая компания будет мне платить?
advert-question-licence = Какой номер лицензии у агентства и где его проверить?
advert-question-talk-to-worker = Могу ли я поговорить по видео с тем, кто сейчас там работает?
advert-question-employer = Как полностью называется работодатель и какой у него регистрационный номер?

## What an offer promises

advert-term-place = Место работы
advert-term-work = Работа
advert-term-employer = Работодатель
advert-term-visa = Виза
advert-term-way = Оплата дороги
advert-term-contract = Договор
advert-term-pay = Плата
advert-compare-nothing = В этом тексте нечего сравнить с обещанием: нет ни места, ни работы, ни фирмы, ни визы, ни платы, ни договора.
advert-compare-same = То, что здесь сказано, сходится с обещанием.
advert-compare-changed = Что-то не так, как обещали. Запишите в журнал, пока помните.

## What is left of the pay

advert-cost-left = Остаётся в месяц: { $amount }.
advert-cost-nothing-left = В месяц не остаётся ничего: расходы не меньше заработка.
advert-cost-never = При такой плате долг не кончится никогда.
advert-cost-months = Долг кончится через столько месяцев: { $months }. Всего придётся вернуть: { $amount }.
advert-cost-long = Пока долг не выплачен, уйти с плохого места трудно. Спросите, что будет с долгом, если вы уедете.
advert-cost-fair = Честный работодатель сам платит за билет, визу и оформление.
advert-cost-rates = Другие валюты пересчитаны по примерному курсу.

## What would clear a doubt

advert-clear-who-keeps-passport = Паспорт остаётся у вас; его берут только пограничник и консульство и сразу возвращают.
advert-clear-leave-freely = В договоре записано: вы можете выходить, телефон у вас, уехать можно без платы.
advert-clear-visa-type = Рабочая виза в паспорте до вылета, и посольство той страны её подтверждает.
advert-clear-route = До места работы вы едете сами или с человеком, чьё имя и фирму вы проверили.
advert-clear-army-contract = В договоре гражданский работодатель и место далеко от фронта, и никакой армии.
advert-clear-who-pays = Билет, визу и оформление платит работодатель, и в договоре записано, что из зарплаты за это не вычтут.
advert-clear-contract-before = Договор на вашем языке с адресом, платой и часами, подписан обоими до отъезда.
advert-clear-address = Полный адрес, который есть на карте, и фирма, которую там знают.
advert-clear-return-ticket = Обратный билет на ваше имя или деньги на него у вас на руках.
advert-clear-duties = Обязанности записаны в договоре с названной фирмой, которая отвечает по официальному номеру.
advert-clear-pay-how = Плата деньгами, на ваш счёт или в руки, от фирмы из договора.
advert-clear-licence = Лицензия, которая сегодня есть в государственном реестре, с тем же телефоном. Проверьте сами.
advert-clear-talk-to-worker = Разговор по видео с работником, которого выбрали вы, а не они.
advert-clear-employer = Фирма с регистрационным номером; вы звоните по номеру из официального реестра, и там знают о вакансии.

## Registers and watch list

advert-register-listed = { $name }: этот контакт есть в реестре ({ $source }, { $date }). Назвать его может любой: позвоните сами и спросите.
advert-register-suspended = { $name }: по реестру сейчас работать не может ({ $source }, { $date }). Спросите ведомство, которое ведёт реестр.
advert-register-other-details = Назван «{ $name }», но ни один контакт здесь не совпадает с реестром ({ $source }, { $date }). Звоните по номеру из реестра.
advert-register-watched = Контакт есть в списке наблюдения: { $name } ({ $source }, { $date }).
