/** The forms of a letter by its neighbours. A letter that joins on one side has two, one that does not join has one. */
interface Forms {
  isolated: string
  final?: string
  initial?: string
  medial?: string
}

const formNames = ['isolated', 'final', 'initial', 'medial'] as const
const forms = formsOf()

/** The forms that Unicode lists for each letter: isolated, final, initial and medial, if they exist. */
function formsOf(): ReadonlyMap<string, Forms> {
  const found = new Map<string, string[]>()
  for (const [from, to] of [
    [0xfb50, 0xfbff],
    [0xfe80, 0xfef4],
  ] as const) {
    for (let code = from; code <= to; code += 1) {
      const form = String.fromCharCode(code)
      const letter = form.normalize('NFKC')
      if ([...letter].length === 1 && letter !== form) found.set(letter, [...(found.get(letter) ?? []), form])
    }
  }
  return new Map(
    [...found].map(([letter, list]) => {
      const named = list.slice(0, 4).map((form, index) => [formNames[index] ?? 'isolated', form] as const)
      return [letter, { isolated: letter, ...Object.fromEntries(named) }]
    }),
  )
}

/** Replaces Arabic letters by the forms for their positions in words. Leaves other text unchanged. */
export function shapeArabic(text: string): string {
  const letters = [...text]
  const seen = (at: number, step: number): Forms | undefined => {
    let next = at + step
    while (/\p{M}/u.test(letters[next] ?? '')) next += step
    return forms.get(letters[next] ?? '')
  }
  return letters
    .map((letter, at) => {
      const own = forms.get(letter)
      if (own === undefined) return letter
      const joinsBefore = own.final !== undefined && seen(at, -1)?.initial !== undefined
      const joinsAfter = own.initial !== undefined && seen(at, 1)?.final !== undefined
      if (joinsBefore) return (joinsAfter ? own.medial : own.final) ?? letter
      return (joinsAfter ? own.initial : own.isolated) ?? letter
    })
    .join('')
}
