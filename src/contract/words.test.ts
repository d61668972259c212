import { describe, expect, test } from 'vitest'
import {
  channels,
  consentStates,
  decisionMethods,
  departments,
  evidenceKinds,
  pointStates,
  promiseStates,
  purposes,
  queueViews,
  roles,
  severities,
  stages,
  taskStates,
} from './codes.ts'
import { moveGrounds } from './entries.ts'
import en from './words.en.json' with { type: 'json' }
import ru from './words.ru.json' with { type: 'json' }

const lists = {
  channel: channels,
  'told-by': channels,
  purpose: purposes,
  'consent-state': consentStates,
  method: decisionMethods,
  evidence: evidenceKinds,
  stage: stages,
  view: queueViews,
  'point-state': pointStates,
  'promise-state': promiseStates,
  'task-state': taskStates,
  department: departments,
  ground: moveGrounds,
  role: roles,
  severity: severities,
}

describe('Every code of the contract', () => {
  const ids = Object.entries(lists).flatMap(([list, codes]) => codes.map((code) => `contract.${list}.${code}`))

  test.each([
    ['Russian', ru],
    ['English', en],
  ])('has its word in %s, and no word is left over', (_, words) => {
    expect(Object.keys(words).sort()).toEqual([...ids].sort())
  })
})
