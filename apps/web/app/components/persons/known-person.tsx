import type { Recognition } from '@dossier/api'
import type { Candidate } from '@dossier/profiles'
import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { Source } from '../../editor/use-source.ts'
import { useI18n } from '../../i18n/index.tsx'
import { Alert } from '../ui/alert.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { UpdateForm } from './update-form.tsx'
import '../../i18n/topics/persons.ts'

type Known = NonNullable<Recognition['known']>

/** States that the person of a file is known, and offers to update the known profile from the file. */
export default function KnownPerson({ source }: { source: Source }) {
  const { t } = useI18n()
  const words = t.persons.update
  const [compared, setCompared] = useState(source.text)
  const [end, setEnd] = useState<'used' | 'else' | 'closed' | null>(null)
  const { submit, data, state } = useFetcher<Recognition>()
  useEffect(() => {
    const form = new FormData()
    // It changes nothing on the page.
    form.set('intent', 'check')
    form.set('candidate', compared)
    submit(form, { method: 'post', action: '/recognise', encType: 'multipart/form-data' })
  }, [compared, submit])
  if (data?.known == null || data.given === null || source.text === '') return null
  if (end === 'else') return <Alert tone="info">{words.elseHint}</Alert>
  if (end !== null) return null
  const { known, given } = data
  const isStale = source.text !== compared
  return (
    <Card aria-labelledby="known-person" data-known={known.person.id}>
      <span ref={show} className="block scroll-mt-4" />
      <Head known={known} onElse={() => setEnd('else')} />
      {isStale || state !== 'idle' ? (
        <CardBody className="flex flex-wrap items-center gap-3 text-[0.8125rem]">
          {words.stale}
          <Button size="sm" disabled={state !== 'idle'} onClick={() => setCompared(source.text)}>
            {words.again}
          </Button>
        </CardBody>
      ) : (
        <UpdateForm
          key={compared}
          profiles={{ known: shownOf(known.candidate), given: shownOf(given) }}
          source={source}
          onUsed={() => setEnd('used')}
          onClose={() => setEnd('closed')}
        />
      )}
    </Card>
  )
}

function Head({ known, onElse }: { known: Known; onElse: () => void }) {
  const { t, formatDate } = useI18n()
  const words = t.persons.update
  const { person, sameEmail } = known
  return (
    <>
      <CardHeader
        id="known-person"
        title={
          <output>
            {words.known(person.name, person.runs)}
            {person.lastRunAt === null ? '.' : words.last(formatDate(person.lastRunAt))}
          </output>
        }
        description={sameEmail === true ? `${words.sameEmail} ${words.intro}` : words.intro}
        actions={
          <>
            <Link
              to={`/persons/${person.id}`}
              target="_blank"
              className="text-[0.8125rem] font-medium text-accent hover:underline"
            >
              {words.showPerson}
            </Link>
            <Button size="sm" onClick={onElse}>
              {words.someoneElse}
            </Button>
          </>
        }
      />
      {sameEmail === false ? (
        <CardBody className="pb-0">
          <Alert tone="warn">{words.otherEmail}</Alert>
        </CardBody>
      ) : null}
    </>
  )
}

/** Brings the card into view, because the file may have been chosen far below it. */
function show(top: HTMLElement | null) {
  top?.scrollIntoView()
}

/** The part of a profile that the form can show: it has no place for texts that no field holds. */
function shownOf({ unread: _unread, ...shown }: Candidate): Candidate {
  return shown
}
