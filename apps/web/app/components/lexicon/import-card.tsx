import { Form } from '@remix-run/react'
import { useI18n } from '../../i18n/index.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardBody, CardHeader } from '../ui/card.tsx'
import { Field } from '../ui/field.tsx'
import '../../i18n/topics/lexicon.ts'

/** Imports concepts from files, or only reports the result. */
export function ImportCard() {
  const { t } = useI18n()
  const words = t.lexicon
  return (
    <Card aria-labelledby="lexicon-import">
      <CardHeader id="lexicon-import" title={words.import} />
      <CardBody>
        <Form method="post" encType="multipart/form-data" className="flex flex-col gap-3">
          <Field label={words.files} hint={words.importHint}>
            {(ids) => (
              <input
                {...ids}
                type="file"
                name="files"
                multiple
                required
                accept=".csv,.tsv,text/csv"
                className="w-full text-[0.8125rem] text-ink-2 file:mr-2 file:h-8 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-2 file:text-ink"
              />
            )}
          </Field>
          <label className="flex items-start gap-2 text-[0.8125rem]">
            <input type="checkbox" name="replace" value="yes" className="mt-0.5" />
            {words.replace}
          </label>
          <label className="flex items-start gap-2 text-[0.8125rem]">
            <input type="checkbox" name="dryRun" value="yes" className="mt-0.5" />
            {words.dryRun}
          </label>
          <Button type="submit" name="intent" value="import" look="primary" className="self-start">
            {words.importButton}
          </Button>
        </Form>
      </CardBody>
    </Card>
  )
}
