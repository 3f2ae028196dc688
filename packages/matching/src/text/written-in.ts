import type { Language } from '@dossier/profiles'

const small: Readonly<Record<Language, RegExp>> = {
  de: /^(?:und|der|die|das|mit|fuer|von|im|bei|zur|zum|auf|nach|als|seit|dem|den|des)$/,
  en: /^(?:and|the|of|for|with|to|by|from|at|on|as|our|my|their|since|is)$/,
  fr: /^(?:et|les|la|le|du|de|des|pour|avec|dans|sur|au|aux|en|une|par|depuis)$/,
}

/** Detects the language of folded words by their articles, prepositions and conjunctions; null if none prevails. */
export function writtenIn(words: readonly string[]): Language | null {
  const counts = (Object.keys(small) as Language[]).map((language) => {
    return { language, count: words.filter((word) => small[language].test(word)).length }
  })
  const [first, second] = counts.toSorted((a, b) => b.count - a.count)
  return first === undefined || first.count === 0 || first.count === second?.count ? null : first.language
}
