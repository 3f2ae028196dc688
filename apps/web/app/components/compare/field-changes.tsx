import { useI18n } from '../../i18n/index.tsx'
import type { FieldSection, FieldView } from '../../views/compare.ts'
import { Card, CardHeader } from '../ui/card.tsx'
import { Change, KindBadge, type View } from './change.tsx'
import { Added, Pieces, Removed } from './pieces.tsx'
import '../../i18n/topics/compare.ts'

/** The differing fields of one document. */
export function FieldChanges({ section, view }: { section: FieldSection; view: View }) {
  const { t } = useI18n()
  const id = section.section
  return (
    <Card aria-labelledby={id} className="scroll-mt-20">
      <CardHeader
        id={id}
        title={
          <>
            {t.compare[id]}{' '}
            <span className="ml-1 font-normal text-ink-3">{section.fields.length + section.omitted}</span>
          </>
        }
      />
      <ul className="divide-y divide-line">
        {section.fields.map((field) => (
          <Change key={field.key}>
            <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <KindBadge kind={field.kind} />
              <span className="min-w-0 text-[0.8125rem] font-medium">
                {field.place === '' ? t.compare[id] : field.place}
              </span>
              {field.placeBefore === '' ? null : (
                <span className="min-w-0 text-xs text-ink-3">{t.compare.movedFrom(field.placeBefore)}</span>
              )}
            </div>
            <Values field={field} view={view} />
          </Change>
        ))}
      </ul>
      {section.omitted > 0 ? (
        <p className="border-t border-line px-4 py-2.5 text-xs text-ink-3">{t.compare.omitted(section.omitted)}</p>
      ) : null}
    </Card>
  )
}

const text = 'min-w-0 whitespace-pre-line break-words text-[0.8125rem] text-ink-2'

function Values({ field, view }: { field: FieldView; view: View }) {
  const { kind, before, after, pieces } = field
  if (kind === 'moved') return <p className={`mt-1.5 line-clamp-2 ${text}`}>{after}</p>
  if (view === 'split') {
    return (
      <div className="mt-1.5 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        <p className={text}>
          {kind === 'changed' ? <Pieces pieces={pieces} side="before" /> : <Whole removed={before} />}
        </p>
        <p className={text}>{kind === 'changed' ? <Pieces pieces={pieces} side="after" /> : <Whole added={after} />}</p>
      </div>
    )
  }
  return (
    <p className={`mt-1.5 ${text}`}>
      {kind === 'changed' ? <Pieces pieces={pieces} /> : <Whole removed={before} added={after} />}
    </p>
  )
}

function Whole({ removed = '', added = '' }: { removed?: string; added?: string }) {
  return (
    <>
      {removed === '' ? null : <Removed>{removed}</Removed>}
      {added === '' ? null : <Added>{added}</Added>}
    </>
  )
}
