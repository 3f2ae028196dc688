import type { CandidateIndex, Occurrence } from '../evidence/evidence.ts'

/** Features of tools that only experienced users use, and signs of daily use. */
const feature =
  /^(?:pivot\w*|tcd|croises?|makros?|macros?|vba|power|query|sverweis|xverweis|vlookup|xlookup|funktionen|functions?|fenster\w*|window|tuning|templates?|vorlagen|modeles?|modell\w*|models?|animation\w*|assembl\w*|baugruppen|automat\w*|skript\w*|scripts?|module?s?|taeglich\w*|daily|day|jour|journee|quotidien\w*|user|superuser|admin\w*|schul\w*|geschult|trained|trains?|forme|formation|certified|zertifiz\w*|complex|complexes?|komplex\w*|optimi\w*|grid|container|responsive|\d{2,}|1,\d+)$/

/**
 * Whether proofs show mastery of a tool: two texts of engagements use it, a text states depth, a certificate names it, or a text
 * names a use that goes beyond a beginner's.
 */
export function isMastered(proofs: readonly Occurrence[], { placeAt }: CandidateIndex): boolean {
  const used = proofs.filter((one) => one.kind === 'engagement')
  if (new Set(used.map((one) => one.pointer)).size > 1) return true
  if (proofs.some((one) => one.isDeep || one.kind === 'certificate')) return true
  return used.some(({ pointer }) => placeAt.get(pointer)?.tokens.some(({ text }) => feature.test(text)) === true)
}
