/** What an event may speak of. */
export const auditSubjectTypes = [
  'run',
  'document',
  'selection',
  'share',
  'search',
  'replay',
  'batch',
  'chain',
  'erasure',
  'migration',
  'user',
  'webhook',
  'team',
  'token',
] as const
export type AuditSubjectType = (typeof auditSubjectTypes)[number]
