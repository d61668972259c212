/**
 * One labelled exchange. A label is a few stems separated by spaces: a suggested point answers to it when its text,
 * in lower case and with «ё» read as «е», holds them all. Stems and not quotes, so that a label judges what was found
 * and not how it was cut out.
 */
export type LabelledText = {
  name: string
  messages: readonly { author: 'client' | 'bank'; text: string }[]
  points: readonly string[]
}
