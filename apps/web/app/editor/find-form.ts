import { agencyCandidateForm } from './forms/agency-candidate.ts'
import { agencyJobForm } from './forms/agency-job.ts'
import type { FormSpec } from './forms/form.ts'
import { jsonResumeForm } from './forms/json-resume.ts'
import { documentOf, isObject, type JsonObject } from '@dossier/profiles/json'

/** The side of a run that the form fills in. */
export type Side = 'candidate' | 'job'

const jobKeys = [
  'projekt_kontext',
  'rolle',
  'aufgaben_und_verantwortlichkeiten',
  'anforderungen',
  'einsatzrahmen',
  'organisation_und_reporting',
  'kontakt',
]

/** The form for the text of a side, with the parsed document; null if no form can show it. */
export function findForm(side: Side, text: string): { form: FormSpec; document: JsonObject } | null {
  const document = documentOf(text)
  if (document === null) return null
  const isEmpty = Object.keys(document).length === 0
  if (side === 'job') {
    const isNested = Object.keys(document).some((key) => jobKeys.includes(key)) && !hasFlatKeys(document)
    return isEmpty || isNested ? { form: agencyJobForm, document } : null
  }
  if (isEmpty) return { form: jsonResumeForm, document }
  if ('Vorname' in document && 'Nachname' in document) return { form: agencyCandidateForm, document }
  return isJsonResume(document) ? { form: jsonResumeForm, document } : null
}

/** Reactive Resume has `basics` too, but keeps everything else in `sections`. */
function isJsonResume(document: JsonObject): boolean {
  if (isWrapped(document) || 'sections' in document || 'cv' in document) return false
  return isObject(document['basics']) || (document['basics'] === undefined && Array.isArray(document['work']))
}

/** Some programs put the CV into an object inside the document, where the form does not look. */
function isWrapped(document: JsonObject): boolean {
  return ['data', 'resume', 'jsonResume', 'content'].some((key) => isObject(document[key]))
}

/** A flat profile keeps its requirements in one list, under its own names. */
function hasFlatKeys(document: JsonObject): boolean {
  return ['Stellenbezeichnung', 'title', 'Titel', 'Beschreibung', 'Anforderungen', 'Aufgaben'].some(
    (key) => key in document,
  )
}
