import { Form, useSubmit } from '@remix-run/react'
import { useI18n } from '../i18n/index.tsx'
import { Button } from './ui/button.tsx'
import { Select } from './ui/field.tsx'
import '../i18n/topics/documents.ts'

interface SamplePickerProps {
  samples: readonly { value: string; label: string }[]
  selected: string
}

/** Fills the form with a sample; the choice is in the address. */
export function SamplePicker({ samples, selected }: SamplePickerProps) {
  const { t } = useI18n()
  const submit = useSubmit()
  return (
    <Form method="get" action="/?index" className="flex items-center gap-2" preventScrollReset>
      <Select
        name="sample"
        aria-label={t.newRun.sample}
        defaultValue={selected}
        key={selected}
        className="w-80! max-w-[70vw]"
        onChange={(event) => submit(event.currentTarget.form, { preventScrollReset: true })}
      >
        <option value="">{t.newRun.sampleNone}</option>
        {samples.map((sample) => (
          <option key={sample.value} value={sample.value}>
            {sample.label}
          </option>
        ))}
      </Select>
      <Button type="submit" className="without-script">
        {t.newRun.sampleLoad}
      </Button>
    </Form>
  )
}
