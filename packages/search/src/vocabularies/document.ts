import type { Choice, Qualifier, Vocabulary } from '../vocabulary.ts'
import { timeQualifiers } from './time.ts'

/** The statuses of a run, as written in a search. */
const statuses: readonly Choice[] = [
  { id: 'queued', names: { de: ['wartend', 'eingereiht'], en: ['queued', 'waiting'] } },
  { id: 'running', names: { de: ['laufend'], en: ['running'] } },
  { id: 'succeeded', names: { de: ['fertig', 'erfolgreich'], en: ['succeeded', 'done'] } },
  { id: 'failed', names: { de: ['fehlgeschlagen', 'gescheitert'], en: ['failed'] } },
]

/** Qualifiers for the person and the job of a document. */
const names: readonly Qualifier[] = [
  {
    id: 'candidate',
    names: { de: ['kandidat', 'kandidatin', 'bewerber', 'bewerberin'], en: ['candidate', 'person', 'name'] },
    kind: 'text',
    source: 'candidates',
    example: { de: 'kandidat:müller', en: 'candidate:müller' },
  },
  {
    id: 'job',
    names: { de: ['stelle', 'stellenprofil'], en: ['job', 'position', 'profile'] },
    kind: 'text',
    source: 'jobs',
    example: { de: 'stelle:"java developer"', en: 'job:"java developer"' },
  },
]

/** Qualifiers for the origin of a document. */
const origins: readonly Qualifier[] = [
  {
    id: 'run',
    names: { de: ['lauf'], en: ['run'] },
    kind: 'text',
    source: 'runs',
    example: { de: 'lauf:20260127', en: 'run:20260127' },
  },
  {
    id: 'user',
    names: { de: ['von', 'ersteller'], en: ['by', 'user', 'author'] },
    kind: 'text',
    source: 'users',
    example: { de: 'von:anna', en: 'by:anna' },
  },
]

/** Qualifiers for the state of a document. */
const states: readonly Qualifier[] = [
  {
    id: 'status',
    names: { de: ['status', 'zustand'], en: ['status', 'state'] },
    kind: 'choice',
    choices: statuses,
    example: { de: 'status:fertig', en: 'status:succeeded' },
  },
  {
    id: 'client',
    names: { de: ['kunde', 'kundin', 'empfänger'], en: ['client', 'customer', 'recipient'] },
    kind: 'text',
    source: 'clients',
    example: { de: 'kunde:bahn', en: 'client:railway' },
  },
  {
    id: 'submitted',
    names: { de: ['versandt', 'versendet', 'verschickt', 'eingereicht'], en: ['submitted', 'sent'] },
    kind: 'yes-no',
    orPeriod: true,
    example: { de: 'versandt:ja', en: 'submitted:yes' },
  },
  {
    id: 'file',
    names: { de: ['datei', 'dateiname'], en: ['file', 'filename'] },
    kind: 'text',
    source: null,
    example: { de: 'datei:docx', en: 'file:docx' },
  },
]

function typeQualifier(choices: readonly Choice[]): Qualifier {
  return {
    id: 'type',
    names: { de: ['typ', 'art', 'dokumenttyp'], en: ['type'] },
    kind: 'choice',
    choices,
    example: { de: 'typ:cv', en: 'type:cv' },
  }
}

/** The vocabulary of documents; `types` are the existing document types. */
export function documentVocabulary(types: readonly Choice[]): Vocabulary {
  return { qualifiers: [...names, typeQualifier(types), ...origins, ...timeQualifiers, ...states] }
}
