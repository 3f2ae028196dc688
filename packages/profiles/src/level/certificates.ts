import type { CefrLevel } from '../candidate.ts'

type Scale = readonly (readonly [from: number, level: CefrLevel])[]

/** Scores according to the tables that the examiners publish, highest first. */
const scored: readonly (readonly [RegExp, Scale])[] = [
  [
    /ielts\D{0,30}(\d(?:[.,]\d)?)/u,
    [
      [8.5, 'C2'],
      [7, 'C1'],
      [5.5, 'B2'],
      [4, 'B1'],
      [0, 'A2'],
    ],
  ],
  [
    /toefl\D{0,30}(\d{1,3})/u,
    [
      [114, 'C2'],
      [95, 'C1'],
      [72, 'B2'],
      [42, 'B1'],
      [0, 'A2'],
    ],
  ],
  [
    /toeic\D{0,30}(\d{2,3})/u,
    [
      [945, 'C1'],
      [785, 'B2'],
      [550, 'B1'],
      [225, 'A2'],
      [0, 'A1'],
    ],
  ],
  [
    /testdaf\D{0,30}([3-5])|tdn\s?([3-5])/u,
    [
      [5, 'C1'],
      [4, 'C1'],
      [3, 'B2'],
    ],
  ],
  [
    /dsh\D{0,5}([1-3])/u,
    [
      [3, 'C2'],
      [2, 'C1'],
      [1, 'B2'],
    ],
  ],
  [
    /hsk\D{0,5}([1-6])/u,
    [
      [6, 'C2'],
      [5, 'C1'],
      [4, 'B2'],
      [3, 'B1'],
      [2, 'A2'],
      [1, 'A1'],
    ],
  ],
  [
    /trki\D{0,5}([1-4])|торфл\D{0,5}([1-4])/u,
    [
      [4, 'C2'],
      [3, 'C1'],
      [2, 'B2'],
      [1, 'B1'],
    ],
  ],
]

/** Certificates that stand for one level. */
const named: readonly (readonly [RegExp, CefrLevel])[] = [
  [
    /(?<!\p{L})cpe(?!\p{L})|certificate of proficiency|cambridge proficiency|cils quattro|grosses deutsches sprachdiplom/u,
    'C2',
  ],
  [
    /(?<!\p{L})cae(?!\p{L})|cambridge (?:english:? )?advanced|certificate in advanced|bec higher|(?<!\p{L})dalf(?!\p{L})|cils tre|jlpt n1/u,
    'C1',
  ],
  [/(?<!\p{L})fce(?!\p{L})|first certificate|cambridge (?:english:? )?first|bec vantage|cils due|jlpt n2/u, 'B2'],
  [/(?<!\p{L})pet(?!\p{L})|preliminary english|bec preliminary|zertifikat deutsch|cils uno|jlpt n3/u, 'B1'],
  [/(?<!\p{L})ket(?!\p{L})|key english|jlpt n4/u, 'A2'],
  [/jlpt n5/u, 'A1'],
]

/** Examiners whose certificates name the level itself. */
export const examiner =
  /(?<!\p{L})(?:delf|dalf|goethe|telc|osd|cambridge|ielts|toefl|toeic|dele|celi|cils|plida|fide|tcf|tef|caple|siele|bec|cae|fce|cpe|linguaskill)(?!\p{L})/u

/** The level of a certificate or its score in a folded text; null if none is named. */
export function certifiedLevel(text: string): CefrLevel | null {
  for (const [pattern, scale] of scored) {
    const match = pattern.exec(text)
    const score = Number((match?.[1] ?? match?.[2])?.replace(',', '.'))
    const found = match === null ? undefined : scale.find(([from]) => score >= from)
    if (found !== undefined) return found[1]
  }
  return named.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
