import type { Candidate } from '../candidate.ts'
import type { Language } from '../language.ts'

/** The names of the three groups of expertise in Dossier's CV. */
export const expertiseLabels: Readonly<
  Record<Language, Readonly<Record<Candidate['expertise'][number]['category'], string>>>
> = {
  de: { methods: 'Projektmethodik', techStack: 'Tech Stack', other: 'Weitere Skills' },
  en: { methods: 'Project methodology', techStack: 'Tech stack', other: 'Further skills' },
  fr: { methods: 'Méthodologie de projet', techStack: 'Stack technique', other: 'Autres compétences' },
}
