import { ApiError } from '../errors.ts'

/**
 * Streams that one person may have open at once in a process: enough for many windows and a batch watched run by run.
 */
const mostStreams = 128

/** Counts the open streams of each person. */
export interface Streams {
  /** Opens a stream for `person`; call the returned function once to end it. Throws `too_many_streams`. */
  open(person: string): () => void
}

/** Starts with no open streams. */
export function countStreams(most = mostStreams): Streams {
  const open = new Map<string, number>()
  return {
    open(person) {
      const count = open.get(person) ?? 0
      if (count >= most) {
        const message = `You have reached the limit of ${most} open streams. Close some of them, then try again.`
        throw new ApiError('too_many_streams', message, { limit: most })
      }
      open.set(person, count + 1)
      let isOpen = true
      return () => {
        if (!isOpen) return
        isOpen = false
        const left = (open.get(person) ?? 1) - 1
        if (left > 0) open.set(person, left)
        else open.delete(person)
      }
    },
  }
}

/** Yields a stream's events; calls `end` when they end or the signal aborts, whichever comes first. */
export async function* endingStream<T>(events: AsyncIterable<T>, end: () => void): AsyncGenerator<T, void, void> {
  try {
    yield* events
  } finally {
    end()
  }
}
