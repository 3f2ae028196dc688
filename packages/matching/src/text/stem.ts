const endings = /(?:innen|ern|en|er|es|em|ns|aux|e|n|s|x)$/
const shortestStem = 4
const longestWord = 48

/**
 * A folded word without the ending that German, English and French bend it by: words with the same stem are forms of one
 * word (`offerte`, `offerten`). Short words, and words with digits or signs, are their own stem.
 */
export function stemOf(word: string): string {
  if (word.length <= shortestStem || word.length > longestWord || !/^\p{L}+$/u.test(word)) return word
  const bare = word.replace(endings, '')
  return bare.length >= shortestStem ? bare : word
}
