import {
  type Concept,
  extendLexicon,
  type Lexicon,
  ourLexicon,
  matchCandidate,
  type TaughtEntry,
} from '@dossier/matching'
import { importCandidate, importJobProfile, projectCandidate } from '@dossier/profiles'
import { samplePairs } from '@dossier/profiles/fixtures'
import { median } from '../rounds.ts'

const sizes = [629, 5000] as const
const rounds = 60
const criteria = 30

/**
 * Measures a match with lexicons of two sizes, alternating in one process. Returns the median in milliseconds, and its ratio to
 * that of the smaller lexicon.
 */
export async function measureMatch(): Promise<{ concepts: number; milliseconds: number; ratio: number }[]> {
  const lexicons = sizes.map((size) => lexiconOf(size))
  const times = sizes.map((): number[] => [])
  const match = scene()
  for (let round = 0; round < rounds; round += 1) {
    lexicons.forEach((one, at) => {
      const start = performance.now()
      match(one)
      times[at]?.push(performance.now() - start)
    })
  }
  const medians = times.map((one) => median(one.slice(rounds / 3)))
  return sizes.map((concepts, at) => {
    const milliseconds = medians[at] ?? Number.NaN
    return { concepts, milliseconds, ratio: milliseconds / (medians[0] ?? Number.NaN) }
  })
}

/** Makes a function that matches new texts on each call, because the matcher caches the texts that it has read. */
function scene(): (value: Lexicon) => void {
  const [sample] = samplePairs
  const candidate = importCandidate(sample?.candidate).value
  const job = importJobProfile(sample?.job).value
  if (candidate === null || job === null) throw new Error('The sample cannot be read.')
  const asOf = new Date('2026-11-01T00:00:00Z')
  let call = 0
  return (value) => {
    call += 1
    const renew = (text: string) => `${text} Nr. ${call}`
    const engagements = candidate.engagements.map((one) => ({
      ...one,
      activities: one.activities.map(renew),
      technologies: one.technologies.map(renew),
    }))
    const long = { ...candidate, engagements: [...engagements, ...engagements] }
    const must = Array.from({ length: criteria }, (_, at) => renew(job.must[at % job.must.length] ?? ''))
    matchCandidate(
      projectCandidate(long),
      { ...job, must, should: [] },
      {
        asOf,
        inputs: { candidate: '', job: '' },
        lexicon: { value, version: '' },
      },
    )
  }
}

/** Our lexicon, reduced or extended with made-up concepts to the requested size. */
function lexiconOf(size: number): Lexicon {
  const ours = [...ourLexicon().concepts.values()]
  if (ours.length >= size) return smaller(ours, size)
  const more = Array.from({ length: size - ours.length }, (_, at) => madeUp(at))
  return extendLexicon(ourLexicon(), more)
}

function smaller(ours: readonly Concept[], size: number): Lexicon {
  const kept = new Set(ours.slice(0, size).map((one) => one.id))
  const entries = new Map([...ourLexicon().entries].filter(([, entry]) => kept.has(entry.concept.id)))
  return { ...ourLexicon(), entries, heads: new Map([...ourLexicon().heads].filter(([, one]) => kept.has(one.id))) }
}

function madeUp(at: number): TaughtEntry {
  const name = `Zq${at.toString(36)}`
  const aliases = ['verfahren', 'technik', 'methode', 'prozess'].map((end) => `${name}${end}`)
  return { concept: `made-up-${at}`, label: `${name} Begriff`, kind: 'method', aliases, broader: [] }
}
