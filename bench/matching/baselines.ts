import type { Candidate } from '@dossier/profiles'

const stopWords = new Set(
  `der die das den dem des ein eine einer einem einen und oder mit in im am an auf als aus bei bis durch für von vom zu zum
  zur ist sind hast haben wir sie du ihr dein deine ihre sehr gut gute guter gutes guten sowie erfahrung kenntnisse
  mindestens jahre jahren the a an of in on at for with to and or as is are you your our have has experience knowledge
  skills good very strong years at least le la les l un une des de du d et ou dans sur avec par pour vous votre est
  sont expérience connaissances bonne bonnes ans au moins`.split(/\s+/),
)

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? []
  return words.map((word) => word.replace(/\.+$/, '')).filter((word) => word.length > 1 && !stopWords.has(word))
}

/** The texts of a CV, one per statement. */
export function passagesOf(candidate: Candidate): readonly string[] {
  const known = passages.get(candidate)
  if (known !== undefined) return known
  const found = [
    candidate.headline,
    ...candidate.profile.split(/(?<=[.!?])\s/),
    ...candidate.expertise.flatMap((one) => one.items),
    ...candidate.education.map((one) => one.degree),
    ...candidate.trainings.map((one) => one.title),
    ...candidate.languages.map((one) => `${one.name} ${one.text}`),
    ...candidate.engagements.flatMap((one) => [one.role, ...one.activities, ...one.technologies]),
  ].filter((text) => text !== '')
  passages.set(candidate, found)
  return found
}

const passages = new WeakMap<Candidate, readonly string[]>()
const vocabularies = new WeakMap<Candidate, ReadonlySet<string>>()

/** The share of the criterion's words that occur anywhere in the CV. */
export function keywordShare(criterion: string, candidate: Candidate): number {
  const vocabulary = vocabularies.get(candidate) ?? new Set(passagesOf(candidate).flatMap(wordsOf))
  vocabularies.set(candidate, vocabulary)
  const words = [...new Set(wordsOf(criterion))]
  if (words.length === 0) return 0
  return words.filter((word) => vocabulary.has(word)).length / words.length
}

const k1 = 1.2
const b = 0.75

/** The best BM25 score of a criterion against one of the texts, divided by its score against itself. */
export function bm25Of(criterion: string, texts: readonly string[]): number {
  const documents = texts.map(wordsOf)
  const words = [...new Set(wordsOf(criterion))]
  if (words.length === 0 || documents.length === 0) return 0
  const mean = documents.reduce((sum, one) => sum + one.length, 0) / documents.length
  const weights = words.map((word) => {
    const holding = documents.filter((one) => one.includes(word)).length
    return { word, idf: Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5)) }
  })
  const scoreOf = (document: readonly string[]) =>
    weights.reduce((sum, { word, idf }) => {
      const count = document.filter((one) => one === word).length
      return sum + (idf * count * (k1 + 1)) / (count + k1 * (1 - b + (b * document.length) / mean))
    }, 0)
  const own = scoreOf(words)
  return own === 0 ? 0 : Math.max(...documents.map(scoreOf)) / own
}
