import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { AppRouter } from '../router.ts'

/**
 * Ends a subscription that breaks `most` times without an event in between, with the last error. The link behind it connects again
 * after every answer that says 5xx, for ever, and tells its caller nothing.
 */
export function boundedStreams(most: number): TRPCLink<AppRouter> {
  return () =>
    ({ next, op }) =>
      observable((observer) => {
        let broken = 0
        let reason: TRPCClientError<AppRouter> | null = null
        const upstream = next(op).subscribe({
          next(envelope) {
            const { result } = envelope
            if (result.type === 'data' || result.type === undefined) broken = 0
            if (result.type !== 'state' || result.state !== 'connecting' || result.error === null)
              return observer.next(envelope)
            broken += 1
            // What the server has said tells more than that the connection has ended.
            if (reason?.data === undefined || result.error.data !== undefined)
              reason = TRPCClientError.from(result.error)
            if (broken < most) return observer.next(envelope)
            observer.error(reason)
            // Its own subscription may not be there yet.
            queueMicrotask(() => upstream.unsubscribe())
          },
          error: (error) => observer.error(error),
          complete: () => observer.complete(),
        })
        return upstream
      })
}
