import { useEffect, useRef, useState } from 'react'
import type { PageMark } from '../../editor/page-marks.ts'
import { useI18n } from '../../i18n/index.tsx'
import { cn } from '../../lib/cn.ts'
import type { PdfPage } from './open-pdf.ts'
import '../../i18n/topics/editor.ts'

interface PdfPageViewProps {
  page: PdfPage
  marks: readonly PageMark[]
  /** Returns the label of a field by its pointer. */
  nameOf: (pointer: string) => string
  onMark: (pointer: string) => void
}

/** A page as printed, with boxes around the values that were read on it. */
export function PdfPageView({ page, marks, nameOf, onMark }: PdfPageViewProps) {
  const { t } = useI18n()
  const sheet = useRef<HTMLDivElement>(null)
  useLitInSight(sheet, marks)
  return (
    <div
      ref={sheet}
      className="relative mx-auto w-full max-w-3xl overflow-hidden rounded border border-line bg-white"
      style={{ aspectRatio: `${page.width} / ${page.height}` }}
    >
      <PageCanvas page={page} label={t.editor.page(page.number)} />
      {marks.map(({ pointer, text, box, isLit }) => {
        const style = {
          left: share(box.x, page.width),
          top: share(box.y, page.height),
          width: share(box.width, page.width),
          height: share(box.height, page.height),
        }
        if (pointer === null)
          return (
            <span
              key={`${box.x} ${box.y} ${text}`}
              title={t.editor.unplaced}
              style={style}
              className="absolute border-b-2 border-dashed border-[#b45309] bg-[#f59e0b]/15"
            />
          )
        return (
          <button
            key={pointer}
            type="button"
            tabIndex={-1}
            data-mark={pointer}
            data-lit={isLit}
            title={nameOf(pointer)}
            aria-label={t.editor.goTo(nameOf(pointer))}
            onClick={() => onMark(pointer)}
            style={style}
            className={cn(
              'absolute rounded-sm hover:bg-[#3b4fd8]/20',
              isLit && 'bg-[#3b4fd8]/25 outline-2 outline-[#3b4fd8]',
            )}
          />
        )
      })}
    </div>
  )
}

function share(part: number, whole: number): string {
  return `${(100 * part) / whole}%`
}

/** The page as an image, drawn again when its space becomes wider. */
function PageCanvas({ page, label }: { page: PdfPage; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = canvas.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (canvas.current === null || width === 0) return undefined
    const drawing = page.draw(canvas.current, width)
    // A drawing that is superseded by another one is cancelled, and rejects.
    drawing.done.catch(() => undefined)
    return () => drawing.cancel()
  }, [page, width])
  return (
    <canvas ref={canvas} className="absolute inset-0 size-full">
      {label}
    </canvas>
  )
}

/** Scrolls the pages, and nothing else, to the highlighted box. */
function useLitInSight(sheet: { readonly current: HTMLElement | null }, marks: readonly PageMark[]): void {
  const lit = marks.find(({ isLit }) => isLit)
  const top = lit === undefined ? null : lit.box.y
  useEffect(() => {
    const room = sheet.current?.closest('[data-pages]')
    const box = sheet.current?.querySelector('[data-lit=true]')
    if (top === null || !room || !box) return
    const distance = box.getBoundingClientRect().top - room.getBoundingClientRect().top
    room.scrollTop += distance - room.clientHeight / 3
  }, [sheet, top])
}
