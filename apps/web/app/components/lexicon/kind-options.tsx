import { useI18n } from '../../i18n/index.tsx'
import '../../i18n/topics/lexicon.ts'

/** The kinds of a team's concepts, as the options of a select; degrees are missing, because they would need a level. */
export function KindOptions() {
  const { t } = useI18n()
  const { degree: _degree, ...kinds } = t.lexicon.kinds
  return Object.entries(kinds).map(([kind, label]) => (
    <option key={kind} value={kind}>
      {label}
    </option>
  ))
}
