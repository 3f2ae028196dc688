import type { Services } from '../context.ts'

/**
 * Reads from the replica if it has everything that was committed before the call; otherwise from the primary. `read`
 * must not write, and may be called twice.
 */
export function reading<T>(services: Services, read: (services: Services) => Promise<T>): Promise<T> {
  return services.replica === null ? read(services) : services.replica.read((db) => read({ ...services, db }))
}
