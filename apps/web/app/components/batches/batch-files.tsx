import { FolderUp, Upload, X } from '../ui/icons.ts'
import { useRef, useState, type DragEvent } from 'react'
import { useI18n } from '../../i18n/index.tsx'
import { batchLimits } from '../../lib/batch-limits.ts'
import { cn } from '../../lib/cn.ts'
import { maxUploadBytes } from '../../lib/source-file.ts'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/batches.ts'

/**
 * A place to drop or choose many files, or a folder. Without script, the browser's own fields send them with the form.
 */
export function BatchFiles({ side }: { side: 'job' | 'candidate' }) {
  const { t, formatBytes } = useI18n()
  const { files, over, field, add, remove, clear, handlers } = useFiles()
  const clearAll = (
    <Button size="sm" look="quiet" onClick={clear}>
      <X aria-hidden />
      {t.batches.clear}
    </Button>
  )
  return (
    <Card {...handlers} className={cn('transition-colors', over && 'border-accent bg-accent-soft')}>
      <CardHeader
        title={t.batches.filesTitle[side]}
        description={t.batches.filesHint(batchLimits.files, formatBytes(maxUploadBytes))}
        actions={files.length === 0 ? null : clearAll}
      />
      <CardBody className="flex flex-col gap-3">
        <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-line-strong px-4 py-6 text-center">
          <p className="needs-script text-[0.8125rem] text-ink-3">{t.batches.drop}</p>
          <div className="flex flex-wrap justify-center gap-2">
            <label className={pickStyles}>
              <Upload aria-hidden className="size-4" />
              {t.batches.choose}
              <input
                ref={field}
                type="file"
                name="files"
                multiple
                className="file-field"
                onChange={(event) => add(event.target.files)}
              />
            </label>
            <label className={pickStyles}>
              <FolderUp aria-hidden className="size-4" />
              {t.batches.folder}
              <input
                type="file"
                name="folder"
                multiple
                className="file-field"
                // React's types do not include every browser's attributes.
                {...{ webkitdirectory: '' }}
                onChange={(event) => {
                  add(event.target.files)
                  // Its files are now in the other field, and would be sent twice.
                  event.target.value = ''
                }}
              />
            </label>
          </div>
          <output className="text-xs text-ink-2">{files.length === 0 ? '' : t.batches.chosen(files.length)}</output>
        </div>
        <FileList files={files} onRemove={remove} />
      </CardBody>
    </Card>
  )
}

const pickStyles =
  'relative inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md border border-line-strong bg-surface px-3 text-sm font-medium shadow-card hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent'

function FileList({ files, onRemove }: { files: readonly File[]; onRemove: (file: File) => void }) {
  const { t, formatBytes } = useI18n()
  if (files.length === 0) return null
  return (
    <ul className="max-h-72 overflow-y-auto text-[0.8125rem]">
      {files.map((file) => (
        <li key={keyOf(file)} className="flex items-center gap-2 border-b border-line py-1 last:border-b-0">
          <span className="min-w-0 flex-1 truncate">{file.name}</span>
          <span className={cn('tabular text-xs', file.size > maxUploadBytes ? 'text-bad' : 'text-ink-3')}>
            {formatBytes(file.size)}
          </span>
          <Button size="sm" look="quiet" aria-label={t.batches.removeFile(file.name)} onClick={() => onRemove(file)}>
            <X aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** The chosen files, which are also in the browser's own field, so that the form sends them. */
function useFiles() {
  const [files, setFiles] = useState<readonly File[]>([])
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const keep = (next: readonly File[]) => {
    const transfer = new DataTransfer()
    for (const file of next) transfer.items.add(file)
    if (field.current !== null) field.current.files = transfer.files
    setFiles(next)
  }
  const add = (list: FileList | null) => {
    const known = new Map(files.map((file) => [keyOf(file), file]))
    for (const file of list ?? []) known.set(keyOf(file), file)
    keep([...known.values()])
  }
  const handlers = {
    onDragOver(event: DragEvent) {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      event.preventDefault()
      setOver(false)
      add(event.dataTransfer.files)
    },
  }
  return {
    files,
    over,
    field,
    handlers,
    add,
    remove: (file: File) => keep(files.filter((other) => other !== file)),
    clear: () => keep([]),
  }
}

function keyOf({ name, size, lastModified }: File): string {
  return `${name} ${size} ${lastModified}`
}
