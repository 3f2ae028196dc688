import { FileUp, X } from 'lucide-react'
import { useId, type ChangeEvent, type ReactNode, type RefObject } from 'react'
import { useI18n } from '../i18n/index.tsx'
import { cn } from '../lib/cn.ts'
import { useFileDrop } from '../lib/file-drop.ts'
import { KeptFileField } from './kept-file.tsx'
import { ReadingNotes } from './reading-notes.tsx'
import { Button } from './ui/button.tsx'
import '../i18n/topics/documents.ts'

interface SourcePaneProps {
  name: 'candidate' | 'job'
  label: string
  hint: string
  value: string
  /** SHA-256 of the file that this text was read from before the page was shown again. */
  original?: string | null
  onChange: (value: string) => void
  /** A word on the state of this side, beside its label. */
  status?: ReactNode
  textRef: RefObject<HTMLTextAreaElement>
}

/** A place to drop, choose or paste one document. Without script the file is sent with the form. */
export function SourcePane({ name, label, hint, value, original = null, onChange, status, textRef }: SourcePaneProps) {
  const { t } = useI18n()
  const id = useId()
  const { over, problem, busy, reading, take, handlers } = useFileDrop(name, onChange)
  return (
    <div
      {...handlers}
      className={cn(
        'relative flex min-w-0 flex-col rounded-card border bg-surface shadow-card transition-colors focus-within:border-accent',
        over ? 'border-accent' : 'border-line',
      )}
    >
      <div className="flex items-center justify-between gap-2 px-3.5 pt-2.5">
        <label htmlFor={id} className="text-sm font-semibold">
          {label}
        </label>
        {status}
      </div>
      <p id={`${id}-hint`} className="px-3.5 text-xs text-ink-3">
        {hint}
      </p>
      <textarea
        ref={textRef}
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        spellCheck={false}
        autoComplete="off"
        rows={12}
        placeholder={t.newRun.placeholder}
        wrap="off"
        className="mt-2 min-h-64 w-full resize-y lg:h-[27rem] border-y border-line bg-sunken/50 px-3.5 py-2 font-mono text-xs leading-[1.55] outline-none placeholder:font-sans"
      />
      <div className="flex flex-wrap items-center gap-2 px-3 py-2">
        <FileButton name={`${name}File`} onFile={take} />
        {value === '' ? null : (
          <Button size="sm" look="quiet" className="needs-script ml-auto" onClick={() => onChange('')}>
            <X aria-hidden />
            {t.newRun.clear}
          </Button>
        )}
      </div>
      {value === '' ? null : <KeptFileField kept={reading?.kept ?? null} original={original} />}
      <FileOutcome problem={problem} busy={busy} reading={value === '' ? null : reading} textRef={textRef} />
      {over ? (
        <div className="pointer-events-none absolute inset-0 grid place-items-center rounded-card bg-accent-soft/90 font-medium text-accent">
          {t.newRun.dropNow}
        </div>
      ) : null}
    </div>
  )
}

function FileButton({ name, onFile }: { name: string; onFile: (file: File | undefined) => Promise<void> }) {
  const { t } = useI18n()
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    await onFile(input.files?.[0])
    // The text stands in the box now; sending the file as well would be twice.
    input.value = ''
  }
  return (
    <label className="inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-md px-2 text-[0.8125rem] font-medium text-accent focus-within:outline-2 focus-within:outline-accent hover:bg-sunken">
      <FileUp aria-hidden className="size-4" />
      {t.newRun.choose}
      <input
        type="file"
        name={name}
        accept=".pdf,.docx,.doc,.odt,.rtf,.html,.htm,.txt,.md,.json,.yaml,.yml,.csv"
        onChange={(event) => void read(event)}
        className="file-field"
      />
    </label>
  )
}

/** What became of the file that was chosen last. */
function FileOutcome({
  problem,
  busy,
  reading,
  textRef,
}: Pick<ReturnType<typeof useFileDrop>, 'problem' | 'busy' | 'reading'> & Pick<SourcePaneProps, 'textRef'>) {
  const { t } = useI18n()
  if (busy) return <output className="block px-3.5 pb-2 text-xs text-ink-3">{t.newRun.reading.busy}</output>
  if (problem === null)
    return reading === null ? null : (
      <ReadingNotes reading={reading} onShow={(value) => showValue(textRef.current, value)} />
    )
  return (
    <p role="alert" className="px-3.5 pb-2 text-xs text-bad">
      {typeof problem === 'string' ? t.newRun[problem] : problem.sentence}
    </p>
  )
}

/** Selects the first place of a value in the box. */
function showValue(box: HTMLTextAreaElement | null, value: string): void {
  const text = JSON.stringify(value).slice(1, -1)
  const at = box?.value.indexOf(text) ?? -1
  if (box === null || text === '' || at < 0) return
  box.focus()
  box.setSelectionRange(at, at + text.length)
}
