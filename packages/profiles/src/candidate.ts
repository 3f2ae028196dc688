import { z } from 'zod'
import { localeSchema } from './language.ts'
import { isDegree, isTitle } from './name/name-words.ts'
import { periodSchema } from './period.ts'

export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type CefrLevel = (typeof cefrLevels)[number]

/** The three groups of expertise in Dossier's CV, in the order in which they are printed. */
export const expertiseCategories = ['methods', 'techStack', 'other'] as const

const educationSchema = z.object({
  period: periodSchema,
  institution: z.string(),
  degree: z.string(),
  /** What was taught; absent if the source names nothing. */
  courses: z.array(z.string()).optional(),
})
const trainingSchema = z.object({ period: periodSchema, institution: z.string(), title: z.string() })

/** `level` is null if the source's wording could not be mapped; `text` is that wording. A native speaker has `C2`. */
const languageSkillSchema = z.object({
  name: z.string(),
  level: z.enum(cefrLevels).nullable(),
  native: z.boolean(),
  text: z.string(),
})
export type LanguageSkill = z.infer<typeof languageSkillSchema>

const engagementSchema = z.object({
  period: periodSchema,
  role: z.string(),
  client: z.string(),
  activities: z.array(z.string()),
  technologies: z.array(z.string()),
  method: z.string(),
})
export type Engagement = z.infer<typeof engagementSchema>

const voluntaryWorkSchema = z.object({
  period: periodSchema,
  role: z.string(),
  organisation: z.string(),
  activities: z.array(z.string()),
})
export type VoluntaryWork = z.infer<typeof voluntaryWorkSchema>

/** An award or a publication: its title, who awarded or published it, and what the CV says about it. */
const honourSchema = z.object({
  period: periodSchema,
  title: z.string(),
  institution: z.string(),
  description: z.string(),
})
export type Honour = z.infer<typeof honourSchema>

/** A text of the source for which there is no field. `pointer` (RFC 6901) refers to the source, which is not kept. */
const unreadTextSchema = z.object({ pointer: z.string(), text: z.string() })
export type UnreadText = z.infer<typeof unreadTextSchema>

/** Contact details are kept separate from the profile, printed nowhere by default, and never read by the matcher. */
const contactSchema = z.object({
  email: z.string(),
  phone: z.string(),
  location: z.string(),
  links: z.array(z.string()),
})

/**
 * One person as described by the CV, with English keys. Values stay in the language of the CV (`locale`). A value that
 * is open holds `OPEN_MARKER`; a value that the source does not have is an empty string or an empty list. Optional keys
 * were added later and are absent instead of empty, so that older candidates keep their form and hash.
 */
export const candidateSchema = z.object({
  locale: localeSchema,
  givenName: z.string(),
  familyName: z.string(),
  /** The name as one string if the source had it so; empty otherwise. */
  originalName: z.string(),
  headline: z.string(),
  /** What the main role is about, 5 to 10 words. */
  headlineDescription: z.string(),
  nationality: z.string(),
  /** The single highest degree. */
  highestEducation: z.string(),
  profile: z.string(),
  expertise: z.array(
    z.object({ category: z.enum(expertiseCategories), label: z.string(), items: z.array(z.string()) }),
  ),
  education: z.array(educationSchema),
  trainings: z.array(trainingSchema),
  languages: z.array(languageSkillSchema),
  engagements: z.array(engagementSchema),
  contact: contactSchema.nullable(),
  volunteering: z.array(voluntaryWorkSchema).optional(),
  awards: z.array(honourSchema).optional(),
  publications: z.array(honourSchema).optional(),
  /**
   * What the import could not place. It is printed nowhere and proves nothing, but it is not treated as absent from the
   * source either.
   */
  unread: z.array(unreadTextSchema).optional(),
})
export type Candidate = z.infer<typeof candidateSchema>

/** What the matcher may see of a candidate: no name, nationality, contact, photo or age. */
export type CandidateProjection = Omit<
  Candidate,
  'givenName' | 'familyName' | 'originalName' | 'nationality' | 'contact'
>

/**
 * Reduces a candidate to what the matcher may see. The given and family name are masked in the texts by `•` of the same
 * length, so that offsets into the projection are also valid in the candidate.
 */
export function projectCandidate(candidate: Candidate): CandidateProjection {
  const { givenName, familyName, originalName, nationality: _nationality, contact: _contact, ...rest } = candidate
  const words = originalName.split(/[\s,;()]+/).filter((word) => !isTitle(word) && !isDegree(word))
  const names = [givenName, familyName, ...words].filter((name) => [...name].length > 1)
  const masked = { ...rest, profile: maskWords(rest.profile, names) }
  if (rest.unread === undefined) return masked
  return { ...masked, unread: rest.unread.map((one) => ({ ...one, text: maskWords(one.text, names) })) }
}

function maskWords(text: string, words: readonly string[]): string {
  return words.reduce((masked, word) => {
    if (!masked.includes(word)) return masked
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
    return masked.replace(pattern, '•'.repeat(word.length))
  }, text)
}

/** The 1 to 5 stars in Dossier's CV: 5 native, 4 C2/C1, 3 B2, 2 B1, 1 A2/A1; null if the level is not known. */
export function languageStars(skill: LanguageSkill): 1 | 2 | 3 | 4 | 5 | null {
  if (skill.native) return 5
  switch (skill.level) {
    case 'C2':
    case 'C1':
      return 4
    case 'B2':
      return 3
    case 'B1':
      return 2
    case 'A2':
    case 'A1':
      return 1
    case null:
      return null
  }
}
