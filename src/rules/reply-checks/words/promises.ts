/**
 * Verbs by which the bank binds itself: beginning of the word, then the endings of «я», «мы», «он», «они» in the future.
 * Verbs of speech that are done in the reply itself («расскажу», «поясню») are not promises and stay out.
 */
export const promiseVerbs = `
  рассмотр/ю/им/ит/ят провер/ю/им/ит/ят перепровер/ю/им/ит/ят уточн/ю/им/ит/ят выясн/ю/им/ит/ят разбер/усь/емся/ется/утся реш/у/им/ит/ат реш/-/-/ится/атся разреш/-/-/ится/атся уладит/-/-/ся/- проясн/-/-/ится/ятся
  исправ/лю/им/ит/ят устран/ю/им/ит/ят верн/у/ем/ет/ут верн/усь/емся/ется/утся возмещ/у/-/-/- возмест/-/им/ит/ят компенсиру/ю/ем/ет/ют зачисл/ю/им/ит/ят
  начисл/ю/им/ит/ят пересчита/ю/ем/ет/ют перечисл/ю/им/ит/ят перевед/у/ем/ет/ут отправ/лю/им/ит/ят направ/лю/им/ит/ят пришл/ю/ем/ет/ют вышл/ю/ем/ет/ют
  отошл/ю/ем/ет/ют перешл/ю/ем/ет/ют переда/м/дим/ст/дут достав/лю/им/ит/ят привез/у/ем/ет/ут подготов/лю/им/ит/ят оформ/лю/им/ит/ят выпу/щу/стим/стит/стят
  перевыпу/щу/стим/стит/стят изготов/лю/им/ит/ят выда/м/дим/ст/дут предостав/лю/им/ит/ят сообщ/у/им/ит/ат уведом/лю/им/ит/ят оповещ/у/-/-/- оповест/-/им/ит/ят
  извещ/у/-/-/- извест/-/им/ит/ят проинформиру/ю/ем/ет/ют отве/чу/тим/тит/тят напиш/у/ем/ет/ут позвон/ю/им/ит/ят перезвон/ю/им/ит/ят созвон/юсь/имся/-/-
  набер/у/ем/ет/ут свяж/усь/емся/ется/утся отчита/юсь/емся/ется/ются закро/ю/ем/ет/ют откро/ю/ем/ет/ют отключ/у/им/ит/ат подключ/у/им/ит/ат заблокиру/ю/ем/ет/ют
  разблокиру/ю/ем/ет/ют активиру/ю/ем/ет/ют настро/ю/им/ит/ят обнов/лю/им/ит/ят восстанов/лю/им/ит/ят отмен/ю/им/ит/ят отзов/у/ем/ет/ут сним/у/ем/ет/ут
  удал/ю/им/ит/ят внес/у/ем/ет/ут добав/лю/им/ит/ят измен/ю/им/ит/ят замен/ю/им/ит/ят почин/ю/им/ит/ят отремонтиру/ю/ем/ет/ют ускор/ю/им/ит/ят доработа/ю/ем/ет/ют
  запу/щу/стим/стит/стят провед/у/ем/ет/ут заверш/у/им/ит/ат законч/у/им/ит/ат сдела/ю/ем/ет/ют выполн/ю/им/ит/ят запро/шу/сим/сит/сят организу/ю/ем/ет/ют
  обработа/ю/ем/ет/ют проанализиру/ю/ем/ет/ют найд/у/ем/ет/ут подбер/у/ем/ет/ут согласу/ю/ем/ет/ют продл/ю/им/ит/ят пересмотр/ю/им/ит/ят зарегистриру/ю/ем/ет/ют
  изуч/у/им/ит/ат займ/усь/емся/ется/утся возьм/у/ем/ет/ут обеспеч/у/им/ит/ат постара/юсь/емся/ется/ются подтвер/жу/дим/дит/дят прим/у/ем/ет/ут обсу/жу/дим/дит/дят
  улаж/у/-/-/- улад/-/им/ит/ят урегулиру/ю/ем/ет/ют поставл/ю/-/-/- постав/-/им/ит/ят назнач/у/им/ит/ат инкассиру/ю/ем/ет/ют забер/у/ем/ет/ут отыщ/у/ем/ет/ут
  просмотр/ю/им/ит/ят посмотр/ю/им/ит/ят собер/у/ем/ет/ут помо/гу/жем/жет/гут перенес/у/ем/ет/ут переоформ/лю/им/ит/ят дополн/ю/им/ит/ят опублику/ю/ем/ет/ют
  перепиш/у/ем/ет/ут выстав/лю/им/ит/ят выплач/у/-/-/- выплат/-/им/ит/ят свер/ю/им/ит/ят сформиру/ю/ем/ет/ют да/м/дим/ст/дут отзвон/юсь/имся/ится/ятся попро/шу/сим/сит/сят довед/у/ем/ет/ут донес/у/ем/ет/ут скорректиру/ю/ем/ет/ют ознаком/лю/им/ит/ят
  установ/лю/им/ит/ят выдел/ю/им/ит/ят начн/у/ем/ет/ут убер/у/ем/ет/ут учт/у/ем/ет/ут привлеч/-/ем/ет/- дожд/усь/емся/ется/утся размещ/у/-/-/- размест/-/им/ит/ят
  освобо/жу/дим/дит/дят налад/-/им/ит/ят оцен/ю/им/ит/ят закаж/у/ем/ет/ут созда/м/дим/ст/дут введ/у/ем/ет/ут увелич/у/им/ит/ат сниз/-/им/ит/ят перезапу/щу/стим/стит/стят
  скин/у/ем/ет/ут вычт/у/ем/ет/ут отда/м/дим/ст/дут дода/м/дим/ст/дут извлек/у/-/-/ут извлеч/-/ем/ет/- произвед/у/ем/ет/ут вруч/у/им/ит/ат черкн/у/ем/ет/ут маякн/у/ем/ет/ут
  подпиш/у/ем/ет/ут вылож/у/им/ит/ат залож/у/им/ит/ат прилож/у/им/ит/ат доложу/-/-/-/- долож/-/им/ит/ат утверд/-/им/ит/ят погас/-/им/ит/ят подправ/лю/им/ит/ят поправ/лю/им/ит/ят сотр/у/ем/ет/ут
  разошл/ю/ем/ет/ют продублиру/ю/ем/ет/ют отсканиру/ю/ем/ет/ют разморо/жу/зим/зит/зят аннулиру/ю/ем/ет/ют подним/у/ем/ет/ут повы/шу/сим/сит/сят уменьш/у/им/ит/ат спиш/у/ем/ет/ут
  зачт/у/ем/ет/ут прост/-/им/ит/ят выдерж/-/-/-/- отпечата/ю/ем/ет/ют вылож/у/им/ит/ат разошл/ю/ем/ет/ют уточн/ю/им/ит/ят выясн/ю/им/ит/ят свед/у/ем/ет/ут довез/у/ем/ет/ут завез/у/ем/ет/ут
  подвез/у/ем/ет/ут принес/у/ем/ет/ут отнес/у/ем/ет/ут приед/у/ем/ет/ут подъед/у/ем/ет/ут вынес/у/ем/ет/ут вышл/ю/ем/ет/ют дошл/ю/ем/ет/ют допиш/у/ем/ет/ут додела/ю/ем/ет/ют передела/ю/ем/ет/ют
  поменя/ю/ем/ет/ют обменя/ю/ем/ет/ют пересобер/у/ем/ет/ут разблокиру/ю/ем/ет/ют отпущ/у/-/-/- отпуст/-/им/ит/ят смен/ю/им/ит/ят переключ/у/им/ит/ат перевыда/м/дим/ст/дут компенсир/-/-/-/- покро/ю/ем/ет/ют
  докла/-/-/-/- распеч/-/-/-/- напечата/ю/ем/ет/ют привед/у/ем/ет/ут перезвон/ю/им/ит/ят отпишу/-/-/-/- отпиш/усь/емся/ется/утся допеч/-/-/-/- расслед/ую/уем/ует/уют
`

/** Spoken as an invitation or a turn of speech, not a promise: «давайте проверим», «отвечу по пунктам». */
export const notPromises = [
  'давайте|вместе',
  'отвечу|ответим ~ по пунктам|порядку|существу|каждому',
  'отвечу|ответим на ~ вопрос*|пункт*|тезис*',
  'по порядку',
  'ответим|отвечу|скажем|скажу ~ честно|прямо|коротко|сразу|так|просто',
  'сообщим прямо|сразу',
  'посмотрим на|правде',
  'предположим|допустим|скажем',
] as const

/** Who can make a promise for the bank, when the verb is in the third person. */
export const bankSubjects = `
  специалист* сотрудник* коллег* отдел отдела отделы отделом служба службы банк банка менеджер* оператор* юрист* инженер* команд* техник* группа группы управлени* департамент* подразделени*
  руководител* эксперт* аналитик* бухгалтери* инкассатор* курьер* администратор* консультант* поддержк* контакт-центр* центр* куратор* технолог* разработчик*
`

/** What passive promises are made of: «будет рассмотрено», «будут возвращены». */
export const promisedParticiples = `
  рассмотрен* проверен* возвращен* возмещен* зачислен* начислен* направлен* отправлен* выслан* предоставлен* дан дана дано даны исправлен* устранен* решен*
  оформлен* подготовлен* перевыпущен* изготовлен* доставлен* передан* переведен* перечислен* уведомлен* сообщен* проинформирован* внесен* отключен* подключен*
  разблокирован* заблокирован* отменен* отозван* удален* пересчитан* компенсирован* принят* обработан* выполнен* проведен* завершен* урегулирован* восстановлен*
  изменен* обновлен* снят* выплачен* скорректирован* учтен* выдан* готов готова готово готовы
`

/** Things whose coming is a promise: «ответ придёт», «деньги поступят». */
export const comingThings =
  'ответ* решени* результат* деньг* деньги средств* сумм* карт* письмо справк* возврат* звонок комисси* компенсаци* переплат* смс sms уведомление итог* конверт* токен* разниц* излиш*'
/** Sums that come back: «ваши 12 долларов вернутся». */
export const comingSums = 'рубл* руб доллар* евро'
export const comingVerbs =
  'придет придут поступит поступят вернется вернутся зачислится появится появятся будет будут дойдет дойдут прилетит прилетят последует'

/** What the bank mends for all: «отделение откроют 1 декабря» tells news and promises this client nothing. */
export const commonThings =
  'отделени* офис* банкомат* терминал* сайт* приложени* касс* сервис* систем* линию лини* сервер* парковк* очеред* регламент* тариф*'

/** «Напечатают в отделении за десять минут» tells what is to be had there at any time. */
export const toBeHad = [
  'в ~ отделени*|кассе|офисе|филиале|центре|банке|окне',
  'у ~ кассира|сотрудника|оператора|стойки',
  'сразу|тут_же|мгновенно',
  'по ~ доверенности|паспорту|заявлению',
  'за ~ минут*|минуту',
]

/** «Средства подлежат возврату»: an officer's future. */
export const subjected = [
  'подлежит|подлежат ~ возврат*|зачислен*|выплат*|возмещен*|перечислен*|замен*|исправлен*|устранен*|пересчет*|перерасчет*|компенсац*|удален*|списан*',
]

/** «Планируем закрыть»: the bank tells what it means to do. */
export const intending =
  'планируем планирую планирует планируют собираемся собираюсь собирается собираются намерены намерен намерена рассчитываем рассчитываю рассчитывает рассчитывают постараемся постараюсь попробуем попробую готовимся должны должен'
export const receiving = 'получите узнаете'

/** Words that make a sentence depend on the client or on chance: nothing is bound yet. */
export const conditions = [
  'если',
  'как только ~ пришлете|принесете|подпишете|подадите|пополните|подтвердите|сообщите|отправите|подойдете',
  'в случае|случаях',
  'по факту|мере ~ поступления|получения|предоставления|обращения|подачи',
  'при условии|наличии|необходимости|желании|обращении|получении|предоставлении',
  'как только вы',
  'когда вы',
  'после|с_момента предоставления|получения ~ вас|вами|вашего|документов|заявления',
  'после того как вы',
  'после ваш* ~',
  'при ваш* ~',
  'if',
  'once you|we_have',
  'when you',
  'in case',
  'should you',
  'unless',
  'provided that',
  'after you',
]

/** Whose "will" binds the bank: its people, and things that the client waits for. */
const people =
  '(?:we|i|they|he|she|someone|somebody|(?:(?:our|the|a|an|your)\\s)?(?:[a-z]+\\s){0,2}(?:team|department|desk|specialist|specialists|colleague|colleagues|manager|managers|lawyer|lawyers|engineer|engineers|operator|courier|bank|staff|office|branch))'
const things =
  '(?:money|refund|outcome|update|news|confirmation|token|contract|document|documents|statement|email|text|message|answer|reply|response|card|letter|fee|amount|sum|request|case|issue|payment|complaint|question|statement|decision|result|error|problem|matter|funds|compensation|difference)'
const done =
  '(?:added|reconsidered|looked\\sinto|settled|closed|opened|issued|lifted|raised|lowered|waived|reversed|removed|updated|changed|repaired|completed|finished|posted|dispatched|shipped|mailed|called|contacted|made|taken|sorted|dealt\\swith|refunded|returned|credited|sent|resolved|reviewed|fixed|reissued|corrected|processed|considered|restored|unblocked|delivered|paid|answered|investigated|checked|handled|replaced|cancelled|repaid|ready|forwarded|examined)'
const will = "(?:'ll|\\s(?:will|shall)|\\s(?:are|is|am)\\sgoing\\sto|'re\\sgoing\\sto|'m\\sgoing\\sto)"

/** Promises of English texts, over the text in lower case. */
export const englishPromise = new RegExp(
  `(?<![a-z])(?:${people}${will}|(?:we|i|our)\\s[a-z' ,]{3,60}\\sand\\swill|(?:the|your|this|our|an?)\\s(?:[a-z]+\\s){1,4}?(?:(?:will|shall)\\sbe|(?:is|are)\\sgoing\\sto\\sbe|gets?|(?:is|are)\\sto\\sbe|should\\sbe)\\s(?:\\w+ly\\s)?${done}|${things}${will}\\s(?:be\\s(?:\\w+ly\\s)?${done}|arrive|reach|come|follow|get|go\\sback)|you${will}\\s(?:receive|get|hear|have\\s(?:an|a|the|our)\\s(?:answer|reply|decision|refund|money)|be\\s(?:informed|notified|contacted|refunded|told))|(?:we|i)\\s(?:promise|guarantee|undertake|commit)|(?:please\\s)?(?:expect|await)\\s(?:a|our|the|an)\\s(?:[a-z]+\\s){0,2}?(?:call|reply|answer|response|letter|email|decision|contract|card|refund|money|document|statement)|you\\s(?:can|may|should)\\s(?:expect|(?:see|receive|get|hear|have)\\s(?:it|them|from\\sus|an?|the|your))|(?:we|i)(?:\\sare|\\sam|'re|'m)?\\s(?:plan|planning|intend|intending|aim|aiming|expect|hope|hoping)\\sto|(?:is|are)\\sto\\s(?:call|email|text|write|contact)|(?:will|to)\\sget\\sback\\sto\\syou)(?![a-z])`,
  'g',
)

/** A person's name before "will", over the text as written. */
export const namedPromise =
  /(?<![A-Za-z])[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?:\sfrom(?:\s[a-z]+){1,4})?\s(?:will|shall|is going to)(?![a-z])/g

/** What follows "will" when nothing is promised. */
export const notEnglishPromise =
  /^\s(?:not|never|be\s(?:happy|glad|pleased|delighted|able|available|valid|closed|open|charged|blocked|useful|easier|enough|required|needed|asked|visible|shown|no)|need|see|find(?!\sout)|have\s(?:to|no)|explain|remain|stay|continue|apply|expire|work|cost|show|ask|depend|include|become|gladly|happily|probably|mean|require|open|appear|let\sus\sknow)(?![a-z])/

/** Ways the client will learn of the outcome. */
export const tellingWays = [
  'позвон*|перезвон*|набер*|созвон*',
  'напиш*',
  'звонком|звонок|звонка',
  'почтой|имейлом|емейлом',
  'по ~ телефон*|почте|смс|sms|номеру',
  'на ~ почту|email|e_mail|телефон|адрес|номер',
  'на электронную почту',
  'письмом|письмо|письме|письма',
  'смс|sms|пуш|push',
  'в ~ чат|чате|чата|приложении|приложение|кабинете|кабинет|мессенджере|комментариях|комментарии|переписке|ветке|теме|интернет-банке|банке|выписке|истории|разделе',
  'телеграм*|telegram|viber|вайбер*|whatsapp|ватсап*',
  'сообщением|сообщение|уведомлением|уведомление|уведомления',
  'здесь|сюда|тут|туда',
  'под этим постом',
  'в этом же|обращении|посте|треде|диалоге',
  'лично в отделении',
  'в отделении',
  'электронн* почт*',
  'by phone|email|e|mail|text|sms|letter|post|message|telephone',
  'in|via|through ~ app|chat|inbox|message|thread|email|sms|letter|post',
  'call|phone|text|ring|email|message|write you|to',
  'call|phone|ring|email|text|message|post you|it|them|the',
  'a call|letter|text|message|email|sms|notification from|to|by|in|with?',
  'you will get|receive ~ message|email|letter|text|sms|call|notification',
  'right here',
  'here',
  'to your email|phone|inbox|address',
  'on the phone',
]

/** Who answers for the promise. A department or a role with a name of its own counts, «профильный отдел» does not. */
export const responsibleWords = [
  'ответственн*',
  'исполнител*',
  'куратор*',
  'отвечает|отвечают за',
  'лично',
  'персональн* менеджер*',
  'ваш менеджер',
  'старш* оператор*|специалист*|смены',
  'руководител* ~ отдел*|службы|группы|офиса|отделения|смены',
  'начальник* ~ отдел*|службы|смены|офиса',
  'управляющ* ~ отделени*|офис*',
  'юрист*',
  'инженер*|инкассатор*|технолог*|бухгалтери*|курьер*',
  'responsible',
  'in charge',
  'case manager|owner',
  'personally',
  'head|manager of ~ team|department|branch|desk',
  'lawyer|lawyers|engineer|engineers',
]

export const departmentWords =
  'отдел отдела отделу отделом отделе служба службы службу службе службой группа группы группу группой управление управления управлению департамент департамента команда команды команду командой подразделение подразделения подразделением бюро сектор сектора team department desk division'

/** Adjectives and complements that say nothing of which department it is. */
export const genericDepartments = `
  профильн* соответствующ* ответственн* нужн* наш* наша нашей нашего нашему нашу данн* компетентн* уполномоченн* поддержк* банка клиентск* обслуживани* качеств* структурн* друг* смежн* эт* этот это все всех
  our the a relevant responsible appropriate support customer service right proper another this
`
