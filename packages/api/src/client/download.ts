import type { DownloadedFile } from './downloaded-file.ts'
import { delayBefore } from './retry.ts'

interface Link {
  url: string
  filename: string
  contentType: string
}

/** Fetches a link's target; retries transient failures. Throws an `Error` with the file and the status. */
export async function fetchFile(origin: string, link: Link, attempts: number): Promise<DownloadedFile> {
  for (let attempt = 1; ; attempt++) {
    const answer = await tryFetch(new URL(link.url, `${origin}/`))
    if (answer instanceof Uint8Array) return { filename: link.filename, contentType: link.contentType, bytes: answer }
    if (!answer.passing || attempt >= attempts) {
      throw new Error(`${link.filename} could not be downloaded: ${answer.reason}.`, { cause: answer.cause })
    }
    await new Promise((done) => setTimeout(done, delayBefore(attempt)))
  }
}

interface Failure {
  reason: string
  passing: boolean
  cause?: unknown
}

async function tryFetch(url: URL): Promise<Uint8Array<ArrayBuffer> | Failure> {
  try {
    const response = await fetch(url)
    if (response.ok) return new Uint8Array(await response.arrayBuffer())
    return {
      reason: `the server answered ${response.status}`,
      passing: response.status >= 502 || response.status === 429,
    }
  } catch (cause) {
    return { reason: 'the connection failed', passing: true, cause }
  }
}
