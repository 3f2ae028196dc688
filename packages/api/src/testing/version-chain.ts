import { candidateFixtures, jobFixtures } from '@dossier/profiles/fixtures'

const marco = candidateFixtures['marco-rieben']
const java = jobFixtures['senior-java-developer']
const projects = 'Ausgewählte_Referenzprojekte'

/**
 * The same person and job as a recruiter sends them over several weeks: original; with a skill added and the profile
 * reworded; with the newest project removed; with another must criterion.
 */
export const versionChain = [
  { candidate: marco, job: java },
  { candidate: withSkill('Apache Pulsar'), job: java },
  { candidate: { ...withSkill('Apache Pulsar'), [projects]: marco[projects].slice(1) }, job: java },
  {
    candidate: { ...withSkill('Apache Pulsar'), [projects]: marco[projects].slice(1) },
    job: withMust('Erfahrung mit COBOL'),
  },
].map((pair) => ({ ...pair, terms: {}, locale: 'de-CH' as const }))

function withSkill(skill: string) {
  const expertise = marco.Fachwissen_und_Schwerpunkte.map((group) =>
    group.Kategorie === 'Tech Stack' ? { ...group, Inhalt: [...group.Inhalt, skill] } : group,
  )
  return {
    ...marco,
    Kurzprofil: `${marco.Kurzprofil} Marco arbeitet gern im Team.`,
    Fachwissen_und_Schwerpunkte: expertise,
  }
}

function withMust(criterion: string) {
  const [, ...others] = java.anforderungen.muss_kriterien
  return { ...java, anforderungen: { ...java.anforderungen, muss_kriterien: [...others, criterion] } }
}
