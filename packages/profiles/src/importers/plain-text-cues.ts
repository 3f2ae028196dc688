import { languageCode } from '../language-names.ts'
import { openingsOf, phrasesOf, stemsOf } from './phrases.ts'
import {
  addressMarks,
  closingPhrases,
  conditionOpenings,
  demandPhrases,
  mustPhrases,
  noticePhrases,
  offeringOpenings,
  personOpenings,
} from './plain-text-cue-words.ts'
import { attitudeStems, benefitStems, requirementStems } from './plain-text-quality-words.ts'
import { wishPhrases, wishPositions } from './plain-text-wish-words.ts'

/** Words that mark their subject as a wish, in German, English, French and Italian. */
export const wishMark = new RegExp(
  `${phrasesOf(wishPhrases).source}|${wishPositions.map((one) => String.raw`${one}(?![\p{L}-])`).join('|')}`,
  'iu',
)

const negated = String.raw`(?<!(?:nicht|not|kein|keine|pas|non|strictly|absolutely|not a|nothing|but not) )`
const mustMark = new RegExp(negated + phrasesOf(mustPhrases).source, 'iu')

/** Whether a text calls something indispensable; "nicht zwingend" does not. */
export function isIndispensable(text: string): boolean {
  return mustMark.test(text)
}

const person = openingsOf(personOpenings)
const stems = stemsOf(requirementStems)
const noun = new RegExp(String.raw`^(?:\S+ ){0,6}?\S{0,30}(?:${stems.source})`, 'iu')
const attitude = stemsOf(attitudeStems)
const benefit = new RegExp(String.raw`(?<!\p{L})\p{L}{0,20}(?:${stemsOf(benefitStems).source})`, 'iu')
const demand = phrasesOf(demandPhrases)
const closing = phrasesOf(closingPhrases)
const notice = phrasesOf(noticePhrases)
const offering = openingsOf(offeringOpenings)
const condition = openingsOf(conditionOpenings)

/** Whether a text asks for something, judged by whom it addresses or what it names. */
export function asksForSomething(text: string): boolean {
  const plain = text.slice(0, 400)
  return !plain.endsWith('?') && (person.test(plain) || noun.test(plain))
}

/** `Im Winter bist du oft unterwegs`. */
const inverted = /^(?:\S+ ){1,6}?(?:\p{L}{2,}st du|(?:sind|haben|können|arbeiten|reisen|leisten|stehen) Sie)(?!\p{L})/u

/** Whether the reader is the subject of a sentence: `Du sagst deine Meinung`, `You laugh easily`. */
export function speaksToSomebody(text: string): boolean {
  return (
    !text.endsWith('?') &&
    (/^(?:du|sie|tu|vous|you|ihr)\s\p{Ll}{2,}/iu.test(text) || inverted.test(text)) &&
    !/^(?:sie|ihr) (?:ist|hat|wird|war)\s/iu.test(text)
  )
}

/** Whether a short text names a quality of a person: knowledge, a language, an attitude. */
export function namesQuality(text: string): boolean {
  const plain = text.slice(0, 200)
  return asksForSomething(plain) || attitude.test(plain) || wishMark.test(plain) || namesLanguage(plain)
}

function namesLanguage(text: string): boolean {
  const words = text.split(/[\s,;/()]+/).slice(0, 8)
  return words.some((word) => word.length > 2 && word.length < 30 && languageCode(word) !== null)
}

/** Whether a text says anywhere that something is needed or would be good to have. */
export function isDemand(text: string): boolean {
  return demand.test(text)
}

/** Whether a text states explicitly that something is a condition, which no offer and no address does. */
export function isPrecondition(text: string): boolean {
  return isIndispensable(text) || /\svoraus(?!\p{L})|you have to (?:live|be|hold|own)/u.test(text)
}

/** Whether a text leads over to the application, contains a legal notice, or gives an address. */
export function isClosing(text: string): boolean {
  const plain = text.slice(0, 500)
  return closing.test(plain) || addressMarks.some((mark) => mark.test(plain))
}

/** A field to fill in, `First Name *`, and a help text about a condition: `If so, it is more likely to be essential.` */
const formField = /^[\p{L}/’' -]{2,40}\s?(?:\*|\(optional\))$|^if (?:so|they|it|the|this)[\s,]/iu

/** Whether a text is a notice of the form itself, or a part of it: `The omission of specific duties …`. */
export function isNotice(text: string): boolean {
  return notice.test(text.slice(0, 500)) || formField.test(text)
}

/** Whether a text is about the firm, the pay or the workload and asks for nothing. */
export function isOffering(text: string): boolean {
  return offering.test(text)
}

/** Whether a short text names a benefit: pay, time off, a discount. */
export function offersSomething(text: string): boolean {
  return isOffering(text) || benefit.test(text.slice(0, 200))
}

/** Whether a text is a labelled fact about the workplace or the contract, such as `Pensum: 80 %`. */
export function isCondition(text: string): boolean {
  return condition.test(text)
}

/** `…, wenn Sie`, `somebody who has:`: a sentence that its list completes. */
const openSubject =
  /(?:^|[\s,.])(?:du|sie|you|vous|tu|(?:who|qui|die|der|dass) (?:du|sie|you|has|have|is|can|a|est|sait|sais))\s*(?:…|\.{3}|:)?$/iu

const askingVerb =
  /mitbring|(?:verfüg|besitz|zeichn|überzeug|beherrsch)\p{L}{1,4} (?:sie|du)|(?:sie|du) (?:verfüg|besitz|überzeug|beherrsch|bring)\p{L}{1,4}|(?:worauf|darauf) (?:es|kommt)|you(?:'ll| will) (?:need|have)|(?:sollten|sollst|solltest|müssen|musst) (?:sie|du)|(?:brauch|benötig)\p{L}+ (?:sie|du|wir|man)|(?:sie|du|wir) (?:brauch|benötig)|erwarten wir|you(?:'ll)? (?:should|need)|we need|vous devez|il (?:vous |te |nous )?faut|avez besoin/iu

const loose: readonly (readonly ['other' | 'tasks' | 'profile', RegExp])[] = [
  [
    'other',
    /biete|offer|offr(?:ons|e\b)|benefit|vorteile|avantages|freuen|freu dich|bewerb|apply|postul|kontakt|contact|gehalt|salary|vergüt|salaire|équipe vous|gibt's|bekommst|erhalten sie|erhältst/iu,
  ],
  [
    'tasks',
    /aufgabe|tätigkeit|verantwort|übernehmen|übernimmst|responsib|duties|\btasks|missions?\b|tâches|you will\b|you'll (?:do|be|work)|serez|vous aurez/iu,
  ],
  [
    'profile',
    /kenntnis|erfahrung|mitbring|bringen|bringst|anforder|qualifik|voraussetz|profil|erwarten|suchen|verfüg|brauch|benötig|we need|auszeichn|überzeug|skills|experience|knowledge|requir|looking for|you have|you are|compéten|connaiss|maîtris|recherch|formation|diplôme|(?:du|sie) (?:bist|hast|sind|haben)|vous (?:avez|êtes|possédez|disposez|justifiez)|technologi|(?:kandidat|candidat)/iu,
  ],
]

/** A heading in the conditional announces wishes: `Das wäre das Tüpfelchen auf dem i`, `Ce qui nous ferait plaisir`. */
const wishTone = phrasesOf([
  '(wäre|wären|würden? (uns|dich|sie)|serai(en)?t|ferai(en)?t|plairai(en)?t|aimerions|apprécierions)',
  'would (be|help|make|delight|please|impress)',
  '(wenn|falls|if|si) (du|sie|you|vous|tu)( \\p{L}{1,20}){0,2} (auch|zusätzlich|also|aussi)',
  '(wenn|falls|if|si) (zusätzlich|ausserdem|außerdem|en plus|de plus|on top)',
  '(may|might) also',
  '(dein|ihr) profil (abrundet|abrunden|ergänzt)',
  '(encore mieux|noch besser|even better)',
  '(schätzen|mögen|freuen) wir( uns)?( sehr| besonders)?$',
])

/** What an unknown heading most likely introduces, judged by any of its words; null if no word indicates it. */
export function likelySection(heading: string): 'should' | 'other' | 'tasks' | 'profile' | null {
  const plain = heading.replaceAll('’', "'")
  if (wishMark.test(plain) || wishTone.test(plain)) return 'should'
  if (openSubject.test(plain) || askingVerb.test(plain)) return 'profile'
  return loose.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
