import { type JobProfile, type Language, languageOf } from '@dossier/profiles'
import { findConcepts } from '../lexicon/find.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { languageExamplesFrom } from '../criterion/placing.ts'
import { tokenise, wordsOf } from '../text/normalise.ts'
import { spokenLanguage } from '../text/spoken-languages.ts'
import { languageCode } from './assess-language.ts'

/** What a criterion means only beside the rest of its job profile. */
export interface JobContext {
  title: string
  /** The language that the profile is written in. */
  language: Language
  /** Concepts that show work in the occupation that the title names first: the occupation itself, and the work that it proves. */
  occupations: ReadonlySet<string>
  /** Codes of the languages that the profile names, and of the one that it is written in: a further language is none of them. */
  languages: ReadonlySet<string>
}

/** Reads the context of a job profile. */
export function jobContextOf(job: JobProfile, lexicon: Lexicon): JobContext {
  const { title, locale, must, should, languages } = job
  const role = findConcepts(title, tokenise(title), lexicon).find((hit) => hit.concept.kind === 'role')?.concept
  const named = [...must, ...should].flatMap((text) => {
    const words = wordsOf(text)
    const examples = languageExamplesFrom(words)
    return words.flatMap((word, at) => (at > examples ? [] : (spokenLanguage(word) ?? [])))
  })
  return {
    title,
    language: languageOf(locale),
    occupations: new Set(role === undefined ? [] : [role.id, ...role.broader]),
    languages: new Set([languageOf(locale), ...named, ...languages.map(({ name }) => languageCode(name))]),
  }
}
