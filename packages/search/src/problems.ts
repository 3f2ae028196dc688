import type { SearchLanguage, Span } from './span.ts'

interface ProblemText {
  /** `error`: this part is not applied. `warning`: it is applied, but may not be what was meant. */
  severity: 'error' | 'warning'
  /** Describes the problem; `{name}` is replaced by the parameter of that name. */
  sentence: Readonly<Record<SearchLanguage, string>>
  /** Describes what would work. */
  hint: Readonly<Record<SearchLanguage, string>>
}

const pair = (de: string, en: string) => ({ de, en })
const error = (sentence: ProblemText['sentence'], hint: ProblemText['hint']): ProblemText => ({
  severity: 'error',
  sentence,
  hint,
})
const warning = (sentence: ProblemText['sentence'], hint: ProblemText['hint']): ProblemText => ({
  severity: 'warning',
  sentence,
  hint,
})

/** Every problem that a query can have. */
const catalogue = {
  unknown_qualifier: error(
    pair('«{name}:» gibt es nicht.', 'There is no “{name}:”.'),
    pair(
      'Es gibt {known}. Als Wort gesucht wird es in Anführungszeichen.',
      'There are {known}. Put it in quotation marks to look for it as words.',
    ),
  ),
  misspelt_qualifier: error(
    pair('«{name}:» gibt es nicht.', 'There is no “{name}:”.'),
    pair('Meinten Sie «{suggestion}:»?', 'Did you mean “{suggestion}:”?'),
  ),
  empty_value: error(
    pair('Nach «{name}:» fehlt der Wert.', 'The value after “{name}:” is missing.'),
    pair('Zum Beispiel {example}, ohne Leerzeichen.', 'For example {example}, without a space.'),
  ),
  unknown_value: error(
    pair('«{value}» ist kein Wert für «{name}:».', '“{value}” is not a value of “{name}:”.'),
    pair('Möglich sind {known}.', 'There are {known}.'),
  ),
  misspelt_value: error(
    pair('«{value}» ist kein Wert für «{name}:».', '“{value}” is not a value of “{name}:”.'),
    pair('Meinten Sie «{suggestion}»?', 'Did you mean “{suggestion}”?'),
  ),
  bad_date: error(
    pair('«{value}» ist kein Datum.', '“{value}” is not a date.'),
    pair(
      'Zum Beispiel 2026-03-15, 2026-03, 2026, heute, letzter-monat oder 7d.',
      'For example 2026-03-15, 2026-03, 2026, today, last-month or 7d.',
    ),
  ),
  one_value_only: error(
    pair('«{name}:» nimmt nur einen Wert.', '“{name}:” takes one value only.'),
    pair('Nehmen Sie «{value}» heraus.', 'Take “{value}” out.'),
  ),
  cannot_negate: error(
    pair('«{name}:» lässt sich nicht mit «-» umkehren.', '“{name}:” cannot be turned round with “-”.'),
    pair('Lassen Sie das «-» weg.', 'Leave the “-” out.'),
  ),
  nothing_to_find: error(
    pair('«{text}» hat keinen Buchstaben und keine Ziffer.', '“{text}” has no letter and no digit.'),
    pair('Lassen Sie es weg.', 'Leave it out.'),
  ),
  unclosed_quote: warning(
    pair('Das Anführungszeichen wird nicht geschlossen.', 'The quotation mark is not closed.'),
    pair('Gesucht wird bis zum Ende.', 'Everything up to the end is looked for.'),
  ),
  contradictory_dates: warning(
    pair('Zwischen diesen Daten liegt nichts.', 'There is nothing between these dates.'),
    pair(
      '«{name}:» ergibt mit den anderen Daten keinen Zeitraum.',
      '“{name}:” leaves no time together with the other dates.',
    ),
  ),
  contradiction: warning(
    pair('Dasselbe wird gesucht und ausgeschlossen.', 'The same is looked for and left out.'),
    pair('Nehmen Sie eines von beiden heraus.', 'Take one of the two out.'),
  ),
  duplicate: warning(
    pair('Das steht schon da.', 'This is there already.'),
    pair('Sie können es weglassen.', 'You can leave it out.'),
  ),
  too_long: error(
    pair('Die Suche ist länger als {limit} Zeichen.', 'The search is longer than {limit} characters.'),
    pair('Was danach kommt, wird nicht gesucht.', 'What comes after that is not looked for.'),
  ),
  too_many: error(
    pair('Die Suche hat mehr als {limit} Teile.', 'The search has more than {limit} parts.'),
    pair('Was danach kommt, wird nicht gesucht.', 'What comes after that is not looked for.'),
  ),
  unknown_person: warning(
    pair('Im Team heisst niemand «{value}».', 'Nobody in the team is called “{value}”.'),
    pair('Darum wird nichts gefunden.', 'So nothing is found.'),
  ),
  too_broad: error(
    pair('«{value}» passt auf zu viele.', '“{value}” fits too many.'),
    pair('Schreiben Sie mehr vom Namen.', 'Write more of the name.'),
  ),
  not_supported: error(
    pair('«{name}:» kann hier noch nicht gesucht werden.', '“{name}:” cannot be searched here yet.'),
    pair('Dieser Teil wird nicht angewandt.', 'This part is not applied.'),
  ),
} as const satisfies Record<string, ProblemText>

export type SearchProblemCode = keyof typeof catalogue

/** All problem codes. */
// Object.keys widens; the catalogue is a closed literal.
export const searchProblemCodes = Object.keys(catalogue) as SearchProblemCode[]

/** A problem of a query and its position. */
export interface SearchProblem {
  code: SearchProblemCode
  severity: 'error' | 'warning'
  span: Span
  /** The parameters of the sentence; lists are already joined. */
  params: Record<string, string>
}

/** Creates a problem; its severity comes from the catalogue. */
export function problem(code: SearchProblemCode, span: Span, params: Record<string, string> = {}): SearchProblem {
  return { code, severity: catalogue[code].severity, span, params }
}

/** The text of a problem in a language: what is wrong, and what would work. */
export function problemText(
  { code, params }: Pick<SearchProblem, 'code' | 'params'>,
  language: SearchLanguage,
): { sentence: string; hint: string } {
  const { sentence, hint } = catalogue[code]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (hole, name: string) => params[name] ?? hole)
  return { sentence: fill(sentence[language]), hint: fill(hint[language]) }
}
