import { fold } from '../text/fold.ts'

/** Codes that ICU names although they are not countries. */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** Further names used in addresses, folded. */
const otherNames: readonly (readonly [code: string, names: string])[] = [
  ['AE', 'uae,vae,emirates'],
  ['BA', 'bosnien,bosnien-herzegowina,bosnia,bosnia and herzegovina,bosnie'],
  ['BY', 'weissrussland'],
  ['CD', 'dr kongo,demokratische republik kongo,democratic republic of the congo'],
  ['CH', 'ch,svizzera,svizra,schweizerische eidgenossenschaft'],
  ['CI', 'elfenbeinkuste,ivory coast'],
  ['CZ', 'tschechische republik,czech republic,republique tcheque'],
  ['DE', 'de,bundesrepublik deutschland'],
  ['ES', 'espana'],
  [
    'GB',
    'uk,england,scotland,wales,northern ireland,great britain,grossbritannien,schottland,angleterre,grande-bretagne',
  ],
  ['HK', 'hongkong,hong kong'],
  ['IE', 'republic of ireland'],
  ['IT', 'italia'],
  ['LI', 'furstentum liechtenstein'],
  ['MD', 'moldau,moldawien,republic of moldova,republique de moldavie'],
  ['MK', 'mazedonien,macedonia,macedoine'],
  ['MM', 'burma,birma,birmanie'],
  ['MO', 'macau,macao'],
  ['NL', 'holland,the netherlands,hollande'],
  ['PS', 'palastina,palestine'],
  ['RU', 'russische foderation,russian federation'],
  ['SK', 'slowakische republik'],
  ['TR', 'turkey,turkiye'],
  ['US', "usa,u.s.a.,vereinigte staaten von amerika,united states of america,etats-unis d'amerique"],
  ['VN', 'viet nam'],
]

const displayNames = ['de', 'en', 'fr'].map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
)

const countryCodes = new Set(codes())

const codeByName = new Map<string, string>([
  ...[...countryCodes].flatMap((code) => namesOf(code).map((name) => [name, code] as const)),
  ...otherNames.flatMap(([code, names]) => names.split(',').map((name) => [name, code] as const)),
])

/** The ISO 3166 code of a country, by its German, English or French name; null if the text is not the name of a country. */
export function countryOf(text: string): string | null {
  return codeByName.get(fold(text)) ?? null
}

/** Whether a text is a country code in capitals, as at the end of an address. */
export function isCountryCode(text: string): boolean {
  return countryCodes.has(text)
}

/** All two-letter codes of present countries. ICU replaces the code of a former country by another, which excludes it. */
function codes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code)
}

/** A country's names: with umlauts as one letter or as two, and with or without the part in brackets. */
function namesOf(code: string): string[] {
  return displayNames.flatMap((names) => {
    const name = names.of(code)
    if (name === undefined) return []
    return [name, inLetters(name), name.replace(/\s\([^)]*\)$/u, ''), name.replace(' & ', ' and ')].map(fold)
  })
}

function inLetters(name: string): string {
  return name.replaceAll(/[äöü]/giu, (letter) => `${fold(letter)}e`)
}
