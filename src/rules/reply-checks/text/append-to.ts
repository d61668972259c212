/** Puts one more into the list that a map holds under a key, the first of a new list where it holds none. */
export function appendTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const before = lists.get(key)
  if (before) before.push(item)
  else lists.set(key, [item])
}
