/** Spellings and the one spelling that stands for them, in the order in which they are replaced; capitals are sounds. */
const rules: readonly (readonly [pattern: RegExp, sound: string])[] = [
  // Names that are written down from another script in many ways.
  [/^m[aou]u?h[ae]m+[aeiou]d$/g, 'mohamed'],
  [/^h[ou]s+[ea][iy]+n$/g, 'husein'],
  [/^[jy]o?u+s+[eou]+(f|ph)$/g, 'jusuf'],
  [/^(ah|ach|akh)m[ae][dt]$/g, 'ahmed'],
  [/^(kh|ch|k)al(e|i|ee)d$/g, 'khaled'],
  [/^a[iy]e?(sh|sch|ch)a$/g, 'aisha'],
  [/^abd[aeu]l+ah?$/g, 'abdulah'],
  [/^[ou](?=mar$|s+ama$)/g, 'o'],
  [/^m[ou]u?staf+a$|^m[ou]u?stapha$/g, 'mustafa'],
  [/^[ei]brah[ei]+m$/g, 'ibrahim'],
  [/^el(?=[bcdfghjkmnpqrstvwxz]|$)/g, 'al'],
  [/^mc(?=[a-z][a-z][a-z])/g, 'mak'],
  [/^stephen/g, 'steven'],
  [/^geof/g, 'jef'],
  [/^vo[iy]gt/g, 'vogt'],
  // Letters that nobody hears.
  [/([a-z])\1+/g, '$1'],
  [/ncoi/g, 'nsoi'],
  [/eaux?|ault$|aud$/g, 'o'],
  [/bv/g, 'v'],
  [/mps/g, 'ms'],
  [/h?ar(d|t|dt)$/g, 'art'],
  [/ond$/g, 'ont'],
  [/dt/g, 't'],
  // Groups of consonants, the longest first.
  [/tsch|tch|cz/g, 'C'],
  [/sch|sh|sz/g, 'X'],
  [/([eo][vw]i)(c|ch|C|z|tz)$/g, '$1C'],
  [/chs|x/g, 'ks'],
  [/ch(?=[lr])/g, 'k'],
  [/ch|kh/g, 'Q'],
  [/gh/g, 'g'],
  [/rh/g, 'r'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/c?que?$|c?qu|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/^dj|dj(?=[eiou])/g, 'd'],
  [/(?<=[aeiou])z(?=[aeiou])/g, 's'],
  [/t[sz]/g, 'z'],
  [/^vo(?=[gks])/g, 'fo'],
  [/(?<=filip|[a-zA-Z][a-zA-Z][a-zA-Z][a-zA-Z][a-zA-Z][bdfgklmnprstwzCQX])e$/g, ''],
  [/of$/g, 'ow'],
  [/v/g, 'w'],
  // Vowels: few are the same.
  [/aeu|eu|oi|oy|oj/g, 'O'],
  [/[ae][ijy]+/g, 'Y'],
  [/Yer/g, 'Yr'],
  [/ae(?!la?$)/g, 'e'],
  [/ou/g, 'u'],
  [/^y(?=[aeou])/g, 'j'],
  [/(?<=[a-zA-Z])[jy](?=[aeou])/g, 'i'],
  [/i[jy]$/g, 'i'],
  [/ie/g, 'i'],
  [/y/g, 'i'],
  [/(?<=[aeiouOY])h(?![aeiouOY])/g, ''],
  [/([a-zA-Z])\1+/g, '$1'],
  [/d$/g, 't'],
]

/** How a word sounds in each of its forms, as it stands among its deletions; no deletion looks like it. */
export function soundsOf(forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => soundOf(form) ?? []))].map((sound) => `~${sound}`)
}

/** Sounds of words that were heard lately: names come again and again, and a search compares each of its words with hundreds. */
const heard = new Map<string, string | null>()
const mostHeard = 20_000

/**
 * How a folded word of a name sounds to whoever knows German, French and English, as a text that only words that sound alike
 * share: `meier` and `mayr` have the same. Null for what is no word of two letters or more.
 */
function soundOf(word: string): string | null {
  const known = heard.get(word)
  if (known !== undefined) return known
  const sound = /^[a-z]{2,}$/.test(word)
    ? rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
    : null
  if (heard.size >= mostHeard) heard.clear()
  heard.set(word, sound)
  return sound
}
