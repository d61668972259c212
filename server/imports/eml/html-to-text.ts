import { decodeEntities } from './entities.ts'

const dropped = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'svg'])
const breaks = new Set([
  'br',
  'div',
  'tr',
  'table',
  'ul',
  'ol',
  'li',
  'section',
  'article',
  'header',
  'footer',
  'hr',
  'pre',
  'dd',
  'dt',
])
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'])
const deepestQuote = 20

/**
 * The words of an HTML mail, without running or rendering anything: tags are skipped, lists keep their marks, and
 * quoted blocks get the «>» of a plain mail. One pass over the text, whatever stands in it.
 */
export function htmlToText(html: string): string {
  const page = new PlainPage()
  const lower = html.toLowerCase()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const textEnd = open < 0 ? html.length : open
    page.write(decodeEntities(html.slice(at, textEnd)))
    if (open < 0) break
    const after = skipMarkup(html, lower, open, page)
    if (after === open) page.write('<')
    at = after === open ? open + 1 : after
  }
  return page.read()
}

/** Where the text goes on after the markup at `open`; `open` itself when it is a lone «<». */
function skipMarkup(html: string, lower: string, open: number, page: PlainPage): number {
  if (html.startsWith('<!--', open)) return after(html.indexOf('-->', open + 4), 3, html.length)
  const name = /^<(\/?)([a-z][a-z0-9]*)|^<[!?]/u.exec(lower.slice(open, open + 40))
  if (!name) return open
  const end = after(html.indexOf('>', open), 1, html.length)
  const tag = name[2] ?? ''
  if (!name[1] && dropped.has(tag)) {
    const close = lower.indexOf(`</${tag}`, end)
    // A head that nobody closed must not swallow the mail.
    return close < 0 ? (tag === 'head' ? end : html.length) : after(html.indexOf('>', close), 1, html.length)
  }
  page.mark(tag, name[1] === '/')
  return end
}

function after(found: number, length: number, end: number): number {
  return found < 0 ? end : found + length
}

class PlainPage {
  private readonly lines: string[] = []
  private line = ''
  private quotes = 0
  private readonly lists: number[] = []

  write(text: string): void {
    const words = text.replace(/[\s\u00a0]+/gu, ' ')
    this.line += this.line === '' || this.line.endsWith(' ') ? words.trimStart() : words
  }

  mark(tag: string, closes: boolean): void {
    if (tag === 'td' || tag === 'th') this.write(' ')
    if (breaks.has(tag) || paragraphs.has(tag)) this.breakLine(tag === 'br')
    if (paragraphs.has(tag) && closes) this.breakLine(true)
    if (tag === 'blockquote') this.quotes = Math.min(deepestQuote, Math.max(0, this.quotes + (closes ? -1 : 1)))
    if (tag === 'ol' || tag === 'ul') {
      if (closes) this.lists.pop()
      else if (this.lists.length < deepestQuote) this.lists.push(tag === 'ol' ? 1 : 0)
    }
    if (tag === 'li' && !closes) this.line = this.nextMarker()
  }

  read(): string {
    this.breakLine(false)
    return this.lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim()
  }

  private nextMarker(): string {
    const number = this.lists.at(-1) ?? 0
    if (number === 0) return '- '
    this.lists[this.lists.length - 1] = number + 1
    return `${number}. `
  }

  private breakLine(always: boolean): void {
    const words = this.line.trimEnd()
    if (words !== '' || always)
      this.lines.push(words === '' && this.quotes === 0 ? '' : `${'> '.repeat(this.quotes)}${words}`)
    this.line = ''
  }
}
