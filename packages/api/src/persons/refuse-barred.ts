import type { Bar } from '@dossier/db/requests'
import { ApiError } from '../errors.ts'

const sentences: Record<Bar, string> = {
  objection:
    'This person has objected to the use of their data. Answer the objection first: refuse it with the reason, or withdraw it.',
  restriction: 'The use of this person’s data is restricted at their request. Release its legal hold first.',
}

/** Throws `objected` for a person whose data may not be used. */
export function refuseBarred(bar: Bar | null): void {
  if (bar !== null) throw new ApiError('objected', sentences[bar])
}
