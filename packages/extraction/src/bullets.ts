const strong = /^\s*(?:[•‣◦▪▫●○■□▶►▸➢➤➔✓✔✦◆◇❖∙⁃⦁·]\s*)+\*?\s*/u
const weak = /^\s*[-–—*»›o]\s+(?=\S)/u
/** What follows a dash when the dash belongs to a period and not to an item. */
const periodEnd =
  /^(?:\d|heute|jetzt|aktuell|dato|laufend|present|today|now|current|ongoing|aujourd|actuel|en cours|ce jour)/iu

/** The bullet with which a text begins, with the white space behind it; null when it begins with none. */
export function leadingBullet(text: string): string | null {
  const sign = strong.exec(text)?.[0]
  if (sign !== undefined) return sign
  const dash = weak.exec(text)?.[0]
  return dash !== undefined && !periodEnd.test(text.slice(dash.length)) ? dash : null
}

/** Whether a text is nothing but the sign before an item. */
export function isBullet(text: string): boolean {
  return /^[•‣◦▪▫●○■□▶►▸➢➤➔→✓✔✦◆◇❖·∙⁃⦁*»›o§–—-]$/u.test(text.trim())
}
