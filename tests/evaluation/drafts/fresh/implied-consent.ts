import { fromClient, inForce, state, type LabelledDraft } from '../labelled-draft.ts'

const fires = ['implied-consent'] as const
const near = ['implied-consent'] as const
const unsure = ['contradicts-earlier-reply', 'topic-not-raised'] as const
const photo = { consents: state('photo', 'requested'), unsure }
const sms = { consents: state('marketing_sms', 'none'), unsure }
const calls = { consents: state('marketing_call', 'none'), unsure }
const push = { consents: state('marketing_push', 'none'), unsure }
const bio = { consents: state('bank_biometrics', 'refused'), unsure }
const data = { consents: state('data_processing', 'none'), unsure }
const partners = { consents: state('third_party', 'none'), unsure }
const history = { consents: state('credit_history', 'requested'), unsure }

export const freshImpliedConsentDrafts: readonly LabelledDraft[] = [
  { ...photo, draft: 'Вы авторизовались по новой форме входа, а это даёт банку право хранить ваш снимок.', fires },
  {
    ...photo,
    draft: 'Ваше лицо уже в базе: фото загрузилось при входе, отдельно об этом не спрашивают, вход и есть ответ.',
    fires,
  },
  { ...sms, draft: 'Раз карту вы активировали, то и SMS с предложениями слать вам можно. Так устроен тариф.', fires },
  { ...sms, draft: 'Номер телефона вы нам оставили сами, чем и одобрили рекламные сообщения.', fires },
  { ...calls, draft: 'Отказа от рекламных звонков мы от вас не получали, так что звонить имеем полное право.', fires },
  {
    ...calls,
    draft: 'Вы взяли трубку и дослушали предложение до конца, следовательно, против таких звонков ничего не имеете.',
    fires,
  },
  { ...push, draft: 'Установка приложения подразумевает подписку на рекламные пуши.', fires },
  {
    ...bio,
    draft:
      'Голос записывается у всех, кто звонит на линию: дождавшись оператора, вы разрешаете сделать образец голоса.',
    fires,
  },
  { ...bio, draft: 'Приложив палец к сканеру телефона, вы сдали нам биометрию добровольно, возражать поздно.', fires },
  {
    ...data,
    draft: 'Пребывание на сайте банка означает, что посетитель не возражает против обработки своих данных.',
    fires,
  },
  {
    ...data,
    draft:
      'В анкете эта галочка была проставлена заранее, вы её не сняли. Стало быть, обработка ваших данных вами разрешена.',
    fires,
  },
  {
    ...partners,
    draft: 'Условия передачи данных партнёрам опубликованы на сайте. Оставшись нашим клиентом, вы на них согласились.',
    fires,
  },
  {
    ...partners,
    draft: 'Оформление страховки автоматически открывает партнёрам доступ к вашим данным с вашего же разрешения.',
    fires,
  },
  { ...history, draft: 'Вы подали заявку на кредит, значит, и запрос кредитной истории одобрили заодно.', fires },
  { ...history, draft: 'Разрешение на кредитную историю от вас есть, подписано в октябре.', fires },
  { ...photo, draft: 'By opening the app after our notice you have let us keep your photo.', fires },
  { ...sms, draft: 'You never opted out, so we are entitled to send you promotional texts.', fires },
  { ...bio, draft: 'Since you keep using phone banking, your voice print is ours to use.', fires },
  {
    ...partners,
    draft: 'Ten days passed with no word from you, hence your data may be passed to our partners.',
    fires,
  },
  { ...data, draft: 'We do have your consent to data processing on file, signed last spring.', fires },

  {
    ...photo,
    draft: 'Вход в приложение банку ничего не даёт: пока вы не ответите в форме, фото никто не трогает.',
    fires: [],
    near,
  },
  {
    ...photo,
    draft:
      'Чтобы разрешить снимок, зайдите в приложение, откройте «Согласия» и нажмите «Разрешаю». Без этого фото не используют.',
    fires: [],
    near,
  },
  {
    ...sms,
    draft: 'Пользуясь картой, вы получаете SMS только об операциях. Рекламы в них нет и без вашей подписи не появится.',
    fires: [],
    near,
  },
  {
    ...calls,
    draft: 'То, что вы взяли трубку, ничего не разрешает. Рекламных звонков больше не ждите.',
    fires: [],
    near,
    unsure: ['contradicts-earlier-reply', 'topic-not-raised', 'promise-incomplete'],
  },
  { ...calls, draft: 'Звонили вам по ошибке: разрешения на рекламу от вас нет.', fires: [], near },
  { ...push, draft: 'Приложение при установке спросит про пуши. Выберите «Нет», и рекламы не будет.', fires: [], near },
  {
    ...bio,
    draft: 'Вы боитесь, что, приложив палец, сдали биометрию. Нет: отпечаток остаётся в телефоне, банк его не видит.',
    fires: [],
    near,
  },
  {
    ...bio,
    draft: 'Отказ от биометрии записан 2 ноября. Обслуживать вас продолжаем как раньше, по паспорту.',
    fires: [],
    near,
  },
  {
    ...data,
    draft: 'Просмотр сайта не делает вас участником акций и не заменяет подписи под анкетой.',
    fires: [],
    near,
  },
  {
    consents: inForce('data_processing'),
    draft: 'Согласие на обработку данных вы подписали 14 марта в отделении на Речной, копия во вложении.',
    fires: [],
    near,
  },
  {
    ...partners,
    draft:
      'Мы не считаем, что, оставаясь клиентом, вы разрешили делиться данными. Для этого нужна ваша подпись, её нет.',
    fires: [],
    near,
  },
  {
    ...history,
    draft: 'Заявка на кредит ещё не разрешение: согласие на запрос истории вы даёте отдельно, кодом из SMS.',
    fires: [],
    near,
  },
  {
    ...history,
    draft: 'Поскольку вы вошли с нового телефона, мы попросили код. Больше этот вход ни на что не влияет.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Мне продлили вклад без спроса'),
    draft:
      'Вклад продлился автоматически, потому что вы не забрали деньги до 10 ноября: таково условие договора. Закрыть его можно без потери процентов.',
    fires: [],
    near,
  },
  {
    messages: fromClient('Почему не могу войти?'),
    draft:
      'Вы трижды ввели неверный пароль, поэтому вход закрыт на час. Разрешите доступ к камере, и приложение прочитает карту само.',
    fires: [],
    near,
    unsure: ['topic-not-raised', 'promise-incomplete'],
  },
  {
    ...photo,
    draft: 'Logging in gives us no right to your photo. Only the button in the form does, and you have not pressed it.',
    fires: [],
    near,
  },
  {
    ...sms,
    draft: 'Not having opted out is no permission, so we have stopped the promotional texts.',
    fires: [],
    near,
  },
  {
    consents: inForce('marketing_email'),
    draft: 'You agreed to marketing emails on 3 May by ticking the box yourself; you can undo it under Profile.',
    fires: [],
    near,
  },
  {
    ...bio,
    draft: 'You can go on using phone banking without a voice print. Nothing is recorded until you sign the form.',
    fires: [],
    near,
  },
  {
    ...partners,
    draft: 'The clause “by using the card you agree to share data” was a mistake and we have taken it out.',
    fires: [],
    near,
  },
]
