import type { MirrorStatus } from '@dossier/api'
import { Form } from '@remix-run/react'
import { CircleCheck, Clock, TriangleAlert } from '../ui/icons.ts'
import { useI18n } from '../../i18n/index.tsx'
import { May } from '../../lib/may.tsx'
import { Time } from '../time.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Table, Td, Th, Tr } from '../ui/table.tsx'
import '../../i18n/topics/governance.ts'

type Mirror = MirrorStatus['mirrors'][number]

/** What each mirror has of the team's files, and how far it is behind. */
export function MirrorCard({ status: { primary, mirrors } }: { status: MirrorStatus }) {
  const { t, formatBytes, formatNumber } = useI18n()
  const words = t.governance.mirrors
  if (mirrors.length === 0) {
    return (
      <Card aria-labelledby="mirrors">
        <CardHeader id="mirrors" title={words.title} />
        <CardBody className="text-[0.8125rem] text-ink-3">{words.none}</CardBody>
      </Card>
    )
  }
  return (
    <Card aria-labelledby="mirrors">
      <CardHeader
        id="mirrors"
        title={words.title}
        description={words.hint(primary)}
        actions={
          <May needs="storage:manage">
            <Form method="post" preventScrollReset>
              <Button type="submit" size="sm" name="intent" value="catch-up">
                {words.catchUp}
              </Button>
            </Form>
          </May>
        }
      />
      <Table label={words.copies}>
        <thead>
          <tr>
            <Th>{words.driver}</Th>
            <Th className="text-right">{words.copies}</Th>
            <Th>{words.behind}</Th>
          </tr>
        </thead>
        <tbody>
          {mirrors.map((mirror) => (
            <Tr key={mirror.driver} data-mirror={mirror.driver}>
              <Td>
                <code className="font-mono">{mirror.driver}</code>
              </Td>
              <Td className="whitespace-nowrap text-right tabular">
                {formatNumber(mirror.storedObjects)} · {formatBytes(mirror.storedBytes)}
              </Td>
              <Td>
                <Behind mirror={mirror} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

function Behind({ mirror }: { mirror: Mirror }) {
  const { t, formatNumber } = useI18n()
  const words = t.governance.mirrors
  const { waitingObjects, missingObjects, oldestWaiting } = mirror
  if (waitingObjects + missingObjects === 0) {
    return (
      <Badge tone="good">
        <CircleCheck aria-hidden /> {words.upToDate}
      </Badge>
    )
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {waitingObjects === 0 ? null : (
        <Badge tone="info">
          <Clock aria-hidden /> {words.waiting(formatNumber(waitingObjects))}
        </Badge>
      )}
      {missingObjects === 0 ? null : (
        <Badge tone="warn">
          <TriangleAlert aria-hidden /> {words.missing(formatNumber(missingObjects))}
        </Badge>
      )}
      {oldestWaiting === null ? null : (
        <span className="text-xs text-ink-3">
          {words.oldest} <Time iso={oldestWaiting} />
        </span>
      )}
    </span>
  )
}
