import { readAdverts } from '../matching/adverts.ts'
import { dossier, type Judge } from '../matching/judges.ts'
import {
  byRule,
  judgeAll,
  openShare,
  type Outcome,
  percent,
  precisionAndRecall,
  recommendationsFor,
  tunedBaselines,
} from '../matching/measure.ts'
import { type Label, type LabelledAdvert, loadSet } from '../matching/set.ts'
import { measureMatch } from '../matching/speed.ts'
import { printTable } from '../print-table.ts'

const labels: readonly Label[] = ['fulfilled', 'partial', 'potential', 'unfulfilled', 'not_mentioned']

/**
 * Prints how accurate the matcher is on the labelled set, compared with a keyword matcher and BM25 on the same pairs,
 * and how fast it is.
 */
export async function matchingTable(): Promise<void> {
  const set = loadSet()
  const [dev, test] = [halfOf(set.adverts, 'dev'), halfOf(set.adverts, 'test')]
  const judges = [dossier, ...tunedBaselines(dev, set)]
  for (const [half, adverts] of [['development half', dev] as const, ['test half', test] as const]) {
    const outcomes = judges.map((judge) => ({ judge, outcome: judgeAll(judge, adverts, set) }))
    printContestants(half, outcomes)
    printSendings(half, outcomes)
    const ours = outcomes[0]?.outcome
    if (ours === undefined) continue
    printVerdicts(half, ours)
    printRules(half, ours)
    if (half === 'development half') printFalse(ours)
    printParts(`${half}: by field`, ours, (advert) => advert.field)
    printParts(`${half}: by language of the advert`, ours, (advert) => advert.language)
    const read = readAdverts(adverts)
    printTable(
      `Adverts as they are written, ${half}`,
      ['criteria found', 'of them in the right group', 'found as tasks', 'lines too many'],
      [[figure(read.found), figure(read.grouped), figure(read.asTasks), String(read.extra)]],
    )
  }
  await printSpeed()
}

function halfOf(adverts: readonly LabelledAdvert[], half: LabelledAdvert['half']): LabelledAdvert[] {
  return adverts.filter((one) => one.half === half)
}

function printContestants(half: string, outcomes: readonly { judge: Judge; outcome: Outcome }[]): void {
  printTable(
    `Matching, ${half}: fulfilled, in per cent`,
    ['matcher', 'pairs', 'precision', 'recall', 'false of all fulfilled', 'open'],
    outcomes.map(({ judge, outcome: { pairs } }) => {
      const { precision, recall } = precisionAndRecall(pairs, 'fulfilled')
      return [
        judge.name,
        String(pairs.length),
        figure(precision),
        figure(recall),
        figure(100 - precision),
        figure(openShare(pairs)),
      ]
    }),
  )
}

/** Prints each matcher's recommendations for the persons whom a reader would, might or would not submit. */
function printSendings(half: string, outcomes: readonly { judge: Judge; outcome: Outcome }[]): void {
  printTable(
    `Whom to send, ${half}: Go / maybe / no-go for those of whom a reader says`,
    ['matcher', 'yes', 'of them Go, in per cent', 'perhaps', 'no'],
    outcomes.map(({ judge, outcome: { sendings } }) => {
      const [yes, maybe, no] = (['yes', 'maybe', 'no'] as const).map((send) => recommendationsFor(sendings, send))
      const cell = (one: typeof yes) => `${one?.go} / ${one?.maybe} / ${one?.no_go}`
      return [judge.name, cell(yes), figure(percent(yes?.go ?? 0, yes?.all ?? 0)), cell(maybe), cell(no)]
    }),
  )
}

function printVerdicts(half: string, { pairs }: Outcome): void {
  printTable(
    `Dossier, ${half}: every verdict, in per cent`,
    ['verdict', 'labelled so', 'precision', 'recall'],
    labels.map((label) => {
      const { precision, recall } = precisionAndRecall(pairs, label)
      return [label, String(pairs.filter((one) => one.label === label).length), figure(precision), figure(recall)]
    }),
  )
}

function printRules(half: string, { pairs }: Outcome): void {
  printTable(
    `Dossier, ${half}: fulfilled by rule of proof (a criterion counts for each of its rules)`,
    ['rule', 'fulfilled', 'precision'],
    byRule(pairs).map(({ rule, called, wrong }) => [
      rule,
      String(called.length),
      figure(percent(called.length - wrong.length, called.length)),
    ]),
  )
}

/** Lists each false *fulfilled* of the development half, the only one that may be inspected. */
function printFalse({ pairs }: Outcome): void {
  const wrong = pairs.filter((one) => one.verdict === 'fulfilled' && one.label !== 'fulfilled')
  printTable(
    'Dossier, development half: what is called fulfilled and is not',
    ['rules', 'advert', 'person', 'label', 'criterion'],
    wrong.map(({ rules, advert, person, label, criterion }) => [rules.join(', '), advert.id, person, label, criterion]),
  )
}

function printParts(title: string, { pairs }: Outcome, keyOf: (advert: LabelledAdvert) => string): void {
  const keys = [...new Set(pairs.map((one) => keyOf(one.advert)))].toSorted()
  printTable(
    `Dossier, ${title}`,
    ['', 'pairs', 'false of all fulfilled', 'recall of fulfilled', 'open'],
    keys.map((key) => {
      const own = pairs.filter((one) => keyOf(one.advert) === key)
      const called = own.filter((one) => one.verdict === 'fulfilled')
      const wrong = called.filter((one) => one.label !== 'fulfilled')
      const { recall } = precisionAndRecall(own, 'fulfilled')
      return [
        key,
        String(own.length),
        figure(percent(wrong.length, called.length)),
        figure(recall),
        figure(openShare(own)),
      ]
    }),
  )
}

async function printSpeed(): Promise<void> {
  const rows = await measureMatch()
  printTable(
    'A match with 30 criteria and a CV of four pages',
    ['concepts', 'ms, median', 'against 629'],
    rows.map((row) => [String(row.concepts), row.milliseconds.toFixed(2), `${row.ratio.toFixed(2)} ×`]),
  )
}

function figure(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(1)
}
