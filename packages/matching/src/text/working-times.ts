import { isFiller } from '../criterion/filler.ts'
import { isVague } from '../criterion/vague.ts'
import { numberAt } from './numbers.ts'
import type { Token } from './normalise.ts'

/** When and where somebody works: the times of the day and the week, shifts, on call, on journeys, away from home. */
export type WorkingTime =
  | 'away'
  | 'early'
  | 'evening'
  | 'holiday'
  | 'longShift'
  | 'night'
  | 'onCall'
  | 'saturday'
  | 'shift'
  | 'travel'
  | 'weekend'

/** A working time that a text names, and the indices of its tokens (`to` exclusive). */
interface NamedTime {
  times: readonly WorkingTime[]
  from: number
  to: number
}

const single: readonly (readonly [RegExp, readonly WorkingTime[]])[] = [
  [
    /^(?:nachts?|nachten|naechten?|nacht(?:dienst|schicht|arbeit|wache|einsatz|einsaetz)\w*|nights?|nuits?)$/,
    ['night'],
  ],
  [
    /^(?:abends?|abenden|abend(?:dienst|schicht|einsatz|einsaetz)\w*|evenings?|soirs?|spaet(?:dienst|schicht)\w*)$/,
    ['evening'],
  ],
  [/^frueh(?:dienst|schicht|morgens)\w*$/, ['early']],
  [/^(?:wochenend\w*|weekends?|sonntag\w*|sundays?|dimanches?)$/, ['weekend']],
  [/^(?:samstag\w*|saturdays?|samedis?)$/, ['saturday']],
  [/^(?:feiertag\w*|feries)$/, ['holiday']],
  [
    /^(?:(?:wechsel|zwei|mehr)schicht\w*|schichten|schicht(?:dienst|arbeit|betrieb|system|wechsel|einsatz|einsaetz)\w*|shifts?|tournus|turnusdienst\w*)$/,
    ['shift'],
  ],
  [/^(?:dreischicht\w*|vollkonti\w*|3x8)$/, ['shift', 'night', 'early', 'evening']],
  [
    /^(?:pikett(?:dienst|woche|einsatz|einsaetz)?(?:e?[ns]?)?|rufbereitschaft(?:en)?|rufdienste?|bereitschaftsdienste?n?|hintergrunddienste?|astreintes?|piquets?|oncall)$/,
    ['onCall'],
  ],
  [
    /^(?:reist|gereist|reisetage?n?|dienstreisen?|geschaeftsreisen?|reisebereitschaft|reisetaetigkeit|travels|travell?ed|travell?ing|deplacements?|deplace)$/,
    ['travel'],
  ],
  [/^(?:montageeinsa\w*|auswaertseinsa\w*)$/, ['away']],
]

const phrases: readonly (readonly [readonly RegExp[], readonly WorkingTime[]])[] = [
  [
    [/^24$/, /^7$/],
    ['night', 'weekend', 'shift'],
  ],
  [
    [/^rund$/, /^um$/, /^die$/, /^uhr$/],
    ['night', 'weekend', 'shift'],
  ],
  [
    [/^around$/, /^the$/, /^clock$/],
    ['night', 'weekend', 'shift'],
  ],
  [
    [/^(?:drei|3|three|trois)$/, /^(?:schicht(?:en)?|shifts?|equipes?)$/],
    ['shift', 'night', 'early', 'evening'],
  ],
  [[/^(?:zwei|2|two|deux)$/, /^(?:schicht(?:en)?|shifts?|equipes?)$/], ['shift']],
  [[/^(?:12|zwoelf|twelve)$/, /^(?:stunden|hours?)$/, /^(?:dienste?n?|schicht(?:en)?|shifts?|days)$/], ['longShift']],
  [[/^(?:12|douze)$/, /^(?:h|heures)$/], ['longShift']],
  [[/^equipes?$/, /^alternees?$/], ['shift']],
  [[/^horaires?$/, /^irreguliers?$/], ['shift']],
  [[/^early$/, /^(?:shifts?|duty|duties|starts?|mornings?)$/], ['early']],
  [[/^tot$/, /^le$/, /^matin$/], ['early']],
  [[/^(?:late|evening)$/, /^(?:shifts?|duty|duties)$/], ['evening']],
  [
    [/^frueh$/, /^(?:und|oder)$/, /^spaet\w*$/],
    ['early', 'evening'],
  ],
  [
    [/^frueh$/, /^spaet\w*$/],
    ['early', 'evening'],
  ],
  [
    [/^early$/, /^late$/],
    ['early', 'evening'],
  ],
  [[/^week$/, /^ends?$/], ['weekend']],
  [[/^public$/, /^holidays?$/], ['holiday']],
  [[/^jours?$/, /^feries?$/], ['holiday']],
  [[/^on$/, /^call$/], ['onCall']],
  [[/^auf$/, /^montage$/], ['away']],
  [[/^auf$/, /^reisen?$/], ['travel']],
  [[/^to$/, /^travel$/], ['travel']],
  [[/^away$/, /^from$/, /^home$/], ['away']],
]

const clock = /^(?:ab|from|des|um|at)$/
const hour = /^(?:uhr|h|heures?|am|a\.m)$/

/** Finds the working times that words name, in their order. */
export function findWorkingTimes(tokens: readonly Token[]): NamedTime[] {
  const found: NamedTime[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const one = timeAt(tokens, at)
    if (one === null) continue
    found.push(one)
    at = one.to - 1
  }
  return found
}

function timeAt(tokens: readonly Token[], at: number): NamedTime | null {
  const word = tokens[at]?.text ?? ''
  const phrase = phrases.find(([words]) => words.every((one, step) => one.test(tokens[at + step]?.text ?? '')))
  if (phrase !== undefined) return { times: phrase[1], from: at, to: at + phrase[0].length }
  const known = single.find(([pattern]) => pattern.test(word))
  if (known !== undefined) return { times: known[1], from: at, to: at + 1 }
  return clock.test(word) ? hourAt(tokens, at) : null
}

const earliest = 2
const stillEarly = 6.5

/** A beginning before half past six: `ab 4.30 Uhr`, `from 5 a.m.` */
function hourAt(tokens: readonly Token[], at: number): NamedTime | null {
  const number = numberAt(tokens, at + 1)
  const isHour = number !== null && hour.test(tokens[number.to]?.text ?? '')
  if (!isHour || number.value < earliest || number.value > stillEarly) return null
  return { times: ['early'], from: at, to: number.to + 1 }
}

/** Words beside a working time that require nothing more. */
const beside =
  /^(?:arbeit\w*|work|works|working|travail\w*|leisten|uebernehm\w*|dienst\w*|einsatz|einsaetz\w*|duty|duties|rotas?|share|sharing|stay|week|weeks|woche\w*|monat\w*|month|semaines?|mois|mal|times?|wechsel|wechselnd\w*|uhr|heures?|horaires?|occasion\w*|gelegentlich\w*|teilweise|innerhalb|schweiz\w*|suisse|switzerland|one|zu|so|do|etwa|semester|during|happy|\p{L}*bereitschaft|bereit|willing(?:ness)?|ready|readiness|available|disponib\w*|mobilit\w*|prete?)$/u

/**
 * The working times that a part of a criterion requires (`Bereitschaft zu Nacht- und Wochenenddiensten`); empty if it requires
 * anything else, or none.
 */
export function timesRequired(tokens: readonly Token[]): readonly WorkingTime[] {
  const named = findWorkingTimes(tokens)
  const covered = new Set(named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)))
  const isClear = tokens.every(({ text }, at) => {
    return covered.has(at) || beside.test(text) || isFiller(text) || isVague(text) || numberAt(tokens, at) !== null
  })
  return isClear ? [...new Set(named.flatMap(({ times }) => times))] : []
}
