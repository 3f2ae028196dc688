import { type ProofRule, proofRules, type Verdict } from '@dossier/matching'
import { type Bars, bm25Judge, type Judge, type Judgement, keywordJudge } from './judges.ts'
import type { Label, LabelledAdvert, LabelledPerson, LabelledSet } from './set.ts'

/** One criterion of one advert for one person: the reader's label and the matcher's verdict. */
export interface Pair {
  advert: LabelledAdvert
  person: string
  criterion: string
  label: Label
  verdict: Verdict
  /** The rules that prove it. */
  rules: readonly ProofRule[]
}

/** One person for one advert: whether the reader would submit them, and what the matcher recommends. */
interface Sending {
  send: LabelledPerson['send']
  recommendation: Judgement['recommendation']
}

/** The results of one matcher on all labelled pairs. */
export interface Outcome {
  pairs: readonly Pair[]
  sendings: readonly Sending[]
}

/** Runs a matcher on every labelled pair of the adverts. */
export function judgeAll({ judge }: Judge, adverts: readonly LabelledAdvert[], { persons }: LabelledSet): Outcome {
  const pairs: Pair[] = []
  const sendings: Sending[] = []
  for (const advert of adverts) {
    for (const [person, labelled] of Object.entries(advert.persons)) {
      const candidate = persons.get(person)
      if (candidate === undefined) continue
      const { verdicts, rules, recommendation } = judge(candidate, advert)
      sendings.push({ send: labelled.send, recommendation })
      for (const { id, text } of advert.criteria) {
        const [label] = labelled.verdicts[id] ?? ['unfulfilled' as const]
        const verdict = verdicts.get(id) ?? 'open'
        pairs.push({ advert, person, criterion: text, label, verdict, rules: rules.get(id) ?? [] })
      }
    }
  }
  return { pairs, sendings }
}

/**
 * The precision and recall of one verdict, in per cent: the share of the matcher's verdicts that the reader's labels confirm, and
 * the share of the reader's labels that the matcher finds.
 */
export function precisionAndRecall(pairs: readonly Pair[], verdict: Label): { precision: number; recall: number } {
  const called = pairs.filter((one) => one.verdict === verdict)
  const labelled = pairs.filter((one) => one.label === verdict)
  const right = called.filter((one) => one.label === verdict).length
  return { precision: percent(right, called.length), recall: percent(right, labelled.length) }
}

/** For each rule of proof, the pairs that it helped to call fulfilled, and those of them that the reader labels differently. */
export function byRule(pairs: readonly Pair[]): { rule: ProofRule; called: Pair[]; wrong: Pair[] }[] {
  return proofRules.flatMap((rule) => {
    const called = pairs.filter((one) => one.rules.includes(rule))
    return called.length === 0 ? [] : [{ rule, called, wrong: called.filter((one) => one.label !== 'fulfilled') }]
  })
}

/** The share of pairs that the matcher leaves open, in per cent. */
export function openShare(pairs: readonly Pair[]): number {
  return percent(pairs.filter((one) => one.verdict === 'open').length, pairs.length)
}

/** Counts the recommendations for the persons whom the reader labels `send`. */
export function recommendationsFor(
  sendings: readonly Sending[],
  send: LabelledPerson['send'],
): Readonly<Record<Judgement['recommendation'], number>> & { all: number } {
  const own = sendings.filter((one) => one.send === send)
  const count = (recommendation: Judgement['recommendation']) =>
    own.filter((one) => one.recommendation === recommendation).length
  return { go: count('go'), maybe: count('maybe'), no_go: count('no_go'), all: own.length }
}

/** A share in per cent; NaN if the whole is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : (100 * part) / whole
}

/** Makes the baselines with the thresholds that give the best F1 for `fulfilled` on the given adverts (the development half). */
export function tunedBaselines(adverts: readonly LabelledAdvert[], set: LabelledSet): Judge[] {
  return [keywordJudge, bm25Judge].map((build) => {
    const tried = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((fulfilled) => {
      const bars: Bars = { fulfilled, partial: fulfilled / 2 }
      const { precision, recall } = precisionAndRecall(judgeAll(build(bars), adverts, set).pairs, 'fulfilled')
      return { bars, f1: (2 * precision * recall) / (precision + recall) || 0 }
    })
    return build(tried.reduce((best, one) => (one.f1 > best.f1 ? one : best)).bars)
  })
}
