import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Card, CardHeader } from '../ui/card.tsx'
import { fieldName } from './intake-names.ts'
import '../../i18n/topics/intake.ts'

/** The answers of a run's person, and when they gave them. */
export function SaidList({
  said,
}: {
  said: readonly { pointer: string; field: string; about: string; text: string; at: string }[]
}) {
  const { t } = useI18n()
  const words = t.intake
  return (
    <Card aria-labelledby="said-by-person">
      <CardHeader id="said-by-person" title={words.byThePerson} description={words.byThePersonHint} />
      <ul className="divide-y divide-line text-[0.8125rem]">
        {said.map(({ pointer, text, at, ...one }) => (
          <li key={pointer} className="wrap-anywhere px-4 py-2">
            {fieldName(words, one)}: <strong>{text}</strong>{' '}
            <span className="text-ink-3">
              {words.on} <Time iso={at} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
