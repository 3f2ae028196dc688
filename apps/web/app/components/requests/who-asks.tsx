import type { PersonView } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { FindForm } from '../find-form.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/requests.ts'

/** Finds the requesting person by name. */
export function WhoAsks({ name, found }: { name: string; found: readonly PersonView[] }) {
  const { t } = useI18n()
  const words = t.requests
  return (
    <Card aria-labelledby="who">
      <CardHeader id="who" title={words.whoTitle} description={words.whoHint} />
      <CardBody>
        <FindForm name="name" text={name} words={words} />
        {name !== '' && found.length === 0 ? <p className="text-[0.8125rem] text-ink-3">{words.notFound}</p> : null}
        <ul className="flex flex-col gap-2">
          {found.map((person) => (
            <li key={person.id} className="flex flex-wrap items-center gap-3 text-[0.8125rem]">
              <Form method="post">
                <input type="hidden" name="candidateId" value={person.id} />
                <Button type="submit" size="sm" name="intent" value="identify">
                  {words.thisPerson(person.name)}
                </Button>
              </Form>
              <span className="text-ink-3">{person.headline}</span>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}
