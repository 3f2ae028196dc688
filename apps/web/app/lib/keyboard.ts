const writing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'

/** Whether the event's target is a control in which the reader is typing. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(writing) !== null
}

/** Whether a click navigates this page: with a modifier it opens another tab or window. */
export function isPlainClick({
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey)
}

/** Whether a key may act on the page: the reader is not typing, no dialog is open, and it is not a browser shortcut. */
export function isFreeKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  return !isTyping(event.target) && document.querySelector('dialog[open]') === null
}
