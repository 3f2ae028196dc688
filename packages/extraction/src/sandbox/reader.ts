import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Limits } from '../limits.ts'
import { ReadError, type ReadErrorCode } from '../read-error.ts'
import { residentBytes } from './memory.ts'
import type { Answer, Purpose, Reading } from './protocol.ts'

const program = fileURLToPath(new URL('./reading-process.ts', import.meta.url))
const watchEvery = 40
/** How long a process may take to start, in milliseconds. */
const startingTime = 60_000

interface Task {
  id: number
  resolve(reading: Reading): void
  reject(error: unknown): void
  stop(): void
}

/** A process that reads one file at a time, under watch. */
export class Reader {
  private readonly limits: Limits
  private readonly child: ChildProcess
  private readonly ready: Promise<void>
  private task: Task | null = null
  private killedFor: ReadErrorCode | null = null
  private count = 0
  /** False once the process has ended or is about to; it then reads no more files. */
  isUsable = true

  /** `ocr` is the folder with the OCR packages, or null. */
  constructor(limits: Limits, ocr: string | null) {
    this.limits = limits
    const heap = Math.round(limits.memoryBytes / 2 ** 20 / 1.6)
    this.child = fork(program, [JSON.stringify(limits), ...(ocr === null ? [] : [ocr])], {
      execArgv: [`--max-old-space-size=${heap}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // The child gets no secrets of the parent, because it needs none.
      env: {
        NODE_ENV: 'production',
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
        TMPDIR: process.env['TMPDIR'] ?? '',
        HOME: process.env['HOME'] ?? '',
      },
    })
    this.ready = this.started()
    // A process may end while nobody is waiting for it yet.
    this.ready.catch(() => undefined)
    this.child.on('message', (message: Answer | 'ready') => {
      if (message !== 'ready') this.settle(message)
    })
    this.child.once('exit', (_code, signal) => this.end(signal))
    this.child.on('error', (error) => this.fail(error))
  }

  /** Reads a file. Throws a ReadError if it cannot be read, or if the process had to be ended. */
  async read(bytes: Uint8Array, as: Purpose, isScan: boolean): Promise<Reading> {
    await this.ready
    const id = (this.count += 1)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => this.kill('too_slow'),
        isScan ? this.limits.scanMilliseconds : this.limits.milliseconds,
      )
      const watch = setInterval(() => this.watch(), watchEvery)
      const stop = (): void => {
        clearTimeout(timer)
        clearInterval(watch)
      }
      this.task = { id, resolve, reject, stop }
      this.child.send({ id, bytes, as, isScan })
    })
  }

  /** Ends the process immediately. */
  close(): void {
    this.isUsable = false
    this.child.kill('SIGKILL')
  }

  private started(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.close()
        reject(new ReadError('too_slow'))
      }, startingTime)
      this.child.once('message', () => {
        clearTimeout(timer)
        resolve()
      })
      this.child.once('exit', () => {
        clearTimeout(timer)
        reject(new ReadError('too_slow'))
      })
    })
  }

  private watch(): void {
    if (residentBytes(this.child.pid) > this.limits.memoryBytes) this.kill('too_big')
  }

  private kill(code: ReadErrorCode): void {
    this.killedFor ??= code
    this.close()
  }

  private settle(message: Answer): void {
    const { task } = this
    if (task === null || task.id !== message.id) return
    this.task = null
    task.stop()
    // Memory that a large file leaves behind must not count against the next file.
    if (residentBytes(this.child.pid) > this.limits.memoryBytes * 0.7) this.close()
    if (message.as === 'error') task.reject(new ReadError(message.code, message.params))
    else task.resolve(message)
  }

  /** Handles the end of the process, which ends by itself when its heap is full. */
  private end(signal: NodeJS.Signals | null): void {
    this.fail(new ReadError(this.killedFor ?? (signal === 'SIGABRT' || signal === 'SIGKILL' ? 'too_big' : 'damaged')))
  }

  private fail(error: unknown): void {
    this.isUsable = false
    this.task?.stop()
    this.task?.reject(error)
    this.task = null
  }
}
