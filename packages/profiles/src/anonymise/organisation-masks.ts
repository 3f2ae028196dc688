import type { Candidate } from '../candidate.ts'
import { languageOf } from '../language.ts'
import { hasOpenMarker } from '../open-marker.ts'
import { LEFT_OUT } from './anonymity.ts'
import { fold, type Folded, spellings } from './folded.ts'
import { classOf } from './organisation-classes.ts'
import { namesNobody, organisationKey, organisationNames } from './organisation-names.ts'
import { literally, matchesOf, type Span } from './spans.ts'

/** The organisations that a CV names, each with its replacement: `Bank 1`, `Organisation 2`. */
export interface Organisations {
  /** The replacement for an organisation's field; a field that names nobody stays as it is. */
  labelOf(name: string): string
  /** Finds the organisations in a text. */
  spans(text: string, folded: Folded): Span[]
}

/**
 * Collects the organisations of a CV. A word that is also one of the person's skills counts as a name only after `bei`,
 * `at` or `chez`.
 */
export function organisationsOf(candidate: Candidate, skills: ReadonlySet<string>): Organisations {
  const labels = labelled(candidate)
  const known = [...labels.values()].flatMap(({ names, label }) =>
    names.flatMap((name) => patternsOf(name, label, skills)),
  )
  return {
    labelOf: (name) => labels.get(organisationKey(name))?.label ?? name,
    spans: (text, folded) =>
      known.flatMap(({ pattern, opening, onlyCapital, label }) =>
        // Most texts contain none of them, which is faster to check than a pattern.
        (opening.some((word) => folded.text.includes(word)) ? matchesOf(folded.text, pattern) : []).flatMap(
          ({ start, end }) => {
            const span = {
              start: folded.places[start] ?? 0,
              end: folded.places[end] ?? text.length,
              replacement: label,
            }
            return onlyCapital && !/^\P{Ll}/u.test(text.slice(span.start)) ? [] : [span]
          },
        ),
      ),
  }
}

interface Labelled {
  label: string
  /** As written in the fields. */
  names: string[]
}

function labelled(candidate: Candidate): Map<string, Labelled> {
  const { engagements, education, volunteering = [] } = candidate
  const work = [...engagements.map(({ client }) => client), ...volunteering.map(({ organisation }) => organisation)]
  const all = [
    ...work.map((name) => ({ name, kind: 'work' as const })),
    ...education.map(({ institution }) => ({ name: institution, kind: 'school' as const })),
  ]
  const found = new Map<string, Labelled>()
  const counts = new Map<string, number>()
  for (const { name, kind } of all) {
    if (name.trim() === '' || hasOpenMarker(name) || namesNobody(name)) continue
    const key = organisationKey(name)
    const known = found.get(key)
    if (known !== undefined) {
      known.names.push(name)
      continue
    }
    const kindName = classOf(name, kind, languageOf(candidate.locale))
    const count = (counts.get(kindName) ?? 0) + 1
    counts.set(kindName, count)
    found.set(key, { label: `${kindName} ${count}`, names: [name] })
  }
  return found
}

interface OrganisationPattern {
  pattern: RegExp
  /** The first words of what the pattern matches. */
  opening: string[]
  onlyCapital: boolean
  label: string
}

function patternsOf(name: string, label: string, skills: ReadonlySet<string>): OrganisationPattern[] {
  const { whole, short, hints } = organisationNames(name)
  const of = (one: string, before: string, onlyCapital: boolean): OrganisationPattern => {
    const ways = spellings(one)
    const opening = ways.map((way) => way.split(/[-\s]/u)[0] ?? '')
    return { pattern: written(ways, before), opening, onlyCapital, label }
  }
  return [
    ...whole.map((one) => of(one, '', false)),
    ...short.flatMap((one) => {
      const behind = of(one, behindPreposition, false)
      return skills.has(fold(one)) ? [behind] : [of(one, '', true), behind]
    }),
    ...hints.filter((one) => !skills.has(fold(one))).map((one) => ({ ...of(one, '', true), label: LEFT_OUT })),
  ]
}

const behindPreposition = String.raw`(?<=\b(?:bei|beim|bei der|bei den|at|chez|joined|joining|left|verliess|verlies)\s)`

function written(ways: readonly string[], before: string): RegExp {
  const bodies = ways.map((way) =>
    literally(way)
      .replace(/[-\s]+/gu, '[\\s-]+')
      .replaceAll('&', '(?:&|\\+|und|and|et)'),
  )
  return new RegExp(`${before}(?<![\\p{L}\\p{N}])(?:${bodies.join('|')})(?:'?s|')?(?![\\p{L}\\p{N}])`, 'gu')
}
