import { type JobProfile, type Language, languageOf } from '@dossier/profiles'
import { findConcepts } from '../lexicon/find.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { languageExamplesFrom } from '../criterion/placing.ts'
import { tokenise, wordsOf } from '../text/normalise.ts'
import { spokenLanguage } from '../text/spoken-languages.ts'
import { type Occupation, occupationOf } from './occupation.ts'
import { languageCode } from './assess-language.ts'

/** What the rest of a job profile adds to the meaning of its criteria. */
export interface JobContext {
  title: string
  /** The language of the profile's text. */
  language: Language
  /** The occupation of the title, for comparison with the titles of a CV. */
  occupation: Occupation
  /** The ids of the concepts that show work in the first occupation of the title: the occupation, and the work that it proves. */
  occupations: ReadonlySet<string>
  /** The codes of the languages that the profile names or is written in; a further language must be another one. */
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
  const work = role?.broader.filter((id) => lexicon.concepts.get(id)?.kind !== 'field') ?? []
  return {
    title,
    occupation: occupationOf(title, lexicon),
    language: languageOf(locale),
    occupations: new Set(role === undefined ? [] : [role.id, ...work]),
    languages: new Set([languageOf(locale), ...named, ...languages.map(({ name }) => languageCode(name))]),
  }
}
