import { fold } from './folded.ts'

const legalForm =
  /[\s,]+(?:(?:&|und|and|et)\s+(?:Co\.?|Cie\.?|Partner)(?:\s+(?:KGaA|KG|OHG))?|AG|GmbH|mbH|gGmbH|SA|S\.A\.|Sàrl|SARL|S\.à\.?r\.?l\.?|SAS|SASU|SE|KG|KGaA|OHG|GbR|UG|e\.?\s?V\.?|e\.?\s?G\.?|Ltd\.?|Limited|Inc\.?|LLC|LLP|PLC|plc|Corp\.?|Corporation|Co\.|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|Genossenschaft|Stiftung|Verein|Holding|Gruppe|Group|Groupe)$/iu

/** Words that do not identify an organisation: kinds of organisations, trades, countries, large places. */
const generic = new Set(
  `die der das dem den des ein eine the a an la le les l d de du des und and et for fur pour of von in im am an bei at chez
  ag gmbh sa se kg ltd inc group gruppe groupe holding international global europe europa european national federal bundes
  bank banque versicherung versicherungen assurance assurances insurance spital kantonsspital universitatsspital hospital klinik clinic krankenhaus klinikum
  universitat university universite uni hochschule fachhochschule schule school ecole college gymnasium berufsschule kantonsschule lycee institut institute akademie academy
  kanton kantonale kantonaler kantonales canton stadt ville city gemeinde commune verwaltung stadtverwaltung gemeindeverwaltung administration amt bundesamt ministerium ministry department departement
  consulting beratung conseil software system systems systeme solutions services service technologies technology technologie tech technik it informatik digital data daten cloud media medien marketing design engineering
  bau handel trading logistik logistics transport energie energy pharma medical medizin health gesundheit finance finanz finanzen immobilien real estate personal staffing recruiting
  hotel restaurant apotheke pharmacy pharmacie pflegeheim altersheim kita praxis kanzlei agentur agency atelier studio werk werke fabrik firma unternehmen company enterprise enterprises industrie industries industry
  schweiz schweizer schweizerische schweizerischer schweizerisches swiss switzerland suisse deutsche deutscher deutsches deutschland german germany osterreich austria france francaise francais italia
  grossbank privatbank kantonalbank sparkasse krankenkasse verlag verband verein stiftung foundation fondation association
  computing management business science sciences wissenschaften applied arts economics wirtschaft law technical technische technischer vocational training centre center zentrum education bildung higher hohere fachschule professional
  berufsbildungszentrum weiterbildung gestaltung kunste appliquees formation professionnelle superieure cloud native computer research forschung state lab labs labor office partner partners sohne fils sons
  zurich bern basel genf geneve geneva lausanne luzern winterthur zug aarau chur lugano fribourg freiburg biel thun solothurn schaffhausen neuchatel sion berlin hamburg munchen munich koln frankfurt
  stuttgart dusseldorf leipzig dresden hannover nurnberg bremen essen dortmund mannheim karlsruhe wien salzburg graz linz innsbruck paris lyon marseille toulouse lille bordeaux nantes strasbourg london
  manchester birmingham dublin brussel bruxelles brussels amsterdam luxemburg luxembourg milano roma madrid barcelona new york boston chicago san francisco`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const noName =
  /^(?:selbst(?:st)?ändig|selbständigerwerbend|freiberuflich|freelance(?:r)?|self[- ]?employed|indépendante?|diverse?s?(?: kunden| auftraggeber)?|various(?: clients)?|divers(?: clients)?|vertraulich|confidential|confidentiel|privat|private|n\/?a|-|–)$/iu

/** How an organisation's name may be written in a text. */
export interface OrganisationNames {
  /** Names that are unambiguous: `Muster AG`, `Muster Consulting`. */
  whole: string[]
  /** Single words that are its name wherever they are capitalised: `Muster`. */
  short: string[]
  /** Other words of the name that would reveal it: `Sonnenrain` of `Kita Sonnenrain`. */
  hints: string[]
}

/** Whether a field names nobody: `selbständig`, `diverse Kunden`. */
export function namesNobody(name: string): boolean {
  return noName.test(name.trim())
}

/** A name without its legal form and text in brackets. */
export function bareName(name: string): string {
  let bare = name
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(legalForm, '').trim()
  }
  return bare === '' ? name.trim() : bare
}

/** A key for an organisation, the same for different spellings of its name. */
export function organisationKey(name: string): string {
  return fold(bareName(name.split(/[,;|]/u)[0] ?? name)).replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** Everything that may refer to an organisation in a text, except words that do not identify it. */
export function organisationNames(name: string): OrganisationNames {
  const parts = [name, ...name.split(/\s*[,;|/()[\]]\s*|\s+[-–—]\s+/u)].map((part) => part.trim())
  const forms = parts.flatMap((part) => [part, bareName(part), withoutKind(bareName(part))])
  const names = [...new Set(forms)].filter(isTelling)
  const short = new Set([...names.filter((one) => !/\s/u.test(one)), ...names.flatMap(firstWordOf)])
  const hints = names
    .flatMap((one) => one.split(/\s(?:&|\+|und|and|et)\s/u))
    .flatMap((one) => one.split(/[\s-]+/u).find((word) => isTelling(word)) ?? [])
    .filter((word) => [...word].length > 3 && /^\p{Lu}/u.test(word) && !short.has(word))
  return { whole: names.filter((one) => /\s/u.test(one)), short: [...short], hints: [...new Set(hints)] }
}

/** A name without the words at its end that only describe what the organisation does: `Harbour & Finch Consulting`. */
function withoutKind(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && generic.has(fold(words.at(-1) ?? ''))) words.pop()
  return words.join(' ')
}

function isTelling(name: string): boolean {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.some((word) => word.length > 1 && !generic.has(word) && !/^\d+$/.test(word))
}

/**
 * The first word of a longer name, unless it is the place or kind of the organisation: `Berner Fachhochschule`, `Stadt
 * Chur`.
 */
function firstWordOf(name: string): string[] {
  const [opening = '', next = ''] = name.split(/[\s-]+/u)
  const isPlace = opening.endsWith('er') && generic.has(fold(next))
  return next !== '' && [...opening].length > 2 && isTelling(opening) && !isPlace ? [opening] : []
}
