import { parseSearch, type SearchTree, type Vocabulary } from '@dossier/search'
import { useMemo, useState } from 'react'
import { useI18n } from '../../i18n/index.tsx'

/** The text of a search taken apart, in the reader's language and time zone. */
export function useQuery(text: string, vocabulary: Vocabulary): SearchTree {
  const { language, timeZone } = useI18n()
  // Only what dates come to depends on it, and that is the server's to say.
  const [now] = useState(() => new Date())
  return useMemo(
    () => parseSearch(text, vocabulary, { language, timeZone, now }),
    [text, vocabulary, language, timeZone, now],
  )
}
