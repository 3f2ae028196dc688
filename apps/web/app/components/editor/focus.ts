import { isWithin } from '@dossier/profiles/json'

const controls = 'input, textarea, select, button'

/** Moves the focus to the element at a pointer, or the nearest one, once the page has been rendered. */
export function focusWithin(root: Element | null, pointer: string): void {
  if (root === null) return
  requestAnimationFrame(() => {
    const shown = nearestShown(root, pointer)
    if (shown === null) return
    for (const fold of ancestors(shown, 'details')) fold.setAttribute('open', '')
    const control = shown.querySelector<HTMLElement>(controls)
    control?.focus({ preventScroll: true })
    shown.scrollIntoView({ block: 'center' })
  })
}

/** The part of a form at a pointer; else the smallest one around it, else the first one inside it. */
function nearestShown(root: Element, pointer: string): HTMLElement | null {
  const all = [...root.querySelectorAll<HTMLElement>('[data-pointer]')]
  const around = all.filter((element) => isWithin(pointer, pointerAt(element)))
  const nearest = around.toSorted((a, b) => pointerAt(b).length - pointerAt(a).length)[0]
  return nearest ?? all.find((element) => isWithin(pointerAt(element), pointer)) ?? null
}

function pointerAt(element: HTMLElement): string {
  return element.dataset['pointer'] ?? ''
}

function ancestors(element: Element, selector: string): Element[] {
  const next = element.parentElement?.closest(selector) ?? null
  return next === null ? [] : [next, ...ancestors(next, selector)]
}

/**
 * The line, counted from 0, of the cursor in a station's activities; if it is not there, the line after the first half.
 */
export function caretLine(entry: Element | null): number {
  const boxes = [...(entry?.querySelectorAll('textarea') ?? [])]
  const box = boxes.find((one) => one.dataset['label'] === 'activities') ?? null
  if (box === null) return 0
  const line = box.value.slice(0, box.selectionStart).split('\n').length - 1
  const isAtEnd = box.selectionStart === box.value.length
  return line === 0 || isAtEnd ? Math.ceil(box.value.split('\n').length / 2) : line
}
