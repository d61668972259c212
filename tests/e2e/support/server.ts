import { type ChildProcess, spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { newFolder } from './data-folder.ts'

/** Another build can be looked at without touching the one in dist/. */
const entry = process.env['E2E_SERVER'] ?? 'dist/server/main.js'

/** The real server as a user runs it: its own process, its own folder, killed and started again at will. */
export class RealServer {
  readonly #folder: string
  readonly #port: number
  readonly #settings: Record<string, string>
  #process: ChildProcess | undefined
  output = ''

  private constructor(folder: string, port: number, settings: Record<string, string>) {
    this.#folder = folder
    this.#port = port
    this.#settings = settings
  }

  /** With demo data as after a first start; with settings of its own it makes its first start by itself. */
  static async start(settings: Record<string, string> = {}): Promise<RealServer> {
    const folder = await newFolder({ empty: Object.keys(settings).length > 0 })
    const server = new RealServer(folder, await freePort(), settings)
    await server.start()
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get folder(): string {
    return this.#folder
  }

  async start(): Promise<void> {
    // The database's code is compiled once and quickly: what a long life would repay, these seconds do not.
    const child = spawn(process.execPath, ['--liftoff-only', entry], {
      env: { ...process.env, PORT: String(this.#port), OKNO_DATA: this.#folder, ...this.#settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = child
    child.stdout?.on('data', (text) => (this.output += text))
    child.stderr?.on('data', (text) => (this.output += text))
    await this.#answers()
  }

  /** As a power switch does it: no word to the process. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** As one who leaves: the folder stays. */
  async end(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async stop(): Promise<void> {
    await this.end()
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await gone
  }

  async #answers(): Promise<void> {
    const until = Date.now() + 60_000
    while (Date.now() < until) {
      if (this.#process?.exitCode !== null) throw new Error(`The server ended by itself:\n${this.output}`)
      const answer = await fetch(`${this.url}/api/health`).catch(() => undefined)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`The server did not answer within a minute:\n${this.output}`)
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port'))))
    })
  })
}
