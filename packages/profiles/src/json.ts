/** A value of a JSON document. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** An object of a JSON document. */
export type JsonObject = { [key: string]: Json }

/** Whether a value is an object and not a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The keys in a JSON pointer (RFC 6901). */
export function keysOf(pointer: string): string[] {
  if (pointer === '') return []
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Appends a key to a JSON pointer. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Whether a pointer equals another one or points into it. */
export function isWithin(pointer: string, parent: string): boolean {
  return pointer === parent || pointer.startsWith(`${parent}/`)
}

/** The value at a pointer; undefined if there is none. */
export function readAt(document: Json, pointer: string): Json | undefined {
  return keysOf(pointer).reduce<Json | undefined>((value, key) => childOf(value, key), document)
}

function childOf(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/**
 * A document with another value at a pointer; undefined removes the key. Missing parents become objects, and a parent
 * that is neither object nor list is replaced.
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
  // A computed key in an object literal is an own property, even if it is called __proto__.
  return { ...object, [key]: write(childOf(object, key), rest, value) }
}

/** The list at a pointer; empty if there is none, null if there is another value. */
export function listAt(document: Json, pointer: string): Json[] | null {
  const value = readAt(document, pointer)
  if (value === undefined || value === null || value === '') return []
  return Array.isArray(value) ? value : null
}

/** The JSON object in a text; an empty one for an empty text, null for anything else. */
export function documentOf(text: string): JsonObject | null {
  if (text.trim() === '') return {}
  try {
    // The parser's result is always a JSON value.
    const document = JSON.parse(text) as Json
    return isObject(document) ? document : null
  } catch {
    return null
  }
}

/** A document as the text for the editor. */
export function textOf(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
