import { inForce, state, type LabelledDraft } from '../labelled-draft.ts'

const fires = ['implied-consent'] as const
const near = ['implied-consent'] as const
const unsure = ['contradicts-earlier-reply', 'topic-not-raised', 'promise-incomplete', 'hides-behind-rules'] as const
const photo = { consents: state('photo', 'deferred'), unsure }
const push = { consents: state('marketing_push', 'none'), unsure }
const mail = { consents: state('marketing_email', 'withdrawn'), unsure }
const calls = { consents: state('marketing_call', 'refused'), unsure }
const ebs = { consents: state('ebs', 'none'), unsure }
const partners = { consents: state('third_party', 'requested'), unsure }
const history = { consents: state('credit_history', 'none'), unsure }

/** Written when the rules were done, run once; the first figures are in `docs/evaluation.md`. */
export const freshSecondConsents: readonly LabelledDraft[] = [
  {
    ...photo,
    draft: 'Сменив аватар в профиле, вы передали снимок банку, и хранить его мы теперь можем сколько угодно.',
    fires,
  },
  { ...photo, draft: 'Срок на возражения по фото истёк, вы промолчали — разрешение считаем полученным.', fires },
  { ...push, draft: 'Уведомления включены с первого запуска, их вы тем самым и одобрили, включая рекламные.', fires },
  { ...mail, draft: 'Вы открыли три наших письма подряд. Выходит, рассылку вы снова разрешили.', fires },
  { ...calls, draft: 'По факту пользования кредиткой клиент считается согласным на звонки с предложениями.', fires },
  { ...ebs, draft: 'Обслуживаясь по лицу в метро, вы автоматически попали в ЕБС с собственного согласия.', fires },
  {
    ...partners,
    draft:
      'Участие в программе бонусов предполагает обмен вашими данными с партнёрами, второго разрешения мы не просим.',
    fires,
  },
  { ...history, draft: 'Раз интересовались ипотекой, значит, и в бюро заглянуть нам позволили.', fires },
  { ...history, draft: 'Согласие на запрос кредитной истории у нас на руках, вы подписали его летом.', fires },
  { ...mail, draft: 'Because you left your address at the branch, you agreed to our newsletter.', fires },
  { ...photo, draft: 'Your silence over the past month tells us you are happy with us using the photo.', fires },
  {
    ...partners,
    draft: 'You joined the cashback programme, which allows us to share your data with the shops.',
    fires,
  },

  {
    ...photo,
    draft: 'Смена аватара банку прав на снимок не даёт. Вы отложили ответ до 1 декабря, до того мы не спросим.',
    fires: [],
    near,
  },
  { ...photo, draft: 'Молчание по запросу о фото ни к чему не обязывает и ничего не разрешает.', fires: [], near },
  {
    ...push,
    draft: 'Рекламные уведомления выключены с первого запуска. Включить их можете только вы сами, в настройках.',
    fires: [],
    near,
  },
  {
    ...mail,
    draft: 'Рассылку вы отключили 5 ноября, и то, что вы открываете наши письма, этого не меняет.',
    fires: [],
    near,
  },
  {
    ...calls,
    draft: 'Вы отказались от звонков с предложениями, этот отказ действует, какой бы картой вы ни платили.',
    fires: [],
    near,
  },
  {
    ...ebs,
    draft: 'Проход по лицу в метро с банком не связан: в ЕБС вы не записаны, согласия на неё нет.',
    fires: [],
    near,
  },
  {
    ...partners,
    draft:
      'Бонусы можно копить и без обмена данными. Разрешить его или нет, решаете вы в форме, до этого данные никуда не уходят.',
    fires: [],
    near,
  },
  {
    consents: inForce('credit_history'),
    unsure,
    draft: 'Согласие на запрос кредитной истории вы подписали 3 июля, поэтому банк и обратился в бюро.',
    fires: [],
    near,
  },
  {
    ...history,
    draft:
      'Поскольку вы сменили телефон, код для входа пришёл на старый номер. Новый номер впишут в отделении по паспорту.',
    fires: [],
    near,
  },
  {
    ...mail,
    draft: 'Leaving your address at the branch did not sign you up for anything, and no newsletter goes out to it.',
    fires: [],
    near,
  },
  { ...photo, draft: 'You asked whether using the app lets us use the photo. It does not.', fires: [], near },
  {
    ...partners,
    draft: 'Since you joined the cashback programme, points arrive on Mondays. Your data stays with us.',
    fires: [],
    near,
  },
]
