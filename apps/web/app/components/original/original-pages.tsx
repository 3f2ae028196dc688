import { useEffect, useState } from 'react'
import type { Notes } from '../../editor/notes.ts'
import { marksOnPage, unplacedPieces } from '../../editor/page-marks.ts'
import { useI18n } from '../../i18n/index.tsx'
import { openPdf, type PdfPage } from './open-pdf.ts'
import { PdfPageView } from './pdf-page.tsx'
import '../../i18n/topics/documents.ts'
import '../../i18n/topics/editor.ts'

interface OriginalPagesProps {
  file: File
  notes: Notes
  unplaced: readonly string[]
  /** The field that has the focus. */
  field: string | null
  onMark: (pointer: string) => void
}

/**
 * The pages of the file beside the fields: the focused field is highlighted, and a click on a box leads to its field.
 */
export default function OriginalPages({ file, notes, unplaced, field, onMark }: OriginalPagesProps) {
  const { t } = useI18n()
  const pages = usePages(file)
  if (pages === 'failed') return <p className="px-3.5 py-3 text-xs text-ink-3">{t.editor.pagesFailed}</p>
  if (pages === null) return <p className="px-3.5 py-3 text-xs text-ink-3">{t.editor.pagesLoading}</p>
  return (
    <div className="flex flex-col gap-3 p-3">
      {unplaced.length === 0 ? null : (
        <details className="text-xs">
          <summary className="folds text-warn">{t.editor.unplacedLines(unplaced.length)}</summary>
          <ul className="mt-1 flex flex-col gap-0.5 text-ink-2">
            {unplaced.map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {pages.map((page) => (
        <PdfPageView
          key={page.number}
          page={page}
          marks={[...marksOnPage(notes.places, page.number, field), ...unplacedPieces(page.pieces, unplaced)]}
          nameOf={t.newRun.reading.place}
          onMark={onMark}
        />
      ))}
    </div>
  )
}

function usePages(file: File): readonly PdfPage[] | 'failed' | null {
  const [opened, setOpened] = useState<{ of: File; pages: readonly PdfPage[] | 'failed' } | null>(null)
  useEffect(() => {
    let isGone = false
    const opening = file.arrayBuffer().then(openPdf)
    opening.then(
      ({ pages }) => {
        if (!isGone) setOpened({ of: file, pages })
      },
      () => {
        if (!isGone) setOpened({ of: file, pages: 'failed' })
      },
    )
    return () => {
      isGone = true
      opening.then(
        ({ close }) => close(),
        () => undefined,
      )
    }
  }, [file])
  return opened?.of === file ? opened.pages : null
}
