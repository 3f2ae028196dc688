/** The forms that a letter has beside others; a letter that joins to one side only has two, one that joins to none has one. */
interface Forms {
  isolated: string
  final?: string
  initial?: string
  medial?: string
}

const formNames = ['isolated', 'final', 'initial', 'medial'] as const
const forms = formsOf()

/** The forms as Unicode lists them: for each letter isolated, final, initial and medial, as far as there are any. */
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

/** Arabic letters in the forms that they have in their words. Other text stays. */
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
