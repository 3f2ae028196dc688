/** Spellings and their common replacement, applied in this order; capital letters are sounds. */
const rules: readonly (readonly [pattern: RegExp, sound: string])[] = [
  // Names from other scripts with many transliterations.
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
  // Silent letters.
  [/([a-z])\1+/g, '$1'],
  [/ncoi/g, 'nsoi'],
  [/eaux?|ault$|aud$/g, 'o'],
  [/bv/g, 'v'],
  [/mps/g, 'ms'],
  [/h?ar(d|t|dt)$/g, 'art'],
  [/ond$/g, 'ont'],
  [/dt/g, 't'],
  // Consonant groups, longest first.
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
  // Vowels: only a few are equivalent.
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

/** The sounds of a word's forms, marked so that they can be stored among its deletions without looking like one. */
export function soundsOf(forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => soundOf(form) ?? []))].map((sound) => `~${sound}`)
}

/** Cache of recent sounds: names recur, and a search compares each of its words with hundreds. */
const heard = new Map<string, string | null>()
const mostHeard = 20_000

/**
 * Returns a key for how a folded word of a name sounds to speakers of German, French and English; words that sound alike share it, like
 * `meier` and `mayr`. Returns null for anything but a word of at least two letters.
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
