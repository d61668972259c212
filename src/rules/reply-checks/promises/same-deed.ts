const prefix = /^(?:пере|пред|при|про|под|раз|рас|вос|воз|вы|до|за|из|ис|на|об|от|по|со|у|о|с)(?=[а-я]{3})/
const shortest = 3
const longEnough = 5

/**
 * Whether two words name one deed, as verb and noun or in two of its forms: «поставить» and «постановка», «открыть» and
 * «открытие». The same prefix and the same beginning of the root; «перевод» and «перевыпуск» share no more than the prefix.
 */
export function isSameDeed(one: string, other: string): boolean {
  if (one.length < longEnough || other.length < longEnough || !/^[а-я]+$/.test(one + other)) return false
  const [before, after] = [prefix.exec(one)?.[0] ?? '', prefix.exec(other)?.[0] ?? '']
  if (before !== after) return false
  const [root, otherRoot] = [one.slice(before.length), other.slice(after.length)]
  let same = 0
  while (same < root.length && root[same] === otherRoot[same]) same += 1
  return same >= (before === '' ? shortest + 1 : shortest)
}
