/** Nouns in «-ение», «-ание», "-tion", "-ment" that name a thing everybody knows: no act is hidden in them. Beginnings. */
export const plainNouns = `
  отделени* приложени* заявлени* сообщени* решени* значени* обращени* предложени* уведомлени* изображени* здани* внимани* знани* желани* мнени*
  сомнени* изменени* условия условий условие исключени* объявлени* отношени* сожалени* извинени* удостоверени* свидетельств* соглашени* отправлени*
  поколени* рождени* времени имени население растени* упражнени* движени* состояни* расстояни* название названи* задание заданий здоровь* образовани*
  страховани* требовани* ожидани* назначени* управлени* описани* обслуживани* снятие снятия снятию пополнени* списани* зачислени* погашени* понимани*
  операци* информаци* квитанци* комисси* организаци* позици* функци* станци* лекци* акци* полици* пенси* секци* традици* ситуаци* инструкци* инспекци* редакци* лици*
  терпени* хранени* наличии федераци* компани* претензи* лицензи* гаранти* учреждени* помещени* подразделени* объяснени* пояснени* разрешени* подтверждени* поручени* постановлени* лечени* собрани* накоплени* сбережени* вложени*
  application* information transaction* operation* question* section* option* station* action* location* permission* commission* pension* attention
  notification* subscription* position* exception* direction* condition* definition mention* version* session* decision* million* region* profession*
  instruction* connection* reception protection station invitation solution* collection
  payment* statement* document* department* apartment* moment* comment* instalment* installment* agreement* investment* equipment appointment*
  balance* insurance* difference* reference* advance distance entrance chance residence licence sentence* evidence absence
  security city identity ability priority university electricity quality quantity community charity party
  business* witness* kindness illness
`

/** Participles that became ordinary adjectives. */
export const plainAdjectives = `
  действующ* следующ* настоящ* подходящ* общ* будущ* бывш* ведущ* текущ* прошедш* предыдущ* лишн* данн* современн* определенн* временн* внутренн* постоянн* обыкновенн* собственн* военн* ценн*
  денежн* ежедневн* ежемесячн* осенн* весенн* утренн* ранн* длинн* нужн* бесплатн* единственн* совершенн* уверенн* обещанн* электронн* именн*
  ближайш* старш* младш* лучш* больш* меньш* вчерашн* общественн* качественн* количественн* государственн* ответственн* естественн* полноценн* конечн* последн*
`

/** Abbreviations that a client meets every day. */
export const plainAbbreviations = `
  смс sms mms пин pin сбп sbp инн снилс фио qr паспорт овд мвд гибдд мфц ооо ип ао пао оао зао чп pdf nfc usd eur byn rub gbp руб ес рф рб сша ндс жкх тв cvv cvc iban swift atm id tv
  ok faq vip app uk us eu usa doc jpg xls iphone ios wifi wi usb mail email am pm и а я в с к о у mr mrs ms dr осаго каско ндфл птс дтп егрн загс вуз ржд ебс bic бик унп нбрб цб фнс кпп
`

/** Words that only lawyers and offices use; one is enough to slow the reader. */
export const heavyWords = [
  'настоящим|сим',
  'вышеуказанн*|вышеизложенн*|вышеназванн*|нижеследующ*|нижеуказанн*|вышеперечисленн*|вышеупомянут*',
  'осуществл*',
  'надлежит|надлежащ*|ненадлежащ*',
  'подлеж*',
  'обусловлен*',
  'не? представляется возможным',
  'имеет|имеется место|возможность|право|необходимость',
  'доводим до ~ сведения',
  'уведомляем о|что',
  'принят* ~ к сведению|вниманию',
  'посредством|ввиду|вследствие|касательно|путем|таковой|таковые|оного|ибо',
  'во исполнение|избежание',
  'в целях|рамках|части|адрес|ходе|силу',
  'для целей',
  'на предмет|основании',
  'по факту|результатам|итогам|истечении|форме',
  'при|ввиду наличии|отсутствии|условии|осуществлении',
  'в связи с',
  'в соответствии с',
  'согласно действующ*|пункту|порядку',
  'в установленном порядке|законом',
  'удостоверяющ* личность',
  'произвести|производится|производились|произведен*|произвел*',
  'рекомендуется|требуется|необходимо|надлежало',
  'решение ~ принято',
  'отсутстви* ~',
  'несоответстви*',
  'непредоставлени*|непредставлени*|неисполнени*|несвоевременн*',
  'расхождени*|корректировк*|мероприяти*|функционировани*|модернизаци*|идентификаци*|верификаци*|актуализаци*',
  'комиссионно|заявител*|установочн*|предъявлени*',
  'pursuant|hereby|herein|hereinafter|hereunder|hereto|aforementioned|abovementioned|aforesaid|therein|thereof|thereto|whereof|forthwith|notwithstanding|foregoing',
  'in accordance|respect|relation|lieu|the_event|the_course',
  'with regard|respect|reference to',
  'subsequent|prior|contingent|conditional|attributable|subject to|upon',
  'expiry|expiration of',
  'stipulated|disbursement|commencement|cessation',
  'on the part of',
  'in respect|view|light of',
  'for the purpose* of',
  'upon receipt',
  'the same',
  'such ~ as',
  'shall|deemed|requisite|recoverable|presentation|provisions|applicable',
  'please? be advised|informed',
  'be undertaken|effected|deemed',
  'undertak*|effectuat*|endeavour*|endeavor*|ascertain*|commence*|facilitat*|utilise*|utilize*|remit*',
  'non execution|payment|receipt|compliance',
  'as ~ may be',
] as const

/** Words that open a clause inside a clause. */
export const nestingWords = `
  котор* что почему чтобы хотя если потому поскольку поэтому когда пока так
  which that because although though while when since whereas if who whose unless
`
