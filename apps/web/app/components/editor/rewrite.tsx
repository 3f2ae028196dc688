import { useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import type { EditorProps } from './editor-props.ts'
import '../../i18n/topics/editor.ts'

/** Offers to convert a text, such as an advert, to the data that the form supports. */
export function Rewrite({ side, source, placements }: EditorProps) {
  const { t } = useI18n()
  const [isUnreadable, setUnreadable] = useState(false)
  const rewrite = async () => {
    // The importers of all formats are large, and few texts need them.
    const { rewriteForForm } = await import('../../editor/rewrite.ts')
    const written = rewriteForForm(side, source.text, placements)
    if (written === null) return setUnreadable(true)
    source.actions.load(written.text, undefined, t.editor.rewritten(written.lost))
  }
  return (
    <div className="flex flex-col items-start gap-2 px-3.5 py-6 text-[0.8125rem]">
      <p className="text-ink-2">{t.editor.noForm}</p>
      <Button onClick={() => void rewrite()}>{t.editor.rewrite}</Button>
      <p className="text-xs text-ink-3">{t.editor.rewriteHint}</p>
      {isUnreadable ? (
        <p role="alert" className="text-bad">
          {t.editor.notReadable}
        </p>
      ) : null}
    </div>
  )
}
