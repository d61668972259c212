/** One dispatched event of a `text/event-stream` (WHATWG HTML, 9.2.6). */
export interface SseEvent {
  readonly type: string
  readonly data: string
  /** Last seen `id:`; kept over events that carry none. */
  readonly lastId: string
}

/**
 * A parser that is fed pieces as they come and gives back the events that are complete. EventSource would do, but it
 * cannot be told where to resume from, and it hides why it failed.
 */
export function createSseParser(): (piece: string) => SseEvent[] {
  let rest = ''
  let type = ''
  let data: string[] = []
  let lastId = ''

  function takeLine(line: string, events: SseEvent[]): void {
    if (line === '') {
      if (data.length > 0) events.push({ type: type || 'message', data: data.join('\n'), lastId })
      type = ''
      data = []
      return
    }
    const colon = line.indexOf(':')
    // A line that begins with a colon is a comment: the server's sign of life.
    if (colon === 0) return
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /u, '')
    if (field === 'event') type = value
    else if (field === 'data') data.push(value)
    else if (field === 'id' && !value.includes('\0')) lastId = value
  }

  return (piece) => {
    const events: SseEvent[] = []
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/u)
    rest = lines.pop() ?? ''
    for (const line of lines) takeLine(line, events)
    return events
  }
}
