const bullet = /^\s*(?:[-–—•·*▪◦‣●■○➢➤►✓✔])\s+/u
const inlineBullet = /\s*[•▪◦‣●■➢➤►]\s+/u

/** Whether one of several lines is an item of a list. */
export function hasBullets(text: string): boolean {
  return text.includes('\n') && text.split('\n').some((line) => bullet.test(line))
}

/**
 * One entry per line, without its bullet; a line that continues the previous sentence belongs to it. In a single line,
 * bullets or else semicolons separate entries.
 */
export function splitLines(text: string): string[] {
  if (text.includes('\n')) return joinWrapped(text.split('\n').flatMap((line) => line.split(/;\s/u)))
  const parts = text.split(inlineBullet)
  const separated = parts.length > 2 ? parts : text.split(/;\s/u)
  return separated.map((part) => part.replace(bullet, '').trim()).filter((part) => part !== '')
}

/** In text that was wrapped at a fixed width, lines begin in the middle of a sentence. */
function joinWrapped(lines: readonly string[]): string[] {
  const entries: string[] = []
  for (const line of lines) {
    const part = line.replace(bullet, '').trim()
    const last = entries.at(-1)
    const isWrapped = last !== undefined && last.length > 50 && !/[.!?:;,]$/u.test(last) && /^\p{Ll}/u.test(part)
    if (isWrapped && !bullet.test(line)) entries[entries.length - 1] = `${last} ${part}`
    else if (part !== '') entries.push(part)
  }
  return entries
}
