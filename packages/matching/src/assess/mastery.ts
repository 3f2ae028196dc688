import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'

/** What a tool is used for by whoever knows it well, and signs of daily use. */
const feature =
  /^(?:pivot\w*|tcd|croises?|makros?|macros?|vba|power|query|sverweis|xverweis|vlookup|xlookup|funktionen|functions?|fenster\w*|window|tuning|templates?|vorlagen|modeles?|modell\w*|models?|animation\w*|assembl\w*|baugruppen|automat\w*|skript\w*|scripts?|module?s?|taeglich\w*|daily|day|jour|journee|quotidien\w*|user|superuser|admin\w*|schul\w*|geschult|trained|trains?|forme|formation|certified|zertifiz\w*|grid|container|responsive|\d{2,}|1,\d+)$/

/**
 * Whether the places show that somebody masters a tool: two stations or lines use it, depth is stated, a paper certifies it, or a line says what
 * is done with it that a beginner does not do.
 */
export function isMastered(proofs: readonly Occurrence[], { placeAt }: CandidateIndex): boolean {
  const used = proofs.filter((one) => one.kind === 'engagement')
  if (new Set(used.map((one) => one.pointer)).size > 1) return true
  if (proofs.some((one) => one.isDeep || one.kind === 'certificate')) return true
  return used.some(({ pointer }) => placeAt.get(pointer)?.tokens.some(({ text }) => feature.test(text)) === true)
}
