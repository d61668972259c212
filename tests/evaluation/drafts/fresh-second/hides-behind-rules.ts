import { fromClient, type LabelledDraft } from '../labelled-draft.ts'

const fires = ['hides-behind-rules'] as const
const near = ['hides-behind-rules'] as const
const unsure = ['point-unanswered', 'topic-not-raised', 'promise-incomplete', 'hard-to-read'] as const
const asked = (text: string) => ({ messages: fromClient(text), unsure })

/** Written when the rules were done, run once; the first figures are in `docs/evaluation.md`. */
export const freshSecondHiding: readonly LabelledDraft[] = [
  {
    ...asked('Почему с меня взяли за справку?'),
    draft: 'Тарифы едины для всех клиентов и опубликованы в открытом доступе.',
    fires,
  },
  {
    ...asked('Почему мне не поменяли валюту?'),
    draft: 'Сотрудник руководствовался внутренним распоряжением, претензий к его работе нет.',
    fires,
  },
  {
    ...asked('Когда разблокируете счёт?'),
    draft: 'Служба контроля действует в рамках своих полномочий, вмешиваться мы не можем.',
    fires,
  },
  {
    ...asked('Почему нельзя досрочно закрыть вклад?'),
    draft: 'Это предусмотрено условиями, с которыми вы согласились.',
    fires,
  },
  {
    ...asked('Почему опять очередь на час?'),
    draft: 'Мы ежедневно работаем над качеством сервиса. Ваше мнение очень важно.',
    fires,
  },
  {
    ...asked('Почему вернули не всё?'),
    draft: 'Возврат произведён в соответствии с правилами платёжной системы.',
    fires,
  },
  { ...asked('Кто мне ответит?'), draft: 'Такова процедура, и мы обязаны её соблюдать.', fires },
  {
    ...asked('Why was my loan refused?'),
    draft: 'The decision was made in line with our lending policy and is final.',
    fires,
  },
  {
    ...asked('Why is the branch closed?'),
    draft: 'We always put our customers first and do our utmost every day.',
    fires,
  },
  {
    ...asked('Why can I not see the recording?'),
    draft: 'Company rules do not permit it. There is nothing further we can add.',
    fires,
  },

  {
    ...asked('Почему с меня взяли за справку?'),
    draft: 'Первая справка в году бесплатна, эта вторая: по тарифу 200 рублей. В приложении любая бесплатна.',
    fires: [],
    near,
  },
  {
    ...asked('Почему мне не поменяли валюту?'),
    draft:
      'Купюра была порвана, такие по правилам Центробанка сначала смотрит эксперт. Оставьте её в кассе, экспертиза бесплатная.',
    fires: [],
    near,
  },
  {
    ...asked('Когда разблокируете счёт?'),
    draft: 'Счёт откроют после ответа на запрос по 115-ФЗ. Пришлите договор с поставщиком, проверка займёт день.',
    fires: [],
    near,
  },
  {
    ...asked('Почему нельзя досрочно закрыть вклад?'),
    draft: 'Закрыть вклад можно в любой день. По договору проценты тогда пересчитают по 0,1 %.',
    fires: [],
    near,
  },
  { ...asked('Где посмотреть тарифы?'), draft: 'Тарифы опубликованы на сайте, раздел «Документы».', fires: [], near },
  {
    ...asked('Почему вернули не всё?'),
    draft: 'Магазин удержал 90 рублей за упаковку, это записано в его правилах. Остальное вернул вчера.',
    fires: [],
    near,
  },
  {
    ...asked('Как подать жалобу?'),
    draft: 'Порядок простой: напишите здесь, что случилось, я оформлю жалобу сам.',
    fires: [],
    near,
  },
  {
    ...asked('Why was my loan refused?'),
    draft: 'Your income covers 14 months out of 36; the policy asks for all of them. A smaller sum would pass.',
    fires: [],
    near,
  },
  {
    ...asked('Why is the branch closed?'),
    draft: 'A pipe burst on Sunday. The branch on Forest Street is open until 8 pm.',
    fires: [],
    near,
  },
  {
    ...asked('Why can I not see the recording?'),
    draft: 'The law lets you hear it: come to any branch with your passport, we play it there.',
    fires: [],
    near,
  },
]
