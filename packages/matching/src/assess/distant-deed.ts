import type { Occurrence } from '../evidence/evidence.ts'
import { type IndexedPlace, tokenFrom } from '../evidence/indexed-place.ts'
import { partsOfCompound } from '../lexicon/synonyms.ts'
import { isDistinctWork, worksOf } from '../lexicon/work.ts'
import { signsBefore } from '../criterion/segments.ts'
import { wordsOf } from '../text/normalise.ts'
import { memoised } from '../text/memoised.ts'

/** Kinds of deeds without hands-on work on their object: a person who sells firewalls, or audits those of others, has not run them. */
const distant: readonly RegExp[] = [
  /^(?:sold|sell|sells|selling|verkauf\p{L}*|vertrieben|vend\p{L}+|offert\p{L}*|offrier\p{L}*|quotations?|quotes?|quoted|quoting|devis|demos?|promot\p{L}+|beworben|vermarkt\p{L}*|sales|presales|vertrieb\p{L}*|vente\p{L}*|commercia\p{L}+|akqui\p{L}+|aussendienst\p{L}*|kundenberat\p{L}*|account|business)$/u,
  /^(?:recruit\p{L}*|rekrutier\p{L}*|recrut\p{L}*|hired|hiring|staffing|headhunt\p{L}*|personalvermittl\p{L}*|hr|human|rh)$/u,
  /^(?:translat\p{L}*|uebersetz\p{L}*|tradui\p{L}*|traduct\p{L}*|dolmetsch\p{L}*|interpret\p{L}*)$/u,
  /^(?:bought|buying|buy|purchas\p{L}*|procur\p{L}*|beschaff\p{L}*|einkauf\p{L}*|eingekauft\p{L}*|achet\p{L}+|achat\p{L}*|approvisionn\p{L}*|sourc\p{L}+|buyer|category|bestell\p{L}*|order\p{L}*|command\p{L}+|eingeholt\p{L}*|angefordert\p{L}*|requested|obtained|sollicit\p{L}*|beauftrag\p{L}*|commissioned)$/u,
  /^(?:audit\p{L}*|compar\p{L}*|vergleich\p{L}*|verglichen\p{L}*|benchmark\p{L}*|evidence|revis\p{L}+|review\p{L}*|pruef\p{L}*)$/u,
  /^(?:transmi\p{L}+|weiterleit\p{L}*|weitergeleitet\p{L}*|weitergegeben\p{L}*|meld\p{L}*|gemeldet\p{L}*|forward\p{L}*|handed|handover|passed|refer\p{L}*|ueberw\p{L}+)$/u,
  /^(?:besuch\p{L}*|visit\p{L}*)$/u,
]
/** Forms of these deeds that have the words beside them as their object. */
const governing =
  /^(?:sold|sells?|selling|verkauf|vente|verkauft\p{L}*|vertrieben|vendu\p{L}*|offerten?|offeriert\p{L}*|quotations?|quoted|quotes|devis|demos?|promoted|promoting|beworben|vermarktet\p{L}*|recruited|recruiting|rekrutiert\p{L}*|recrut\p{L}*|hired|hiring|translated|translating|uebersetzt\p{L}*|traduit\p{L}*|bought|purchased|procured|beschafft\p{L}*|eingekauft\p{L}*|achet\p{L}+|bestellt\p{L}*|ordered|commandee?s?|eingeholt\p{L}*|angefordert\p{L}*|requested|obtained|beauftragt\p{L}*|commissioned|audited|auditing|auditor|auditiert\p{L}*|auditee?s?|compared|comparison|verglichen\p{L}*|vergleich|comparaison|comparee?s?|reviewed|transmise?s?|transmission|transmet\p{L}*|weitergeleitet\p{L}*|weitergegeben\p{L}*|gemeldet\p{L}*|forwarded|handed|referred|refers|ueberwiesen\p{L}*|besucht\p{L}*|visited|visitee?s?)$/u
const reach = 10
/** Nouns that look like work but are its object. */
const things = /^(?:plans?|plaene?n?|konzepte?n?|tests?|systems?|management|services?)$/

/**
 * Whether a task only sells, buys, translates, audits or recruits for what it names, although neither the criterion nor the title of
 * the job (`asked`) names such work. A task that also names other work is not distant.
 */
export function isDistant(
  occurrence: Occurrence,
  place: IndexedPlace | undefined,
  asked: ReadonlySet<string>,
): boolean {
  if (place === undefined || occurrence.kind !== 'engagement') return false
  if (occurrence.pointer.endsWith('/role')) return isDistantTitle(place, asked)
  const at = tokenFrom(place, occurrence.start)
  if (isUsed(place, at)) return false
  const words = statementAround(place, Math.max(0, at))
  const own = wordsOf(occurrence.alias)
  const kinds = distant.filter((kind) => words.some((word) => governing.test(word) && kind.test(word)))
  if (kinds.length === 0 || kinds.some((kind) => [...asked].some((word) => kind.test(word)))) return false
  return words.every(
    (word) =>
      own.includes(word) || distant.some((kind) => kind.test(word)) || things.test(word) || !isDistinctWork(word),
  )
}

/** Deeds for which a tool can be used: `entered and reviewed in LabWare LIMS`. */
const usedBy = /^(?:review\p{L}*|saisie?s?|entered|visit\p{L}*|meld\p{L}*|gemeldet\p{L}*|pruef\p{L}*|audit\p{L}*)$/u
const usedIn = /^(?:in|im|mit|with|using|via|dans|sous|avec)$/

/** Whether the words right before a name say that something was done with it. */
function isUsed({ tokens }: IndexedPlace, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at).findLastIndex(({ text }) => usedIn.test(text))
  return at > 0 && before >= 0 && tokens.slice(Math.max(0, at - reach), at).some(({ text }) => usedBy.test(text))
}

const clientWord = /^(?:clients?|customers?|kund(?:en|schaft)|mandant\p{L}*|head|chef|leiter|directeur)$/u
const besideClients = 4

/** Whether an industry is that of clients or colleagues, in which the person has not worked: `offsites for pharma clients`, `sent to the head of retail`. */
export function isBesideClients({ kind, start, end }: Occurrence, indexed: IndexedPlace | undefined): boolean {
  if (kind !== 'engagement' || indexed?.place.pointer.includes('/activities/') !== true) return false
  const { tokens } = indexed
  const from = tokenFrom(indexed, start)
  let to = from
  while (to < tokens.length && (tokens[to]?.end ?? Infinity) <= end) to += 1
  const near = [...tokens.slice(Math.max(0, from - besideClients), from), ...tokens.slice(to, to + 1)]
  return near.some(({ text }) => clientWord.test(text))
}

const seller =
  /^(?:produktspezialist|productspecialist|aussendienst\p{L}*|vertrieb\p{L}*|verkauf\p{L}*|sales|presales|vente\p{L}*|commercial\p{L}*)$/u

function sells(word: string): boolean {
  return seller.test(word) || distant[0]?.test(word) === true
}

const checker =
  /^(?:revisor(?:in)?|reviseure?|reviseuse|auditor(?:in)?|auditeure?|auditrice|pruefer(?:in)?|taxateure?|taxatrice|inspector|inspecteur|inspectrice)$/

function checks(word: string): boolean {
  return (
    checker.test(word) || distant[4]?.test(word) === true || /^(?:revis|kontroll|control|inspe[ck]|taxat)/.test(word)
  )
}

/** Whether a title names a thing that the person only sold or audited: `Vertriebsmitarbeiter Praxissoftware`, `Réviseur TVA`. */
export function isDistantTitle({ tokens }: IndexedPlace, asked: ReadonlySet<string>): boolean {
  const isOf = (title: RegExp, isAsked: (word: string) => boolean) =>
    tokens.some(({ text }) => title.test(text)) && ![...asked].some(isAsked)
  return isOf(seller, sells) || isOf(checker, checks)
}

function statementAround({ tokens }: IndexedPlace, at: number): string[] {
  let from = at
  while (from > 0 && at - from < reach && !/[.;\n]/.test(signsBefore(tokens, from))) from -= 1
  let to = at + 1
  while (to < tokens.length && to - at < reach && !/[.;\n]/.test(signsBefore(tokens, to))) to += 1
  return tokens.slice(from, to).map((token) => token.text)
}

function isWork(part: string): boolean {
  return worksOf(part).length > 0
}

/** The folded words of a criterion and of a job's title, with the parts of their compounds. */
export function wordsAsked(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(askedIn))
}

const askedIn = memoised(
  (text: string): readonly string[] => wordsOf(text).flatMap((word) => [word, ...partsOfCompound(word, isWork)]),
  { most: 500, longest: 500 },
)
