import type { Address } from './basics/address.ts'
import type { Contact } from './basics/contact.ts'
import type { EducationEntry } from './entries/education.ts'
import type { Project } from './entries/project.ts'
import type { WorkEntry } from './entries/work.ts'
import type { Fact } from './facts.ts'
import type { Honours } from './honours/read-honours.ts'
import type { Certificate } from './parts/certificates.ts'
import type { ProtectedFacts } from './parts/protected.ts'
import type { SkillGroup } from './parts/skills.ts'
import type { SpokenLanguage } from './parts/spoken-languages.ts'

/** Everything understood of a CV, each value with its source. */
export interface Understood extends Honours {
  name: Fact | null
  label: Fact | null
  summary: Fact | null
  contact: Contact
  address: Address
  work: WorkEntry[]
  volunteer: WorkEntry[]
  projects: Project[]
  education: EducationEntry[]
  certificates: Certificate[]
  skills: SkillGroup[]
  languages: SpokenLanguage[]
  interests: Fact[]
  protectedFacts: ProtectedFacts
}
