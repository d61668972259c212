import type { Segment } from '../text/segments.ts'
import { ruleScales } from '../words/scales/rules.ts'
import type { Scale } from '../words/scales/scale.ts'

/** The scale of what is needed and what is not. */
export const requiredScale: Scale = ruleScales.find(({ id }) => id === 'required') ?? { id: 'required', yes: [] }

const stopsAt =
  /^(?:мы|вы|вас|вам|он|она|они|нам|это|ничего|никак|не|нельзя|невозможно|можно|we|you|it|they|he|she|the|your|cannot|can't|can|won't|will|is|are|nothing|no|not)$/
const fails =
  /^(?:не|нельзя|невозможно|никак|ничего|откажут|cannot|can't|won't|not|no|unable|impossible|nothing|refused|refuse|declined)$/
const works =
  /^(?:можно|сможете|обойдемся|обойдетесь|обойдется|справимся|примут|примем|can|fine|possible|ok|okay|works)$/

interface Need {
  readonly words: Segment['tokens']
  readonly holds: boolean
}

/** Words for what nothing goes without, or everything goes without as well. */
export function findNeeds({ tokens }: Segment): Need[] {
  return tokens.flatMap(({ text }, at): Need[] => {
    if (isOnlyWith(tokens, at)) {
      const end = tokens.slice(at + 1, at + 4).findIndex((token) => stopsAt.test(token.text))
      const words = tokens.slice(at + 1, end < 0 ? at + 3 : at + 1 + end)
      return words.length > 0 ? [{ words, holds: true }] : []
    }
    if (text !== 'без' && text !== 'without') return []
    const from = /^(?:ваш|вашего|вашей|ваших|the|your|an|a|his|her)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    const reach = tokens.slice(from, from + 3)
    const stop = reach.findIndex((token) => stopsAt.test(token.text))
    const words = reach.slice(0, stop < 0 ? 2 : stop)
    const others = [...tokens.slice(Math.max(0, at - 6), at), ...tokens.slice(from + 1, from + 9)]
    if (words.length === 0) return []
    if (others.some((token) => fails.test(token.text))) return [{ words, holds: true }]
    return others.some((token) => works.test(token.text)) ? [{ words, holds: false }] : []
  })
}

/** «Только с отчётностью», "only with a passport". */
function isOnlyWith(tokens: Segment['tokens'], at: number): boolean {
  return (
    /^(?:с|со|при|with)$/.test(tokens[at]?.text ?? '') &&
    /^(?:только|лишь|исключительно|only)$/.test(tokens[at - 1]?.text ?? '')
  )
}
