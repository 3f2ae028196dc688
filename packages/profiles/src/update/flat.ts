import type { Candidate } from '../candidate.ts'

type Contact = NonNullable<Candidate['contact']>
type LaterList = 'volunteering' | 'awards' | 'publications' | 'unread'

/** A candidate with no optional keys: contact details beside the rest, and empty lists where there is nothing. */
export type Flat = Omit<Candidate, 'contact' | LaterList> &
  Contact & { [Key in LaterList]: NonNullable<Candidate[Key]> }

const noContact: Contact = { email: '', phone: '', location: '', links: [] }

/** Converts a candidate to this form. */
export function flatten(candidate: Candidate): Flat {
  const { contact, volunteering = [], awards = [], publications = [], unread = [], ...rest } = candidate
  return { ...rest, ...(contact ?? noContact), volunteering, awards, publications, unread }
}

/** The reverse: empty keys are absent, as in every candidate that an importer returns. */
export function unflatten(flat: Flat): Candidate {
  const { email, phone, location, links, volunteering, awards, publications, unread, ...rest } = flat
  const isReachable = email !== '' || phone !== '' || location !== '' || links.length > 0
  return {
    ...rest,
    contact: isReachable ? { email, phone, location, links } : null,
    ...(volunteering.length > 0 && { volunteering }),
    ...(awards.length > 0 && { awards }),
    ...(publications.length > 0 && { publications }),
    ...(unread.length > 0 && { unread }),
  }
}
