import {
  compareLines,
  compareOffers,
  compareTexts,
  compareThemes,
  documentText,
  type TextLine,
} from '@dossier/generators'
import { compareFeedback, compareMatches } from '@dossier/matching'
import { compareCandidates, compareJobProfiles, type FieldChange } from '@dossier/profiles/compare'
import type { Bytes } from '@dossier/workspace'
import type {
  CriterionChangeView,
  DocumentChangeView,
  FieldChangesView,
  FieldChangeView,
  RunDifference,
} from './difference-view.ts'
import type { RunInputs, RunResult } from './run-inputs.ts'
import { shownInputs } from './shown-inputs.ts'

/** A file of a compared run, with `bytes` only if its text is compared. */
export interface ComparedFile {
  id: string
  documentType: string
  filename: string
  contentType: string
  byteSize: number
  sha256: string
  bytes: Bytes | null
}

/** One of two compared runs. */
export interface ComparedSide {
  inputs: RunInputs
  /** Null unless the run succeeded. */
  result: RunResult | null
  files: ComparedFile[]
}

/** Limits on one answer, so that no input makes it unbounded. */
const most = { changes: 300, criteria: 500, findings: 300, lines: 400, characters: 4_000 }
/** Lines of context around a differing line. */
const around = 2
/** Characters of a long text kept before the first difference. */
const lead = 200

/** Compares the inputs, results and files of two runs. Pure: the same sides give the same result. */
export function compareSides(before: ComparedSide, after: ComparedSide): RunDifference {
  const [old, young] = [shownInputs(before.inputs), shownInputs(after.inputs)]
  const { score, recommendation, ...match } = compareMatches(before.result?.match ?? null, after.result?.match ?? null)
  const criteria = criterionChanges(match.criteria)
  return {
    score,
    recommendation,
    criteria: criteria.slice(0, most.criteria),
    criteriaOmitted: omittedOf(criteria, most.criteria),
    candidate: fieldChanges(compareCandidates(old.candidate, young.candidate)),
    job: fieldChanges(compareJobProfiles(old.job, young.job)),
    offer: fieldChanges(compareOffers(before.result?.offer ?? null, after.result?.offer ?? null)),
    theme: fieldChanges(compareThemes(old.theme, young.theme)),
    feedback: feedbackDifference(before.result, after.result),
    documents: documentChanges(before.files, after.files),
  }
}

/** Marks each change as flipped or not. If there are too many, the flipped ones come first, so that none of them is cut. */
function criterionChanges(changes: ReturnType<typeof compareMatches>['criteria']): CriterionChangeView[] {
  const views = changes.map((change) => ({
    ...change,
    flipped: change.before !== null && change.after !== null && change.before.verdict !== change.after.verdict,
  }))
  return views.length > most.criteria ? views.toSorted((a, b) => Number(b.flipped) - Number(a.flipped)) : views
}

function omittedOf(all: readonly unknown[], shown: number): number {
  return Math.max(0, all.length - shown)
}

function fieldChanges(changes: readonly FieldChange[]): FieldChangesView {
  const shown = changes.slice(0, most.changes)
  return { changes: shown.map(fieldChange), omitted: changes.length - shown.length }
}

function fieldChange({ kind, before, after }: FieldChange): FieldChangeView {
  const [old, young] = cutBoth(before?.text ?? '', after?.text ?? '')
  return {
    kind,
    before: before && { pointer: before.pointer, text: old },
    after: after && { pointer: after.pointer, text: young },
    pieces: kind === 'changed' ? compareTexts(old, young) : [],
  }
}

/** Cuts two long texts to the part that contains their first difference. */
function cutBoth(before: string, after: string): [string, string] {
  if (before.length <= most.characters && after.length <= most.characters) return [before, after]
  let same = 0
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1
  const start = Math.max(0, same - lead)
  return [cut(before, start), cut(after, start)]
}

function cut(text: string, start: number): string {
  const end = start + most.characters
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`.toWellFormed()
}

function feedbackDifference(before: RunResult | null, after: RunResult | null): RunDifference['feedback'] {
  if (before === null || after === null) return null
  const { resolved, added, remaining } = compareFeedback(before.feedback, after.feedback)
  return {
    resolved: resolved.slice(0, most.findings),
    resolvedOmitted: omittedOf(resolved, most.findings),
    added: added.slice(0, most.findings),
    addedOmitted: omittedOf(added, most.findings),
    remaining: remaining.length,
  }
}

function documentChanges(before: readonly ComparedFile[], after: readonly ComparedFile[]): DocumentChangeView[] {
  const types = new Set([...after, ...before].map(({ documentType }) => documentType))
  return [...types].map((documentType) => {
    const old = before.find((file) => file.documentType === documentType) ?? null
    const young = after.find((file) => file.documentType === documentType) ?? null
    const identical = old !== null && young !== null && old.sha256 === young.sha256
    return {
      documentType,
      before: old && stored(old),
      after: young && stored(young),
      identical,
      text: identical ? null : textChange(old, young),
    }
  })
}

function stored({ id, filename, byteSize, sha256 }: ComparedFile) {
  return { id, filename, byteSize, sha256 }
}

function textChange(before: ComparedFile | null, after: ComparedFile | null): DocumentChangeView['text'] {
  const [old, young] = [before, after].map((file) => file && readText(file))
  if (old === undefined || young === undefined || old === null || young === null) return null
  const lines = compareLines(old, young)
  const changedLines = lines.filter(({ kind }) => kind !== 'same').length
  const stretches = stretchesOf(lines)
  const shown = stretches.flatMap((stretch) => stretch.lines).filter(({ kind }) => kind !== 'same').length
  return { stretches, changedLines, omitted: changedLines - shown }
}

function readText({ contentType, bytes }: ComparedFile): string[] | null {
  return bytes === null ? null : documentText({ contentType, bytes })
}

/** The differing lines with their context, up to the limit of an answer. */
function stretchesOf(lines: readonly TextLine[]): NonNullable<DocumentChangeView['text']>['stretches'] {
  const stretches: NonNullable<DocumentChangeView['text']>['stretches'] = []
  const near = nearChanges(lines)
  let shown = 0
  let skipped = 0
  for (const [index, line] of lines.entries()) {
    if (near[index] !== true) {
      skipped += 1
      continue
    }
    if (shown === most.lines) break
    if (skipped > 0 || stretches.length === 0) stretches.push({ skipped, lines: [] })
    stretches.at(-1)?.lines.push(cutLine(line))
    shown += 1
    skipped = 0
  }
  return stretches
}

function nearChanges(lines: readonly TextLine[]): boolean[] {
  const near = lines.map(() => false)
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== 'same') near.fill(true, Math.max(0, index - around), index + around + 1)
  }
  return near
}

function cutLine({ kind, pieces }: TextLine): TextLine {
  let room = most.characters
  const kept = pieces.flatMap((piece) => {
    if (room <= 0) return []
    const text = piece.text.length <= room ? piece.text : `${piece.text.slice(0, room)}…`.toWellFormed()
    room -= piece.text.length
    return [{ kind: piece.kind, text }]
  })
  return { kind, pieces: kept }
}
