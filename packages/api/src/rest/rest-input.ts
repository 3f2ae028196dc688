import { ApiError } from '../errors.ts'
import type { InputIssue } from '../trpc.ts'
import type { JsonSchema } from './json-schema.ts'
import { asSchema, type RestRoute } from './rest-routes.ts'

/** A request below `/api`, independent of any server's types. */
export interface RestRequest {
  method: string
  /** Below `/api`, still encoded: `/runs/x%20y`. */
  path: string
  query: URLSearchParams
  /** The parsed JSON body; undefined if there is none. */
  body: unknown
  header(name: string): string | undefined
}

/** Thrown for input that the route itself rejects, before the procedure sees it. */
export class RestInputError extends ApiError {
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[]) {
    super('invalid_input', 'The request does not match this route; `issues` lists every problem.')
    this.issues = issues
  }
}

/**
 * The input of the procedure behind a route: path, query (or body) and the headers that map to a field. Rejects unknown
 * query parameters, so that a misspelt filter never shows too much.
 */
export function readInput(route: RestRoute, params: Readonly<Record<string, string>>, request: RestRequest): unknown {
  const names = Object.keys(route.properties)
  if (names.length === 0 && request.body === undefined && request.query.size === 0) return undefined
  const unknown = [...new Set(request.query.keys())].filter((name) => !isQueryParameter(route, name))
  if (unknown.length > 0) throw new RestInputError(unknown.map((name) => unknownParameter(route, name)))
  const given: Record<string, unknown> = { ...queryInput(route, request.query), ...headerInput(route, request) }
  const { body } = request
  if (body === undefined) return { ...given, ...params }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new RestInputError([{ path: '', message: 'The body must be a JSON object.' }])
  }
  return { ...given, ...body, ...params }
}

/** Whether an input property comes from the query: true for everything outside the path, on a route without a body. */
export function isQueryParameter({ method, path, properties }: RestRoute, name: string): boolean {
  return (method === 'GET' || method === 'DELETE') && Object.hasOwn(properties, name) && !path.includes(`{${name}}`)
}

function unknownParameter(route: RestRoute, name: string): InputIssue {
  const known = Object.keys(route.properties).filter((property) => isQueryParameter(route, property))
  const there = known.length === 0 ? 'This route takes none.' : `It takes: ${known.join(', ')}.`
  return { path: name, message: `Unknown query parameter. ${there}` }
}

function queryInput(route: RestRoute, query: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(query.keys())]
  return Object.fromEntries(names.map((name) => [name, fromQuery(query.getAll(name), route.properties[name] ?? {})]))
}

/** Converts query text to the schema's types; text that does not fit stays text, and the procedure reports why. */
function fromQuery(texts: readonly string[], schema: JsonSchema): unknown {
  const types = typesOf(schema)
  if (types.has('array')) {
    const items = itemsOf(schema)
    return texts.map((text) => fromText(text, items))
  }
  const [only = ''] = texts
  return texts.length === 1 ? fromText(only, schema) : texts
}

function fromText(text: string, schema: JsonSchema): unknown {
  const types = typesOf(schema)
  if (types.has('string')) return text
  if ((types.has('number') || types.has('integer')) && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text)
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  if (types.has('object')) return fromJson(text)
  return text
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The procedure reports what it expects here.
    return text
  }
}

/** The JSON types that a schema allows. */
export function typesOf(schema: JsonSchema): Set<string> {
  const own = schema.type === undefined ? [] : [schema.type].flat()
  const members = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return new Set([...own, ...members.flatMap((member) => [...typesOf(asSchema(member))])])
}

function itemsOf(schema: JsonSchema): JsonSchema {
  if (schema.items !== undefined && !Array.isArray(schema.items)) return asSchema(schema.items)
  const member = (schema.anyOf ?? []).map(asSchema).find((one) => typesOf(one).has('array'))
  return member === undefined ? {} : itemsOf(member)
}

/** Headers that set a field of the input. */
export const inputHeaders: Readonly<Record<string, string>> = {
  idempotencyKey: 'Idempotency-Key',
  lastEventId: 'Last-Event-ID',
}

function headerInput({ properties }: RestRoute, request: RestRequest): Record<string, unknown> {
  const entries = Object.entries(inputHeaders).flatMap(([name, header]) => {
    const value = request.header(header)
    return value === undefined || !Object.hasOwn(properties, name) ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}
