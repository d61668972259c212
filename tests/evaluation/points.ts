import { previewImport } from '../../server/imports/preview-import.ts'
import { suggestPoints } from '../../src/rules/points/suggest.ts'
import { enTexts } from './points/en-texts.ts'
import { heldOutSecond } from './points/held-out-second.ts'
import { heldOutThird } from './points/held-out-third.ts'
import { heldOut } from './points/held-out.ts'
import type { LabelledText } from './points/labelled-text.ts'
import { realLabels } from './points/real-labels.ts'
import { ruCalls } from './points/ru-calls.ts'
import { ruChats } from './points/ru-chats.ts'
import { ruLetters } from './points/ru-letters.ts'
import { ruThreads } from './points/ru-threads.ts'
import { readRealInput } from './real-input.ts'
import { addTallies, precisionOf, recallOf, tally, type Tally } from './tally.ts'

const goals = { recall: 0.85, precision: 0.75 }

const batches: { name: string; texts: readonly LabelledText[] }[] = [
  { name: 'ru threads', texts: ruThreads },
  { name: 'ru calls', texts: ruCalls },
  { name: 'ru letters', texts: ruLetters },
  { name: 'ru chats', texts: ruChats },
  { name: 'en', texts: enTexts },
  { name: 'held out 1', texts: heldOut },
  { name: 'held out 2', texts: heldOutSecond },
  { name: 'held out 3', texts: heldOutThird },
]

/** Prints how suggested points compare with the labelled texts; true when every batch reaches the goals. */
export async function evaluatePoints(): Promise<boolean> {
  console.log(`Suggested points (goals: recall ≥ ${goals.recall}, precision ≥ ${goals.precision})`)
  const tallies = batches.map(({ name, texts }) => {
    const total = addTallies(texts.map(tallyText))
    printTally(`${name}, ${texts.length} texts`, total)
    return total
  })
  printTotal('all own texts', tallies)
  const real = await tallyRealTexts()
  return [...tallies, ...real].every(reachesGoals)
}

async function tallyRealTexts(): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (const { file, points } of realLabels) {
    const content = readRealInput(file)
    if (content === undefined) {
      console.log(`  real ${file}: absent, not run`)
      continue
    }
    const preview = await previewImport({ format: 'text', content })
    const one = tally(
      preview.points.map(({ text }) => text),
      points,
    )
    // The words of real people stay where they are: only figures are printed.
    printTally(`real ${file}`, { ...one, wrong: [] })
    tallies.push(one)
  }
  if (tallies.length > 0) printTotal('all real texts', tallies)
  return tallies.length > 0 ? [addTallies(tallies)] : []
}

function tallyText({ messages, points }: LabelledText): Tally {
  const suggested = suggestPoints(messages)
  return tally(
    suggested.map(({ text }) => text),
    points,
  )
}

function printTotal(name: string, tallies: readonly Tally[]): void {
  printTally(name, { ...addTallies(tallies), missed: [], wrong: [] })
}

function printTally(name: string, one: Tally): void {
  const figures = [`recall ${recallOf(one).toFixed(3)} (${one.right}/${one.labels})`]
  figures.push(`precision ${precisionOf(one).toFixed(3)} (${one.right}/${one.found})`)
  console.log(`  ${name.padEnd(28)} ${figures.join('   ')}${reachesGoals(one) ? '' : '   BELOW THE GOAL'}`)
  for (const label of one.missed) console.log(`    missed: ${label}`)
  for (const text of one.wrong) console.log(`    wrong:  ${text}`)
}

function reachesGoals(one: Tally): boolean {
  return recallOf(one) >= goals.recall && precisionOf(one) >= goals.precision
}
