import { advertLabel } from '@dossier/profiles'

/** Whether a text is the heading of an advert's section. A label of a single fact is not. */
export function announcesSection(text: string): boolean {
  const announced = advertLabel(withoutIcon(text))
  return announced !== null && announced !== 'fact'
}

/** A heading without the icon in front of it. */
export function withoutIcon(text: string): string {
  return text.replace(/^[\p{So}\p{Sk}\p{Co}\uFE0F\s]+/u, '')
}
