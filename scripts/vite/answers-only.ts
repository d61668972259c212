import type { Plugin } from 'vite'

/** What a route says to servers and to the reference, and a window that only sends and reads answers never asks. */
const unread = new Set(['summary', 'body', 'query', 'problems', 'guards', 'pure', 'status', 'media'])

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/**
 * Keeps out of the window what it never reads of the contract: the sentences about routes, and the schemas of requests,
 * whose types have done their work by now. Schemas are marked as pure, so that those nobody refers to any more fall away.
 */
export function answersOnly(): Plugin {
  return {
    name: 'okno:answers-only',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/contract\/[^/]+\.ts$/u },
      handler(code) {
        const edits: { start: number; end: number; text: string }[] = []
        const cut = (start: number, end: number, text = '') => edits.push({ start, end, text })
        const isRoutes = /\b(?:path|summary):/u.test(code) && code.includes('access:')
        for (const declaration of topDeclarations(this.parse(code) as unknown as Node)) {
          const init = declaration['init'] as Node | null
          if (init?.type === 'CallExpression') {
            cut(init.start, init.start, '/* @__PURE__ */ (() => ')
            cut(init.end, init.end, ')()')
          }
          if (isRoutes && init?.type === 'ObjectExpression') {
            for (const route of propertiesOf(init)) {
              const value = route['value'] as Node | undefined
              if (value?.type !== 'ObjectExpression') continue
              for (const property of propertiesOf(value)) {
                if (!unread.has(String((property['key'] as Node | undefined)?.['name']))) continue
                const comma = /^\s*,/u.exec(code.slice(property.end))?.[0].length ?? 0
                cut(property.start, property.end + comma)
              }
            }
          }
        }
        return edits.length === 0 ? undefined : { code: apply(code, edits), map: null }
      },
    },
  }
}

function topDeclarations(program: Node): Node[] {
  return (program['body'] as Node[]).flatMap((statement) => {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? (statement['declaration'] as Node | null) : statement
    return declaration?.type === 'VariableDeclaration' ? (declaration['declarations'] as Node[]) : []
  })
}

function propertiesOf(object: Node): Node[] {
  return (object['properties'] as Node[]).filter((property) => property.type === 'Property')
}

function apply(code: string, edits: readonly { start: number; end: number; text: string }[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code)
}
