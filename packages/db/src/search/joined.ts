import { foldWords } from './fold.ts'

/** Particles that belong to the following word: `van den Berg` is also written `Vandenberg`. */
const particles = new Set(
  'von van vom zu zum zur den der de del della dell di da dal dall do dos das du des la le les lo los el al ul d l o mac mc st saint san santa ben bin ibn bint abu abd abdul abdel ter ten te op af av'.split(
    ' ',
  ),
)

/** Nobody types a longer word as one. */
const longest = 40

/** The words of a title or a company's name with hyphenated parts joined: `Full-Stack` gives `fullstack`. */
export function joinedByHyphens(text: string): string[] {
  return distinct(tokensOf(text))
}

/**
 * Joined forms of a person's name: hyphenated parts, particles with the word they belong to, and consecutive given
 * names. Given and family names are not joined, or every person would add a word of their own.
 */
export function joinedNames(name: string): string[] {
  const tokens = tokensOf(name)
  const withParticles = tokens.flatMap((token, at) => {
    const isBehind = at > 0 && isParticle(tokens[at - 1])
    return isBehind || !isParticle(token) ? [] : [behindParticles(tokens, at)]
  })
  const given = tokens.slice(0, -1)
  const pairs = given.slice(1).map((token, at) => [given[at] ?? [], token])
  const twice = pairs.filter((pair) => pair.every((token) => token.length === 1 && !isParticle(token)))
  return distinct([...tokens, ...withParticles, ...twice.map((pair) => pair.flat())])
}

/** The folded words of each part between blanks. */
function tokensOf(text: string): string[][] {
  return text
    .split(/\s+/)
    .map(foldWords)
    .filter((words) => words.length > 0)
}

function isParticle(token: readonly string[] | undefined): boolean {
  return token?.length === 1 && particles.has(token[0] ?? '')
}

function behindParticles(tokens: readonly string[][], at: number): string[] {
  const end = tokens.findIndex((token, index) => index > at && !isParticle(token))
  return end < 0 ? [] : tokens.slice(at, end + 1).flat()
}

function distinct(groups: readonly (readonly string[])[]): string[] {
  const joined = groups.filter((words) => words.length > 1).map((words) => words.join(''))
  return [...new Set(joined)].filter((word) => word.length <= longest)
}
