import type { Candidate, FieldId } from '@dossier/profiles'
import type { Finding, FindingArea } from '../feedback-result.ts'
import { type RuleResult, ruleResult } from './rule-result.ts'
import { isBlank, isOpen } from './text.ts'

interface RequiredField {
  pointer: string
  field: FieldId
  area: FindingArea
  severity: Finding['severity']
  state: 'missing' | 'open' | 'given'
}

/** Checks that every required field is filled in. A missing name, role, profile, project or language has high severity. */
export function checkRequired(candidate: Candidate): RuleResult {
  const fields = [...personFields(candidate), ...listFields(candidate), ...entryFields(candidate)]
  const missing = fields.filter((field) => field.state === 'missing')
  return ruleResult(
    'value.required',
    missing.map(({ pointer, field, area, severity }) => ({
      area,
      pointer,
      kind: 'missing',
      severity,
      params: { field },
    })),
    { undecided: fields.some((field) => field.state === 'open') },
  )
}

function personFields(candidate: Candidate): RequiredField[] {
  const required = [
    ['givenName', 'high'],
    ['familyName', 'high'],
    ['headline', 'high'],
    ['headlineDescription', 'low'],
    ['nationality', 'low'],
    ['highestEducation', 'medium'],
    ['profile', 'high'],
  ] as const
  return required.map(([field, severity]) => ({
    pointer: `/${field}`,
    field,
    area: 'field',
    severity,
    state: stateOf(candidate[field]),
  }))
}

function listFields(candidate: Candidate): RequiredField[] {
  const required = [
    ['expertise', 'skills', 'medium'],
    ['education', 'field', 'medium'],
    ['trainings', 'field', 'low'],
    ['languages', 'languages', 'high'],
    ['engagements', 'projects', 'high'],
  ] as const
  return required.map(([field, area, severity]) => ({
    pointer: `/${field}`,
    field,
    area,
    severity,
    state: candidate[field].length === 0 ? 'missing' : 'given',
  }))
}

function entryFields(candidate: Candidate): RequiredField[] {
  const entries = (list: 'education' | 'trainings' | 'languages' | 'engagements', area: FindingArea) =>
    candidate[list].flatMap((entry, index) =>
      requiredTexts(entry).map(([field, text, severity]) => ({
        pointer: `/${list}/${index}/${field}`,
        field,
        area,
        severity,
        state: stateOf(text),
      })),
    )
  return [
    ...entries('education', 'field'),
    ...entries('trainings', 'field'),
    ...entries('languages', 'languages'),
    ...entries('engagements', 'projects'),
  ]
}

type Entry = Candidate['education' | 'trainings' | 'languages' | 'engagements'][number]

function requiredTexts(entry: Entry): [FieldId, string, Finding['severity']][] {
  if ('role' in entry) {
    return [
      ['role', entry.role, 'medium'],
      ['client', entry.client, 'medium'],
      ['method', entry.method, 'low'],
    ]
  }
  if ('name' in entry) return [['name', entry.name, 'medium']]
  const named: [FieldId, string, Finding['severity']] =
    'degree' in entry ? ['degree', entry.degree, 'medium'] : ['title', entry.title, 'medium']
  return [named, ['institution', entry.institution, 'low']]
}

function stateOf(text: string): RequiredField['state'] {
  if (isBlank(text)) return 'missing'
  return isOpen(text) ? 'open' : 'given'
}
