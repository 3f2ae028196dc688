/** From the highest degree down, in German, English and French. */
const ranks = [
  /\bph\.?\s?d|doctor|doktor|\bdr\.|dissertation|docteur|doctorat/iu,
  /master|magister|\bm\.?\s?sc|\bmba\b|diplom|\bdipl\.|lizenziat|\blic\.|\bma\b|ingénieur/iu,
  /bachelor|\bb\.?\s?sc|\bba\b|licence|\bfh\b/iu,
  /\bhf\b|eidg\.|fachausweis|techniker|\bbts\b|\bdut\b|associate/iu,
]

/** The highest of these degrees; of equal or unknown ones the first, which is usually the latest. Empty for none. */
export function highestDegree(degrees: readonly string[]): string {
  const stated = degrees.filter((degree) => degree !== '')
  const best = ranks.map((rank) => stated.find((degree) => rank.test(degree))).find((degree) => degree !== undefined)
  return best ?? stated[0] ?? ''
}
