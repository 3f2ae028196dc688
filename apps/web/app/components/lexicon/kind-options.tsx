import { useI18n } from '../../i18n/index.tsx'
import '../../i18n/topics/lexicon.ts'

/** What a concept of a team may be, as the options of a select; a degree would need a level. */
export function KindOptions() {
  const { t } = useI18n()
  const { degree: _degree, ...kinds } = t.lexicon.kinds
  return Object.entries(kinds).map(([kind, label]) => (
    <option key={kind} value={kind}>
      {label}
    </option>
  ))
}
