import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { CaseWindow, QueueItem, QueuePage } from '../../src/contract/cases.ts'

/**
 * The floor: the least React that draws the same screen from the same api. No router, no cache, no parsing, no editor, no
 * checks, no live entries. What the window costs above it is the price of what it does.
 */
const timeOf = (at: string) => new Date(at).toLocaleString('ru', { timeZone: 'Europe/Moscow' })

const read = async <T,>(path: string): Promise<T> => (await fetch(`/api${path}`)).json() as Promise<T>

function Floor() {
  const [queue, setQueue] = useState<QueueItem[]>([])
  const [shown, setShown] = useState<CaseWindow>()
  const [wanted, setWanted] = useState('')
  const [text, setText] = useState('')
  const open = async (id: string) => {
    setShown(await read<CaseWindow>(`/cases/${id}`))
    history.replaceState(null, '', `/cases/${id}`)
  }
  const start = useEffectEvent(async () => {
    const id = location.pathname.split('/')[2]
    if (id) void open(id)
    const page = await read<QueuePage>('/queue?view=mine')
    setQueue(page.items)
    if (!id && page.items[0]) void open(page.items[0].id)
  })
  // oxlint-disable-next-line react/set-state-in-effect -- nothing is set before an answer has come
  useEffect(() => void start(), [])
  const found = queue.filter(({ client, subject }) =>
    `${client.name} ${subject}`.toLowerCase().includes(wanted.toLowerCase()),
  )
  return (
    <>
      <header>
        <b>Окно</b>
        <input type="search" aria-label="Поиск" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </header>
      <nav>
        {found.map((item) => (
          <button key={item.id} aria-current={item.id === shown?.case.id} onClick={() => void open(item.id)}>
            <b>{item.client.name}</b> {item.due && timeOf(item.due)}
            <br />
            {item.subject}
            <br />
            {item.channel} № {item.number}
          </button>
        ))}
      </nav>
      {shown && <Case window={shown} text={text} onText={setText} />}
    </>
  )
}

function Case({ window: shown, text, onText }: { window: CaseWindow; text: string; onText: (text: string) => void }) {
  const timeline = useRef<HTMLDivElement>(null)
  const { id } = shown.case
  useEffect(() => {
    if (id) timeline.current?.scrollTo(0, timeline.current.scrollHeight)
  }, [id])
  return (
    <>
      <main>
        <div className="pad">
          <h1>{shown.case.subject}</h1>№ {shown.case.number} {shown.case.owner?.name}
          <ul>
            {shown.case.points.map((point) => (
              <li key={point.id}>
                {point.state} {point.text}
              </li>
            ))}
          </ul>
        </div>
        <div className="timeline" ref={timeline}>
          {shown.timeline.items.slice(-12).map((entry) => (
            <article key={entry.id}>
              {entry.actor.name} {timeOf(entry.at)}
              <p>{'text' in entry.data ? entry.data.text : entry.type}</p>
            </article>
          ))}
        </div>
        <div className="pad">
          <textarea aria-label="Ответ" value={text} onChange={(event) => onText(event.target.value)} />
          <button>Отправить</button>
        </div>
      </main>
      <aside>
        <h2>{shown.client?.name}</h2>
        {shown.client?.phone}
        {shown.consents?.items.map((consent) => (
          <p key={consent.purpose}>
            {consent.purpose}: {consent.state}
          </p>
        ))}
        {shown.promises.map((promise) => (
          <p key={promise.id}>
            {promise.what} {timeOf(promise.due)}
          </p>
        ))}
      </aside>
    </>
  )
}

createRoot(document.getElementById('root')!).render(<Floor />)
