import { joinAtoms, type Atom, type Slot } from './atoms.ts'

/** The roles of the parts of an entry's head: the title (position, degree), the organisation and its place. */
export type Role = 'title' | 'org' | 'place'

/** Scores how much a text looks like each role. */
export type Scorers = Readonly<Record<Role, (text: string) => number>> & {
  /** Whether a title may continue after a sign or in another look, as a degree does with its subject. */
  readonly joinsTitles?: boolean
}

/** The parts of one entry's head by role, and the parts without a role. */
export interface Assigned {
  title: Part | null
  org: Part | null
  place: Part | null
  others: Part[]
}

/** A part of an entry's head, and its slot. */
export interface Part {
  text: string
  slot: Slot
}

/** The roles in each slot, in order, for all entries of a section. */
export type Plan = ReadonlyMap<string, readonly Role[]>

/** The best plan for the heads of a section. */
export interface Decision {
  plan: Plan
  score: number
  /** The lead over the best plan that puts titles and organisations elsewhere, per head. */
  margin: number
}

/** Caches scores, because the plans of a section score the same texts many times. */
export function withCache(scorers: Scorers): Scorers {
  return {
    title: cached(scorers.title),
    org: cached(scorers.org),
    place: cached(scorers.place),
    joinsTitles: scorers.joinsTitles ?? false,
  }
}

function cached(score: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    const found = known.get(text) ?? score(text)
    known.set(text, found)
    return found
  }
}

const missing: Readonly<Record<Role, number>> = { title: -1.6, org: -1.4, place: 0 }
const orders: readonly (readonly Role[])[] = [
  ['title', 'org', 'place'],
  ['org', 'title', 'place'],
  ['title', 'place', 'org'],
  ['org', 'place', 'title'],
  ['place', 'title', 'org'],
  ['place', 'org', 'title'],
]

/** Chooses the plan with the best score over all heads of a section. */
export function decide(heads: readonly (readonly Slot[])[], scorers: Scorers): Decision {
  const keys = [...new Set(heads.flatMap((head) => head.map((slot) => slot.key)))].slice(0, 6)
  const choices: (string | null)[] = [...keys, null]
  const tally = new Tally(heads, scorers)
  let best: Decision = { plan: new Map(), score: Number.NEGATIVE_INFINITY, margin: 0 }
  const byShape = new Map<string, number>()
  for (const title of choices) {
    for (const org of choices) {
      for (const place of choices) {
        for (const plan of plansOf({ title, org, place })) {
          const score = tally.scoreOf(plan, { title, org, place })
          const shape = `${title}>${org}>${title === org ? plan.get(title ?? '')?.indexOf('title') : ''}`
          byShape.set(shape, Math.max(byShape.get(shape) ?? Number.NEGATIVE_INFINITY, score))
          if (score > best.score) best = { plan, score, margin: 0 }
        }
      }
    }
  }
  const [first = 0, second] = [...byShape.values()].toSorted((x, y) => y - x)
  return { ...best, margin: second === undefined ? 3 : (first - second) / Math.max(1, heads.length) }
}

type Where = Readonly<Record<Role, string | null>>

/**
 * The plans for roles in these slots: one if every role has its own slot, otherwise one for each order of roles in a
 * shared slot.
 */
function plansOf(where: Where): Plan[] {
  const roles = (['title', 'org', 'place'] as const).filter((role) => where[role] !== null)
  const isShared = new Set(roles.map((role) => where[role])).size < roles.length
  const plans: Plan[] = []
  const seen = new Set<string>()
  for (const order of isShared ? orders : orders.slice(0, 1)) {
    const plan = new Map<string, Role[]>()
    for (const role of order) {
      const key = where[role]
      if (key !== null) plan.set(key, [...(plan.get(key) ?? []), role])
    }
    const name = roles.map((role) => plan.get(where[role] ?? '')?.indexOf(role)).join()
    if (!seen.has(name)) plans.push(plan)
    seen.add(name)
  }
  return plans
}

/** Sums and caches the scores of slots over all heads. A slot's score does not depend on other slots, and many plans use it. */
class Tally {
  readonly #slots: Map<string, Slot[]>
  readonly #count: number
  readonly #total: number
  readonly #scorers: Scorers
  readonly #sums = new Map<string, number>()

  constructor(heads: readonly (readonly Slot[])[], scorers: Scorers) {
    this.#slots = Map.groupBy(heads.flat(), (slot) => slot.key)
    this.#count = heads.length
    this.#total = heads.reduce((sum, head) => sum + head.length, 0)
    this.#scorers = scorers
  }

  /** The score of a plan over all heads. */
  scoreOf(plan: Plan, where: Where): number {
    let score = 0
    let used = 0
    for (const [key, roles] of plan) {
      score += this.#sum(key, roles)
      used += this.#slots.get(key)?.length ?? 0
    }
    for (const role of ['title', 'org'] as const) {
      const present = where[role] === null ? 0 : (this.#slots.get(where[role])?.length ?? 0)
      score += (this.#count - present) * missing[role]
    }
    return score - (this.#total - used) * 0.7
  }

  #sum(key: string, roles: readonly Role[]): number {
    const name = `${key}=${roles.join('+')}`
    const known = this.#sums.get(name)
    if (known !== undefined) return known
    const sum = (this.#slots.get(key) ?? []).reduce(
      (total, slot) => total + bestSplit(slot.atoms, roles, this.#scorers).score,
      0,
    )
    this.#sums.set(name, sum)
    return sum
  }
}

interface Split {
  score: number
  groups: { role: Role | 'other'; atoms: Atom[] }[]
}

/** The best way to split atoms into groups with the given roles, in order. Any role may be missing. */
function bestSplit(atoms: readonly Atom[], roles: readonly Role[], scorers: Scorers): Split {
  let best: Split = { score: Number.NEGATIVE_INFINITY, groups: [] }
  const visit = (from: number, left: readonly Role[], done: Split): void => {
    if (from === atoms.length) {
      const score = done.score + left.reduce((sum, role) => sum + missing[role] - (role === 'place' ? 0.4 : 0), 0)
      const fits =
        roles.includes('org') && roles.includes('title') && left.length === 0 && done.groups.length === atoms.length
          ? 0.6
          : 0
      if (score + fits > best.score) best = { ...done, score: score + fits }
      return
    }
    for (let to = from + 1; to <= atoms.length; to += 1) {
      const group = atoms.slice(from, to)
      for (const [index, role] of left.entries()) {
        const skipped = left.slice(0, index).reduce((sum, one) => sum + missing[one], 0)
        const score =
          done.score +
          skipped +
          innerPenalty(group, role, scorers) +
          scorers[role](joinAtoms(group)) +
          leadBonus(group[0], role, from)
        visit(to, left.slice(index + 1), { score, groups: [...done.groups, { role, atoms: group }] })
      }
      if (to === from + 1)
        visit(to, left, {
          score: done.score + otherScore(group[0]),
          groups: [...done.groups, { role: 'other', atoms: group }],
        })
    }
  }
  visit(0, roles, { score: 0, groups: [] })
  return best
}

/** The cost of a value that contains signs that usually separate two values. */
function innerPenalty(group: readonly Atom[], role: Role, scorers: Scorers): number {
  const joins = role === 'title' && scorers.joinsTitles === true
  const comma = { title: 0.2, org: 0.6, place: 0.3 }[role]
  // Two titles are better than one title and a useless remainder.
  const strong = ({ glue }: Atom): number => (role === 'title' && glue.trim() === '/' ? 1 : 1.5)
  return group
    .slice(1)
    .reduce(
      (sum, atom) =>
        sum -
        { none: 0, comma, bracket: 0.3, look: joins ? 0.2 : 1.2, strong: joins ? 0.5 : strong(atom), at: 1.8 }[
          atom.lead
        ],
      0,
    )
}

function leadBonus(first: Atom | undefined, role: Role, from: number): number {
  if (first?.lead === 'at' && role === 'org') return 1.5
  return from > 0 && first?.lead === 'look' ? 0.3 : 0
}

/** The cost of a part without a role: low for a workload, a kind of contract or a grade. */
function otherScore(atom: Atom | undefined): number {
  return atom !== undefined &&
    /^\W*(?:ca\.?\s)?\d{1,3}\s?(?:%|prozent|pour cent|h\b|stunden)|^(?:vollzeit|teilzeit|full[- ]time|part[- ]time|temps (?:plein|partiel)|befristet|unbefristet|temporär|temporary|permanent|contract|cdi|cdd|freelance|pensum|festanstellung|intérim|(?:abschluss|gesamt|diplom)?note|grade|gpa|mention|moyenne)\b/iu.test(
      atom.text,
    )
    ? -0.1
    : -1.3
}

/** Assigns the parts of a head to roles by a plan. */
export function assign(head: readonly Slot[], plan: Plan, scorers: Scorers): Assigned {
  const assigned: Assigned = { title: null, org: null, place: null, others: [] }
  for (const slot of head) {
    const roles = plan.get(slot.key)
    if (roles === undefined) {
      assigned.others.push({ text: joinAtoms(slot.atoms), slot })
      continue
    }
    for (const group of bestSplit(slot.atoms, roles, scorers).groups) {
      const part = { text: joinAtoms(group.atoms), slot }
      if (group.role === 'other') assigned.others.push(part)
      else assigned[group.role] = part
    }
  }
  return assigned
}
