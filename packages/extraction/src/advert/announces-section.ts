import { advertLabel } from '@dossier/profiles'

/** Whether a text is the heading of an advert's section. A label of a single fact is not. */
export function announcesSection(text: string): boolean {
  const announced = advertLabel(text)
  return announced !== null && announced !== 'fact'
}
