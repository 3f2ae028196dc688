/** The types of subject that an event can have. */
export const auditSubjectTypes = [
  'run',
  'document',
  'selection',
  'share',
  'search',
  'replay',
  'batch',
  'draft',
  'posting',
  'application',
  'request',
  'chain',
  'erasure',
  'migration',
  'user',
  'webhook',
  'team',
  'token',
] as const
export type AuditSubjectType = (typeof auditSubjectTypes)[number]
