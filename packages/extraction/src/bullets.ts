const strong = /^\s*(?:[•‣◦▪▫●○■□▶►▸➢➤➔✓✔✦◆◇❖∙⁃⦁·]\s*)+\*?\s*/u
const weak = /^\s*[-–—*»›o]\s+(?=\S)/u
/** What follows a dash that belongs to a period and not to a list item. */
const periodEnd =
  /^(?:\d|heute|jetzt|aktuell|dato|laufend|present|today|now|current|ongoing|aujourd|actuel|en cours|ce jour)/iu

/** The bullet at the start of a text, including the white space after it; null if there is none. */
export function leadingBullet(text: string): string | null {
  const sign = strong.exec(text)?.[0]
  if (sign !== undefined) return sign
  const dash = weak.exec(text)?.[0]
  return dash !== undefined && !periodEnd.test(text.slice(dash.length)) ? dash : null
}

/** Whether a text is only a bullet. */
export function isBullet(text: string): boolean {
  return /^[•‣◦▪▫●○■□▶►▸➢➤➔→✓✔✦◆◇❖·∙⁃⦁*»›o§–—-]$/u.test(text.trim())
}
