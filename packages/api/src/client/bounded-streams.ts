import { TRPCClientError, type TRPCLink } from '@trpc/client'
import { observable } from '@trpc/server/observable'
import type { AppRouter } from '../router.ts'

/**
 * Ends a subscription that breaks `most` times in a row without an event, with the last error. The underlying link
 * would reconnect forever after a 5xx response without telling its caller.
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
            // The server's error is more informative than the end of the connection.
            if (reason?.data === undefined || result.error.data !== undefined)
              reason = TRPCClientError.from(result.error)
            if (broken < most) return observer.next(envelope)
            observer.error(reason)
            // The link's own subscription may not exist yet.
            queueMicrotask(() => upstream.unsubscribe())
          },
          error: (error) => observer.error(error),
          complete: () => observer.complete(),
        })
        return upstream
      })
}
