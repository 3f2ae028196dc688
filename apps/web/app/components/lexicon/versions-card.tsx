import type { LexiconVersions } from '@dossier/api'
import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardHeader } from '../ui/card.tsx'
import '../../i18n/topics/lexicon.ts'

/** The latest versions: the newest can be undone, and any other can be restored. */
export function LexiconVersionsCard({ versions, newest }: { versions: LexiconVersions['items']; newest: number }) {
  const { t, formatNumber } = useI18n()
  const words = t.lexicon
  if (versions.length === 0) return null
  return (
    <Card aria-labelledby="lexicon-versions">
      <CardHeader id="lexicon-versions" title={words.versions} />
      <ol className="divide-y divide-line">
        {versions.map(({ version, change, added, changed, removed, size, by, at }) => {
          const isNewest = version === newest
          const to = isNewest ? version - 1 : version
          return (
            <li key={version} className="flex flex-col gap-1 px-4 py-2.5 text-[0.8125rem]">
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">{words.version(version)}</span>
                <Badge>{words.changes[change]}</Badge>
                {isNewest ? <Badge tone="accent">{words.current}</Badge> : null}
              </p>
              <p className="text-xs text-ink-3">
                {words.counts(added, changed, removed)} · {words.size(formatNumber(size))}
              </p>
              <p className="text-xs text-ink-3">
                {by.name}, <Time iso={at} />
              </p>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="to" value={to} />
                <input type="hidden" name="version" value={newest} />
                <Button type="submit" size="sm" name="intent" value="undo">
                  {isNewest ? words.undo : words.restoreOf(version)}
                </Button>
              </Form>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
