import { type OfferTerms, ownSections, type Photo, type Theme } from '@dossier/generators'
import { type Anonymity, type CvSection, cvSections, type JobPlacements, locales } from '@dossier/profiles'
import { noNotes } from '../editor/notes.ts'
import type { RunValues } from '../views/run-values.ts'
import { formText } from './form-text.ts'
import type { WebContext } from '../web-context.ts'
import { maxUploadBytes, plainText } from './source-file.ts'
import { offeredPhoto, photoOfView, type PhotoProblem, readPhoto } from './photo-form.server.ts'
import type { FoundPhoto } from './run-values.server.ts'
import { type LogoProblem, readTheme } from './theme-form.server.ts'

/** The values of the new-run form; `candidate` and `job` are texts as entered. */
export interface RunForm extends Omit<RunValues, 'look' | 'photo' | 'filePhoto' | 'asksForPhoto'> {
  theme: Theme
  photo: Photo | null
  filePhoto: FoundPhoto | null
}

type FormProblem = 'fileTooLarge' | 'fileNotText' | LogoProblem | PhotoProblem | { sentence: string }

/**
 * Parses the form as the browser sends it, with or without scripts: a chosen file takes precedence over the text box.
 */
export async function readRunForm(
  form: FormData,
  { readUpload, api }: Pick<WebContext, 'readUpload' | 'api'>,
): Promise<{ values: RunForm; problem: FormProblem | null }> {
  const candidate = await sourceOf(form, 'candidate', readUpload)
  const job = await sourceOf(form, 'job', readUpload)
  const { theme, problem } = await readTheme(form, api)
  const photo = await readPhoto(form)
  const locale = locales.find((known) => known === form.get('locale')) ?? 'de-CH'
  const values = {
    candidate: candidate.text ?? '',
    job: job.text ?? '',
    original: candidate.original,
    placements: placementsOf(form),
    locale,
    theme,
    withOffer: form.get('withOffer') === 'on',
    terms: readTerms(form),
    anonymous: anonymityOf(formText(form, 'anonymous')),
    pdf: form.get('pdf') === 'on',
    sections: sectionsOf(form),
    photo: photo.photo,
    // A photo in use is no longer offered.
    filePhoto: photo.photo === null && candidate.text ? (candidate.photo ?? offeredPhoto(form)) : null,
    notes: notesOf(form),
    draft: draftOf(form),
  }
  return { values, problem: candidate.problem ?? job.problem ?? problem ?? photo.problem }
}

/** The notes on the texts, as the page itself wrote them; empty without script. */
function notesOf(form: FormData): RunForm['notes'] {
  const nothing = { candidate: noNotes, job: noNotes, terms: [] }
  try {
    // The API checks what it stores.
    return {
      ...nothing,
      ...(JSON.parse(formText(form, 'notes') || '{}') as Partial<RunForm['notes']>),
    }
  } catch {
    return nothing
  }
}

function draftOf(form: FormData): RunForm['draft'] {
  const id = formText(form, 'draft')
  const revision = Number.parseInt(formText(form, 'revision'), 10)
  return /^[0-9a-f-]{36}$/.test(id) && revision >= 0 ? { id, revision } : { id: crypto.randomUUID(), revision: 0 }
}

/** The selected option of `PersonChoices`. */
export function anonymityOf(chosen: string): Anonymity | null {
  return chosen === 'months' || chosen === 'years' ? { dates: chosen } : null
}

/**
 * The ticked sections of `SectionsField`, in the order of the form, or of the numbers that replace it without script;
 * none counts as all.
 */
export function sectionsOf(form: FormData): CvSection[] | null {
  const ticked = cvSections.filter((section) => form.getAll('section').includes(section))
  if (ticked.length === 0) return null
  const shown = form.getAll('section')
  const placeOf = (section: CvSection) => Number(form.get(`place.${section}`) ?? shown.indexOf(section))
  return ownSections(ticked.toSorted((a, b) => placeOf(a) - placeOf(b)))
}

interface Source {
  text: string | null
  original: string | null
  /** The photo in a file that was read just now. */
  photo: FoundPhoto | null
  problem: FormProblem | null
}

async function sourceOf(
  form: FormData,
  name: 'candidate' | 'job',
  readUpload: WebContext['readUpload'],
): Promise<Source> {
  const nothing = { text: null, original: null, photo: null }
  const file = form.get(`${name}File`)
  if (file instanceof File && file.size > 0) {
    if (file.size > maxUploadBytes) return { ...nothing, problem: 'fileTooLarge' }
    const plain = await plainText(file, name)
    if (plain !== null) return { ...nothing, ...plain }
    const reading = await readUpload(new Uint8Array(await file.arrayBuffer()), name)
    if (reading.problem !== null) return { ...nothing, problem: { sentence: reading.problem } }
    const { text, kept } = reading
    return { text, original: kept?.sha256 ?? null, photo: photoOfView(reading.photo), problem: null }
  }
  const text = formText(form, name).trim()
  const original = formText(form, 'original')
  return { ...nothing, text, original: text !== '' && /^[0-9a-f]{64}$/.test(original) ? original : null, problem: null }
}

/**
 * The fields `line.<text>` of the list of an advert's lines; an empty one keeps the original interpretation of its
 * line.
 */
function placementsOf(form: FormData): JobPlacements {
  const entries = [...form].flatMap(([name, value]) =>
    name.startsWith('line.') && (value === 'must' || value === 'should' || value === 'none')
      ? [[name.slice('line.'.length), value] as const]
      : [],
  )
  return Object.fromEntries(entries)
}

/** Parses the form with the team's run defaults. */
export async function readDefaultsForm(form: FormData, api: WebContext['api']) {
  const { theme, problem } = await readTheme(form, api)
  const validDays = formText(form, 'validDays').trim()
  const values = {
    locale: locales.find((known) => known === form.get('locale')) ?? null,
    theme,
    terms: readTerms(form),
    validDays: validDays === '' ? null : Number(validDays),
    pdf: form.get('pdf') === 'on',
    sections: sectionsOf(form),
    photo: form.get('photo') === 'on',
  }
  return { values, problem }
}

/** Parses the terms of an offer. */
function readTerms(form: FormData): OfferTerms {
  const term = (name: string) => formText(form, `terms.${name}`).trim().slice(0, 200)
  const validUntil = term('validUntil')
  return {
    id: term('id').slice(0, 100),
    vendor: term('vendor'),
    client: term('client'),
    contact: {
      name: term('contactName'),
      role: term('contactRole'),
      email: term('contactEmail'),
      phone: term('contactPhone').slice(0, 100),
    },
    workload: term('workload'),
    availability: term('availability'),
    hourlyRate: term('hourlyRate'),
    subcontracting: term('subcontracting'),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(validUntil) && { validUntil }),
  }
}
