import { type DocumentDefinition, documentTypes } from '@dossier/generators'
import type { Area } from '@dossier/workspace'

/** The name of a file type, and its place. */
interface FilePlace {
  documentType: string
  kind: 'document' | 'data'
  area: Area
  /** The object's name in its storage key. */
  name: string
}

const manifestPlace: FilePlace = { documentType: 'manifest', kind: 'data', area: 'artifacts', name: 'manifest.json' }

/** The place of a registered document type or of the manifest; null for a type that this version does not know. */
export function placeOf(type: string): FilePlace | null {
  if (type === manifestPlace.documentType) return manifestPlace
  const definitions: readonly DocumentDefinition[] = documentTypes
  const definition = definitions.find((known) => known.type === type)
  if (definition === undefined) return null
  return { documentType: type, kind: definition.kind, area: definition.area, name: `${type}.${definition.extension}` }
}
