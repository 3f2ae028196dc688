import { type PdfObjects, textString } from './objects.ts'

/** An element of the structure that screen readers follow. */
export interface Element {
  /** `H1`, `P`, `Table` … */
  type: string
  /** Its attributes as PDF writes them, or empty. */
  attributes: string
  /** Its alternative text. */
  alt?: string
  kids: (Element | ContentPlace)[]
}

/** Marked content of a page that belongs to an element. */
interface ContentPlace {
  /** From 0. */
  page: number
  mark: number
}

/** Adds a new element at the end of another. */
export function addElement(parent: Element, type: string, attributes = ''): Element {
  const element: Element = { type, attributes, kids: [] }
  parent.kids.push(element)
  return element
}

/** The list for a new item at the end of an element: the last child if it is a list, otherwise a new one. */
export function listIn(parent: Element): Element {
  const last = parent.kids.at(-1)
  if (last !== undefined && 'type' in last && last.type === 'L') return last
  return addElement(parent, 'L', '/O/List/ListNumbering/Disc')
}

/** Writes the element tree, and for each page the elements of its marked content. Returns the number of the root. */
export function addStructure(
  objects: PdfObjects,
  document: Element,
  { pages, marks }: { pages: readonly number[]; marks: readonly (readonly Element[])[] },
): number {
  const root = objects.reserve()
  const numbers = new Map<Element, number>()
  const write = (element: Element, parent: number): number => {
    const number = objects.reserve()
    numbers.set(element, number)
    const kids = element.kids.flatMap((kid) => {
      if (!('type' in kid)) return [`<</Type/MCR/Pg ${pages[kid.page]} 0 R/MCID ${kid.mark}>>`]
      return isEmpty(kid) ? [] : [`${write(kid, number)} 0 R`]
    })
    const attributes = element.attributes === '' ? '' : `/A<<${element.attributes}>>`
    const alt = element.alt === undefined ? '' : `/Alt${textString(element.alt)}`
    objects.add(
      `<</Type/StructElem/S/${element.type}/P ${parent} 0 R${attributes}${alt}/K[${kids.join(' ')}]>>`,
      number,
    )
    return number
  }
  const top = write(document, root)
  const rows = marks.map((elements, page) => `${page}[${elements.map((one) => `${numbers.get(one)} 0 R`).join(' ')}]`)
  const parents = objects.add(`<</Nums[${rows.join(' ')}]>>`)
  objects.add(`<</Type/StructTreeRoot/K ${top} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${pages.length}>>`, root)
  return root
}

/** Whether an element is left out because it has no content. Empty cells stay, so that rows keep their number of cells. */
function isEmpty({ type, kids }: Element): boolean {
  const isKept = type === 'TD' || type === 'TH' || type === 'TR' || type === 'Table'
  return !isKept && kids.every((kid) => 'type' in kid && isEmpty(kid))
}

/** Opens marked content whose replacement text differs from what it shows. */
export function actualText(text: string): string {
  return `/Span<</ActualText${textString(text)}>>BDC`
}
