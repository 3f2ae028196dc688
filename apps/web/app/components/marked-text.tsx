import { splitOpenMarkers } from '@dossier/profiles'
import { useI18n } from '../i18n/index.tsx'

/** A text of the canonical model; what is open in it is highlighted, as it is in the documents. */
export function MarkedText({ text }: { text: string }) {
  const { language } = useI18n()
  return splitOpenMarkers(text, language).map((segment, index) =>
    // Segments have no identity but their position.
    // oxlint-disable-next-line react/no-array-index-key
    segment.open ? <mark key={index}>{segment.text}</mark> : <span key={index}>{segment.text}</span>,
  )
}
