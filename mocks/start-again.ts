import type { DemoApi } from './host/demo-api.ts'

const mark = 'okno-demo-start-again'
/** Another tab may hold a database open; it lets go when it is told, or it is left alone. */
const patience = 1_000

/** Asks for the beginning at the next start: only a page that has opened nothing yet can clear everything. */
export async function askToStartAgain(): Promise<void> {
  sessionStorage.setItem(mark, 'yes')
  // The case that is open now will not be there.
  location.hash = '#/'
  location.reload()
}

/** Clears what this browser keeps of the demo, where that was asked for: cases, drafts, letters on their way. */
export async function startAgainIfAsked(api: DemoApi): Promise<void> {
  if (sessionStorage.getItem(mark) === null) return
  sessionStorage.clear()
  await api.startAgain()
  await clearDatabases()
}

async function clearDatabases(): Promise<void> {
  const databases = (await indexedDB.databases?.()) ?? [{ name: 'okno' }]
  const ours = databases.flatMap(({ name }) => (name?.startsWith('okno') && name !== 'okno-demo' ? [name] : []))
  await Promise.all(ours.map(deleteDatabase))
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    const done = () => resolve()
    request.addEventListener('success', done)
    request.addEventListener('error', done)
    setTimeout(done, patience)
  })
}
