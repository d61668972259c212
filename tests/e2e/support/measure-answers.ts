import type { Page } from '@playwright/test'

/** How one answer looks: everything that could make it weigh more than another. */
export interface AnswerLook {
  width: number
  height: number
  left: number
  look: Record<string, string>
  label: Record<string, string>
  hint: Record<string, string>
  /** Contrast of its words with what they stand on, the least of them. */
  textContrast: number
  borderContrast: number
}

/** Measures every answer of the client's page as the browser has drawn it. */
export async function measureAnswers(page: Page): Promise<AnswerLook[]> {
  return page.locator('fieldset button').evaluateAll((buttons) => {
    const bodyGround = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const ground = getComputedStyle(at).backgroundColor
        if (ground !== 'rgba(0, 0, 0, 0)') return ground
      }
      return 'rgb(255, 255, 255)'
    }
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const value = Number(part) / 255
        return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (one: string, other: string): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
      return (bright + 0.05) / (dark + 0.05)
    }
    const pick = (element: Element, names: readonly string[]) => {
      const style = getComputedStyle(element)
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))
    }
    const type = ['font-family', 'font-size', 'font-weight', 'line-height', 'letter-spacing', 'color', 'text-transform']
    const box =
      'border-top-width border-right-width border-bottom-width border-left-width border-top-color border-left-color ' +
      'border-top-style border-top-left-radius padding-top padding-left background-color box-shadow opacity outline-style'
    return buttons.map((button) => {
      const { width, height, left } = button.getBoundingClientRect()
      const [label, hint] = [...button.children]
      const ground = bodyGround(button)
      const around = bodyGround(button.parentElement ?? button)
      const words = [label, hint].flatMap((part) => (part ? [contrast(getComputedStyle(part).color, ground)] : []))
      return {
        width,
        height,
        left,
        look: pick(button, box.split(' ')),
        label: label ? pick(label, type) : {},
        hint: hint ? pick(hint, type) : {},
        textContrast: Math.min(...words),
        borderContrast: contrast(getComputedStyle(button).borderTopColor, around),
      }
    })
  })
}
