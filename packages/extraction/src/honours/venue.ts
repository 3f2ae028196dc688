import type { Certainty } from '../types.ts'

const venueWord =
  /journal|zeitschrift|zeitung|review|revue|letters|proceedings|conferen|konferenz|kongress|congress|congrès|tagung|symposi|workshop|verlag|press\b|presse|éditions|editions?\b|magazin|bulletin|annal|archiv|forum|transactions|colloque|journées|universit|hochschule|summit|meetup|seminar|jahrbuch|blatt|news|blog|gallimard|springer|elsevier|wiley|arxiv|festival|academy|akademie|institut|patent|verein|society|gesellschaft/iu

/** Divides a citation without its authors into the title and what follows it. */
export function splitVenue(text: string): { title: string; rest: string; certainty: Certainty } {
  const within = /^(?<title>.{4,}?)(?:[.,]|(?<=[?!]))?\s+(?:[Ii]n|[Dd]ans)\s?:\s+(?<rest>.+)$/u.exec(text)?.groups
  if (within !== undefined) return parts(within, 'likely')
  const end = titleEnd(text)
  if (end !== undefined) {
    const sign = text[end.index] === '.' ? 0 : 1
    return { title: text.slice(0, end.index + sign), rest: text.slice(end.index + end[0].length), certainty: 'likely' }
  }
  const bracket = /^(?<title>.{4,}?)\s+\((?<rest>\p{Lu}[^()]{2,})\)\.?$/u.exec(text)?.groups
  if (bracket !== undefined) return parts(bracket, 'likely')
  const dash = /^(?<title>.{4,}?)\s+[|–—]\s+(?<rest>.+)$/u.exec(text)?.groups
  if (dash !== undefined) return parts(dash, venueWord.test(dash['rest'] ?? '') ? 'likely' : 'guess')
  return atComma(text)
}

/**
 * The end of the sentence that is the title. A question may go on: `Awake? A survey of night shifts. Clinic today`.
 */
function titleEnd(text: string): RegExpExecArray | undefined {
  const [first, second] = [...text.matchAll(/[.?!]["”“»]?\s+(?=[\p{Lu}\d„“«(]|https?:|doi)/gu)].filter(({ index }) =>
    endsSentence(text, index),
  )
  if (first === undefined || second === undefined || text[first.index] === '.') return first
  const between = text.slice(first.index + 1, second.index)
  const isSubtitle = /\p{Lu}/u.test(text[second.index + second[0].length] ?? '') && !venueWord.test(between)
  return isSubtitle ? second : first
}

function parts({ title = '', rest = '' }: Record<string, string | undefined>, certainty: Certainty) {
  return { title, rest, certainty }
}

const abbreviation =
  /(?:^|[\s(.])(?:\p{L}|vs|Dr|Prof|St|Nr|No|Hrsg|Hg|Eds?|vol|bzw|ca|resp|inkl|incl|cf|Mr|Mrs|Ms|Jr|Sr|et al|\d{1,2})$/iu

function endsSentence(text: string, at: number): boolean {
  return text[at] !== '.' || !abbreviation.test(text.slice(0, at))
}

/** Without any other sign, the place of publication follows a comma; only its words can tell which. */
function atComma(text: string): { title: string; rest: string; certainty: Certainty } {
  const whole = { title: text.replace(/[\s.,;]+$/u, ''), rest: '', certainty: 'likely' as const }
  const commas = [...text.matchAll(/,\s+(?=[\p{Lu}\d])/gu)].map(({ index, 0: sign }) => ({
    title: text.slice(0, index),
    rest: text.slice(index + sign.length),
  }))
  const usable = commas.filter(({ title }) => title.length > 3)
  const talk = [...text.matchAll(/,\s+/gu)].find(({ index, 0: sign }) =>
    aheadOfVenue.test(text.slice(index + sign.length)),
  )
  if (talk !== undefined)
    return { title: text.slice(0, talk.index), rest: text.slice(talk.index + talk[0].length), certainty: 'likely' }
  const named = usable.find(({ rest }) => venueWord.test(rest.split(',')[0] ?? ''))
  if (named !== undefined) return { ...named, certainty: 'likely' }
  const [first] = usable.filter(({ rest }) => /^\p{Lu}/u.test(rest))
  return first === undefined ? whole : { ...first, certainty: 'guess' }
}

/** An edition or a kind of talk in front of where something appeared. */
const aheadOfVenue =
  /^(?:\d+\.?\s*(?:(?:überarb|erw|rev)\p{L}*\.?\s*)?(?:Aufl(?:age)?|ed(?:ition)?|éd(?:ition)?)\.?|communication (?:orale|affichée)|poster(?:präsentation)?|invited talk|keynote|conférence|vortrag|lecture|oral presentation)(?!\p{L})[,.]\s+/iu

/** Where something appeared, and the volume, pages and address behind it. */
export function venueOf(rest: string): { venue: string; details: string } {
  const bare = rest.replace(/^\s*(?:[Ii]n|[Dd]ans)\s?:\s+|^[\s.,;:]+/u, '').trim()
  const lead = aheadOfVenue.exec(bare)?.[0] ?? ''
  const text = bare.slice(lead.length)
  if (lead !== '') {
    const { venue, details } = venueOf(text)
    return { venue, details: [ended(lead), details].filter((one) => one !== '').join(', ') }
  }
  const linked = /^(?<details>(?:https?:|doi\b|10\.\d{4})\S*)\s+\((?<venue>\p{Lu}[^()]+)\)$/u.exec(text)?.groups
  if (linked !== undefined) return { venue: linked['venue'] ?? '', details: linked['details'] ?? '' }
  if (/^(?:https?:|doi\b|10\.\d{4}|\d|pp?\.|S\.|vol\.|Bd\.)/iu.test(text)) return { venue: '', details: ended(text) }
  const stop =
    /,?\s+(?:(?:vol|Bd|Band|Jg|no|Nr|Heft|issue|pp?|S|ISBN|ISSN|doi)\b\.?|n°):?\s*(?=\d|10\.|[IVX]+\b)|,\s+(?:pp?\.|S\.|[IVX\d(])|\s+\d+\s?[(/:]\d*|\s+\(|[;:]\s*(?=\d)|\s*\.\s+(?=[\p{Lu}\d])|,?\s+https?:|,?\s+doi\b|,?\s+arXiv|\s+\|\s+|;\s+/u
  const at = stop.exec(text)
  if (at === null) return { venue: ended(text), details: '' }
  const isBracket = at[0].endsWith('(')
  const keep = at[0].replace(/^[\s,;:.|]+/u, '')
  return {
    venue: ended(text.slice(0, at.index)),
    details: ended(`${isBracket ? '(' : keep}${text.slice(at.index + at[0].length)}`),
  }
}

function ended(text: string): string {
  return text.replace(/^[\s,;:.|]+|[\s,;:|]+$|(?<!\.\p{Lu})[\s.]+$/gu, '')
}
