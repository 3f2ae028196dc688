import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** Attributes with text for people. The values of all others matter for the skeleton. */
const textual = new Set(['alt', 'title', 'aria-label', 'lang'])

/** One element of a parsed page. */
export interface PageElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Text directly inside. */
  text: string
}

/** Every element of a page in document order, as a browser's parser reads it. */
export function pageElements(page: string): PageElement[] {
  return elementsOf(parse(page))
}

/** Everything in a page except its words: elements, attributes, values that are not words, and style sheets. */
export function skeleton(page: string): string {
  return pageElements(page)
    .map(({ name, attributes, text }) => {
      const values = Object.entries(attributes).map(([key, value]) => (textual.has(key) ? key : `${key}=${value}`))
      return [name, ...values, name === 'style' ? text : ''].join(' ')
    })
    .join('\n')
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): PageElement[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === '#comment') return [{ name: '#comment', attributes: {}, text: '' }]
    if (!('tagName' in child)) return []
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))
    const text = child.childNodes.map((part) => ('value' in part ? part.value : '')).join('')
    const inside = 'content' in child ? elementsOf(child.content) : []
    return [{ name: child.tagName, attributes, text }, ...inside, ...elementsOf(child)]
  })
}
