import { stranger } from '../cards.ts'
import { fresh } from '../fresh.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A public post by somebody the bank does not know. */
export function catByTheWindow(t: Times): Episode {
  return fresh(
    stranger('cat-by-the-window', t.ago(104), 'kot_u_okna', 'post'),
    20_443,
    'Реклама кредита после отказа',
    t.ago(104),
    'post',
    'Отказался от рекламы, экран отказа сохранил. Сегодня в приложении баннер «вам одобрено» на пол-экрана. Это уже не реклама, это забота, да?',
    { contact: 'kot_u_okna' },
  )
}

/** A short message from an unknown number. */
export function whoTookMoney(t: Times): Episode {
  return fresh(
    stranger('who-took-money', t.ago(88), 'Неизвестный номер …17-20', 'sms'),
    20_444,
    'Непонятное списание 299 рублей',
    t.ago(88),
    'sms',
    'Сняли 299 р, что за «PODPISKA ONL»? Ничего не подписывал. Кто это и как отключить',
    { contact: 'неизвестный номер …17-20' },
  )
}

/** A passer-by with somebody else’s passport. */
export function branchVisitor(t: Times): Episode {
  return fresh(
    stranger('branch-visitor', t.ago(9), 'Посетитель отделения на Заводской', 'branch'),
    20_451,
    'Забытый в банкомате паспорт',
    t.ago(9),
    'branch',
    '[со слов посетителя, талон 47] Нашёл на полке у банкомата чужой паспорт, отдал охраннику. Охранник не знает, кому звонить. Посетитель ждёт десять минут и просит записать, что паспорт он сдал, а не взял.',
    { contact: 'посетитель, талон 47' },
  )
}
