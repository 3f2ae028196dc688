import type { AuditEventView } from '@dossier/api'
import { qualifierById, type SearchLanguage, type Vocabulary } from '@dossier/search'

/** What a list of events is about before anything is searched: a run, a document, a person or a user. */
export const auditScopes = ['run', 'document', 'person', 'user'] as const
type AuditScope = (typeof auditScopes)[number]

/** The list as the address holds it. */
export interface AuditAddress {
  q: string
  cursor: string
  scope: AuditScope | null
  /** The UUID of what the scope names; empty without one. */
  id: string
}

/** Reads the list out of an address; what is malformed there narrows nothing. */
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

/** What the address asks for, as the procedures take it. */
export function auditInputOf({ q, scope, id }: Pick<AuditAddress, 'q' | 'scope' | 'id'>) {
  return {
    query: q,
    ...(scope === 'run' && { runId: id }),
    ...(scope === 'document' && { documentId: id }),
    ...(scope === 'person' && { candidateId: id }),
    ...(scope === 'user' && { userId: id }),
  }
}

/** The address of the signed lines of what a list shows; days are those of the reader. */
export function auditExportPath(
  address: Pick<AuditAddress, 'q' | 'scope' | 'id'>,
  reader: { language: SearchLanguage; timeZone: string },
): string {
  const { query, ...narrowing } = auditInputOf(address)
  const asked = { ...(query !== '' && { query, ...reader }), ...narrowing }
  const params = new URLSearchParams(asked).toString()
  return params === '' ? '/export/audit.jsonl' : `/export/audit.jsonl?${params}`
}

/** What a type of event is called in a list: as it is written after `type:`, in words. */
export function eventName(vocabulary: Vocabulary, type: string, language: SearchLanguage): string {
  const types = qualifierById(vocabulary, 'type')
  const choice = types?.kind === 'choice' ? types.choices.find(({ id }) => id === type) : undefined
  const words = (choice?.names[language][0] ?? type).replaceAll('-', ' ')
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1)
}

/** The name of what a scope is about, as far as one of its events knows it; null when none does. */
export function scopeName({ scope, id }: AuditAddress, events: readonly AuditEventView[]): string | null {
  for (const { run, document, candidate, actorId, actorName } of events) {
    if (scope === 'run' && run !== null) return run.runId
    if (scope === 'document' && document !== null) return document.filename
    if (scope === 'person' && candidate !== null) return candidate.name
    if (scope === 'user' && actorId === id) return actorName
  }
  return null
}

/** Events of work that nobody asked for. */
const bySystem = new Set(['storage.swept', 'user.sign_in_failed'])

/** Whether an event tells of work that nobody asked for, so that its actor only stands for the team. */
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
