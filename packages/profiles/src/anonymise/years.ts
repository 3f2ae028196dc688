import type { Candidate } from '../candidate.ts'
import type { Period } from '../period.ts'

/** A candidate whose periods consist of years only; a text that could not be read as a period is removed. */
export function yearsOnly(candidate: Candidate): Candidate {
  const { volunteering, awards, publications } = candidate
  return {
    ...candidate,
    education: candidate.education.map(inYears),
    trainings: candidate.trainings.map(inYears),
    engagements: candidate.engagements.map(inYears),
    ...(volunteering && { volunteering: volunteering.map(inYears) }),
    ...(awards && { awards: awards.map(inYears) }),
    ...(publications && { publications: publications.map(inYears) }),
  }
}

/** Reduces the dates in a text to their years: `03/2021`, `12.03.2021`, `2021-03` and `March 2021` become `2021`. */
export function datesToYears(text: string): string {
  return text
    .replace(/(?<![\d.])(?:\d{1,2}[./-]){1,2}((?:19|20)\d\d)(?!\d)/gu, '$1')
    .replace(/(?<![\d-])((?:19|20)\d\d)-(?:0[1-9]|1[0-2])(?:-\d\d)?(?![\dT-])/gu, '$1')
    .replace(monthAndYear, '$1')
}

const monthAndYear =
  /(?<!\p{L})(?:(?:\d{1,2}\.?|1er)\s)?(?:jan(?:uar|uary|vier)?|jän(?:ner)?|feb(?:ruar|ruary)?|févr?(?:ier)?|mär(?:z)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|mai|may|jun[ie]?|juin|jul[iy]?|juil(?:let)?|aug(?:ust)?|août|sep(?:t|tember|tembre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[zc](?:ember)?|déc(?:embre)?)\.?,?\s((?:19|20)\d\d)(?!\d)/giu

function inYears<T extends { period: Period }>(entry: T): T {
  const { start, end, present, text } = entry.period
  const cut = { start: start?.slice(0, 4) ?? null, end: end?.slice(0, 4) ?? null, present }
  return { ...entry, period: { ...cut, text: datesToYears(text) } }
}
