import { describe, expect, test } from 'vitest'
import { answerLook } from '../../src/rules/consents/form-words.ts'
import { formColours, formCss } from './form-css.ts'

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe('The style of the client’s own page', () => {
  test('gives every text a contrast of at least 7 to 1, in light and in dark', () => {
    for (const { ink, second, paper } of Object.values(formColours))
      for (const colour of [ink, second]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(7)
  })

  test('gives the answers the size and contrast that the record of what was shown speaks of', () => {
    const least = Math.min(...Object.values(formColours).map(({ ink, paper }) => contrast(ink, paper)))
    expect(Math.floor(least * 10) / 10).toBe(answerLook.contrast)
    expect(formCss).toContain(`.label { display: block; font-size: ${answerLook.fontPx}px;`)
  })

  test('knows one answer only: no rule tells the three apart', () => {
    expect(formCss).not.toMatch(/:first|:last-of|nth-|\[value|\[name|agree|refuse|later/)
    expect(formCss).not.toMatch(/url\(|@import|expression/)
  })
})
