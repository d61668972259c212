import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test'

/** ЙЦУКЕН, key by key as a Windows keyboard has them: what the physical key writes under this layout. */
const layout: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['QWERTYUIOP', 'йцукенгшщз'],
    ['ASDFGHJKL', 'фывапролд'],
    ['ZXCVBNM', 'ячсмить'],
  ].flatMap(([latin = '', cyrillic = '']) => [...latin].map((letter, at) => [`Key${letter}`, cyrillic[at] ?? ''])),
)
const signs: Readonly<Record<string, string>> = {
  BracketLeft: 'х',
  BracketRight: 'ъ',
  Semicolon: 'ж',
  Quote: 'э',
  Comma: 'б',
  Period: 'ю',
  Slash: '.',
  Backquote: 'ё',
  Space: ' ',
}
const shifted: Readonly<Record<string, string>> = { Slash: ',', Digit7: '?' }

/** The virtual code a browser reports: under any layout it is that of the physical Latin key or sign. */
const virtualCodes: Readonly<Record<string, number>> = {
  BracketLeft: 219,
  BracketRight: 221,
  Semicolon: 186,
  Quote: 222,
  Comma: 188,
  Period: 190,
  Slash: 191,
  Backquote: 192,
  Space: 32,
}

const modifierBits = { Alt: 1, Control: 2, Meta: 4, Shift: 8 } as const
export type Modifier = keyof typeof modifierBits

/**
 * A person with a Cyrillic keyboard and no mouse. Letters go through the browser's own input as that layout gives them:
 * the physical `code`, the Cyrillic `key`. After every step the focus must be somewhere, in sight, and outlined.
 */
export class CyrillicKeyboard {
  readonly #page: Page
  readonly #cdp: CDPSession

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page
    this.#cdp = cdp
  }

  static async of(page: Page): Promise<CyrillicKeyboard> {
    return new CyrillicKeyboard(page, await page.context().newCDPSession(page))
  }

  /** One physical key of the layout, with modifiers: `chord('KeyV', 'Control')` is Ctrl and «м». */
  async chord(code: string, ...modifiers: Modifier[]): Promise<void> {
    const isShifted = modifiers.includes('Shift')
    const plain = layout[code] ?? signs[code] ?? code.replace(/^Digit/, '')
    const key = isShifted ? (shifted[code] ?? plain.toUpperCase()) : plain
    const writes = modifiers.every((modifier) => modifier === 'Shift')
    const event = {
      code,
      key,
      modifiers: modifiers.reduce((bits, modifier) => bits | modifierBits[modifier], 0),
      windowsVirtualKeyCode: virtualCodes[code] ?? code.charCodeAt(code.length - 1),
    }
    await this.#cdp.send('Input.dispatchKeyEvent', {
      ...event,
      type: writes ? 'keyDown' : 'rawKeyDown',
      ...(writes ? { text: key, unmodifiedText: key } : {}),
    })
    await this.#cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
  }

  /** Types a Russian text, letter by letter. */
  async type(text: string): Promise<void> {
    for (const letter of text) {
      const small = letter.toLowerCase()
      const code = codeOf(layout, small) ?? codeOf(signs, small)
      const upper = codeOf(shifted, letter)
      if (code !== undefined) await this.chord(code, ...(small === letter ? [] : (['Shift'] as const)))
      else if (upper !== undefined) await this.chord(upper, 'Shift')
      else await this.#page.keyboard.press(letter)
    }
  }

  /** A key that writes nothing: Enter, Escape, an arrow. */
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.#page.keyboard.press(key)
  }

  /** Walks with Tab to a place, as far as it takes; every stop on the way is one the operator can see. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = []
    for (let stop = 0; stop < 80; stop++) {
      if (await hasFocus(target)) return this.sees(target)
      await this.#page.keyboard.press(key)
      passed.push(await expectFocusInSight(this.#page))
    }
    throw new Error(`Tab does not lead to ${String(target)}. It passed: ${passed.join(' · ')}`)
  }

  /** The focus is here, and whoever looks can see it. */
  async sees(target: Locator): Promise<void> {
    await expect(target).toBeFocused()
    await expectFocusInSight(this.#page)
  }

  /** The focus has come to something that can have it: it is never left on nothing. */
  async isSomewhere(after: string): Promise<string> {
    return test.step(`the focus is in sight after ${after}`, () => expectFocusInSight(this.#page))
  }
}

const codeOf = (keys: Readonly<Record<string, string>>, letter: string) =>
  Object.keys(keys).find((code) => keys[code] === letter)

async function hasFocus(target: Locator): Promise<boolean> {
  const found = target.first()
  return (await found.count()) > 0 && (await found.evaluate((element) => element === document.activeElement))
}

/** Fails unless the focused thing is on the screen, uncovered, and drawn differently for having the focus; names it. */
async function expectFocusInSight(page: Page): Promise<string> {
  let name = ''
  await expect(async () => {
    const found = await page.evaluate(readFocus)
    name = found.name
    expect(found, found.name).toMatchObject({ isSomewhere: true, isOutlined: true, isInSight: true })
  }).toPass({ timeout: 5_000, intervals: [0, 50, 100, 250] })
  return name
}

/** Runs in the page. */
function readFocus() {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) {
    return { name: 'nothing', isSomewhere: false, isOutlined: false, isInSight: false }
  }
  const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const name = `${element.tagName.toLowerCase()} «${label.trim().slice(0, 60)}»`
  // A field may be outlined as a whole, around the thing that has the focus, or a tick by its row.
  let isOutlined = false
  for (let at: HTMLElement | null = element, up = 0; at && up < 4; at = at.parentElement, up++) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) isOutlined = true
    // The field of the reply is drawn with what stands beside it: its frame is the ring.
    if (element.isContentEditable && boxShadow !== 'none') isOutlined = true
  }
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
  const atPoint = document.elementFromPoint(x, y)
  const isInSight =
    width > 0 &&
    height > 0 &&
    atPoint !== null &&
    (element.contains(atPoint) || atPoint.contains(element) || element.closest('label') === atPoint.closest('label'))
  return { name, isSomewhere: true, isOutlined, isInSight }
}
