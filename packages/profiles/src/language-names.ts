import type { Language } from './language.ts'

/** ISO 639 code, then the names in German, English and French, then other names seen in CVs. */
const table = `
ar|Arabisch|Arabic|Arabe|العربية
bg|Bulgarisch|Bulgarian|Bulgare|Български
bn|Bengalisch|Bengali|Bengali|Bangla
bs|Bosnisch|Bosnian|Bosniaque|Bosanski
ca|Katalanisch|Catalan|Catalan|Català
cnr|Montenegrinisch|Montenegrin|Monténégrin|Crnogorski|Црногорски
cs|Tschechisch|Czech|Tchèque|Čeština
cy|Walisisch|Welsh|Gallois|Cymraeg
da|Dänisch|Danish|Danois|Dansk
de|Deutsch|German|Allemand|Hochdeutsch|Schweizerdeutsch|Swiss German|Suisse allemand|Mundart|Schwiizerdütsch
el|Griechisch|Greek|Grec|Ελληνικά|Neugriechisch
en|Englisch|English|Anglais|Business English
es|Spanisch|Spanish|Espagnol|Español|Castellano|Kastilisch
et|Estnisch|Estonian|Estonien|Eesti
eu|Baskisch|Basque|Basque|Euskara
fa|Persisch|Persian|Persan|Farsi|Dari|فارسی
fi|Finnisch|Finnish|Finnois|Suomi
fr|Französisch|French|Français
ga|Irisch|Irish|Irlandais|Gaeilge
gsw|Alemannisch|Alemannic|Alémanique
hbs|Serbokroatisch|Serbo-Croatian|Serbo-croate|Serbo-Kroatisch|Serbocroatian|Srpskohrvatski|Naški|BKS|BCS|BCMS|BKMS
he|Hebräisch|Hebrew|Hébreu|עברית|Iwrit
hi|Hindi|Hindi|Hindi|हिन्दी
hr|Kroatisch|Croatian|Croate|Hrvatski
hu|Ungarisch|Hungarian|Hongrois|Magyar
hy|Armenisch|Armenian|Arménien
id|Indonesisch|Indonesian|Indonésien|Bahasa Indonesia
ig|Igbo|Igbo|Igbo
is|Isländisch|Icelandic|Islandais|Íslenska
it|Italienisch|Italian|Italien|Italiano
ja|Japanisch|Japanese|Japonais|日本語
ka|Georgisch|Georgian|Géorgien
ko|Koreanisch|Korean|Coréen|한국어
ku|Kurdisch|Kurdish|Kurde|Kurmanci|Kurmandschi
lb|Luxemburgisch|Luxembourgish|Luxembourgeois|Lëtzebuergesch
lt|Litauisch|Lithuanian|Lituanien|Lietuvių
lv|Lettisch|Latvian|Letton|Latviešu
mk|Mazedonisch|Macedonian|Macédonien|Македонски
ms|Malaiisch|Malay|Malais|Bahasa Melayu
mt|Maltesisch|Maltese|Maltais|Malti
nl|Niederländisch|Dutch|Néerlandais|Nederlands|Holländisch|Flämisch|Flemish|Flamand
no|Norwegisch|Norwegian|Norvégien|Norsk
pa|Punjabi|Punjabi|Pendjabi|Panjabi
pl|Polnisch|Polish|Polonais|Polski
pt|Portugiesisch|Portuguese|Portugais|Português|Brazilian Portuguese
rm|Rätoromanisch|Romansh|Romanche|Rumantsch
ro|Rumänisch|Romanian|Roumain|Română
ru|Russisch|Russian|Russe|Русский
sk|Slowakisch|Slovak|Slovaque|Slovenčina
sl|Slowenisch|Slovenian|Slovène|Slovene|Slovenščina
sq|Albanisch|Albanian|Albanais|Shqip
sr|Serbisch|Serbian|Serbe|Srpski|Српски
sv|Schwedisch|Swedish|Suédois|Svenska
sw|Suaheli|Swahili|Swahili|Kisuaheli|Kiswahili
ta|Tamil|Tamil|Tamoul|Tamilisch|தமிழ்
th|Thailändisch|Thai|Thaï
ti|Tigrinya|Tigrinya|Tigrigna
tl|Tagalog|Tagalog|Tagalog|Filipino
tr|Türkisch|Turkish|Turc|Türkçe
uk|Ukrainisch|Ukrainian|Ukrainien|Українська
ur|Urdu|Urdu|Ourdou
vi|Vietnamesisch|Vietnamese|Vietnamien|Tiếng Việt
yo|Yoruba|Yoruba|Yoruba
zh|Chinesisch|Chinese|Chinois|Mandarin|Kantonesisch|Cantonese|中文|Hochchinesisch
`

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

const codeByName = new Map(rows.flatMap(([code = '', ...names]) => names.map((name) => [fold(name), code] as const)))
const namesByCode = new Map(
  rows.map(([code = '', de = '', en = '', fr = '']) => [code, { de, en, fr } satisfies Record<Language, string>]),
)

/**
 * The ISO 639 code of a language by its name in German, English, French or the language itself, or by its code; null if
 * unknown. Text in brackets does not count: `Deutsch (Schweiz)` is `de`. Swiss German counts as German.
 */
export function languageCode(name: string): string | null {
  // Every unclosed bracket would otherwise cause another search.
  const end = name.lastIndexOf(')') + 1
  const folded = fold(name.slice(0, end).replace(/\([^)]*\)/g, '') + name.slice(end))
  return codeByName.get(folded) ?? (namesByCode.has(folded) ? folded : null)
}

/** The name of a language in German, English or French; the code itself if unknown. */
export function languageName(code: string, language: Language): string {
  return namesByCode.get(code)?.[language] ?? code
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
