import { WorkspaceError } from './errors.ts'

/** A library that is only needed if its driver is selected. */
export interface Sdk {
  package: string
  range: string
}

/** Loads a driver's library; if it is not installed, throws `missing_dependency` with the command to install it. */
export async function loadSdk<T>(sdk: Sdk, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    const wanted = `${sdk.package}@${sdk.range}`
    const message = `This storage driver needs ${sdk.package} ${sdk.range}. Install it with: pnpm add '${wanted}'`
    throw new WorkspaceError('missing_dependency', message, { cause })
  }
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND'
}
