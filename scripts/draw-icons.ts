import { readFileSync, writeFileSync } from 'node:fs'

/*
 * Draws `src/ui/icon-paths.json` from `src/ui/icons.json` (what an icon means here → its name in lucide): one path for
 * each. The drawings are others' work: `NOTICE` says whose. Run after a change of the list or of the drawing set;
 * `tests/unit/icons.test.ts` says when that was forgotten.
 */

type Attributes = Readonly<Record<string, string>>

/** The whole set in one file, each drawing as the inside of an `svg`. */
interface DrawingSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>
}

const number = (attributes: Attributes, name: string): number => Number(attributes[name] ?? 0)

/** Every shape that lucide draws with, as a path (SVG 2, 10.2 to 10.7). */
const paths: Readonly<Record<string, (attributes: Attributes) => string>> = {
  // A path that stands alone may begin with a small «m»; put after another one, that would be measured from its end.
  path: ({ d = '' }) =>
    d.replace(
      /^m\s*(-?(?:\d*\.)?\d+)[\s,]*(-?(?:\d*\.)?\d+)[\s,]*(?=([-\d.])?)/,
      (_, x: string, y: string, more?: string) => (more === undefined ? `M${x} ${y}` : `M${x} ${y}l`),
    ),
  circle(attributes) {
    const [cx, cy, r] = [number(attributes, 'cx'), number(attributes, 'cy'), number(attributes, 'r')]
    return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0`
  },
  line: (attributes) =>
    `M${number(attributes, 'x1')} ${number(attributes, 'y1')}L${number(attributes, 'x2')} ${number(attributes, 'y2')}`,
  polyline: ({ points = '' }) => `M${points}`,
  polygon: ({ points = '' }) => `M${points}Z`,
  rect(attributes) {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(attributes, name)) as [
      number,
      number,
      number,
      number,
    ]
    const r = Math.min(number(attributes, attributes['rx'] ? 'rx' : 'ry'), width / 2, height / 2)
    const corner = (dx: number, dy: number) => (r === 0 ? '' : `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}`)
    return [
      `M${x + r} ${y}h${width - 2 * r}${corner(1, 1)}`,
      `v${height - 2 * r}${corner(-1, 1)}`,
      `h${2 * r - width}${corner(-1, -1)}`,
      `v${2 * r - height}${corner(1, -1)}z`,
    ].join('')
  },
}

/** The drawings of the icons that the product has, by what they mean. */
export function drawIcons(): string {
  const names = JSON.parse(readFileSync('src/ui/icons.json', 'utf8')) as Record<string, string>
  const { icons } = JSON.parse(readFileSync('node_modules/@iconify-json/lucide/icons.json', 'utf8')) as DrawingSet
  const drawn = Object.entries(names).map(([meaning, name]) => {
    const icon = icons[name]
    if (!icon) throw new Error(`The set has no drawing «${name}»`)
    return [
      meaning,
      shapesIn(icon.body)
        .map((shape) => drawShape(name, ...shape))
        .join(''),
    ] as const
  })
  return `${JSON.stringify(Object.fromEntries(drawn), null, 2)}\n`
}

function drawShape(name: string, tag: string, attributes: Attributes): string {
  const draw = paths[tag]
  if (!draw) throw new Error(`${name} is drawn with <${tag}>, which nobody here knows as a path`)
  if (attributes['fill'] !== undefined && attributes['fill'] !== 'none')
    throw new Error(`${name} has a shape that is filled, and a path here is a line`)
  return draw(attributes)
}

/** The elements of a drawing but their group, which only says how lines are drawn. */
function shapesIn(body: string): (readonly [tag: string, attributes: Attributes])[] {
  return [...body.matchAll(/<(\w+)((?:\s[\w-]+="[^"]*")*)\s*\/>/g)].map(([, tag = '', attributes = '']) => [
    tag,
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  ])
}

if (process.argv[1] === import.meta.filename) writeFileSync('src/ui/icon-paths.json', drawIcons())
