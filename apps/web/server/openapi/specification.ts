import { apiErrorCodes, httpStatuses, openApi, type OpenApi } from '@dossier/api'
import packageJson from '../../package.json' with { type: 'json' }
import { servedPaths } from './served-paths.ts'

let made: OpenApi | undefined

/** The specification of every route of this server; built once. */
export function specification(): OpenApi {
  return (made ??= openApi({ version: packageJson.version, served: servedPaths }))
}

/** The specification as stored in the repository: one line per path and schema, which keeps diffs small. */
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

/** The data of the API documentation page. */
export function describeApi() {
  const problems = apiErrorCodes.map((reason) => ({ reason, status: httpStatuses[reason] }))
  return { specification: specification(), problems }
}
