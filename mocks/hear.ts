const mark = 'okno-demo-deaf'
/** After so many reloads in a row the page goes on and says itself that nobody answers. */
const most = 3

export interface Hearing {
  /** Whether a request of the page comes to the demo's api. */
  readonly isHeard: () => Promise<boolean>
  readonly reload: () => void
  readonly memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

/**
 * The worker between the page and the api takes its leave when the last page closes. One that is opened in that very moment may
 * be left with a worker that lets every request pass. Nothing is typed yet: a reload brings a worker that listens.
 * @returns whether the page may go on.
 */
export async function reloadUnlessHeard({ isHeard, reload, memory }: Hearing): Promise<boolean> {
  if (await isHeard()) {
    memory.removeItem(mark)
    return true
  }
  const reloads = Number(memory.getItem(mark) ?? 0)
  if (reloads >= most) return true
  memory.setItem(mark, String(reloads + 1))
  reload()
  return false
}
