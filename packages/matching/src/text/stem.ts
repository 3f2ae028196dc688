const endings = /(?:innen|ern|ens|ers|en|er|es|(?<!syst|probl|theor)em|ns|aux|e|n|s|x)$/
/** For words that a longer ending would leave too short: `rivers`, `Toren`. */
const shortEndings = /[ns]$/
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
  const shorter = word.replace(shortEndings, '')
  return shorter.length >= shortestStem ? shorter : word
}
