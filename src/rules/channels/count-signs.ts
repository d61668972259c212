/** Signs as a person counts them, give or take: an emoji is one, whatever it is made of inside. */
export function countSigns(text: string): number {
  let signs = 0
  for (const _ of text) signs += 1
  return signs
}
