import { factOf, lower, type Fact } from '../facts.ts'
import { assign, type Assigned, type Decision, type Part, type Role, type Scorers } from '../roles/assign.ts'
import { hasLegalForm, isPlaceName } from '../roles/score.ts'
import type { Row } from '../row.ts'
import { wordsOf } from '../text/fold.ts'
import type { Certainty } from '../types.ts'
import type { FoundPeriod } from '../dates.ts'
import type { Frame } from './frames.ts'

/** A dated entry of a CV, such as a job, a school or a voluntary position. */
export interface Entry {
  title: Fact | null
  org: Fact | null
  place: Fact | null
  start: Fact | null
  end: Fact | null
  /** True if an end exists but could not be read; the entry must not look as if it lasted until today. */
  isEndUnread: boolean
  body: Row[]
}

/** A word that announces a position: `als Staplerfahrer`. */
const asWord = /^(?:als|as an?|en tant que|en qualité de)\s+(?=\p{Lu})/u

/** Builds the entry of a frame, using the plan that was chosen for its section. */
export function readEntry(frame: Frame, decision: Decision, scorers: Scorers): Entry {
  const named = withBody(swapped(assign(frame.slots, decision.plan, scorers), scorers), scorers)
  const parts = withState(withPlace(named, scorers))
  const fact = (role: Role): Fact | null => {
    const part = parts[role]
    return part === null
      ? null
      : factOf(role === 'title' ? part.text.replace(asWord, '') : part.text, part.slot.row, {
          certainty: certaintyOf(part, role, { decision, scorers }),
          rule: `${role}-${part.slot.key}`,
        })
  }
  return {
    title: fact('title'),
    org: fact('org'),
    place: fact('place'),
    ...datesOf(frame.period, frame.anchor),
    body: [...unassignedRows(frame, parts), ...frame.body],
  }
}

/** Corrects an entry with only one name: a title that reads like an organisation, or the reverse. */
function swapped(parts: Assigned, scorers: Scorers): Assigned {
  const { title, org } = parts
  if (title !== null && org === null && scorers.org(title.text) - scorers.title(title.text) >= 1.5)
    return { ...parts, title: null, org: title }
  if (org !== null && title === null && scorers.title(org.text) - scorers.org(org.text) >= 1.5)
    return { ...parts, title: org, org: null }
  return parts
}

/**
 * Finds the organisation of an entry that is written differently from the others of its section: an unassigned part, or
 * the text after the title.
 */
function withBody(parts: Assigned, scorers: Scorers): Assigned {
  const { title, org, place, others } = parts
  if (org !== null || title === null) return parts
  const left = others.find(({ text }) => scorers.org(text) >= 2 && scorers.org(text) > scorers.title(text) + 1)
  if (left !== undefined) return { ...parts, org: left, others: others.filter((one) => one !== left) }
  const [name = '', body = '', where = ''] = title.text.split(/,\s+/u)
  const isBody = scorers.org(body) >= 2 && scorers.title(name) >= 2
  const isClear = scorers.org(body) >= 2.5 && scorers.title(body) < 0
  if (!isBody || !(hasLegalForm(body) || (where === '' ? isClear : scorers.place(where) >= 2.5))) return parts
  const part = (text: string): Part => ({ text, slot: title.slot })
  return { ...parts, title: part(name), org: part(body), place: place ?? (where === '' ? null : part(where)) }
}

const isWord = /^\p{Lu}\p{Ll}{2,}$/u

/** Splits a place from the end of the organisation's name, if the plan has none: a known one, or one word behind a clear name. */
function withPlace(parts: Assigned, scorers: Scorers): Assigned {
  const { org, place } = parts
  const [, name = '', where = ''] = /^(.+),\s+([^,]+)$/u.exec(org?.text ?? '') ?? []
  const isTown = isPlaceName(where) || (isWord.test(where) && scorers.org(name) >= 2.5 && scorers.org(where) <= 0)
  if (org === null || place !== null || !isTown || isPlaceName(org.text)) return parts
  return { ...parts, org: { ...org, text: name }, place: { ...org, text: where } }
}

/** Adds the letters of a state, a canton or a country that stand behind a place: `San Francisco, CA`. */
function withState(parts: Assigned): Assigned {
  const { place } = parts
  const whole = place?.slot.row.text ?? ''
  const at = place === null ? -1 : whole.indexOf(`${place.text}, `)
  const state =
    place === null || at === -1 ? null : /^, \p{Lu}{2}(?![\p{L}\p{N}])/u.exec(whole.slice(at + place.text.length))
  return place === null || state === null ? parts : { ...parts, place: { ...place, text: place.text + state[0] } }
}

/** Rows and cells of the head below its date that no role uses. They describe what the person did there. */
function unassignedRows(frame: Frame, parts: Assigned): Row[] {
  const anchorAt = frame.head.indexOf(frame.anchor)
  const taken = [parts.title, parts.org, parts.place].filter((part) => part !== null)
  return frame.head.slice(anchorAt + 1).flatMap((row) => {
    const beside = taken.filter(({ slot }) => slot.row === row)
    if (beside.length === 0) return [row]
    return parts.others
      .filter(({ text, slot }) => slot.row === row && wordsOf(text).length > 1)
      .filter(({ slot }) => !beside.some((part) => part.slot.key === slot.key))
      .map(({ text }) => ({
        ...row,
        text,
        isItem: true,
        segments: row.segments.filter((one) => one.text.includes(text)),
      }))
  })
}

/** The start and end of a period that was read in a row. */
export function datesOf(period: FoundPeriod, row: Row): Pick<Entry, 'start' | 'end' | 'isEndUnread'> {
  const text = row.text.slice(period.from, period.to).trim()
  const reading = { text, certainty: period.certainty, rule: 'period' }
  const date = (value: string | null): Fact | null => (value === null ? null : factOf(value.slice(0, 7), row, reading))
  return {
    start: date(period.start),
    end: period.isOpen ? null : date(period.end),
    isEndUnread: !period.isOpen && period.end === null,
  }
}

function certaintyOf(part: Part, role: Role, by: { decision: Decision; scorers: Scorers }): Certainty {
  const { decision, scorers } = by
  const own = scorers[role](part.text)
  const others = (['title', 'org', 'place'] as const)
    .filter((one) => one !== role)
    .map((one) => scorers[one](part.text))
  const local = own - Math.max(...others)
  const overall: Certainty = decision.margin >= 2 ? 'exact' : decision.margin >= 0.7 ? 'likely' : 'guess'
  const here: Certainty = local >= 1.5 ? 'exact' : local >= -0.8 ? 'likely' : 'guess'
  return local >= 1.5 && overall === 'guess' ? 'likely' : lower(overall, here)
}
