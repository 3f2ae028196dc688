import type { JobProfile } from '../job-profile.ts'
import type { Locale } from '../language.ts'

/** An empty job profile. */
export function emptyJob(locale: Locale): JobProfile {
  return {
    locale,
    title: '',
    client: '',
    organisationUnit: '',
    programme: [],
    summary: '',
    goal: '',
    roleInSetup: '',
    collaboration: [],
    tasks: { core: [], operational: [], governance: [] },
    must: [],
    should: [],
    languages: [],
    assignment: { start: '', end: '', extension: '', workload: '', locations: [], deliveryModel: '' },
    reporting: { meetings: [], artifacts: [] },
    contact: { role: '', name: '', organisation: '' },
  }
}
