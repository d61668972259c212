import type { CalendarYear } from '../calendar-year.ts'

// Holidays: Labour Code of the Republic of Belarus, art. 147. Transfers: a resolution of the Council of Ministers for
// each year; organisations may transfer otherwise, so a bank with its own order has to enter its own data.
export const byYears: readonly CalendarYear[] = [
  {
    year: 2024,
    source:
      'Постановление Совета Министров Республики Беларусь от 23.11.2023 № 814 «О переносе рабочих дней в 2024 году»',
    provisional: false,
    off: ['01-01', '01-02', '03-08', '05-01', '05-09', '05-13', '05-14', '07-03', '11-07', '11-08', '12-25'],
    working: ['05-18', '11-16'],
    shortened: ['03-07', '04-30', '05-08', '05-18', '07-02', '11-06', '12-24', '12-31'],
  },
  {
    year: 2025,
    source:
      'Постановление Совета Министров Республики Беларусь от 14.11.2024 № 839 «О переносе рабочих дней в 2025 году»',
    provisional: false,
    // 6 January is off: the resolution moves its work to Saturday the 11th. Some published calendars keep it as worked.
    off: [
      '01-01',
      '01-02',
      '01-06',
      '01-07',
      '04-28',
      '04-29',
      '05-01',
      '05-09',
      '07-03',
      '07-04',
      '11-07',
      '12-25',
      '12-26',
    ],
    working: ['01-11', '04-26', '07-12', '12-20'],
    shortened: ['01-11', '03-07', '04-26', '04-30', '05-08', '07-02', '11-06', '12-24', '12-31'],
  },
  {
    year: 2026,
    source:
      'Постановление Совета Министров Республики Беларусь от 22.07.2025 № 397 «О переносе рабочих дней в 2026 году»',
    provisional: false,
    off: ['01-01', '01-02', '01-07', '04-20', '04-21', '05-01', '07-03', '12-25'],
    // A worked and shortened Saturday: published calendars that keep one list per day kind lose it as a working day.
    working: ['04-25'],
    shortened: ['01-06', '04-25', '04-30', '05-08', '07-02', '11-06', '12-24', '12-31'],
  },
  {
    year: 2027,
    source:
      'Трудовой кодекс Республики Беларусь, ст. 147: государственные праздники, переносы на 2027 год не объявлены',
    provisional: true,
    off: ['01-01', '01-07', '03-08', '05-11'],
    working: [],
    shortened: ['01-06', '04-30', '05-10', '07-02', '12-24', '12-31'],
  },
]
