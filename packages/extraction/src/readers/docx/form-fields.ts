import { childOf, elementsOf, type XmlElement } from '../office/xml.ts'
import { isOn } from './styles.ts'

/**
 * What a legacy form field shows that keeps its choice in its data (`w:ffData`): the chosen entry of a list, or a box with its tick. Null for
 * any other field, whose text stands in the document (findings/word-readers-lose-what-a-form-field-chose.sh).
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
