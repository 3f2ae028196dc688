import { data, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { PageHeader } from '../components/page-header.tsx'
import { IdentifyCard } from '../components/submissions/identify-card.tsx'
import { IdentifiedView } from '../components/submissions/identified-view.tsx'
import { Button } from '../components/ui/button.tsx'
import { Card, CardBody } from '../components/ui/card.tsx'
import { useI18n } from '../i18n/index.tsx'
import { formText, readForm } from '../lib/form-text.ts'
import { titled } from '../lib/meta.ts'
import { requireSession } from '../lib/session.server.ts'
import '../i18n/topics/submissions.ts'

export const meta: MetaFunction = titled((t) => t.submissions.identify.title)

/** Identifies a file by its hash or its content; `close`: the whole file was examined. */
export async function action({ request, context }: ActionFunctionArgs) {
  requireSession({ request, context })
  const form = await readForm(request)
  const file = form.get('file')
  if (file instanceof File) {
    const { sha256, office, entries } = await context.fingerprint(new Uint8Array(await file.arrayBuffer()))
    const identified = await context.api.documents.identify({ sha256, office, entries })
    return { identified, close: true, name: file.name }
  }
  const sha256 = formText(form, 'sha256')
  if (!/^[0-9a-f]{64}$/.test(sha256)) return data({ identified: null, close: false, name: '' }, { status: 422 })
  return { identified: await context.api.documents.identify({ sha256 }), close: false, name: '' }
}

export default function Identify() {
  const answer = useActionData<typeof action>()
  const { t } = useI18n()
  const words = t.submissions.identify
  if (!answer?.identified) {
    return (
      <>
        <PageHeader title={t.submissions.title} intro={t.submissions.intro} />
        <IdentifyCard />
      </>
    )
  }
  return (
    <>
      <PageHeader title={words.title} intro={answer.name} />
      <Card>
        <CardBody>
          <IdentifiedView identified={answer.identified} />
          <Button asChild className="mt-4">
            <Link to="/submissions">{words.again}</Link>
          </Button>
        </CardBody>
      </Card>
    </>
  )
}
