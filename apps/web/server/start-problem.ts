/** A reason why the server cannot start, with what to do. Printed without a stack. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}

/** What to print for an error at startup: the message alone if it was written for people, else the stack. */
export function explainStart(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof StartProblem) return error.message
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} is in use by another program. Stop it, or choose another port, for example PORT=3001.`
  }
  if (code === 'EACCES' && 'port' in error) {
    return `Port ${String(error.port)} may not be used by this user. Choose a port above 1023, for example PORT=3000.`
  }
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return `This machine has no address ${'hostname' in error ? String(error.hostname) : 'of that name'}. Set HOST to 127.0.0.1, or to 0.0.0.0 for every address.`
  }
  return /^(Db|Storage|Workspace|Api)\w*Error$/.test(error.name) ? error.message : (error.stack ?? error.message)
}
