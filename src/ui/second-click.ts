/** So long, and so near, two clicks are one double click to every system. */
const longest = 500
const nearest = 8

const heard = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const

/**
 * What was pressed went away under the hand: the second click of a double click would fall on whatever lies below, and do
 * there what nobody meant. It falls on nothing. A press elsewhere, or a moment later, is meant.
 */
export function swallowSecondClick(first: MouseEvent): void {
  const left = first.timeStamp + longest - performance.now()
  // A key, or software that presses for the hand, presses at no place.
  const isByHand = first.clientX !== 0 || first.clientY !== 0
  if (left <= 0 || !isByHand) return

  function swallow(event: MouseEvent): void {
    const isNear = Math.hypot(event.clientX - first.clientX, event.clientY - first.clientY) <= nearest
    if (!isNear || event.timeStamp - first.timeStamp > longest) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const name of heard) window.addEventListener(name, swallow, { capture: true })
  setTimeout(() => {
    for (const name of heard) window.removeEventListener(name, swallow, { capture: true })
  }, left)
}
