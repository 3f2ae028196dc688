import { parseSearch, type SearchTree, type Vocabulary } from '@dossier/search'
import { useMemo, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'

/** The parsed text of a search, in the reader's language and time zone. */
export function useQuery(text: string, vocabulary: Vocabulary): SearchTree {
  const { language, timeZone } = useI18n()
  // Only the meaning of dates depends on it, which the server determines.
  const [now] = useState(() => new Date())
  return useMemo(
    () => parseSearch(text, vocabulary, { language, timeZone, now }),
    [text, vocabulary, language, timeZone, now],
  )
}
