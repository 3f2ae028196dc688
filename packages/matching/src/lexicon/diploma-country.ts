/** A country with diplomas of its own. */
export type Country = 'CH' | 'DE' | 'FR' | 'GB'

/** Words that occur only in the diplomas of one country. */
const marks: Readonly<Record<Country, RegExp>> = {
  CH: /\b(?:EFZ|CFC|EBA|AFP|HF|HFP|HES|ES|NDS|SVEB|FSEA|MLaw|BLaw|FMH|SRK|EDK|SBFI)\b|\beidg(?:\.|en)|lic\. iur|brevet fédéral|diplôme fédéral|suisse|schweizer|\bSwiss\b|\bfederal\b|Univ\p{L}+ (?:de |of )?(?:Bern|Zürich|Zurich|Basel|Bâle|Lausanne|Genève|Geneva|Genf|Fribourg|Neuchâtel|Luzern|Lucerne|St\. ?Gallen)|\b(?:EPFL|EPF|ETH|HSG|ZHAW|FHNW|HSLU|BFH|MLaw)\b|\(CH\)/iu,
  DE: /\b(?:IHK|HWK|DQR|SGB)\b|Staatsex|Fachwirt|Handwerkskammer|staatlich|Gesellen|Fachabitur/iu,
  FR: /\b(?:BTS|DUT|BUT|CAP|BEP|DCG|DSCG|CACES|CAPES|CQP|R489|RNCP)\b|\bbac ?(?:pro|\+)|titre professionnel|licence pro|d[’']État\b/iu,
  GB: /\b(?:NVQ|SVQ|HNC|HND|GCSE|PGCE|QTS|LLB|NMC|CIPD|ACA|ACCA|CIMA|RQF|CSCS|CPCS|RTITB|NPORS)\b|\(Hons\)|\bA[- ]levels?\b|City & Guilds|England|\bUK\b|British/iu,
}

/** Abbreviations that count only in capitals, because in lower case they are ordinary words (`es`, `but`, `cap`). */
const capitals = /\b(?:ES|HF|CAP|BUT|ACA|AFP|HES|EBA)\b/giu

/** The countries whose diplomas a text names (`Lehre EFZ` → `CH`, `NVQ Level 3` → `GB`); empty when it names none. */
export function countriesOf(text: string): ReadonlySet<Country> {
  const strict = text.replace(capitals, (word) => (word === word.toUpperCase() ? word : ''))
  const found = (Object.keys(marks) as Country[]).filter((country) => marks[country].test(strict))
  return new Set(found)
}

/** Whether a diploma comes from a country other than those requested; false when either side does not say. */
export function isForeign(held: ReadonlySet<Country>, asked: ReadonlySet<Country>): boolean {
  return held.size > 0 && asked.size > 0 && ![...held].some((country) => asked.has(country))
}
