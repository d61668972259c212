import type { Card } from '../../contract/cards.ts'
import type { Said } from '../refusals.ts'
import { parseScript } from '../scripts/parse-script.ts'
import { findScriptErrors, sayScriptError, type ScriptFault } from '../scripts/script-errors.ts'

/** A fault of a card: in which text as a JSON pointer, and the sentence for its author. */
export interface CardError {
  pointer: string
  why: ScriptFault | 'never-filled'
  said: Said
}

const withSlots = ['truth', 'stillWorks', 'question'] as const
const withoutSlots = ['title', 'believes', 'answer'] as const
type Texts = Pick<Card, (typeof withSlots)[number] | (typeof withoutSlots)[number]>

const neverFilled: Said = {
  ru: 'Этот текст читает только оператор: подстановки в нём не заполняются.',
  en: 'Only the operator reads this text: slots are not filled in it.',
}

/** Slots and conditions that cannot be filled: broken ones, and those where nothing is ever filled in. */
export function findCardErrors(card: Texts): CardError[] {
  return [
    ...withSlots.flatMap((name) =>
      findScriptErrors(card[name] ?? '').map((error) => ({
        pointer: `/${name}`,
        why: error.why,
        said: sayScriptError(error),
      })),
    ),
    ...withoutSlots
      .filter((name) => parseScript(card[name]).some((part) => part.kind !== 'text'))
      .map((name) => ({ pointer: `/${name}`, why: 'never-filled' as const, said: neverFilled })),
  ]
}
