/** What has one value at a time, by the concepts that name it and the units it is told in. The first that fits counts. */
export const attributes: readonly {
  readonly id: string
  readonly concepts: readonly string[]
  readonly units: readonly string[]
  /** The thing it is of must be shared as well. */
  readonly general?: true
}[] = [
  { id: 'interest', concepts: ['interest'], units: ['%'] },
  { id: 'cashback', concepts: ['cashback'], units: ['%'] },
  { id: 'limit', concepts: ['limit'], units: ['rub', 'euro', 'usd', 'gbp', 'byn', 'тен'] },
  { id: 'fee', concepts: ['fee'], units: ['%', 'rub', 'euro', 'usd', 'gbp', 'byn', 'тен'] },
  { id: 'penalty', concepts: ['penalty'], units: ['%', 'rub', 'euro', 'usd', 'gbp', 'byn'] },
  { id: 'refund', concepts: ['refund'], units: ['rub', 'euro', 'usd', 'gbp', 'byn'], general: true },
  {
    id: 'share',
    concepts: [
      'взнос',
      'доход',
      'incom',
      'порог',
      'threshold',
      'пошлин',
      'госпошлин',
      'цен',
      'pric',
      'минимум',
      'minimum',
      'downpay',
    ],
    units: ['%', 'rub', 'euro', 'usd', 'gbp', 'byn', 'тен'],
  },
  {
    id: 'term',
    concepts: ['term', 'validity', 'check', 'reissue', 'delivery', 'hours', 'answer'],
    units: ['day', 'hour', 'week', 'month', 'year', 'minute'],
    general: true,
  },
]
