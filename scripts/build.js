// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * Builds what is missing or older than its sources: the window, the server, the empty database. Plain JavaScript, as it
 * runs before anything is built, under any Node from 20 on.
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (/** @type {string} */ path) => join(root, path)
const vite = at('node_modules/vite/bin/vite.js')

/**
 * @typedef {{ name: string, made: string, from: string[], steps: string[][] }} Part
 * @type {Part[]}
 */
const parts = [
  {
    name: 'window',
    made: 'dist/app/index.html',
    from: ['src', 'public', 'index.html', 'scripts', 'vite.config.ts', 'package-lock.json'],
    steps: [[vite, 'build'], [at('scripts/compress.js')]],
  },
  {
    name: 'server',
    made: 'dist/server/main.js',
    from: [
      'src/contract',
      'src/rules',
      'server',
      'mocks/world',
      'scripts',
      'vite.server.config.ts',
      'package-lock.json',
    ],
    steps: [
      [vite, 'build', '--config', at('vite.server.config.ts')],
      // The database's code runs once here: it is compiled quickly rather than well.
      ['--liftoff-only', at('dist/server/make-template.js')],
    ],
  },
]

/**
 * Builds the stale parts side by side; answers their names.
 * @param {{ force?: boolean, onStart?: (names: string[]) => void }} options
 * @returns {Promise<string[]>}
 */
export async function build({ force = false, onStart } = {}) {
  const stale = parts.filter((part) => force || isStale(part))
  if (stale.length === 0) return []
  onStart?.(stale.map(({ name }) => name))
  await Promise.all(stale.map(make))
  return stale.map(({ name }) => name)
}

/**
 * Whether a part stands and nothing that it is made from is newer.
 * @param {string} name
 */
export function isBuilt(name) {
  return parts.some((part) => part.name === name && existsSync(at(part.made)) && !isStale(part))
}

/** @param {Part} part */
function isStale({ name, made, from }) {
  const stamp = stampOf(name)
  const built = existsSync(stamp) && existsSync(at(made)) ? statSync(stamp).mtimeMs : 0
  // An installation may carry what was built and no sources.
  return from.some((source) => existsSync(at(source)) && newestIn(at(source)) > built)
}

/**
 * When something under a path was last changed, added or removed. Tests are nobody's source.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/u.test(path) ? 0 : mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), 0)
}

/** @param {Part} part */
async function make({ name, steps }) {
  for (const step of steps) await run(step)
  mkdirSync(at('dist'), { recursive: true })
  // After everything else: a build that was cut off is no build.
  writeFileSync(stampOf(name), '')
}

/** @param {string} name */
function stampOf(name) {
  return at(`dist/.built-${name}`)
}

/**
 * @param {string[]} step
 * @returns {Promise<void>}
 */
function run(step) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, step, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (data) => (said += String(data)))
    child.stderr.on('data', (data) => (said += String(data)))
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${step.join(' ')}\n${said}`))))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ force: true })
}
