import type { Choice, Vocabulary } from '../vocabulary.ts'
import { timeQualifiers } from './time.ts'

/** The vocabulary of audit events; `types` are the existing event types. */
export function auditVocabulary(types: readonly Choice[]): Vocabulary {
  return {
    qualifiers: [
      {
        id: 'type',
        names: { de: ['typ', 'art', 'ereignis'], en: ['type', 'event'] },
        kind: 'choice',
        choices: types,
        example: { de: 'typ:document.downloaded', en: 'type:document.downloaded' },
      },
      {
        id: 'person',
        names: { de: ['person', 'kandidat', 'kandidatin'], en: ['person', 'candidate'] },
        kind: 'text',
        source: 'candidates',
        example: { de: 'person:müller', en: 'person:müller' },
      },
      {
        id: 'document',
        names: { de: ['dokument'], en: ['document'] },
        kind: 'text',
        source: null,
        example: { de: 'dokument:0198…', en: 'document:0198…' },
      },
      {
        id: 'run',
        names: { de: ['lauf'], en: ['run'] },
        kind: 'text',
        source: 'runs',
        example: { de: 'lauf:20260127', en: 'run:20260127' },
      },
      {
        id: 'user',
        names: { de: ['von', 'benutzer'], en: ['by', 'user', 'actor'] },
        kind: 'text',
        source: 'users',
        example: { de: 'von:anna', en: 'by:anna' },
      },
      {
        id: 'request',
        names: { de: ['anfrage'], en: ['request'] },
        kind: 'text',
        source: null,
        example: { de: 'anfrage:0198…', en: 'request:0198…' },
      },
      ...timeQualifiers,
    ],
  }
}
