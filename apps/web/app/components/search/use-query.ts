import { parseSearch, type SearchTree, type Vocabulary } from '@dossier/search'
import { useMemo } from 'react'
import { useI18n } from '../../i18n/index.tsx'

/** The text of a search taken apart, in the reader's language and time zone. */
export function useQuery(text: string, vocabulary: Vocabulary): SearchTree {
  const { language, timeZone } = useI18n()
  return useMemo(
    () => parseSearch(text, vocabulary, { language, timeZone, now: new Date() }),
    [text, vocabulary, language, timeZone],
  )
}
