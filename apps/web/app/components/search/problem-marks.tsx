import type { Vocabulary } from '@dossier/search'
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import { toldProblems, type ToldProblem } from '../../views/query-chips.ts'
import { useQuery } from './use-query.ts'

interface ProblemMarksProps {
  box: RefObject<HTMLInputElement>
  text: string
  vocabulary: Vocabulary
}

/** Underlines problems of the query in the text box. The chips below describe them. */
export function ProblemMarks({ box, text, vocabulary }: ProblemMarksProps) {
  const { language } = useI18n()
  const problems = toldProblems(useQuery(text, vocabulary), language)
  const marks = useFollow(box)
  const caret = useCaret(box)
  // A part that is still being typed is not wrong yet.
  const settled = problems.filter(({ span }) => caret !== span.end)
  return (
    <div
      ref={marks}
      aria-hidden
      data-problem-marks={settled.length}
      className="pointer-events-none absolute left-[calc(2.25rem+1px)] right-[calc(2.75rem+1px)] top-0 h-10 overflow-hidden whitespace-pre font-mono text-[0.8125rem] leading-10 text-transparent"
    >
      {piecesOf(text, settled).map(({ at, piece, problem }) => (
        <span
          key={at}
          className={cn(
            problem && 'underline decoration-wavy decoration-1 underline-offset-[5px]',
            problem && (problem.severity === 'error' ? 'decoration-bad-solid' : 'decoration-warn-solid'),
          )}
        >
          {piece}
        </span>
      ))}
    </div>
  )
}

/** Keeps the marks under the text of the box, which scrolls sideways when it is long. */
function useFollow(box: RefObject<HTMLInputElement>) {
  const marks = useRef<HTMLDivElement>(null)
  const follow = useCallback(() => {
    if (box.current && marks.current) marks.current.scrollLeft = box.current.scrollLeft
  }, [box])
  useEffect(follow)
  useEffect(() => {
    const { current } = box
    current?.addEventListener('scroll', follow)
    return () => current?.removeEventListener('scroll', follow)
  }, [box, follow])
  return marks
}

/** The caret position of a focused box; -1 otherwise. */
function useCaret(box: RefObject<HTMLInputElement>): number {
  const [caret, setCaret] = useState(-1)
  useEffect(() => {
    const look = () => {
      const { current } = box
      setCaret(current !== null && document.activeElement === current ? (current.selectionEnd ?? -1) : -1)
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('focusout', look)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('focusout', look)
    }
  }, [box])
  return caret
}

interface MarkedPiece {
  at: number
  piece: string
  problem: ToldProblem | null
}

function piecesOf(text: string, problems: readonly ToldProblem[]): MarkedPiece[] {
  const cuts = new Set([0, text.length, ...problems.flatMap(({ span }) => [span.start, span.end])])
  const places = [...cuts].filter((cut) => cut <= text.length).toSorted((a, b) => a - b)
  return places.slice(0, -1).map((at, index) => ({
    at,
    piece: text.slice(at, places[index + 1]),
    problem: problems.find(({ span }) => span.start <= at && at < span.end) ?? null,
  }))
}
