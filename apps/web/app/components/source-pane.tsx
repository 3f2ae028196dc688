import type { JobPlacements } from '@dossier/profiles'
import { FileUp, X } from './ui/icons.ts'
import { lazy, Suspense, useId, useRef, useState, type ChangeEvent, type ReactNode } from 'react'
import { documentOf } from '@dossier/profiles/json'
import type { Source } from '../editor/use-source.ts'
import { useI18n } from '../i18n/index.tsx'
import { cn } from '../lib/cn.ts'
import { useFileDrop } from '../lib/file-drop.ts'
import { type PaneView, type ShownPlace, usePaneView } from './pane-view.ts'
import { useKeys } from '../lib/use-keys.ts'
import type { FilePhoto } from '../web-context.ts'
import type { ProblemView } from '../views/imported.ts'
import type { EditorProps } from './editor/editor-props.ts'
import { KeptFileField } from './kept-file.tsx'
import { PaneTools, undoByKey } from './pane-tools.tsx'
import { FilePhotoField } from './picture-field.tsx'
import { OmittedTexts, ReadingNotes } from './reading-notes.tsx'
import { Button } from './ui/button.tsx'
import '../i18n/topics/documents.ts'
import '../i18n/topics/editor.ts'

/** Both are loaded when they are needed. */
const Editor = lazy(() => import('./editor/editor.tsx'))
const OriginalPages = lazy(() => import('./original/original-pages.tsx'))

/** What is known about a file that was read earlier. */
export interface KnownFile {
  /** Its SHA-256. */
  original: string | null
  /** The photo in it, to offer. */
  photo: FilePhoto | null
}
const noFile: KnownFile = { original: null, photo: null }

interface SourcePaneProps {
  name: 'candidate' | 'job'
  label: string
  hint: string
  source: Source
  problems: readonly ProblemView[]
  placements: JobPlacements
  /** The place that the reader asked to see. */
  shown: ShownPlace | null
  onShow: (place: ShownPlace) => void
  /** The file that this text was read from, after the page was shown again. */
  kept?: KnownFile
  /** Called when a file was read into the text. */
  onFile?: () => void
  /** The state of this side in a word, beside its label. */
  status?: ReactNode
}

/** A place to drop, choose, paste or fill in one document. Without script, the file is sent with the form. */
export function SourcePane(props: SourcePaneProps) {
  const { name, label, hint, source, problems, placements, shown, onShow, onFile, status, kept = noFile } = props
  const id = useId()
  const pane = useRef<HTMLDivElement>(null)
  const textRef = useRef<HTMLTextAreaElement>(null)
  const { view, setView } = usePaneView(source, textRef, shown)
  useKeys(pane, undoByKey(source.actions))
  const file = useFileDrop(name, (read) => {
    source.actions.load(read.text, read.notes)
    setView(documentOf(read.text) === null ? 'text' : 'fields')
    onFile?.()
  })
  return (
    <div
      {...file.handlers}
      ref={pane}
      data-side={name}
      data-view={view === 'text' ? 'text' : 'fields'}
      className={cn(
        'relative flex min-w-0 flex-col rounded-card border bg-surface shadow-card transition-colors focus-within:border-accent',
        file.over ? 'border-accent' : 'border-line',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-2 px-3.5 pt-2.5">
        <label htmlFor={id} className="text-sm font-semibold">
          {label}
        </label>
        {status}
        <PaneTools source={source} view={view} hasPages={file.pdf !== null} onView={setView} />
      </div>
      <p id={`${id}-hint`} className="px-3.5 text-xs text-ink-3">
        {hint}
      </p>
      <TextBox id={id} name={name} source={source} isHidden={view !== 'text'} textRef={textRef} />
      {view === 'text' ? null : (
        <FieldsBesidePages
          view={view}
          pdf={source.text === '' ? null : file.pdf}
          unplaced={file.reading?.unplaced ?? []}
          editor={{ side: name, source, problems, placements, shown }}
          onShow={(pointer) => {
            setView('fields')
            onShow({ pointer, line: null, words: '' })
          }}
        />
      )}
      <PaneFoot name={name} source={source} file={file} kept={kept} onShow={onShow} />
    </div>
  )
}

interface TextBoxProps {
  id: string
  name: string
  source: Source
  isHidden: boolean
  textRef: { readonly current: HTMLTextAreaElement | null }
}

/** The text of a side, which the form sends. */
function TextBox({ id, name, source, isHidden, textRef }: TextBoxProps) {
  const { t } = useI18n()
  return (
    <textarea
      ref={textRef}
      id={id}
      name={name}
      value={source.text}
      hidden={isHidden}
      onChange={(event) => source.actions.setText(event.target.value)}
      aria-describedby={`${id}-hint`}
      spellCheck={false}
      autoComplete="off"
      rows={12}
      placeholder={t.newRun.placeholder}
      wrap="off"
      className="mt-2 min-h-64 w-full resize-y lg:h-[27rem] border-y border-line bg-sunken/50 px-3.5 py-2 font-mono text-xs leading-[1.55] outline-none placeholder:font-sans"
    />
  )
}

interface FieldsBesidePagesProps {
  view: PaneView
  pdf: File | null
  unplaced: readonly string[]
  editor: Omit<EditorProps, 'onField'>
  onShow: (pointer: string) => void
}

/** The fields with the pages of the file beside them; only one of both on narrow screens. */
function FieldsBesidePages({ view, pdf, unplaced, editor, onShow }: FieldsBesidePagesProps) {
  const [field, setField] = useState<string | null>(null)
  const isPage = view === 'page' && pdf !== null
  return (
    <div className={cn('mt-2 grid border-y border-line', pdf !== null && 'lg:grid-cols-2')}>
      <Room className={cn(isPage && 'hidden lg:block')}>
        <Editor {...editor} onField={setField} />
      </Room>
      {pdf === null ? null : (
        <Room className={cn('bg-sunken lg:border-l', !isPage && 'hidden lg:block')} isPages>
          <OriginalPages file={pdf} notes={editor.source.notes} unplaced={unplaced} field={field} onMark={onShow} />
        </Room>
      )}
    </div>
  )
}

/** A part of the pane that scrolls on its own. */
function Room({ className, isPages, children }: { className: string; isPages?: true; children: ReactNode }) {
  const { t } = useI18n()
  return (
    <div data-pages={isPages} className={cn('@container max-h-[40rem] min-h-64 overflow-y-auto', className)}>
      <Suspense fallback={<p className="px-3.5 py-3 text-xs text-ink-3">{t.editor.loading}</p>}>{children}</Suspense>
    </div>
  )
}

interface PaneFootProps extends Pick<SourcePaneProps, 'name' | 'source'> {
  file: ReturnType<typeof useFileDrop>
  kept: KnownFile
  onShow: (place: ShownPlace) => void
}

function PaneFoot({ name, source, file, kept, onShow }: PaneFootProps) {
  const { t } = useI18n()
  const isEmpty = source.text === ''
  const photo = file.reading === null ? kept.photo : file.reading.photo
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 px-3 py-2">
        <FileButton name={`${name}File`} onFile={file.take} />
        {isEmpty ? null : (
          <Button size="sm" look="quiet" className="needs-script ml-auto" onClick={() => source.actions.load('')}>
            <X aria-hidden />
            {t.newRun.clear}
          </Button>
        )}
      </div>
      {isEmpty ? null : <KeptFileField kept={file.reading?.kept ?? null} original={kept.original} />}
      {source.message === '' ? null : <output className="px-3.5 pb-2 text-xs text-ink-2">{source.message}</output>}
      <FileOutcome source={source} file={file} onShow={onShow} />
      {isEmpty || photo === null ? null : <FilePhotoField key={photo.address} photo={photo} />}
      {isEmpty ? null : <OmittedTexts omitted={source.notes.omitted} />}
      {file.over ? (
        <div className="pointer-events-none absolute inset-0 grid place-items-center rounded-card bg-accent-soft/90 font-medium text-accent">
          {t.newRun.dropNow}
        </div>
      ) : null}
    </>
  )
}

function FileButton({ name, onFile }: { name: string; onFile: (file: File | undefined) => Promise<void> }) {
  const { t } = useI18n()
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    await onFile(input.files?.[0])
    // The text is in the box now, so sending the file as well would duplicate it.
    input.value = ''
  }
  return (
    <label className="inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-md px-2 text-[0.8125rem] font-medium text-accent focus-within:outline-2 focus-within:outline-accent hover:bg-sunken">
      <FileUp aria-hidden className="size-4" />
      {t.newRun.choose}
      <input
        type="file"
        name={name}
        accept=".pdf,.docx,.doc,.odt,.rtf,.html,.htm,.xml,.txt,.md,.json,.yaml,.yml,.csv"
        onChange={(event) => void read(event)}
        className="file-field"
      />
    </label>
  )
}

/** The result of reading the last chosen file. */
function FileOutcome({ source, file, onShow }: Omit<PaneFootProps, 'name' | 'kept'>) {
  const { t } = useI18n()
  const { problem, busy, reading } = file
  if (busy) return <output className="block px-3.5 pb-2 text-xs text-ink-3">{t.newRun.reading.busy}</output>
  if (problem === null) {
    if (reading === null || source.text === '') return null
    const toCheck = source.notes.toCheck.filter(({ checked }) => !checked)
    return <ReadingNotes toCheck={toCheck} unplaced={reading.unplaced} onShow={onShow} />
  }
  return (
    <p role="alert" className="px-3.5 pb-2 text-xs text-bad">
      {typeof problem === 'string' ? t.newRun[problem] : problem.sentence}
    </p>
  )
}
