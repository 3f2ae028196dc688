/**
 * What the lines below a heading are. `profile` holds requirements of both kinds, `other` whatever has no field; `same`
 * is a heading inside a section, such as "technical".
 */
export type Heading = Section | 'same'

/** A part of an advert. */
export type Section =
  | 'must'
  | 'should'
  | 'profile'
  | 'tasks'
  | 'summary'
  | 'goal'
  | 'languages'
  | 'conditions'
  | 'other'
