const like =
  /^(?:(?:aehnlich|vergleichbar|gleichwertig)(?:e[mnrs]?)?|similar|comparables?|equivalente?s?|similaires?|analogues?|[ou]\.(?:ae|dgl)|ae|dgl|dergleichen)$/
const related = /^(?:verwandt(?:e[mnrs]?)?|related|apparentee?s?)$/
const orLike = /^o\.(?:ae|dgl)$/

/** Whether a normalised word accepts what can replace the thing named before it: `SAP oder gleichwertig`. */
export function isLike(word: string): boolean {
  return like.test(word)
}

/** Whether a normalised word accepts what is at least near the thing named before it: `physics or a related field`. */
export function isLikeOrRelated(word: string): boolean {
  return like.test(word) || related.test(word)
}

/** Whether a normalised word abbreviates `oder Ähnliches`: `SAP o.ä.`. */
export function isOrLike(word: string): boolean {
  return orLike.test(word)
}
