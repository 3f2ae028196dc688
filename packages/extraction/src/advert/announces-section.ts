import { advertLabel } from '@dossier/profiles'

/** Whether a text is the heading of a section of an advert; a label of one fact is none. */
export function announcesSection(text: string): boolean {
  const announced = advertLabel(text)
  return announced !== null && announced !== 'fact'
}
