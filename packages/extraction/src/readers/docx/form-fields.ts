import { childOf, elementsOf, type XmlElement } from '../office/xml.ts'
import { isOn } from './styles.ts'

/**
 * The text that Word shows for a legacy form field with its choice in `w:ffData`: the chosen list entry, or a box with
 * or without a tick. Null for other fields, whose text is in the document
 * (findings/word-readers-lose-what-a-form-field-chose.sh).
 */
export function choiceOf(field: XmlElement): string | null {
  const data = childOf(field, 'w:ffData')
  const list = childOf(data, 'w:ddList')
  if (list !== undefined) {
    const chosen = Number((childOf(list, 'w:result') ?? childOf(list, 'w:default'))?.attributes['w:val'] ?? '0')
    return elementsOf(list, 'w:listEntry')[chosen]?.attributes['w:val'] ?? ''
  }
  const box = childOf(data, 'w:checkBox')
  if (box === undefined) return null
  const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default')
  return state !== undefined && isOn(state.attributes['w:val']) ? '☒' : '☐'
}
