import { type Language, splitOpenMarkers } from '@dossier/profiles'
import { createContext, useContext } from 'react'
import { useI18n } from '../i18n/index.tsx'

/** The language of the displayed document, in which its markers are written; null for the language of the page. */
export const DocumentLanguage = createContext<Language | null>(null)

/** A text of the canonical model; open values are highlighted, as in the documents. */
export function MarkedText({ text }: { text: string }) {
  const { language } = useI18n()
  const documentLanguage = useContext(DocumentLanguage)
  return splitOpenMarkers(text, documentLanguage ?? language).map((segment, index) =>
    // Segments have no identity except their position.
    // oxlint-disable-next-line react/no-array-index-key
    segment.open ? <mark key={index}>{segment.text}</mark> : <bdi key={index}>{segment.text}</bdi>,
  )
}
