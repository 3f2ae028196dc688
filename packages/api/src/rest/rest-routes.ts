import { listProcedures, type Procedure } from '../procedures.ts'
import { type JsonSchema, toJsonSchema } from './json-schema.ts'

/** A procedure as a REST route. */
export interface RestRoute {
  /** `runs.get` */
  name: string
  method: string
  /** Below `/api`: `/runs/{runId}`. */
  path: string
  procedure: Procedure
  /** The procedure's input, property by property; empty if it takes none. */
  properties: Readonly<Record<string, JsonSchema>>
  required: readonly string[]
}

let routes: readonly RestRoute[] | undefined

/** All routes, in the order of their procedures. */
export function restRoutes(): readonly RestRoute[] {
  return (routes ??= listProcedures().flatMap(([name, procedure]) => {
    if (procedure.meta === undefined) return []
    const [method = '', path = ''] = procedure.meta.rest.split(' ')
    const [input] = procedure.inputs
    const schema = input === undefined ? {} : toJsonSchema(input, 'input', {})
    return [{ name, method, path, procedure, ...propertiesOf(schema) }]
  }))
}

/** For a union, the properties of all its members, none of them required. */
function propertiesOf({
  properties = {},
  required = [],
  anyOf = [],
}: JsonSchema): Pick<RestRoute, 'properties' | 'required'> {
  const members = anyOf.map((member) => propertiesOf(asSchema(member)))
  const own = Object.entries(properties).map(([name, schema]): [string, JsonSchema] => [name, asSchema(schema)])
  return { properties: Object.assign(Object.fromEntries(own), ...members.map((one) => one.properties)), required }
}

/** A schema as an object; `true` allows everything, like `{}`. */
export function asSchema(schema: JsonSchema | boolean): JsonSchema {
  return typeof schema === 'boolean' ? {} : schema
}

/** What a path below `/api` resolves to: a route and the path's parameters, or the methods that the path supports. */
export type Found =
  | { route: RestRoute; params: Readonly<Record<string, string>> }
  | { route: null; methods: readonly string[] }

/** Finds the route of a request; `path` is still encoded. */
export function findRoute(method: string, path: string): Found {
  const segments = path.split('/').map(decode)
  const fitting = restRoutes()
    .flatMap((route) => {
      const params = match(route.path.split('/'), segments)
      return params === null ? [] : [{ route, params }]
    })
    // `/runs/current` takes precedence over `/runs/{runId}`.
    .toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)
  const found = fitting.find(({ route }) => route.method === method)
  return found ?? { route: null, methods: [...new Set(fitting.map(({ route }) => route.method))] }
}

function match(pattern: readonly string[], segments: readonly (string | null)[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? null
    if (segment === null) return null
    if (!expected.startsWith('{')) {
      if (segment !== expected) return null
      continue
    }
    if (segment === '') return null
    params[expected.slice(1, -1)] = segment
  }
  return params
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    // An incomplete escape: no name matches.
    return null
  }
}
