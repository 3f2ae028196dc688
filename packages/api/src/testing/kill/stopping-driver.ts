import type { Body, StorageDriver } from '@dossier/workspace'
import type { Order } from './points.ts'

/** A driver that stops permanently where an order says so, and reports it: `stop` never returns. */
export function stoppingDriver(
  driver: StorageDriver,
  { stopAt, at }: Pick<Order, 'stopAt' | 'at'>,
  stop: () => Promise<never>,
): StorageDriver {
  let [begun, put, verified] = [0, 0, 0]
  return {
    ...driver,
    async put(key, body, options) {
      begun += 1
      const number = begun
      if (stopAt === 'announced and nothing put') return stop()
      if (stopAt === 'between puts' && number > at) return never()
      // The others may or may not be there.
      if (stopAt === 'in the middle of a put' && number > 1 && at % 2 === 0) return never()
      const sent = stopAt === 'in the middle of a put' && number === 1 ? firstHalf(body, stop) : body
      const info = await driver.put(key, sent, options)
      put += 1
      // The last stop is where a driver is asked what it stored.
      return stopAt === 'between puts' && put === at ? stop() : { ...info, verified: false }
    },
    async stat(key, options) {
      const info = await driver.stat(key, options)
      verified += 1
      // All puts have begun before the first one ends.
      return stopAt === 'put and not recorded' && verified === begun ? stop() : info
    },
    async delete(keys, options) {
      if (stopAt !== 'deleting') return driver.delete(keys, options)
      await driver.delete(keys.slice(0, at), options)
      return stop()
    },
  }
}

async function* firstHalf(body: Body, stop: () => Promise<never>): AsyncGenerator<Uint8Array> {
  if (!(body instanceof Uint8Array)) throw new TypeError('the files of a run are in memory')
  yield body.subarray(0, body.byteLength >> 1)
  await stop()
}

/** Waits until the process ends. */
export function never(): Promise<never> {
  return new Promise(() => undefined)
}
