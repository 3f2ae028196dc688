import { BookPlus } from '../ui/icons.ts'
import { useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { useMay } from '../../lib/may.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TeachForm } from './teach-form.tsx'
import '../../i18n/topics/lexicon.ts'

/** Opens the dialog that teaches a term of a criterion; without script, the lexicon page does this. */
export function TeachTerm({ criterion, term }: { criterion: string; term: string }) {
  const { t } = useI18n()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const words = t.lexicon.teach
  if (!may('lexicon:teach')) return null
  return (
    <>
      <Button
        look="quiet"
        size="sm"
        className="needs-script no-print -ml-2 w-fit text-xs"
        onClick={() => setOpen(true)}
      >
        <BookPlus aria-hidden />
        {words.open}
        <span className="sr-only">: {criterion}</span>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.title} closeLabel={words.close} wide>
        {open ? <TeachForm criterion={criterion} term={term} /> : null}
      </Dialog>
    </>
  )
}
