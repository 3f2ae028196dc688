import { headingOpeningsOf } from './phrases.ts'
import { factOf } from './plain-text-facts.ts'
import { formHeadings } from './plain-text-form-headings.ts'
import { headingPhrases } from './plain-text-heading-phrases.ts'
import { classesOf, type WordClass } from './plain-text-heading-words.ts'
import type { Heading } from './heading.ts'

/** A known heading. A weak one, such as "Erfahrung", counts only if the lines around it support it. */
export interface KnownHeading {
  section: Heading
  weak: boolean
}

const pronoun = /^(?:du|sie|ihr|dich|dir|ihnen|you|vous|tu|te|lei|tu)$/

const wordings = [...formHeadings, ...headingPhrases].map(
  ([section, phrases]) => [section, headingOpeningsOf(phrases)] as const,
)

/**
 * The section that a heading introduces, by its words or by the text in its brackets; null if the heading is unknown.
 */
export function sectionOf(source: string): KnownHeading | null {
  const text = plainHeading(source)
  if (text === '' || text.length > 80) return null
  const inBrackets = /\(([^()]{2,40})\)/.exec(text)?.[1] ?? ''
  const withoutBrackets = text.replace(/\s*\([^()]*\)/g, '').replace(/[\s:?!.…]+$/u, '')
  const bracketed = inBrackets === '' ? null : sectionOfWords(inBrackets)
  if (bracketed !== null && (bracketed.section === 'must' || bracketed.section === 'should')) {
    if (sectionOfWords(withoutBrackets) !== null) return { ...bracketed, weak: false }
  }
  return sectionOfTail(withoutBrackets) ?? sectionOfWords(withoutBrackets)
}

/** `Person specification – desirable`: what a heading says of a part of another. */
function sectionOfTail(text: string): KnownHeading | null {
  const parts = text.split(/\s[–—-]\s|\s?[:|]\s/u)
  const tail = parts.length === 2 ? sectionOfWords(parts[1] ?? '') : null
  if (tail === null || sectionOfWords(parts[0] ?? '') === null) return null
  return tail.section === 'must' || tail.section === 'should' ? strong(tail.section) : null
}

/**
 * What a text on its own announces, such as the label of a table row: a section of an advert, one fact such as the
 * workload, or null if it is neither.
 */
export function advertLabel(text: string): Heading | 'fact' | null {
  const label = text.replace(/\s*:$/, '')
  if (factOf(label) !== null) return 'fact'
  const known = sectionOf(label)
  if (known === null) return null
  return known.section === 'conditions' ? 'fact' : known.section
}

function plainHeading(source: string): string {
  return source
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/\((?:[mwdfxhi](?:[/|,*][mwdfxhi]){1,3}|e|in|h\/f)\)/gu, '')
    .replace(/[*:·/_](?:innen|in|r|n|e|s)\b/gu, '')
    .replace(/[[\p{Extended_Pictographic}\uFE0F]--[\d#*]]/gv, ' ')
    .replace(/^(?:[\s\p{Po}\p{Pd}\p{So}]|(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s){1,6}/u, '')
    .replace(/[\s:.!?…\-–—*#=_|]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function sectionOfWords(text: string): KnownHeading | null {
  const worded = wordings.find(([, pattern]) => pattern.test(text))
  const words = text.split(/[\s,/&+–—]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > 9) return null
  if (worded !== undefined) return { section: worded[0], weak: words.length === 1 }
  const classes = words.map(classesOf)
  if (classes.includes(null)) return null
  const found = new Set(classes.flatMap((entry) => entry ?? []))
  if (![...found].some((one) => one !== 'filler')) return secondPerson(words)
  return decide(found)
}

/** "Du bist", "Sie haben", "Who are you", "Qui êtes-vous": only a person who is, has or can. */
function secondPerson(words: readonly string[]): KnownHeading | null {
  const parts = words.flatMap((word) => word.split(/[-']/))
  if (words.length < 2 || !parts.some((word) => pronoun.test(word))) return null
  const isPredicate =
    /^(?:bist|sind|haben|hast|kannst|können|are|re|have|can|êtes|avez|es|as|sei|hai|vous|du|sie|you|ve)$/
  return parts.some((word) => isPredicate.test(word)) ? { section: 'profile', weak: false } : null
}

function strong(section: Heading): KnownHeading {
  return { section, weak: false }
}

function decide(found: ReadonlySet<WordClass>): KnownHeading | null {
  if (found.has('should') && !found.has('offer')) return strong('should')
  if (found.has('must')) return strong('must')
  if (found.has('language') && !found.has('tasks')) return strong('languages')
  if (found.has('contact')) return strong('other')
  if (found.has('offer')) return found.has('requirement') ? strong('profile') : strong('other')
  if (found.has('requirement')) return strong(found.has('topic') ? 'same' : 'profile')
  if (found.has('tasks')) return strong('tasks')
  if (found.has('conditions')) return strong('conditions')
  if (found.has('goal')) return strong('goal')
  if (found.has('about')) return strong('summary')
  if (found.has('education')) return { section: 'profile', weak: true }
  return found.has('topic') ? { section: 'same', weak: true } : null
}
