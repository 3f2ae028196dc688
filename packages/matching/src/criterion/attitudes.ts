import type { Token } from '../text/normalise.ts'
import type { Span } from './marks.ts'
import { signsBefore } from './segments.ts'

const attitude =
  /^(?:freude|spass|begeisterung|begeisterungsfaehigkeit|leidenschaft|\w*bereitschaft|bereit|interesse|lust|flair|motivation|offenheit|neugierde?|affinitaet|gespuer|haltung|einstellung|humor|herz|passion|passionate|enthusiasm|enthusiastic|willingness|willing|readiness|available|eagerness|eager|curiosity|curious|attitude|mindset|gout|plaisir|envie|interet|disponibilite|disponible|mobilite|volonte|passionne\w*|motive\w*|prete?|enthousias\w*|curiosite|empathie|bienveillance)$/
/** Duties that end like attitudes. */
const onCall = /^(?:ruf|einsatz|pikett|brand|hintergrund|nacht|wochenend)bereitschaft$/
/** Words that begin an attitude if no known word follows. */
const ability =
  /^(?:wertschaetzend\w*|einfuehlsam\w*|faehigkeit|faehig|ability|able|capacite|capable|aptitude|sens|esprit)$/
const softNoun =
  /(?:faehigkeit(?:en)?|freude|freudigkeit|bewusstsein|orientierung|vermoegen|geschick|denken|denkweise|arbeitsweise|haltung|mentalitaet|persoenlichkeit|auftreten|umgangsformen|talent|gespuer|disziplin|ehrgeiz|keit|motivation|sinn|staerke|engagement|minded|mindset)$/
const softAdjective =
  /(?:faehig|freudig|orientiert|bewusst|willig|stark|affin|froh|driven|oriented|motivated)(?:e[rsnm]?)?$/
const hard =
  /^(?:erfahrung|erfahrungen|\w*kenntnisse?n?|ausbildung|abschluss|diplom|studium|experience|knowledge|degree|connaissances?|formation|diplome|experiences|maitrise|fuehrerausweis|fuehrerschein)$/
const farthest = 40

const readiness =
  /^(?:(?!ruf|pikett)\p{L}+bereitschaft$|(?:\p{L}+bereitschaft|willing|ready|readiness|bereit|available|disponib|mobilit|prête?\b)(?!.*\bdazu\b))/iu

/** Whether the text of an attitude, as written, is a readiness: `Bereitschaft zu Nachtdiensten`, `willing to travel`. */
export function isReadiness(text: string): boolean {
  return readiness.test(text.trim())
}

/** Whether a folded word without a concept names a trait: `durchsetzungsfaehigkeit`, `serviceorientiert`. */
export function isTrait(word: string): boolean {
  return word.length >= 7 && (softNoun.test(word) || softAdjective.test(word))
}

/**
 * Finds the parts of a criterion that require an attitude: `Freude am Umgang mit Menschen`, `willingness to travel`. `names` has the
 * indices of the tokens that name something provable.
 */
export function findAttitudes(tokens: readonly Token[], names: ReadonlySet<number>): Span[] {
  const spans: Span[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    const word = tokens[from]?.text ?? ''
    if (names.has(from)) continue
    const isAttitude = attitude.test(word) && !onCall.test(word)
    if (!isAttitude && !ability.test(word)) continue
    const to = endOf(tokens, from)
    if (!isAttitude && hasName(names, from, to)) continue
    spans.push({ from: isColoured(tokens, from, names) ? from - 1 : from, to })
    from = to - 1
  }
  return spans
}

/** Whether the adjective before a word specifies the attitude: `technisches Flair`. */
function isColoured(tokens: readonly Token[], at: number, names: ReadonlySet<number>): boolean {
  const isAdjective = /(?:isch|lich|ig|al)(?:e[rsnm]?)?$/.test(tokens[at - 1]?.text ?? '')
  return isAdjective && !names.has(at - 1) && /^\s+$/.test(tokens[at]?.gap ?? '')
}

function endOf(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + farthest); at += 1) {
    if (/[;:()]|\.(?:\s|$)/.test(signsBefore(tokens, at)) || hard.test(tokens[at]?.text ?? '')) return at
  }
  return Math.min(tokens.length, from + farthest)
}

function hasName(names: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (names.has(at)) return true
  return false
}
