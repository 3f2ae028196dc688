/** The sections of the CV by the candidate's keys, in the default order; the name and the main role stay on top. */
export const cvSections = [
  'profile',
  'expertise',
  'education',
  'trainings',
  'languages',
  'engagements',
  'volunteering',
  'awards',
  'publications',
] as const
export type CvSection = (typeof cvSections)[number]
