import type { DossierOutputs } from '@dossier/api/client'
import type { Command } from 'commander'
import type { CommandContext, Perform } from '../command-context.ts'
import { columns, type Report } from '../output.ts'

type Comparison = DossierOutputs['runs']['compare']
type Fields = Comparison['candidate']
type TextChange = NonNullable<Comparison['documents'][number]['text']>
type Piece = TextChange['stretches'][number]['lines'][number]['pieces'][number]

interface DiffOptions {
  unified: boolean
}

/** `dossier diff`: compares two runs. */
export function addDiff(program: Command, perform: Perform): void {
  program
    .command('diff')
    .description('Compare two runs: score, criteria, fields, findings and documents.')
    .argument('<before>', 'run ID of the earlier run')
    .argument('<after>', 'run ID of the later run')
    .option('--unified', 'also compare the text of the documents, line by line', false)
    .action(perform((context, a: string, b: string, options: DiffOptions) => diff(context, { a, b }, options)))
}

async function diff(context: CommandContext, runs: { a: string; b: string }, options: DiffOptions): Promise<Report> {
  const { api } = await context.connect()
  const comparison = await api.runs.compare.query(runs)
  return { json: comparison, lines: linesOf(comparison, options) }
}

function linesOf(comparison: Comparison, { unified }: DiffOptions): string[] {
  const { a, b, sameCandidate, sameJob, documents } = comparison
  return [
    `--- ${a.runId}`,
    `+++ ${b.runId}`,
    ...(sameCandidate ? [] : [`The candidates differ: ${a.candidateName}, ${b.candidateName}.`]),
    ...(sameJob ? [] : [`The jobs differ: ${a.jobTitle ?? 'none'}, ${b.jobTitle ?? 'none'}.`]),
    ...section('Score', scoreLines(comparison)),
    ...section('Criteria', [...comparison.criteria.map(criterionLine), ...moreLine(comparison.criteriaOmitted)]),
    ...section('Candidate', fieldLines(comparison.candidate)),
    ...section('Job', fieldLines(comparison.job)),
    ...section('Offer', fieldLines(comparison.offer)),
    ...section('Theme', fieldLines(comparison.theme)),
    ...section('Versions', versionLines(comparison)),
    ...section('Feedback', feedbackLines(comparison.feedback)),
    ...section('Documents', columns(documents.map(documentRow))),
    ...(unified ? documents.flatMap(({ documentType, text }) => textLines(documentType, text)) : []),
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}

function scoreLines({ score, recommendation }: Comparison): string[] {
  if (score.before === null && score.after === null) return []
  const moved = score.points === null ? '' : ` (${signed(score.points)})`
  const said = `${score.before ?? '–'} → ${score.after ?? '–'}${moved}, ${recommendation.before ?? '–'} → ${recommendation.after ?? '–'}`
  const parts = score.parts.map(({ reason, hundredths, before, after }) => [
    signed(hundredths / 100, 2),
    reason === 'criterion' ? ((after ?? before)?.criterion ?? '') : reason,
  ])
  return [said.replaceAll('_', '-'), ...columns(parts)]
}

function signed(value: number, digits = 0): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`
}

function criterionLine({ before, after, gained, lost }: Comparison['criteria'][number]): string {
  const quotes = [
    ...(gained.length === 0 ? [] : [`${gained.length} quotes gained`]),
    ...(lost.length === 0 ? [] : [`${lost.length} lost`]),
  ]
  const verdicts = `${before?.verdict ?? 'new'} → ${after?.verdict ?? 'gone'}`
  return [(after ?? before)?.criterion ?? '', verdicts, ...quotes].join('  ')
}

const signs = { added: '+', removed: '-', changed: '~', moved: '>' } as const

function moreLine(omitted: number): string[] {
  return omitted === 0 ? [] : [`and ${omitted} more`]
}

function fieldLines({ changes, omitted }: Fields): string[] {
  const lines = changes.map(({ kind, before, after, pieces }) => {
    const text = kind === 'changed' ? marked(pieces) : ((after ?? before)?.text ?? '')
    const place = kind === 'moved' ? `${before?.pointer} → ${after?.pointer}` : (after ?? before)?.pointer
    return `${signs[kind]} ${place}: ${text.replaceAll('\n', ' | ')}`
  })
  return [...lines, ...moreLine(omitted)]
}

/** Text with deletions as `[-…-]` and insertions as `{+…+}`, like `git diff --word-diff`. */
function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
}

function versionLines({ a, b }: Comparison): string[] {
  const facts = [
    ['language', a.locale, b.locale],
    ['engine', a.versions.engine, b.versions.engine],
    ['lexicon', a.versions.lexicon, b.versions.lexicon],
    ['templates', a.versions.templates, b.versions.templates],
    ['bundle', a.versions.bundle, b.versions.bundle],
  ] as const
  return facts.filter(([, one, other]) => one !== other).map(([name, one, other]) => `${name} ${one} → ${other}`)
}

function feedbackLines(feedback: Comparison['feedback']): string[] {
  if (feedback === null) return []
  const { resolved, resolvedOmitted, added, addedOmitted, remaining } = feedback
  const told = (sign: string) => (finding: (typeof resolved)[number]) => `${sign} ${finding.rule} ${finding.pointer}`
  const lines = [...resolved.map(told('-')), ...added.map(told('+'))]
  return [`${remaining} unchanged`, ...lines, ...moreLine(resolvedOmitted + addedOmitted)]
}

function documentRow({ documentType, before, after, identical, text }: Comparison['documents'][number]): string[] {
  if (before === null) return [documentType, 'only in the second']
  if (after === null) return [documentType, 'only in the first']
  if (identical) return [documentType, 'identical']
  if (text === null) return [documentType, 'differs']
  return [documentType, text.changedLines === 0 ? 'same text' : `${text.changedLines} lines differ`]
}

function textLines(documentType: string, text: TextChange | null): string[] {
  if (text === null || text.changedLines === 0) return []
  const lines = text.stretches.flatMap((stretch) => [
    ...(stretch.skipped === 0 ? [] : [`@@ ${stretch.skipped} lines @@`]),
    ...stretch.lines.flatMap(({ pieces }) => unifiedLines(pieces)),
  ])
  return ['', `--- ${documentType}`, `+++ ${documentType}`, ...lines]
}

function unifiedLines(pieces: readonly Piece[]): string[] {
  if (pieces.every(({ kind }) => kind === 'same')) return [` ${textOf(pieces)}`]
  const [old, young] = [pieces.filter(({ kind }) => kind !== 'added'), pieces.filter(({ kind }) => kind !== 'removed')]
  return [...(old.length === 0 ? [] : [`-${textOf(old)}`]), ...(young.length === 0 ? [] : [`+${textOf(young)}`])]
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}
