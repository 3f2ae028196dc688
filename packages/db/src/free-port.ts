import { createServer } from 'node:net'
import { DbError } from './errors.ts'

/** Returns a port of 127.0.0.1 on which nothing is listening now. Throws `start_failed` if there is none. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string')
    throw new DbError('start_failed', 'No free port was found on 127.0.0.1.')
  return address.port
}
