/** A value of a JSON document. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** An object of a JSON document. */
export type JsonObject = { [key: string]: Json }

/** Whether a value is an object and no list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The keys that a JSON pointer (RFC 6901) leads through. */
export function keysOf(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The JSON pointer that leads from another one through one more key. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Whether a pointer is another one or leads into it. */
export function isWithin(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`)
}

/** The value at a pointer; undefined where there is none. */
export function readAt(document: Json, pointer: string): Json | undefined {
  return keysOf(pointer).reduce<Json | undefined>((value, key) => childOf(value, key), document)
}

function childOf(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/**
 * A document with another value at a pointer; undefined takes the key out. What is missing on the way becomes an object, and
 * what is neither object nor list gives way to one.
 */
export function writeAt(document: Json, pointer: string, value: Json | undefined): Json {
  return write(document, keysOf(pointer), value)
}

function write(target: Json | undefined, keys: readonly string[], value: Json | undefined): Json {
  const [key, ...rest] = keys
  if (key === undefined) return value ?? {}
  if (Array.isArray(target)) {
    const index = Number(key)
    if (rest.length === 0 && value === undefined) return target.filter((_, at) => at !== index)
    const next = write(target[index], rest, value)
    return index >= target.length ? [...target, next] : target.map((item, at) => (at === index ? next : item))
  }
  const object = isObject(target) ? target : {}
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
  }
  // A computed key of a literal is an own property, also when it is called __proto__.
  return { ...object, [key]: write(childOf(object, key), rest, value) }
}

/** The list at a pointer; empty where there is none, null where something else stands. */
export function listAt(document: Json, pointer: string): Json[] | null {
  const value = readAt(document, pointer)
  if (value === undefined || value === null || value === '') return []
  return Array.isArray(value) ? value : null
}

/** The JSON object that a text holds; an empty one where the text is empty, null where it is anything else. */
export function documentOf(text: string): JsonObject | null {
  if (text.trim() === '') return {}
  try {
    // What the parser gives is JSON by its nature.
    const document = JSON.parse(text) as Json
    return isObject(document) ? document : null
  } catch {
    return null
  }
}

/** A document as the text of its side. */
export function textOf(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
