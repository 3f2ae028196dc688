import { defaultLimits, type Limits } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import type { Purpose, Reading } from './protocol.ts'
import { hasOcr } from './ocr/tesseract.ts'
import { Reader } from './reader.ts'

interface PoolOptions {
  processes?: number
  limits?: Limits
  ocr?: string | null
}

/**
 * Reads files in separate processes, each file within limits of time and memory, so that no file can harm the calling
 * process. Processes are reused.
 */
export class ReaderPool {
  private readonly size: number
  private readonly limits: Limits
  private readonly ocr: string | null
  private readonly idle: Reader[] = []
  private readonly waiting: (() => void)[] = []
  private busy = 0
  private readonly all = new Set<Reader>()

  /**
   * Reads `processes` files at a time; the others wait. If `ocr` is a folder in which `ocrPackages` are installed, the
   * pool recognises the text of scans.
   */
  constructor({ processes = 1, limits = defaultLimits, ocr = null }: PoolOptions = {}) {
    this.size = Math.max(1, processes)
    this.limits = limits
    this.ocr = ocr !== null && hasOcr(ocr) ? ocr : null
  }

  /** Starts all processes, so that the first files need not wait for it. */
  warm(): void {
    while (this.all.size < this.size) this.idle.push(this.start())
  }

  /** Reads a file. Throws a ReadError if it cannot be read or exceeds the limits. */
  async read(bytes: Uint8Array, as: Purpose): Promise<Reading> {
    if (bytes.length > this.limits.bytes) throw new ReadError('too_big')
    if (this.busy >= this.size) await new Promise<void>((resolve) => this.waiting.push(resolve))
    this.busy += 1
    const reader = this.take()
    try {
      // A Buffer would arrive as a Buffer, which pdf.js refuses.
      const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      return await reader.read(plain, as, false).catch((error: unknown) => {
        if (this.ocr === null || !(error instanceof ReadError) || error.code !== 'scanned') throw error
        return reader.read(plain, as, true)
      })
    } finally {
      if (reader.isUsable) this.idle.push(reader)
      else this.all.delete(reader)
      this.busy -= 1
      this.waiting.shift()?.()
    }
  }

  /** Ends all processes. Reads in progress fail. */
  close(): void {
    for (const reader of this.all) reader.close()
    this.all.clear()
    this.idle.length = 0
  }

  private take(): Reader {
    for (let reader = this.idle.pop(); reader !== undefined; reader = this.idle.pop()) {
      if (reader.isUsable) return reader
      this.all.delete(reader)
    }
    return this.start()
  }

  private start(): Reader {
    const reader = new Reader(this.limits, this.ocr)
    this.all.add(reader)
    return reader
  }
}
