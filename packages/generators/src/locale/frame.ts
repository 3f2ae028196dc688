import type { LabelCatalogue } from './labels.ts'

interface FrameLabels {
  page: string
  of: string
}

/** The texts of the page footer. */
export const frameLabels: LabelCatalogue<FrameLabels> = {
  de: { page: 'Seite', of: 'von' },
  en: { page: 'Page', of: 'of' },
  fr: { page: 'Page', of: 'sur' },
}
