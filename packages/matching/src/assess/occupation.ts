import { isFiller } from '../criterion/filler.ts'
import { isGeneral, isVague } from '../criterion/vague.ts'
import type { CandidateIndex } from '../evidence/evidence.ts'
import { occupationTitles } from '../lexicon/data/occupation-titles.ts'
import { findConcepts } from '../lexicon/find.ts'
import type { ConceptKind, Lexicon } from '../lexicon/lexicon.ts'
import { tokenise } from '../text/normalise.ts'
import { memoised } from '../text/memoised.ts'
import { stemOf } from '../text/stem.ts'

/** Kinds of concepts in titles that do not name the occupation. */
const beside: ReadonlySet<ConceptKind> = new Set(['domain', 'soft', 'technology', 'licence', 'certificate', 'degree'])

/** The occupation that the title of a job names: the ids of its concepts and tools, and keys of the words that distinguish it from other titles. */
export interface Occupation {
  roles: ReadonlySet<string>
  tools: ReadonlySet<string>
  words: ReadonlySet<string>
}

/** How a CV's titles compare with the title of a job: the same occupation, only a word in common (`alike`), or nothing. */
export type Bearing = 'same' | 'alike' | 'none'

const shortestWord = 5
/** Ranks, and words that occur in the titles of every trade. */
const rank =
  /^(?:manag\w*|leit\w*|lead\w*|mitarbeit\w*|assist\w*|fach\w{0,12}|spezialist|specialist\w*|responsable\w*|collaborat\w*|senior|junior|team\w*|offic\w*|engineer\w*|ingenieur\w*|technik\w*|techni[cq]\w*|monteur\w*|berat\w*|sachbearbeit\w*|kaufm\w*|kauffr\w*|employe\w*|gestionnaire\w*|charge\w*|agent\w*|chef\w*|head|direct\w*|deputy|stellvertret\w*|consult\w*|conseill\w*|coordinat\w*|koordinat\w*|diplom\w*|adjoint\w*|expert\w*|worker|person\w*|hilfs\w*|aide|abteilung\w*|bereich\w*|gruppe\w*|gruppenleit\w*|develop\w*|entwickl\w*|programm\w*|archite[ck]t\w*|administrat\w*|analyst\w*|teilzeit|vollzeit|prozent|schwerpunkt|bereich)$/

/** Grades, which do not change the occupation. */
const grade = /^(?:senior|junior|lead|head|deputy|stv|stellvertret\w*|adjoint\w*|leitend\w*|principal|trainee)$/
/** Abbreviations of degrees, countries, legal forms and the like, which do not name an occupation. */
const noName =
  /^(?:hf|fh|efz|cfc|eba|es|hes|ma|ba|bsc|msc|uk|us|eu|ch|de|kmu|pme|sme|ag|sa|gmbh|ltd|cdi|cdd|etp|fte|stv|dipl|pqe|tp|wg|hr)$/

/** Reads the occupation from the title of a job; all sets are empty if the title names none. */
export function occupationOf(title: string, lexicon: Lexicon): Occupation {
  const tokens = tokenise(title)
  const concepts = findConcepts(title, tokens, lexicon).map((hit) => hit.concept)
  const idsOf = (test: (kind: ConceptKind) => boolean) => concepts.flatMap(({ id, kind }) => (test(kind) ? [id] : []))
  return {
    roles: new Set(idsOf((kind) => !beside.has(kind))),
    tools: new Set(idsOf((kind) => kind === 'technology')),
    words: keysOf(title),
  }
}

const readKeys = memoised((title: string) => [...keysIn(title)], { most: 500, longest: 200 })

/** The keys for comparing titles: the beginnings of distinctive words, abbreviations, all pairs of adjacent words, and the occupation. */
function keysOf(title: string): ReadonlySet<string> {
  return new Set(readKeys(title))
}

function keysIn(title: string): string[] {
  const tokens = tokenise(title).filter(({ text }) => !grade.test(text))
  const written = tokens.map(({ text }) => text).join(' ')
  const known = titlesOf.flatMap((titles, at) => (titles.test(written) ? [`occupation ${at}`] : []))
  const keys = tokens.flatMap(({ text, start, end, gap }, at) => {
    const before = tokens[at - 1]
    const pair = before !== undefined && /^[ -]$/.test(gap) ? [`${startOf(before.text)} ${startOf(text)}`] : []
    const isShort = /^\p{Lu}{2,5}$/u.test(title.slice(start, end)) && !noName.test(text)
    return isShort || isTelling(text) ? [startOf(text), ...pair] : pair
  })
  return [...keys, ...known]
}

/** One pattern for each occupation, which its titles in any language match. */
const titlesOf = occupationTitles.map((line) => {
  const titles = line.split(', ').map((title) => title.replaceAll('*', '\\w*'))
  return new RegExp(`(?:^| )(?:${titles.join('|')})(?: |$)`)
})

function isTelling(word: string): boolean {
  return word.length >= shortestWord && !isFiller(word) && !isVague(word) && !isGeneral(word) && !rank.test(word)
}

/** How many first letters two words must share: `Direktionsassistenz`, `Direktionsassistentin`. */
const beginning = 7

function startOf(word: string): string {
  const stem = stemOf(word)
  return (stem.length < beginning && word.length > beginning ? word : stem).slice(0, beginning)
}

/**
 * Compares the titles of a CV (its headline and the roles of its stations) with the occupation of the job. Returns `alike` if the
 * job or the CV names no occupation, because nothing can then be said.
 */
export function bearingOf({ roles, tools, words }: Occupation, { places, proofs }: CandidateIndex): Bearing {
  const titles = places.filter(({ place, tokens }) => isTitle(place.pointer) && tokens.length > 0)
  if (titles.length === 0 || roles.size + tools.size + words.size === 0) return 'alike'
  const isHeld = (id: string) =>
    proofs.get(id)?.some(({ pointer, stance }) => isTitle(pointer) && stance === 'asserted') === true
  const shared = titles.flatMap(({ place }) => [...keysOf(place.text)]).filter((key) => words.has(key))
  if ([...roles].some(isHeld) || shared.some((key) => key.includes(' '))) return 'same'
  if (shared.length === 0 && ![...tools].some(isHeld)) return 'none'
  return roles.size === 0 ? 'same' : 'alike'
}

function isTitle(pointer: string): boolean {
  return pointer.endsWith('/role') || pointer === '/headline'
}
