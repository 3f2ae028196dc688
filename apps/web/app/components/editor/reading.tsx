import { formatPeriod, parseLanguageLevel, parsePeriod } from '@dossier/profiles'
import type { FieldKind } from '../../editor/forms/form.ts'
import { useI18n } from '../../i18n/index.tsx'
import '../../i18n/topics/editor.ts'

interface Written {
  kind: FieldKind
  text: string
}

/** Our interpretation of a date or a level as written; nothing for other fields. */
export function Understood({ kind, text, isEnd }: Written & { isEnd: boolean }) {
  const { t, language } = useI18n()
  const words = t.editor
  if (text.trim() === '') return isEnd ? <Remark text={words.goesOn} /> : null
  if (kind === 'level') {
    const { level, native } = parseLanguageLevel(text)
    if (native) return <Remark text={words.understood(words.native)} />
    if (level === null) return <Remark text={words.levelNotUnderstood} isDoubt />
    return text.trim() === level ? null : <Remark text={words.understood(level)} />
  }
  if (kind !== 'date' && kind !== 'period') return null
  const { period, certainty } = parsePeriod(text)
  if (certainty === 'none') return <Remark text={words.notUnderstood} isDoubt />
  return <Remark text={words.understood(formatPeriod(period, language))} isDoubt={certainty === 'guessed'} />
}

function Remark({ text, isDoubt = false }: { text: string; isDoubt?: boolean }) {
  return <p className={isDoubt ? 'text-xs text-warn' : 'text-xs text-ink-3'}>{text}</p>
}
