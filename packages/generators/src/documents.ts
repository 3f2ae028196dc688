import type { DocumentDefinition, GeneratedFile, GenerateOptions, RunData } from './define.ts'
import { cv } from './cv.ts'
import { cvPdf } from './cv-pdf.ts'
import { dashboard } from './dashboard.ts'
import { cvExtracted } from './data/cv-extracted.ts'
import { feedbackData } from './data/feedback-data.ts'
import { matchingResult } from './data/matching-result.ts'
import { offerData } from './data/offer-data.ts'
import { feedback } from './feedback.ts'
import { matchmaking } from './matchmaking.ts'
import { offer } from './offer.ts'
import { offerPdf } from './offer-pdf.ts'

export { TEMPLATE_VERSION } from './template-version.ts'

/** All types of files that a run can have. To add a type, add a file and a line here. */
export const documentTypes = [
  cv,
  offer,
  dashboard,
  matchmaking,
  feedback,
  cvExtracted,
  matchingResult,
  feedbackData,
  offerData,
  cvPdf,
  offerPdf,
] as const satisfies readonly DocumentDefinition[]

export type DocumentType = (typeof documentTypes)[number]['type']

/** The types that can be generated from these data, in registry order. */
export function documentTypesFor(data: RunData): DocumentType[] {
  return documentTypes.filter((definition) => missingParts(definition, data).length === 0).map(({ type }) => type)
}

/** Generates one file of a run. Throws a `RangeError` for an unknown type, or if the data lack a part that the type needs. */
export async function generateDocument(
  type: DocumentType,
  data: RunData,
  options: GenerateOptions,
): Promise<GeneratedFile> {
  const definition: DocumentDefinition | undefined = documentTypes.find((candidate) => candidate.type === type)
  if (definition === undefined) throw new RangeError(`no document type '${type}'; there are ${typeNames()}`)
  const missing = missingParts(definition, data)
  if (missing.length > 0) throw new RangeError(`a document of type '${type}' needs ${missing.join(' and ')}`)
  const bytes = await definition.generate(data, options)
  return { filename: definition.filename(data.candidate), contentType: definition.contentType, bytes }
}

function missingParts(definition: DocumentDefinition, data: RunData): string[] {
  return definition.needs.filter((part) => data[part] === null || data[part] === undefined || data[part] === false)
}

function typeNames(): string {
  return documentTypes.map((definition) => definition.type).join(', ')
}
