import type { CandidateProjection, LanguageSkill, Message } from '@dossier/profiles'
import { type Assessment, unproven } from './assessment.ts'
import type { LanguageDemand } from '../criterion/demand.ts'
import type { Occurrence } from '../evidence/evidence.ts'
import type { MatchMessageCode } from '../messages.ts'
import { phraseKey, tokenise } from '../text/normalise.ts'
import { memoised } from '../text/memoised.ts'
import {
  anyForeign,
  anyFurther,
  anyNational,
  type LanguageRank,
  nationalLanguages,
  rankOf,
  rankText,
  spokenLanguage,
} from '../text/spoken-languages.ts'

/** The code for comparing languages of CVs and job profiles: the ISO 639 code of a known name, else the folded name. */
export function languageCode(name: string): string {
  return codesOf(name)[0] ?? phraseKey(name)
}

/** Whether a word of the name names the language: `Deutsch (Schweizerdeutsch)` names both. */
function names(name: string, code: string): boolean {
  return languageCode(name) === code || codesOf(name).includes(code)
}

const codesOf = memoised(
  (name: string): readonly string[] => tokenise(name).flatMap((token) => spokenLanguage(token.text) ?? []),
  { most: 200, longest: 100 },
)

/** Assesses a demand for a spoken language by the CV's languages only. The best matching entry counts. `asked` has the codes that the job names. */
export function assessLanguage(
  demand: LanguageDemand,
  candidate: CandidateProjection,
  asked: ReadonlySet<string>,
): Assessment {
  const mother = motherTongue(candidate.languages)
  const isMeant = ({ name }: LanguageSkill, index: number): boolean => {
    if (demand.code === anyForeign) return index !== mother
    if (demand.code === anyNational) return nationalLanguages.some((code) => !asked.has(code) && names(name, code))
    return demand.code === anyFurther ? ![...asked].some((code) => names(name, code)) : names(name, demand.code)
  }
  const spoken = candidate.languages.flatMap((skill, index) => {
    if (skill.name === '' || !isMeant(skill, index)) return []
    const rank = spokenRank(skill)
    const isWorded = !/\b[ABC][12]\b|\d/i.test(skill.text)
    return [{ rank, isWorded, occurrence: occurrenceOf(skill.name, index) }]
  })
  const best = spoken.toSorted((a, b) => (b.rank ?? 0) - (a.rank ?? 0))[0]
  if (best === undefined) return unproven('none', note('language.missing', { subject: demand.text }))
  const wanted = best.isWorded && demand.said !== undefined && demand.said !== null ? demand.said : demand.rank
  const shortfall = shortfallOf({ ...demand, rank: wanted }, best.rank)
  if (shortfall !== null) return unproven('below', shortfall, { occurrences: [best.occurrence] })
  return {
    strength: 'strong',
    rule: 'language',
    occurrences: [best.occurrence],
    experience: [],
    notes: [],
    lastUsed: null,
  }
}

function spokenRank({ native, level }: LanguageSkill): LanguageRank | null {
  return native ? 7 : level === null ? null : rankOf(level)
}

/** The index of the mother tongue or, if the CV does not state it, of the best language; -1 without languages. */
function motherTongue(languages: readonly LanguageSkill[]): number {
  const ranks = languages.map((skill) => spokenRank(skill) ?? 0)
  return ranks.indexOf(Math.max(...ranks) as LanguageRank)
}

/** B1, the level at which one can work in a language; required of a language that a job names without a level. */
const usable: LanguageRank = 3

function shortfallOf(demand: LanguageDemand, rank: LanguageRank | null): Message<MatchMessageCode> | null {
  const subject = demand.text
  if (demand.rank === null) {
    return rank !== null && rank < usable ? note('language.basicOnly', { subject, found: rankText(rank) }) : null
  }
  if (rank === null) return note('language.unknownLevel', { subject })
  if (rank >= demand.rank) return null
  if (demand.rank === 7) return note('language.notNative', { subject, found: rankText(rank) })
  return note('language.below', { subject, found: rankText(rank), required: rankText(demand.rank) })
}

function note(code: MatchMessageCode, params: Message['params']): Message<MatchMessageCode> {
  return { code, params }
}

function occurrenceOf(name: string, index: number): Occurrence {
  const pointer = `/languages/${index}/name`
  return {
    pointer,
    start: 0,
    end: name.length,
    alias: name,
    names: name,
    kind: 'language',
    engagement: null,
    stance: 'asserted',
    isDeep: false,
    by: 'words',
  }
}
