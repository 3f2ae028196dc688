import type { FieldSpec, FormSpec, GroupSpec } from './forms/form.ts'
import { type Json, isWithin, listAt, pointerTo, readAt } from '@dossier/profiles/json'

/** The pointer of a field inside an entry or the document: the first path with a value, or else the usual one. */
export function locate(document: Json, parent: string, { paths }: Pick<FieldSpec, 'paths'>): string {
  const pointers = paths.map((path) => path.split('/').reduce(pointerTo, parent))
  const [usual = parent] = pointers
  // A path that ends at an object is a group of values, such as the main role, not a field.
  return pointers.find((pointer) => isFilled(readAt(document, pointer))) ?? usual
}

function isFilled(value: Json | undefined): boolean {
  return value !== undefined && (typeof value !== 'object' || Array.isArray(value))
}

/** The pointers of all fields of a form, in its order. */
export function fieldPointers(form: FormSpec, document: Json): string[] {
  return form.flatMap((group) => pointersOf(group, document))
}

function pointersOf(group: GroupSpec, document: Json): string[] {
  if (group.kind === 'fields') return group.fields.map((spec) => locate(document, '', spec))
  const list = locate(document, '', group)
  const entries = listAt(document, list) ?? []
  return entries.flatMap((entry, index) => {
    const parent = pointerTo(list, index)
    if (group.kind === 'texts' || typeof entry !== 'object') return [parent]
    return group.fields.map((spec) => locate(document, parent, spec))
  })
}

/** The given field that contains a pointer or is nearest above it; null if there is none. */
export function nearestField(pointer: string, fields: readonly string[]): string | null {
  const around = fields.filter((one) => isWithin(pointer, one)).toSorted((a, b) => b.length - a.length)
  return around[0] ?? fields.find((one) => isWithin(one, pointer)) ?? null
}
