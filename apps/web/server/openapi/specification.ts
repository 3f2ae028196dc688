import { apiErrorCodes, httpStatuses, openApi, type OpenApi } from '@dossier/api'
import packageJson from '../../package.json' with { type: 'json' }
import { servedPaths } from './served-paths.ts'

let made: OpenApi | undefined

/** The specification of everything that this server answers; made once. */
export function specification(): OpenApi {
  return (made ??= openApi({ version: packageJson.version, served: servedPaths }))
}

/** The specification as the repository holds it: one line for each path and schema, so that a change shows as what it is. */
export function specificationText(): string {
  const { paths, components, ...rest } = specification()
  const { schemas, ...more } = components
  const head = JSON.stringify(rest).slice(1, -1)
  const parts = JSON.stringify(more).slice(1, -1)
  const all = `"schemas": ${lines(schemas)}${parts === '' ? '' : `,\n${parts}`}`
  return `{${head},\n"paths": ${lines(paths)},\n"components": {${all}}}\n`
}

function lines(entries: object): string {
  const all = Object.entries(entries).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{\n${all.join(',\n')}\n}`
}

/** What the page that shows the API needs. */
export function describeApi() {
  const problems = apiErrorCodes.map((reason) => ({ reason, status: httpStatuses[reason] }))
  return { specification: specification(), problems }
}
