import type { Scale } from './scale.ts'

/** What the bank or the client did or did not do. */
export const deedScales: readonly Scale[] = [
  {
    id: 'arrived',
    nouns: 'зачисление зачисления зачислений поступление поступления поступлений',
    yes: [
      'получил*|получен*|получали|получала|поступил*|поступал*|поступят|поступит|пришл*|пришел|приходил*|дошл*|дошел|доходил*|зачислил*|зачислен*|зачислял*|зачислим|зачислят',
      'у нас ~ есть|лежит|лежат|имеется|имеются|на_руках',
      'received|receive|arrived|arrive|reached|reach|credited|landed',
      'posted ~ to',
      'come in|through',
      'have ~ your application|document*|letter|papers|form|copy|passport',
    ],
    no: [
      'не видим|видно|вижу|нашли|наблюдаем ~ поступлен*|перевод*|документ*|платеж*|денег|заявк*|заявлени*|письм*',
      'потерян*|потерял*|затерял*|утерян*',
      'lost|never reached|came|arrived',
    ],
    unless: [
      'получил* ~ отказ*|ответ*|смс|возможность',
      'пришл* ~ к выводу',
      'вы|клиент получил*|получите',
      'you|they receive|received',
    ],
    comesAbout: 'yes',
  },
  {
    id: 'sent',
    yes: [
      'отправил*|отправлен*|отправлял*|отправим|отправят|направил*|направлен*|направлял*|выслал*|выслан*|высылал*|послал*|посылал*|прислал*|присылал*|ушел|ушла|ушли|ушло',
      'sent|send|dispatched|posted|mailed|shipped|emailed|forwarded',
    ],
    unless: ['вы ~ отправил*|направил*|прислал*|посылал*', 'you ~ sent|send|posted'],
    comesAbout: 'yes',
    general: true,
  },
  {
    id: 'delivered',
    yes: [
      'доставлен*|доставили|доставил*|вручен*|вручили|вручил*|привез*|привозил*|выдан*|выдали',
      'delivered|handed|collected',
    ],
    comesAbout: 'yes',
    general: true,
  },
  {
    id: 'delivers',
    nouns: 'доставка доставки доставку delivery',
    yes: [
      'курьер* ~ привоз*|привез*|достав*',
      'привоз*|привез*|достав* ~ курьер*',
      'доставляем|доставляет|доставим|доставит|привезем|привезут',
      'deliver|delivers',
      'courier ~ bring|brings|come|comes',
    ],
    no: ['только ~ самовывоз*|в_отделении|в_офисе', 'collect ~ yourself'],
    general: true,
  },
  {
    id: 'ready',
    yes: [
      'готов|готова|готово|готовы|изготовлен*|изготовили|подготовлен*|подготовили|напечатан*|выпущен*|выпустили|перевыпущен*|перевыпустили',
      'можно забирать|забрать',
      'ждет|лежит|ожидает|уже в|у ~ отделени*|офисе',
      'waiting|ready for you',
      'ready|printed|prepared|issued|reissued',
    ],
    unless: [
      'готов|готова|готовы|готово ~ помочь|ответить|предложить|принять|рассмотреть|обсудить|вернуть*|выдать',
      'ready to',
    ],
    comesAbout: 'yes',
    general: true,
  },
  {
    id: 'complete',
    yes: [
      'все|полный|полностью ~ документ*|бумаг*|комплект|пакет ~ получен*|получили|есть|в_порядке|на_месте|собран*|принят*|сдан*|приняты|приняли',
      'документ*|бумаг*|комплект|пакет ~ полн*|в_порядке|достаточно',
      'больше ~ ничего ~ не',
      'ничего ~ больше|дополнительно ~ не',
      'ничего ~ не ~ нужно|требуется|надо|понадобится ~ приносить|донести|досылать|подавать|предоставлять',
      'all|complete ~ documents|papers|set|file|forms ~ received|in_order|here|complete',
      'file|set|application is|was complete',
      'nothing|no else|more|further|other ~ need*|require*|documents|papers',
      'everything ~ we|have|need|in_order|complete',
      'представил*|предоставил*|принесли|принес|приложил*|донесли|сдали',
    ],
    no: [
      'неполн*|некомплект*',
      'не хватает|хватило|достает',
      'недостает|недоста*',
      'донес*|дошлите|донести|дослать|довезите',
      'incomplete|missing',
      'still ~ need|waiting|missing|require',
      'short of',
    ],
    needs: [
      'документ*|бумаг*|комплект*|пакет*|справк*|свидетельств*|копи*|заявлен*|анкет*|приносить|донест*|паспорт*|подпис*',
      'document*|paper*|certificate|form*|file|copy|copies|passport|statement|signature|need*',
    ],
    unless: ['не хватает ~ денег|средств', 'недостаточно ~ средств|денег', 'хватает на'],
    comesAbout: 'yes',
  },
  {
    id: 'approved',
    yes: [
      'одобр*|согласован*|согласовал*|удовлетворен*|удовлетворил*|удовлетворить',
      'положительн* ~ решени*',
      'решени* ~ положительн*',
      'approved|approve|granted|accepted',
    ],
    no: [
      'отказал|отказала|отказали|отказано|отказываем|отказывает|откажем|откажут|отклонен*|отклонили|отклонил*',
      'отрицательн* ~ решени*',
      'решени* ~ отрицательн*',
      'пришел|получен|вынесен|дан отказ',
      'declined|decline|rejected|reject|refused|refuse|denied|turned_down',
      'turned|turn ~ down',
    ],
    needs: [
      'заявк*|заявлен*|кредит*|ипотек*|рассрочк*|решени*|лимит*|каникул*|реструктур*|карт*|запрос*|займ*|счет*|отсрочк*|рефинанс*',
      'application|loan|mortgage|limit|request|credit|decision|overdraft|account|claim',
    ],
    unless: ['вы|вами|клиент* ~ отказал*|одобр*', 'you ~ refused|declined|approved'],
  },
  {
    id: 'justified',
    yes: [
      'обоснован*|обоснованна',
      'нарушени* ~ выявл*|нашл*|найден*|установлен*|обнаруж*',
      'претензи*|жалоб* ~ признан*|подтвердил*|удовлетвор*',
      'upheld|justified',
    ],
    no: ['необоснован*|безосновательн*|неправомерн*', 'unfounded|unjustified|dismissed', 'no breach|violation'],
    needs: ['претензи*|жалоб*|требован*|спор*|возражен*|нарушен*', 'complaint|claim|dispute|objection'],
  },
]
