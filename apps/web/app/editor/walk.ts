import type { ProblemView } from '../views/imported.ts'
import type { FormSpec } from './forms/form.ts'
import type { Json } from '@dossier/profiles/json'
import { isWithin } from '@dossier/profiles/json'
import { fieldPointers, locate, nearestField } from './locate.ts'
import type { Notes } from './notes.ts'

/** The fields with open values to check, in the order of the form; values without a field come last. */
export function openFields({ toCheck }: Notes, fields: readonly string[]): string[] {
  const open = toCheck.filter(({ checked }) => !checked).map(({ pointer }) => nearestField(pointer, fields) ?? pointer)
  const inForm = fields.filter((pointer) => open.includes(pointer))
  return [...inForm, ...new Set(open.filter((pointer) => !fields.includes(pointer)))]
}

interface Walk {
  fields: readonly string[]
  from: string | null
  step: 1 | -1
}

/**
 * The next open field after a place in the form, or with -1 the previous one, wrapping around. Null if none is open.
 */
export function nextOpen(open: readonly string[], { fields, from, step }: Walk): string | null {
  const order = [...fields, ...open.filter((pointer) => !fields.includes(pointer))]
  const at = from === null ? -1 : order.findIndex((pointer) => pointer === from || isWithin(pointer, from))
  const places = open.map((pointer) => ({ pointer, place: order.indexOf(pointer) }))
  if (step === 1) return (places.find(({ place }) => place > at) ?? places[0])?.pointer ?? null
  const before = places.filter(({ place }) => at === -1 || place < at)
  return (before.at(-1) ?? places.at(-1))?.pointer ?? null
}

/** Problems by the field, or else the list, at which they appear; `elsewhere` are those without a place in the form. */
export function problemsByField(problems: readonly ProblemView[], form: FormSpec, document: Json) {
  const fields = fieldPointers(form, document)
  const lists = form.flatMap((group) => (group.kind === 'fields' ? [] : [locate(document, '', group)]))
  const at = new Map<string, ProblemView[]>()
  const elsewhere: ProblemView[] = []
  for (const problem of problems) {
    const place = problem.pointer === '' ? null : placeOf(problem.pointer, fields, lists)
    if (place === null) elsewhere.push(problem)
    else at.set(place, [...(at.get(place) ?? []), problem])
  }
  return { at, elsewhere }
}

function placeOf(pointer: string, fields: readonly string[], lists: readonly string[]): string | null {
  if (lists.includes(pointer)) return pointer
  return nearestField(pointer, fields) ?? nearestField(pointer, lists)
}
