import type { RetentionPolicy } from '@dossier/api'
import { useI18n } from '../../i18n/index.tsx'
import '../../i18n/topics/governance.ts'

/** What a policy does with a document. */
type Doing = Pick<RetentionPolicy, 'action' | 'target'>

/** Describes a policy in the reader's language: what it does, and with which documents. */
export function usePolicyWords() {
  const { t } = useI18n()
  const words = t.governance.retention
  const doing = ({ action, target }: Doing) => {
    if (action === 'delete') return words.doDelete
    return action === 'move' ? words.doMove(target ?? '') : words.doTier(words.tiers[target ?? ''] ?? target ?? '')
  }
  const conditions = ({ documentTypes, submitted, superseded, driver }: RetentionPolicy): string[] => {
    const types = (documentTypes ?? []).map((type) => t.documentTypes[type] ?? type)
    return [
      types.join(', '),
      chosen(submitted, words.onlySent, words.onlyUnsent),
      chosen(superseded, words.onlySuperseded, words.onlyCurrent),
      driver === null ? '' : words.onlyOn(driver),
    ].filter((part) => part !== '')
  }
  return { doing, conditions }
}

function chosen(value: boolean | null, yes: string, no: string): string {
  if (value === null) return ''
  return value ? yes : no
}
