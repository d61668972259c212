import { company, person } from '../cards.ts'
import { agrees, asked } from '../consent-acts.ts'
import { fresh } from '../fresh.ts'
import type { Episode } from '../story.ts'
import type { Times } from '../times.ts'

/** A name longer than the form for payments. */
export function kindergarten(t: Times): Episode {
  return fresh(
    company(t, 'kindergarten', 1_900, {
      name: 'Государственное учреждение образования «Центр развития ребёнка № 14 „Лесная сказка“ агрогородка Новые Берёзки Старобережского района»',
      address: 'Тамара Генриховна',
      jurisdiction: 'by',
      phone: '+375 29 000-14-14',
      email: 'skazka14@example.org',
      prefers: 'form',
      products: ['Бюджетный счёт'],
      contracts: ['БС-1414'],
      representatives: [{ name: 'Войтехович Тамара Генриховна', power: 'заведующая' }],
    }),
    20_446,
    'Название не помещается в платёжку, платёж за продукты возвращён',
    t.ago(54),
    'form',
    'Наше название длиннее, чем поле в вашей форме, платёжка обрезает его на слове «агрогородка». Поставщик молока такой платёж вернул: «плательщик неизвестен». Сократить название сами не имеем права, оно по уставу. Подскажите, как записать, чтобы приняли. Дети пьют молоко каждый день.',
  )
}

/** Wants a letter in English, from Dakar. */
export function colville(t: Times): Episode {
  return {
    ...fresh(
      person(t, 'colville', 270, {
        name: 'Amara Ndiaye-Colville',
        address: 'Ms Ndiaye-Colville',
        phone: '+7 900 000-20-85',
        email: 'amara.nc@example.com',
        prefers: 'email',
        language: 'en',
        products: ['Card'],
        contracts: ['ДБО-2026-2085'],
      }),
      20_447,
      'A letter that says my account is closed',
      t.ago(47),
      'email',
      'Dear all,\n\nI closed my account in September and left the country. My new bank asks for a letter that says so, in English, with a date and a name under it. Your branch told me to come in person. I am in Dakar. Is there another way?\n\nKind regards,\nAmara',
    ),
    consents: [
      asked(t.day(-270, '12:00'), 'data_processing', 'branch', 'data-processing-en-5'),
      agrees(t.day(-270, '12:05'), 'data_processing', {
        method: 'paper',
        channel: 'branch',
        proof: { kind: 'scan', ref: 'Service agreement, page 3, signed on paper' },
      }),
    ],
  }
}
