import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { chromiumFlags, findChromium } from '../tests/setup/chromium.ts'
import { builtFolder, startHosts } from './host.ts'
import { measure, type Figures, type Target } from './measure.ts'
import { median } from './median.ts'

/**
 * The window beside the floor page, interleaved round by round on one machine: figures are ratios within a round, because
 * absolute times belong to the machine. `npm run bench -- --rounds 5 --cases 200 --entries 500`; `--app` and `--floor` name
 * folders built elsewhere.
 */
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    cases: { type: 'string', default: '200' },
    entries: { type: 'string', default: '500' },
    app: { type: 'string', default: builtFolder('app') },
    floor: { type: 'string', default: builtFolder('floor') },
  },
})
const rounds = Number(options.rounds)
const size = { cases: Number(options.cases), entriesPerCase: Number(options.entries) }

/** Where the window should be, as ratios to the floor, or as absolute numbers where the floor has none. */
const goals: Partial<Record<keyof Figures, { ratio?: number; most?: number }>> = {
  ready: { ratio: 2 },
  switch: { ratio: 1.5 },
  cpuPerKey: { ratio: 1.3 },
  paintP95: { ratio: 1.3 },
  slowTask: { most: 50 },
  typingDropped: { most: 0 },
  scrollDropped: { most: 0 },
  cls: { most: 0.01 },
  elements: { most: 900 },
  scriptKb: { most: 180 },
}

console.log(`Filling a store with ${size.cases} cases of ${size.entriesPerCase} entries…`)
const hosts = await startHosts(size, options)
const targets: Record<'window' | 'floor', Target> = {
  window: {
    url: hosts.app,
    reply: 'Текст ответа клиенту',
    openSearch: 'Control+KeyK',
    search: 'Найти клиента или обращение',
    found: 'dialog [role=option]',
  },
  floor: { url: hosts.floor, reply: 'Ответ', search: 'Поиск', found: 'nav button' },
}
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
const seen: Record<'window' | 'floor', Figures[]> = { window: [], floor: [] }
try {
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['floor', 'window'] as const) : (['window', 'floor'] as const)
    for (const name of order) seen[name].push(await measure(browser, targets[name]))
    console.log(`round ${round + 1} of ${rounds}`)
  }
} finally {
  await browser.close()
  await hosts.stop()
}

const names = Object.keys(seen.floor[0]!) as (keyof Figures)[]
let missed = 0
console.log('\nfigure          floor   window    ratio   goal')
for (const name of names) {
  const floor = median(seen.floor.map((one) => one[name]))
  const window = median(seen.window.map((one) => one[name]))
  const ratio = median(seen.window.map((one, round) => one[name] / seen.floor[round]![name]))
  const goal = goals[name]
  const met = goal === undefined ? '' : verdict(goal, ratio, window)
  if (met === 'missed') missed += 1
  const goalText = goal ? (goal.ratio ? `≤ ${goal.ratio}×` : `≤ ${goal.most}`) : ''
  console.log(
    `${name.padEnd(14)} ${show(floor).padStart(7)} ${show(window).padStart(8)} ${show(ratio).padStart(8)}   ${goalText} ${met}`,
  )
}
console.log(`\n${missed === 0 ? 'Every goal is met.' : `${missed} goals are missed.`}`)
process.exitCode = missed === 0 ? 0 : 1

function verdict({ ratio, most }: { ratio?: number; most?: number }, seenRatio: number, value: number): string {
  return (ratio === undefined || seenRatio <= ratio) && (most === undefined || value <= most) ? 'met' : 'missed'
}

function show(value: number): string {
  return Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 0) : '–'
}
