import type { Topic } from './topics.ts'

/** Subjects that no product stands for: warnings, events, matters of other departments. */
export const otherTopics: readonly Topic[] = [
  {
    id: 'suspicion',
    ofSeveral: true,
    mayServe: true,
    name: { ru: 'подозрения и отмывание денег', en: 'suspicion and money laundering' },
    phrases: [
      'отмыван*',
      'легализац* ~ доход*',
      '115 фз',
      'финансирован* терроризм*',
      'сомнительн*|подозрительн* операц*',
      'money laundering',
      'suspicious transactions',
    ],
  },
  {
    id: 'court',
    mayServe: true,
    name: { ru: 'суд и взыскание', en: 'courts and recovery' },
    phrases: ['суд|суда|суду|судом|суде|судебн*', 'пристав*', 'банкротств*', 'court|bailiff*|bankruptcy'],
    raisedBy: ['debt', 'loan', 'inheritance', 'suspicion'],
  },
  {
    id: 'benefits',
    mayServe: true,
    name: { ru: 'выплаты государства', en: 'state benefits' },
    phrases: ['маткапитал*', 'материнск* капитал*', 'субсиди*', 'льготник*', 'state benefit*|subsid*'],
    raisedBy: ['mortgage', 'pension'],
  },
  {
    id: 'events',
    mayServe: true,
    name: { ru: 'мероприятия банка', en: 'events of the bank' },
    phrases: [
      'вебинар*|семинар*|лекция|лекцию|лекции|конференци*|марафон*',
      'мастер класс*',
      'webinar*|seminar*|workshop*',
    ],
  },
  {
    id: 'referral',
    ofSeveral: true,
    name: { ru: 'приглашение друзей', en: 'inviting friends' },
    phrases: [
      'приведите|пригласите|приводите ~ друга|друзей|знаком*|родственник*|подруг*',
      'друга|друзей|подругу ~ приведете|пригласите|приведенн*',
      'refer|invite|bring ~ friend|friends',
    ],
  },
  {
    id: 'charity',
    mayServe: true,
    name: { ru: 'пожертвования', en: 'donations' },
    phrases: ['пожертвов*', 'благотворит*', 'donat*|charity'],
  },
  {
    id: 'property',
    ofSeveral: true,
    mayServe: true,
    name: { ru: 'покупка жилья и машины', en: 'buying a home or a car' },
    phrases: [
      'купить|выбрать|подобрать ~ квартир*|жиль*|новостройк*|машин*|автомобил*|дачу',
      'новостройк*|автосалон*',
      'buy|buying ~ home|house|car|flat',
      'real estate',
    ],
    raisedBy: ['mortgage', 'loan', 'insurance'],
  },
  {
    id: 'business',
    ofSeveral: true,
    mayServe: true,
    name: { ru: 'услуги для бизнеса', en: 'services for businesses' },
    phrases: [
      'онлайн касс*',
      'онлайн бухгалтери*',
      'открыть|зарегистрировать|регистраци* ~ ип|бизнес|ооо',
      'business account|loan',
      'bookkeeping',
    ],
    raisedBy: ['acquiring', 'salary'],
  },
  {
    id: 'secrecy',
    ofSeveral: true,
    mayServe: true,
    name: { ru: 'предупреждение о мошенниках', en: 'a warning about fraud' },
    phrases: [
      'никому ~ не ~ сообщайте|говорите|называйте|передавайте|показывайте',
      'не сообщайте|называйте|передавайте ~ никому|посторонним',
      'остерегайтесь|опасайтесь ~ мошен*',
      'участились ~ мошен*|звонки|случаи',
      'never|not ~ share|tell|give ~ pin|code|password ~ anyone|anybody',
      'beware of',
    ],
  },
  {
    id: 'medicine',
    mayServe: true,
    name: { ru: 'врач и юрист по подписке', en: 'a doctor or a lawyer by subscription' },
    phrases: [
      'телемедицин*',
      'онлайн врач*',
      'врач*|юрист* ~ подписк*|онлайн|круглосуточн*',
      'telemedicine',
      'legal helpline',
    ],
  },
]
