import type { z } from 'zod'
import { type Components, type JsonSchema, toJsonSchema } from './json-schema.ts'
import { inputHeaders, isQueryParameter, typesOf } from './rest-input.ts'
import type { RestRoute } from './rest-routes.ts'

/** A parameter outside the request body. */
interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  schema?: JsonSchema
  style?: 'form'
  explode?: boolean
  content?: Record<string, { schema: JsonSchema }>
}

/** One method of one path. */
export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  /** Empty for an operation without authentication. */
  security?: []
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Record<string, { schema: JsonSchema }> }
  responses: Record<string, object>
}

/** Describes a route in OpenAPI; named schemas go into `components`. */
export function describeRoute(route: RestRoute, components: Components): Operation {
  const { name, path, procedure } = route
  const [tag = ''] = name.split('.')
  const body = bodyOf(route, components)
  return {
    operationId: name,
    tags: [tag],
    summary: procedure.meta?.summary ?? '',
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...(body === null ? {} : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      ...successOf(route, components),
      ...Object.fromEntries(
        [...(hasInput(route) ? ['400'] : []), '401', ...(path.includes('{') ? ['404'] : []), 'default'].map(
          (status) => [status, { $ref: '#/components/responses/Problem' }],
        ),
      ),
    },
  }
}

function hasInput({ properties }: RestRoute): boolean {
  return Object.keys(properties).length > 0
}

function pathParameters({ path, properties }: RestRoute): Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...described(properties[name] ?? {}),
  }))
}

function queryParameters(route: RestRoute): Parameter[] {
  return Object.entries(route.properties)
    .filter(([name]) => isQueryParameter(route, name) && !isHeader(name))
    .map(([name, schema]) => queryParameter(name, schema, route.required.includes(name)))
}

function queryParameter(name: string, schema: JsonSchema, required: boolean): Parameter {
  const types = typesOf(schema)
  const base = { name, in: 'query' as const, required }
  if (types.has('array')) return { ...base, ...described(schema), style: 'form', explode: true }
  if (types.has('object')) return { ...base, content: { 'application/json': { schema } } }
  return { ...base, ...described(schema) }
}

function headerParameters({ properties }: RestRoute): Parameter[] {
  return Object.entries(inputHeaders).flatMap(([name, header]) => {
    const schema = properties[name]
    return schema === undefined ? [] : [{ name: header, in: 'header', required: false, ...described(schema) }]
  })
}

function isHeader(name: string): boolean {
  return Object.hasOwn(inputHeaders, name)
}

function described({ description, ...schema }: JsonSchema): { description?: string; schema: JsonSchema } {
  return { ...(description === undefined ? {} : { description }), schema }
}

/** The body: the whole input except what the path holds; null for a route without a body. */
function bodyOf(route: RestRoute, components: Components): JsonSchema | null {
  const [input] = route.procedure.inputs
  if (route.method === 'GET' || route.method === 'DELETE' || input === undefined) return null
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const schema = toJsonSchema(input, 'input', components)
  if (inPath.length === 0) return hasInput(route) ? schema : null
  const { properties = {}, required = [], ...rest } = schema
  const left = Object.entries(properties).filter(([name]) => !inPath.includes(name))
  if (left.length === 0) return null
  const needed = required.filter((name) => !inPath.includes(name))
  return { ...rest, properties: Object.fromEntries(left), ...(needed.length === 0 ? {} : { required: needed }) }
}

function successOf({ procedure }: RestRoute, components: Components): Record<string, object> {
  const { type, meta, output } = procedure
  if (type === 'subscription' && meta?.event !== undefined) return eventsOf(meta.event, components)
  const schema = output === undefined ? {} : toJsonSchema(output, 'output', components)
  const isPage = schema.properties !== undefined && Object.hasOwn(schema.properties, 'nextCursor')
  const link = {
    Link: { description: 'The next page, `rel="next"`; absent on the last page', schema: { type: 'string' } },
  }
  return {
    '200': {
      description: 'Success',
      ...(isPage && type === 'query' ? { headers: link } : {}),
      content: { 'application/json': { schema } },
    },
  }
}

function eventsOf(event: z.ZodType, components: Components): Record<string, object> {
  const data = toJsonSchema(event, 'output', components)
  return {
    '200': {
      description:
        'Server-sent events: `id` is the position to resume from, `data` is JSON as described by `x-event`. A client that reconnects sends `Last-Event-ID`.',
      content: { 'text/event-stream': { schema: { type: 'string' }, 'x-event': data } },
    },
    '204': { description: 'The stream is complete: do not reconnect.' },
  }
}
