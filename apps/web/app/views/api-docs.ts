import type { OpenApi } from '@dossier/api'

type Operation = OpenApi['paths'][string][string]
type Schema = OpenApi['components']['schemas'][string]

/** A value in a request or response. The name of an inner field is its path: `items[].id`. */
export interface FieldView {
  name: string
  /** In TypeScript syntax; names with a capital letter are schemas. */
  type: string
  required: boolean
  description: string
}

export interface ParameterView extends FieldView {
  place: 'path' | 'query' | 'header'
}

export interface OperationView {
  id: string
  method: string
  path: string
  summary: string
  parameters: ParameterView[]
  body: FieldView[]
  answers: { status: string; description: string; contentType: string; type: string; fields: FieldView[] }[]
}

export interface SpecificationView {
  version: string
  groups: { name: string; operations: OperationView[] }[]
  schemas: { name: string; type: string; fields: FieldView[] }[]
}

/** Reduces the specification to what a person reads. */
export function viewSpecification({ info, tags, paths, components }: OpenApi): SpecificationView {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ operation, view: viewOperation(path, method, operation) })),
  )
  return {
    version: info.version,
    groups: tags.map(({ name }) => ({
      name,
      operations: operations.filter(({ operation }) => operation.tags.includes(name)).map(({ view }) => view),
    })),
    schemas: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      type: typeOf(schema),
      fields: fieldsOf(schema),
    })),
  }
}

function viewOperation(path: string, method: string, operation: Operation): OperationView {
  const { operationId: id, summary, parameters, requestBody, responses } = operation
  const body = Object.values(requestBody?.content ?? {})[0]?.schema
  return {
    id,
    method: method.toUpperCase(),
    path,
    summary,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      place: parameter.in,
      type: typeOf(parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {}),
      required: parameter.required,
      description: parameter.description ?? '',
    })),
    body: body === undefined ? [] : fieldsOf(body),
    answers: Object.entries(responses).flatMap(([status, answer]) => viewAnswer(status, answer)),
  }
}

interface Answer {
  description?: string
  content?: Record<string, { schema?: Schema; 'x-event'?: Schema }>
}

/** All errors have the same form, which the page describes once. */
function viewAnswer(status: string, answer: Answer): OperationView['answers'] {
  if (status === 'default' || !/^[23]/.test(status)) return []
  const [contentType = '', media] = Object.entries(answer.content ?? {})[0] ?? []
  const schema = media?.['x-event'] ?? media?.schema ?? {}
  const { description = '' } = answer
  return [
    { status, description, contentType, type: contentType === '' ? '' : typeOf(schema), fields: fieldsOf(schema) },
  ]
}

/** Nested objects are shown only this deep; deeper ones are separate schemas. */
const deepest = 2

function fieldsOf(schema: Schema, prefix = '', depth = 0): FieldView[] {
  if (depth >= deepest) return []
  const items = itemsOf(schema)
  if (items !== null) return fieldsOf(items, `${prefix}[]`, depth)
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((one) => fieldsOf(one, prefix, depth))
  const { properties = {}, required = [] } = schema
  return Object.entries(properties).flatMap(([key, value]) => {
    // OpenAPI's own schemas are never `true` here, because those would contain no information.
    const inner = value as Schema
    const name = prefix === '' ? key : `${prefix}.${key}`
    const field = { name, type: typeOf(inner), required: required.includes(key), description: inner.description ?? '' }
    return [field, ...fieldsOf(inner, name, depth + 1)]
  })
}

function itemsOf(schema: Schema): Schema | null {
  const { items } = schema
  return typeof items === 'object' && !Array.isArray(items) ? items : null
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? ''
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return enumOf(schema.enum)
  const members = schema.anyOf ?? schema.oneOf
  if (members !== undefined) return [...new Set(members.map((one) => typeOf(one)))].join(' | ')
  const items = itemsOf(schema)
  if (items !== null) return listOf(typeOf(items))
  if (schema.type === 'array') return 'array'
  const types = [schema.type ?? 'any'].flat().join(' | ')
  return schema.format === undefined ? types : types.replace('string', schema.format)
}

function listOf(type: string): string {
  return type.includes(' ') ? `(${type})[]` : `${type}[]`
}

function enumOf(values: readonly unknown[]): string {
  const shown = values.slice(0, 12).map((value) => JSON.stringify(value))
  return values.length > shown.length ? `${shown.join(' | ')} | …` : shown.join(' | ')
}
