/** Forms of one word in the order genitive, dative, accusative, instrumental, prepositional. */
export type Forms = readonly [string, string, string, string, string]

/** Men’s surnames that are nouns with a vowel that falls out or stays against the general rule; the library errs in each. */
export const surnamesOfMen: Readonly<Record<string, Forms>> = {
  заяц: ['Зайца', 'Зайцу', 'Зайца', 'Зайцем', 'Зайце'],
  орёл: ['Орла', 'Орлу', 'Орла', 'Орлом', 'Орле'],
  орел: ['Орла', 'Орлу', 'Орла', 'Орлом', 'Орле'],
  козёл: ['Козла', 'Козлу', 'Козла', 'Козлом', 'Козле'],
  козел: ['Козла', 'Козлу', 'Козла', 'Козлом', 'Козле'],
  лев: ['Льва', 'Льву', 'Льва', 'Львом', 'Льве'],
  швец: ['Швеца', 'Швецу', 'Швеца', 'Швецом', 'Швеце'],
  жнец: ['Жнеца', 'Жнецу', 'Жнеца', 'Жнецом', 'Жнеце'],
  кузнец: ['Кузнеца', 'Кузнецу', 'Кузнеца', 'Кузнецом', 'Кузнеце'],
  ремень: ['Ремня', 'Ремню', 'Ремня', 'Ремнём', 'Ремне'],
  пень: ['Пня', 'Пню', 'Пня', 'Пнём', 'Пне'],
  корень: ['Корня', 'Корню', 'Корня', 'Корнем', 'Корне'],
  ткач: ['Ткача', 'Ткачу', 'Ткача', 'Ткачом', 'Ткаче'],
  кулиш: ['Кулиша', 'Кулишу', 'Кулиша', 'Кулишом', 'Кулише'],
  хрущ: ['Хруща', 'Хрущу', 'Хруща', 'Хрущом', 'Хруще'],
}

/** First parts of hyphenated surnames that never change, whatever the second part does. */
export const stiffParts: ReadonlySet<string> = new Set([
  'бонч',
  'сен',
  'сент',
  'тер',
  'мак',
  'ван',
  'фон',
  'дер',
  'эль',
])
