import { isFiller } from '../criterion/filler.ts'
import type { Token } from '../text/normalise.ts'
import type { AliasEntry, Concept, Lexicon } from './lexicon.ts'

/** A concept that a text names, the alias that matched, and its tokens (`from` inclusive, `to` exclusive). */
export interface Hit {
  concept: Concept
  alias: string
  from: number
  to: number
}

const nearWords = 4
const joins = /^[\s'’/&_.+–-]{0,3}$/
/** Words that continue a name after a comma: `Fachfrau Betreuung, Fachrichtung Kinder`. */
const specialising = /^(?:fachrichtung|schwerpunkt|vertiefung|option|orientation|mention|specialite)$/
const listGap = /^\s*[,;/|]\s*$/
const ofWords = new Set(['of', 'von', 'der', 'des', 'de', 'du', 'd'])
const connectors = new Set(['und', 'oder', 'sowie', 'and', 'or', 'et', 'ou'])

/**
 * Finds the concepts that a text names, from left to right and without overlap; of several aliases the longest wins
 * (`Spring Boot` is not `Spring`). A guarded alias such as `Go` counts only in its context (see `AliasGuard`).
 */
export function findConcepts(text: string, tokens: readonly Token[], lexicon: Lexicon): Hit[] {
  const hits: Hit[] = []
  const guarded: Guarded[] = []
  const technologyAt = new Set<number>()
  const paths = pathsOf(lexicon)
  let from = 0
  while (from < tokens.length) {
    const found = longestAlias(tokens, from, paths)
    if (found === null) {
      from += 1
      continue
    }
    const hit = { concept: found.entry.concept, alias: found.entry.alias, from, to: found.to }
    const { guard } = found.entry
    from = found.to
    if (guard !== null && !isWrittenAs(guard.exact, text, tokens, hit)) continue
    if (guard === null || isDistinctive(guard.exact)) accept(hit, hits, technologyAt)
    else guarded.push({ hit, near: guard.near })
  }
  if (guarded.length === 0) return hits
  const all = [...hits, ...guarded.map((one) => one.hit)]
  if (isPureList(tokens, all)) return all.toSorted((a, b) => a.from - b.from)
  admitGuarded(guarded, { tokens, hits, technologyAt })
  return hits.toSorted((a, b) => a.from - b.from)
}

function accept(hit: Hit, hits: Hit[], technologyAt: Set<number>): void {
  hits.push(hit)
  if (hit.concept.kind !== 'technology') return
  for (let index = hit.from; index < hit.to; index += 1) technologyAt.add(index)
}

function longestAlias(
  tokens: readonly Token[],
  from: number,
  paths: ReadonlyMap<string, Path>,
): { entry: AliasEntry; to: number } | null {
  let found: { entry: AliasEntry; to: number } | null = null
  let path = paths.get(tokens[from]?.text ?? '')
  for (let to = from + 1; path !== undefined; to += 1) {
    if (path.entry !== null) found = { entry: path.entry, to }
    const next = tokens[to]
    path = next === undefined || path.longer.length === 0 || !continues(next) ? undefined : nextOf(path).get(next.text)
  }
  return found
}

/** A node of the tree of aliases, one word per level: the entry whose alias ends here, if any, and the rests of longer aliases. */
interface Path {
  entry: AliasEntry | null
  longer: [rest: string, entry: AliasEntry][]
  /** The rests by their first word, once a text has led here: most texts lead to few of them. */
  next: ReadonlyMap<string, Path> | null
}

const pathsByLexicon = new WeakMap<Lexicon, ReadonlyMap<string, Path>>()

function pathsOf(lexicon: Lexicon): ReadonlyMap<string, Path> {
  const known = pathsByLexicon.get(lexicon)
  if (known !== undefined) return known
  const root = byFirstWord(lexicon.entries)
  pathsByLexicon.set(lexicon, root)
  return root
}

function nextOf(path: Path): ReadonlyMap<string, Path> {
  return (path.next ??= byFirstWord(path.longer))
}

function byFirstWord(aliases: Iterable<readonly [key: string, entry: AliasEntry]>): Map<string, Path> {
  const found = new Map<string, Path>()
  for (const [key, entry] of aliases) {
    const end = key.indexOf(' ')
    const word = end === -1 ? key : key.slice(0, end)
    const path = found.get(word) ?? { entry: null, longer: [], next: null }
    if (end === -1) path.entry = entry
    else path.longer.push([key.slice(end + 1), entry])
    found.set(word, path)
  }
  return found
}

function continues({ gap, text }: Token): boolean {
  return joins.test(gap) || (specialising.test(text) && /^,\s$/.test(gap)) || (text === 'full' && /^,?\s\(?$/.test(gap))
}

interface Guarded {
  hit: Hit
  near: ReadonlySet<string>
}

function isWrittenAs(exact: readonly string[], text: string, tokens: readonly Token[], hit: Hit): boolean {
  const found = text.slice(tokens[hit.from]?.start ?? 0, tokens[hit.to - 1]?.end ?? 0)
  return exact.some((one) => withoutSharpS(one) === withoutSharpS(found))
}

/** Makes Swiss and German spelling equal: `Aussendienst`, `Außendienst`. */
function withoutSharpS(text: string): string {
  return text.replaceAll('ß', 'ss')
}

/** Whether capitals inside the word (`SAFe`) distinguish it from the common word without any context. */
function isDistinctive(exact: readonly string[]): boolean {
  return exact.every((one) => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(one))
}

/** Whether a text consists of concepts and filler words only: `Go, R` and `Erfahrung mit Go`, but not `Monitoring of data quality`. */
function isPureList(tokens: readonly Token[], hits: readonly Hit[]): boolean {
  const named = new Set(hits.flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, at) => hit.from + at)))
  if (!tokens.every((token, at) => named.has(at) || isFiller(token.text))) return false
  return hits.every(({ from, to }) => {
    return !isJoined(tokens[from]?.gap) && !isJoined(tokens[to]?.gap) && !ofWords.has(tokens[to]?.text ?? '')
  })
}

function isJoined(gap: string | undefined): boolean {
  return gap !== undefined && /^[-–&]$/.test(gap)
}

interface GuardContext {
  tokens: readonly Token[]
  hits: Hit[]
  technologyAt: Set<number>
}

/** Makes a pass in each direction, so that in `Go, R, Java` the certain `Java` admits `R`, and `R` admits `Go`. */
function admitGuarded(guarded: readonly Guarded[], context: GuardContext): void {
  const waiting = guarded.filter((one) => !tryAdmit(one, context))
  waiting.toReversed().forEach((one) => tryAdmit(one, context))
}

function tryAdmit({ hit, near }: Guarded, context: GuardContext): boolean {
  const admitted = isAdmitted(hit, near, context)
  if (admitted) accept(hit, context.hits, context.technologyAt)
  return admitted
}

function isAdmitted(hit: Hit, near: ReadonlySet<string>, context: GuardContext): boolean {
  const { tokens } = context
  const isNear = (index: number) => near.has(tokens[index]?.text ?? '')
  if (isJoined(tokens[hit.to]?.gap)) return isNear(hit.to)
  if (isJoined(tokens[hit.from]?.gap)) return isNear(hit.from - 1)
  for (let step = 1; step <= nearWords; step += 1) {
    if (isNear(hit.from - step) || isNear(hit.to - 1 + step)) return true
  }
  return standsInList(hit, context)
}

function standsInList(hit: Hit, { tokens, technologyAt }: GuardContext): boolean {
  const before = tokens[hit.from - 1]
  const after = tokens[hit.to]
  if (listGap.test(tokens[hit.from]?.gap ?? '') && technologyAt.has(hit.from - 1)) return true
  if (listGap.test(after?.gap ?? '') && technologyAt.has(hit.to)) return true
  if (connectors.has(before?.text ?? '') && technologyAt.has(hit.from - 2)) return true
  return connectors.has(after?.text ?? '') && technologyAt.has(hit.to + 1)
}
