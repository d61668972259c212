import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const tokens = Object.fromEntries(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

/** WCAG 2.2, relative luminance. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'sheet', 'sunken', 'said']
const states = ['good', 'warn', 'bad', 'wait']
const textPairs = [
  ...['ink', 'ink-second', 'ink-third', 'accent', ...states].flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...states.map((state) => [state, `${state}-soft`]),
  ['ink', 'accent-soft'],
  ['ink-second', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
]
const borderPairs = ['edge', 'accent', 'bad'].flatMap((border) => grounds.map((ground) => [border, ground]))

describe.each(['light', 'dark'] as const)('In the %s look', (theme) => {
  const colourOf = (name: string) => tokens[name]?.[theme] ?? expect.fail(`no token --${name}`)

  test.each(textPairs)('text in --%s is readable on --%s', (ink = '', ground = '') => {
    expect(contrastOf(colourOf(ink), colourOf(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(borderPairs)('a control drawn in --%s is seen on --%s', (border = '', ground = '') => {
    expect(contrastOf(colourOf(border), colourOf(ground))).toBeGreaterThanOrEqual(3)
  })
})
