import type { AuditEventView } from '@dossier/api'
import { qualifierById, type SearchLanguage, type Vocabulary } from '@dossier/search'

/** The subject of a list of events before any search: a run, a document, a person or a user. */
export const auditScopes = ['run', 'document', 'person', 'user'] as const
type AuditScope = (typeof auditScopes)[number]

/** The state of the list, as in the URL. */
export interface AuditAddress {
  q: string
  cursor: string
  scope: AuditScope | null
  /** The UUID of the scope's subject; empty without a scope. */
  id: string
}

/** Parses the list from an address; ignores malformed values. */
export function readAuditAddress(params: URLSearchParams): AuditAddress {
  const scope = auditScopes.find((name) => isUuid(params.get(name) ?? '')) ?? null
  return {
    q: (params.get('q') ?? '').slice(0, 1000),
    cursor: params.get('cursor') ?? '',
    scope,
    id: scope === null ? '' : (params.get(scope) ?? ''),
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}

/** The filter in the address as input for the procedures. */
export function auditInputOf({ q, scope, id }: Pick<AuditAddress, 'q' | 'scope' | 'id'>) {
  return {
    query: q,
    ...(scope === 'run' && { runId: id }),
    ...(scope === 'document' && { documentId: id }),
    ...(scope === 'person' && { candidateId: id }),
    ...(scope === 'user' && { userId: id }),
  }
}

/** The address of the signed lines for a list; days are in the reader's time zone. */
export function auditExportPath(
  address: Pick<AuditAddress, 'q' | 'scope' | 'id'>,
  reader: { language: SearchLanguage; timeZone: string },
): string {
  const { query, ...narrowing } = auditInputOf(address)
  const asked = { ...(query !== '' && { query, ...reader }), ...narrowing }
  const params = new URLSearchParams(asked).toString()
  return params === '' ? '/export/audit.jsonl' : `/export/audit.jsonl?${params}`
}

/** The label of an event type in a list: its name after `type:`, in words. */
export function eventName(vocabulary: Vocabulary, type: string, language: SearchLanguage): string {
  const types = qualifierById(vocabulary, 'type')
  const choice = types?.kind === 'choice' ? types.choices.find(({ id }) => id === type) : undefined
  const words = (choice?.names[language][0] ?? type).replaceAll('-', ' ')
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
}

/** The name of a scope's subject, if one of its events contains it; null otherwise. */
export function scopeName({ scope, id }: AuditAddress, events: readonly AuditEventView[]): string | null {
  for (const { run, document, candidate, actorId, actorName } of events) {
    if (scope === 'run' && run !== null) return run.runId
    if (scope === 'document' && document !== null) return document.filename
    if (scope === 'person' && candidate !== null) return candidate.name
    if (scope === 'user' && actorId === id) return actorName
  }
  return null
}

/** Events of work that no user requested. */
const bySystem = new Set(['storage.swept', 'user.sign_in_failed'])

/** Whether an event records work that no user requested, so that its actor only represents the team. */
export function isBySystem({ type }: Pick<AuditEventView, 'type'>): boolean {
  return bySystem.has(type)
}

/** Fills a sentence: `{name}` with a detail, `{name?this:that}` by whether the detail is true. */
export function fillSentence(sentence: string, details: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)(?:\?([^:}]*):([^}]*))?\}/g, (_hole, name: string, yes?: string, no?: string) => {
    const value = details[name]
    if (yes !== undefined) return value === true ? yes : (no ?? '')
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '–'
  })
}
