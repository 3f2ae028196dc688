import { apiErrorCodes, httpStatuses, openApi, type OpenApi } from '@dossier/api'
import packageJson from '../../package.json' with { type: 'json' }
import { servedPaths } from './served-paths.ts'

let made: OpenApi | undefined

/** The specification of everything that this server answers; made once. */
export function specification(): OpenApi {
  return (made ??= openApi({ version: packageJson.version, served: servedPaths }))
}

/** The specification as the repository holds it. */
export function specificationText(): string {
  return `${JSON.stringify(specification(), null, 2)}\n`
}

/** What the page that shows the API needs. */
export function describeApi() {
  const problems = apiErrorCodes.map((reason) => ({ reason, status: httpStatuses[reason] }))
  return { specification: specification(), problems }
}
