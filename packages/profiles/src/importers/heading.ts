/**
 * What the lines under a heading are. `profile` contains requirements of both kinds, `other` anything without a field;
 * `same` is a heading inside a section, such as "technical".
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
