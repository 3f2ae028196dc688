import type { DocumentFilters } from '@dossier/db'

/** Combines two parts of one search: values of the same kind are ORed, everything else is ANDed. */
export function either(a: DocumentFilters, b: DocumentFilters): DocumentFilters {
  return merge(a, b, union)
}

/** The intersection of two filters. */
export function both(a: DocumentFilters, b: DocumentFilters): DocumentFilters {
  return merge(a, b, common)
}

type Combine = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined) => readonly T[] | undefined

function merge(a: DocumentFilters, b: DocumentFilters, combine: Combine): DocumentFilters {
  const contradictory = a.submitted !== undefined && b.submitted !== undefined && a.submitted !== b.submitted
  return {
    documentTypes: combine(a.documentTypes, b.documentTypes),
    statuses: combine(a.statuses, b.statuses),
    userIds: combine(a.userIds, b.userIds),
    candidateIds: combine(a.candidateIds, b.candidateIds),
    jobProfileIds: combine(a.jobProfileIds, b.jobProfileIds),
    runUuids: combine(a.runUuids, b.runUuids),
    documentIds: contradictory ? [] : common(a.documentIds, b.documentIds),
    notDocumentTypes: union(a.notDocumentTypes, b.notDocumentTypes),
    notStatuses: union(a.notStatuses, b.notStatuses),
    notUserIds: union(a.notUserIds, b.notUserIds),
    kind: a.kind ?? b.kind,
    from: latest(a.from, b.from),
    to: earliest(a.to, b.to),
    submittedTo: union(a.submittedTo, b.submittedTo),
    submitted: a.submitted ?? b.submitted,
    sentFrom: latest(a.sentFrom, b.sentFrom),
    sentBefore: earliest(a.sentBefore, b.sentBefore),
  }
}

function union<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  return a === undefined || b === undefined ? (a ?? b) : [...new Set([...a, ...b])]
}

function common<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a.filter((value) => b.includes(value))
}

function latest(a: Date | undefined, b: Date | undefined): Date | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a
}

function earliest(a: Date | undefined, b: Date | undefined): Date | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a
}
