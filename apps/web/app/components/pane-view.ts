import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react'
import { documentOf } from '@dossier/profiles/json'
import type { Source } from '../editor/use-source.ts'

/** The view of one side of a run: fields, text or, if there is no room beside the fields, the pages of its file. */
export type PaneView = 'fields' | 'text' | 'page'

/** A place on one side to show: a JSON pointer, and the line of the text, from 1, or the words in it. */
export interface ShownPlace {
  pointer: string
  line: number | null
  words: string
}

/** The view of one side, which can show a place. Initial data is shown in fields once the script runs. */
export function usePaneView(source: Source, box: RefObject<HTMLTextAreaElement>, shown: ShownPlace | null) {
  const [startsAsData] = useState(() => source.text.trim() !== '' && documentOf(source.text) !== null)
  const [chosen, setView] = useState<PaneView | null>(null)
  const runsScript = useSyncExternalStore(never, yes, no)
  const { adopt } = source
  useEffect(() => {
    // Text that was pasted before the script ran is in the box, but in no state.
    if (box.current !== null) adopt(box.current.value)
  }, [adopt, box])
  useEffect(() => {
    if (shown !== null && box.current !== null && !box.current.hidden) selectPlace(box.current, shown)
  }, [shown, box])
  return { view: chosen ?? (runsScript && startsAsData ? 'fields' : 'text'), setView }
}

const never = () => () => undefined
const yes = () => true
const no = () => false

/** Selects a line, or the first place of some words, and brings it into view. */
function selectPlace(box: HTMLTextAreaElement, { line, words }: ShownPlace): void {
  if (line !== null) return selectLine(box, line)
  const text = JSON.stringify(words).slice(1, -1)
  const at = box.value.indexOf(text)
  if (text === '' || at < 0) return
  box.focus()
  box.setSelectionRange(at, at + text.length)
}

function selectLine(box: HTMLTextAreaElement, line: number): void {
  const lines = box.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
  box.focus()
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  const lineHeight = box.scrollHeight / Math.max(1, lines.length)
  box.scrollTop = Math.max(0, (line - 4) * lineHeight)
}
