const endings = /(?:innen|ern|ens|ers|en|er|es|(?<!syst|probl|theor)em|ns|aux|e|n|s|x)$/
const prefixes = 'ab an auf aus bei dar durch ein fest frei her hin los mit nach um vor weg weiter zu zurueck zusammen'
  .split(' ')
  .join('|')
/** Participles of separable verbs: `aufgerichtet` is a form of `aufrichten`. */
const participle = new RegExp(`^(${prefixes})ge(\\p{L}{4,}?)e?t$`, 'u')
/** Forms of verbs in -ieren: `strukturiert`, `Strukturierung` and `strukturieren`. */
const loanVerb = /(?<=\p{L}{3}ier)(?:ung|ungen|en|t|te|ten|end|ende|enden)$/u
const shortestStem = 4
const longestWord = 48

/**
 * Removes the German, English or French inflection from a folded word: words with the same stem count as forms of one word
 * (`offerte`, `offerten`). Short words, and words with digits or signs, are their own stem.
 */
export function stemOf(word: string): string {
  if (word.length <= shortestStem || word.length > longestWord || !/^\p{L}+$/u.test(word)) return word
  const verb = word.replace(loanVerb, '').replace(participle, '$1$2')
  const bare = verb === word ? word.replace(endings, '') : verb
  if (bare.length >= shortestStem) return bare
  return word.length === shortestStem + 1 && word.endsWith('s') ? word.slice(0, -1) : word
}

/** What makes a noun of a verb, a verb of a noun, or either of a field. */
const derivation =
  /(?:ierung|ieren|ierte?|iert|ologie|ologi|ation|ateur|ator|ating|ated|ate|ement|ment|ungs|ung|ing|ed|et)$/
const shortestRoot = 5

/**
 * What words have in common that one makes of the other by an ending (`Aufbereitung`, `aufbereitet`; `calibrating`, `calibration`): rougher than `stemOf`, and
 * only for words that stand beside others that are compared too.
 */
export function rootOf(word: string): string {
  const stem = stemOf(word)
  if (!/^\p{L}+$/u.test(stem) || stem.length > longestWord) return stem
  const root = stem.replace(derivation, '')
  return root.length >= shortestRoot ? root : stem
}
