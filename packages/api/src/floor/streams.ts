import { ApiError } from '../errors.ts'

/** Streams that one person may have open at once in a process: many windows, and a batch that is watched run by run. */
const mostStreams = 128

/** Counts who has how many streams open. */
export interface Streams {
  /** Opens one for whoever is known by `person`; what it gives ends it, once. Throws `too_many_streams`. */
  open(person: string): () => void
}

/** Starts counting at nothing. */
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

/** The events of a stream that is ended when they are, or when the signal aborts, whichever comes first. */
export async function* endingStream<T>(events: AsyncIterable<T>, end: () => void): AsyncGenerator<T, void, void> {
  try {
    yield* events
  } finally {
    end()
  }
}
