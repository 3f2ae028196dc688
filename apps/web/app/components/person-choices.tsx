import { useI18n } from '../i18n/index.tsx'

/** How the documents can show the person, as the options of a select: `named`, `months`, `years`. */
export function PersonChoices() {
  const { t } = useI18n()
  return (
    <>
      <option value="named">{t.run.persons.named}</option>
      <option value="months">{t.run.persons.months}</option>
      <option value="years">{t.run.persons.years}</option>
    </>
  )
}
