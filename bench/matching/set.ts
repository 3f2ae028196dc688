import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Verdict } from '@dossier/matching'
import { type Candidate, importCandidate, importJobProfile, type JobProfile, type Locale } from '@dossier/profiles'

const folder = fileURLToPath(new URL('./set/', import.meta.url))

/** A careful reader's label for one criterion: every verdict but `open`, which only a machine gives. */
export type Label = Exclude<Verdict, 'open'>

/** The half of the adverts that may be inspected while improving the matcher, and the one that may not. */
type Half = 'dev' | 'test'

export interface LabelledCriterion {
  id: string
  /** Verbatim from the advert. */
  text: string
  group: 'must' | 'should'
}

/**
 * A reader's labels of one person for one advert: whether they would be submitted, and a verdict with its reason for
 * each criterion.
 */
export interface LabelledPerson {
  send: 'yes' | 'maybe' | 'no'
  verdicts: Readonly<Record<string, readonly [Label, string]>>
}

export interface LabelledAdvert {
  id: string
  field: string
  language: Locale
  half: Half
  title: string
  criteria: readonly LabelledCriterion[]
  persons: Readonly<Record<string, LabelledPerson>>
  /** The advert as its firm would publish it. */
  text: string
}

export interface LabelledSet {
  adverts: readonly LabelledAdvert[]
  persons: ReadonlyMap<string, Candidate>
}

/** Reads the labelled adverts and persons; throws if a file cannot be read or a person is missing. */
export function loadSet(): LabelledSet {
  const fields = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  )
  const persons = new Map(fields.flatMap((field) => filesOf(field, 'persons').map(readPerson)))
  const adverts = fields.flatMap((field) => filesOf(field, 'labels').map((path) => readAdvert(field, path)))
  for (const { id, persons: labelled } of adverts) {
    const missing = Object.keys(labelled).filter((person) => !persons.has(person))
    if (missing.length > 0) throw new Error(`${id} labels unknown persons: ${missing.join(', ')}`)
  }
  return { adverts, persons }
}

function filesOf(field: string, kind: 'persons' | 'labels'): string[] {
  return readdirSync(`${folder}${field}/${kind}`)
    .toSorted()
    .map((name) => `${folder}${field}/${kind}/${name}`)
}

function readPerson(path: string): [string, Candidate] {
  const { value, problems } = importCandidate(readFileSync(path, 'utf8'))
  if (value === null) throw new Error(`${path}: ${problems.map((one) => one.rule).join(', ')}`)
  return [nameOf(path), value]
}

function readAdvert(field: string, path: string): LabelledAdvert {
  // The files are our own, and a test checks their shape.
  const labels = JSON.parse(readFileSync(path, 'utf8')) as Omit<LabelledAdvert, 'text'>
  return { ...labels, text: readFileSync(`${folder}${field}/adverts/${nameOf(path)}.txt`, 'utf8') }
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.json$/, '')
}

/** The job profile that would result if an advert's criteria were read without errors. */
export function jobOf(advert: LabelledAdvert): JobProfile {
  const { value } = importJobProfile(`${advert.title}\n\nMuss:\n- x`)
  if (value === null) throw new Error(`The title of ${advert.id} cannot be read.`)
  const textsOf = (group: LabelledCriterion['group']) =>
    advert.criteria.filter((one) => one.group === group).map((one) => one.text)
  return {
    ...value,
    locale: advert.language,
    title: advert.title,
    must: textsOf('must'),
    should: textsOf('should'),
    languages: [],
  }
}
