import { type Candidate, fieldTexts, hasOpenMarker } from '@dossier/profiles'
import type { Finding, FindingArea } from '../feedback-result.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'

const areas: Readonly<Record<string, FindingArea>> = {
  expertise: 'skills',
  languages: 'languages',
  engagements: 'projects',
}
const decisive = new Set(['givenName', 'familyName', 'headline', 'profile'])
/** Fields that no document prints: contact details, the original name, and the unread parts of the source. */
const unread = new Set(['contact', 'originalName', 'unread'])
const namedOtherwise: Readonly<Record<string, string>> = { text: 'level', label: 'category' }

/** Checks that no value is marked as open, either as a whole or within a text. */
export function checkOpenValues(candidate: Candidate): RuleResult {
  const texts = Object.entries(candidate).flatMap(([key, value]) =>
    unread.has(key) ? [] : collectTexts(value, `/${key}`, key),
  )
  return ruleResult(
    'value.open',
    texts.filter(({ text }) => hasOpenMarker(text)).map(({ pointer, key }) => openFinding(pointer, key)),
  )
}

interface LocatedText {
  pointer: string
  /** The name of the nearest property around the text. */
  key: string
  text: string
}

function collectTexts(node: unknown, pointer: string, key: string): LocatedText[] {
  if (typeof node === 'string') return [{ pointer, key, text: node }]
  if (Array.isArray(node)) return node.flatMap((item, index) => collectTexts(item, `${pointer}/${index}`, key))
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'text' && key === 'period'
      ? collectTexts(value, pointer, key)
      : collectTexts(value, `${pointer}/${name}`, name),
  )
}

function openFinding(pointer: string, key: string): Omit<Finding, 'rule'> {
  const [, root = ''] = pointer.split('/')
  const field = Object.hasOwn(fieldTexts, key) ? key : (namedOtherwise[key] ?? key)
  const area = key === 'period' ? 'timeline' : (areas[root] ?? 'field')
  return { area, pointer, kind: 'unclear', severity: decisive.has(key) ? 'high' : 'medium', params: { field } }
}
