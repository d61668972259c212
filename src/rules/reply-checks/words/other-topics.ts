import type { Topic } from './topics.ts'

/** Subjects that no product stands for: warnings, events, matters of other departments. */
export const otherTopics: readonly Topic[] = [
  {
    id: 'keeping-data',
    ofSeveral: true,
    name: { ru: 'хранение персональных данных', en: 'the keeping of personal data' },
    phrases: [
      'персональн* данн*',
      'ваш* данн* ~ хран*|стира*|удал*|уничтож*|обрабат*',
      'хран*|стира*|удал*|уничтож*|обрабат* ~ ваш* данн*',
      'personal data',
      'keep|store|hold|process|erase ~ your data',
      'your data ~ kept|stored|held|processed',
    ],
    raisedBy: ['deletion', 'photo', 'biometrics'],
  },
  {
    id: 'suspicion',
    ofSeveral: true,
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
    name: { ru: 'суд и взыскание', en: 'courts and recovery' },
    phrases: ['суд|суда|суду|судом|суде|судебн*', 'пристав*', 'банкротств*', 'court|bailiff*|bankruptcy'],
    raisedBy: ['debt', 'loan', 'inheritance', 'suspicion', 'secrecy'],
  },
  {
    id: 'benefits',
    name: { ru: 'выплаты государства', en: 'state benefits' },
    phrases: ['маткапитал*', 'материнск* капитал*', 'субсиди*', 'льготник*', 'state benefit*|subsid*'],
    raisedBy: ['mortgage', 'pension'],
  },
  {
    id: 'events',
    name: { ru: 'мероприятия банка', en: 'events of the bank' },
    phrases: [
      'вебинар*|семинар*|лекция|лекцию|лекции|конференци*|марафон*',
      'мастер класс*',
      'финансов* грамотност*',
      'концерт*|выставк*|фестивал*|форум*|квест*',
      'financial literacy',
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
    name: { ru: 'пожертвования', en: 'donations' },
    phrases: ['пожертвов*', 'благотворит*', 'donat*|charity'],
  },
  {
    id: 'property',
    ofSeveral: true,
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
    name: { ru: 'врач и юрист по подписке', en: 'a doctor or a lawyer by subscription' },
    phrases: [
      'телемедицин*',
      'онлайн врач*',
      'врач*|юрист* ~ подписк*|онлайн|круглосуточн*',
      'юридическ* помощ*|консультац*|поддержк*',
      'telemedicine',
      'legal helpline',
    ],
  },
  {
    id: 'proxy',
    name: { ru: 'доверенность', en: 'a power of attorney' },
    phrases: ['доверенност*', 'powers? of attorney', 'power of attorney'],
    raisedBy: ['inheritance'],
  },
]
