import type { Language } from './language.ts'

/** ISO 639 code, then the names in German, English and French, then other names seen in CVs. */
const table = `
ar|Arabisch|Arabic|Arabe|العربية|Arabo|Árabe
bg|Bulgarisch|Bulgarian|Bulgare|Български|Balgarski
bn|Bengalisch|Bengali|Bengali|Bangla
bs|Bosnisch|Bosnian|Bosniaque|Bosanski
ca|Katalanisch|Catalan|Catalan|Català
cnr|Montenegrinisch|Montenegrin|Monténégrin|Crnogorski|Црногорски
cs|Tschechisch|Czech|Tchèque|Čeština|Česky|Cesky|Ceco|Checo
cy|Walisisch|Welsh|Gallois|Cymraeg
da|Dänisch|Danish|Danois|Dansk|Danese
de|Deutsch|German|Allemand|Hochdeutsch|Schweizerdeutsch|Swiss German|Suisse allemand|Mundart|Schwiizerdütsch|Tedesco|Alemán|Alemão|Duits|Niemiecki|Njemački|Nemački|Almanca|Gjermanisht
el|Griechisch|Greek|Grec|Ελληνικά|Neugriechisch|Greco|Ellinika
en|Englisch|English|Anglais|Business English|Inglese|Inglés|Inglês|Engels|Angielski|Engleski|İngilizce|Anglisht
es|Spanisch|Spanish|Espagnol|Español|Castellano|Kastilisch|Spagnolo|Espanhol|Spaans|Hiszpański|Španjolski|Španski|İspanyolca
et|Estnisch|Estonian|Estonien|Eesti
eu|Baskisch|Basque|Basque|Euskara
fa|Persisch|Persian|Persan|Farsi|Dari|فارسی
fi|Finnisch|Finnish|Finnois|Suomi|Finlandese
fr|Französisch|French|Français|Francese|Francés|Francês|Frans|Francuski|Fransızca|Fransizca|Frëngjisht
ga|Irisch|Irish|Irlandais|Gaeilge
gsw|Alemannisch|Alemannic|Alémanique
hbs|Serbokroatisch|Serbo-Croatian|Serbo-croate|Serbo-Kroatisch|Serbocroatian|Srpskohrvatski|Naški|BKS|BCS|BCMS|BKMS|Bosnisch/Kroatisch/Serbisch|Serbisch/Bosnisch/Kroatisch|Kroatisch/Bosnisch/Serbisch|Bosnisch/Serbisch/Kroatisch|Kroatisch/Serbisch/Bosnisch|Serbisch/Kroatisch/Bosnisch|Kroatisch/Serbisch|Serbisch/Kroatisch|Bosnian/Croatian/Serbian|Bosniaque/croate/serbe
he|Hebräisch|Hebrew|Hébreu|עברית|Iwrit|Ivrit
hi|Hindi|Hindi|Hindi|हिन्दी
hr|Kroatisch|Croatian|Croate|Hrvatski|Croato
hu|Ungarisch|Hungarian|Hongrois|Magyar|Ungherese|Húngaro
hy|Armenisch|Armenian|Arménien
id|Indonesisch|Indonesian|Indonésien|Bahasa Indonesia
ig|Igbo|Igbo|Igbo
is|Isländisch|Icelandic|Islandais|Íslenska
it|Italienisch|Italian|Italien|Italiano|Italiaans|Włoski|Talijanski|Italijanski|İtalyanca|Italisht
ja|Japanisch|Japanese|Japonais|日本語|Nihongo|Giapponese
ka|Georgisch|Georgian|Géorgien
ko|Koreanisch|Korean|Coréen|한국어|Hangugeo
ku|Kurdisch|Kurdish|Kurde|Kurmanci|Kurmandschi|Sorani|Kurmancî
lb|Luxemburgisch|Luxembourgish|Luxembourgeois|Lëtzebuergesch
lt|Litauisch|Lithuanian|Lituanien|Lietuvių
lv|Lettisch|Latvian|Letton|Latviešu
mk|Mazedonisch|Macedonian|Macédonien|Македонски|Makedonski
ms|Malaiisch|Malay|Malais|Bahasa Melayu
mt|Maltesisch|Maltese|Maltais|Malti
nl|Niederländisch|Dutch|Néerlandais|Nederlands|Holländisch|Flämisch|Flemish|Flamand|Olandese|Holandés|Vlaams
no|Norwegisch|Norwegian|Norvégien|Norsk|Norvegese|Bokmål|Nynorsk
pa|Punjabi|Punjabi|Pendjabi|Panjabi
pl|Polnisch|Polish|Polonais|Polski|Polacco|Polaco
pt|Portugiesisch|Portuguese|Portugais|Português|Brazilian Portuguese|Portoghese|Portugués|Brasileiro|Portugalski|Portekizce|Brasilianisches Portugiesisch|Portugais brésilien|Brasilianisch
rm|Rätoromanisch|Romansh|Romanche|Rumantsch|Romancio|Retorromanico
ro|Rumänisch|Romanian|Roumain|Română|Rumeno|Romeno|Romena|Rumano|Moldauisch|Moldovan
ru|Russisch|Russian|Russe|Русский|Russkij|Russo|Ruso
sk|Slowakisch|Slovak|Slovaque|Slovenčina|Slovensky
sl|Slowenisch|Slovenian|Slovène|Slovene|Slovenščina
sq|Albanisch|Albanian|Albanais|Shqip|Albanese
sr|Serbisch|Serbian|Serbe|Srpski|Српски|Serbo
sv|Schwedisch|Swedish|Suédois|Svenska|Svedese
sw|Suaheli|Swahili|Swahili|Kisuaheli|Kiswahili
ta|Tamil|Tamil|Tamoul|Tamilisch|தமிழ்
th|Thailändisch|Thai|Thaï
ti|Tigrinya|Tigrinya|Tigrigna
tl|Tagalog|Tagalog|Tagalog|Filipino
tr|Türkisch|Turkish|Turc|Türkçe|Turkce|Turco
uk|Ukrainisch|Ukrainian|Ukrainien|Українська|Ukrainska|Ucraino
ur|Urdu|Urdu|Ourdou
vi|Vietnamesisch|Vietnamese|Vietnamien|Tiếng Việt
yo|Yoruba|Yoruba|Yoruba
zh|Chinesisch|Chinese|Chinois|Mandarin|Kantonesisch|Cantonese|中文|Hochchinesisch|Putonghua|Cinese|Chino|普通话
`

/** The same of languages that fewer CVs name. Their codes are words too (`so`, `am`, `la`), so that only the names count. */
const rarer = `
af|Afrikaans|Afrikaans|Afrikaans
am|Amharisch|Amharic|Amharique|አማርኛ
az|Aserbaidschanisch|Azerbaijani|Azéri|Azeri|Azərbaycanca
be|Belarussisch|Belarusian|Biélorusse|Weissrussisch|Беларуская
ber|Berberisch|Berber|Berbère|Tamazight|Amazigh|Tarifit
bm|Bambara|Bambara|Bambara
bo|Tibetisch|Tibetan|Tibétain|བོད་སྐད
br|Bretonisch|Breton|Breton|Brezhoneg
eo|Esperanto|Esperanto|Espéranto
ff|Fulfulde|Fula|Peul|Fulani|Pulaar
fo|Färöisch|Faroese|Féroïen
gd|Schottisch-Gälisch|Scottish Gaelic|Gaélique écossais|Gälisch|Gaelic|Gàidhlig
gl|Galicisch|Galician|Galicien|Gallego|Galego
grc|Altgriechisch|Ancient Greek|Grec ancien
gu|Gujarati|Gujarati|Gujarati
ha|Hausa|Hausa|Haoussa
ht|Haitianisch|Haitian Creole|Créole haïtien|Haitianisches Kreol|Kreyòl
jv|Javanisch|Javanese|Javanais
kab|Kabylisch|Kabyle|Kabyle|Taqbaylit
kk|Kasachisch|Kazakh|Kazakh|Қазақша
km|Khmer|Khmer|Khmer|Kambodschanisch|Cambodian
kn|Kannada|Kannada|Kannada
ky|Kirgisisch|Kyrgyz|Kirghiz|Кыргызча
la|Latein|Latin|Latin
ln|Lingala|Lingala|Lingala
lo|Laotisch|Lao|Laotien
mg|Madagassisch|Malagasy|Malgache
ml|Malayalam|Malayalam|Malayalam|മലയാളം
mn|Mongolisch|Mongolian|Mongol|Монгол
mr|Marathi|Marathi|Marathi
my|Birmanisch|Burmese|Birman|Burmesisch
ne|Nepali|Nepali|Népalais|Nepalesisch|Nepalese|नेपाली
ny|Chichewa|Chichewa|Chichewa|Nyanja
om|Oromo|Oromo|Oromo|Afaan Oromoo
ps|Paschtu|Pashto|Pachto|Paschto|Pashtu|پښتو
rn|Kirundi|Kirundi|Kirundi
rom|Romani|Romani|Romani|Romanes
rw|Kinyarwanda|Kinyarwanda|Kinyarwanda|Ruandisch
sgn|Gebärdensprache|Sign language|Langue des signes
sgg|Deutschschweizer Gebärdensprache|Swiss German Sign Language|Langue des signes suisse alémanique|DSGS
gsg|Deutsche Gebärdensprache|German Sign Language|Langue des signes allemande|DGS
fsl|Französische Gebärdensprache|French Sign Language|Langue des signes française|LSF
ase|Amerikanische Gebärdensprache|American Sign Language|Langue des signes américaine
bfi|Britische Gebärdensprache|British Sign Language|Langue des signes britannique
si|Singhalesisch|Sinhala|Cingalais|Sinhalese|සිංහල
sn|Shona|Shona|Shona
so|Somali|Somali|Somali|Soomaali
te|Telugu|Telugu|Télougou
tg|Tadschikisch|Tajik|Tadjik|Тоҷикӣ
tk|Turkmenisch|Turkmen|Turkmène
tw|Twi|Twi|Twi|Akan
ug|Uigurisch|Uyghur|Ouïghour
uz|Usbekisch|Uzbek|Ouzbek|Oʻzbekcha
wo|Wolof|Wolof|Wolof
xh|Xhosa|Xhosa|Xhosa
yi|Jiddisch|Yiddish|Yiddish
zu|Zulu|Zulu|Zoulou
`

const rowsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
const rows = [...rowsOf(table), ...rowsOf(rarer)]
const codesAsNames = new Set(rowsOf(table).map(([code]) => code))

/** The names of each known spoken language, in the language itself, German, English, French and others, by ISO 639 code. */
export const languageNames: ReadonlyMap<string, readonly string[]> = new Map(
  rows.map(([code = '', ...names]) => [code, names]),
)

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
  return codeByName.get(folded) ?? (codesAsNames.has(folded) ? folded : null)
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
