/** What the label of a line in an entry says about the text next to it. */
export type Field = 'title' | 'org' | 'place' | 'period' | 'duties'

const labels: readonly (readonly [Field, RegExp])[] = [
  [
    'period',
    /^(?:zeitraum|projektzeitraum|projektdauer|zeit|dauer|von ?[-–/] ?bis|periode|datum|period|dates?|duration|from ?[-–/] ?to|période|durée|dates)$/iu,
  ],
  [
    'org',
    /^(?:arbeitgeber(?:in)?|kunde|kundin|auftraggeber(?:in)?|client|customer|mandant|firma|unternehmen|betrieb|organisation|institution|schule|hochschule|ausbildungsstätte|bildungsinstitut|lehrbetrieb|employer|company|organi[sz]ation|school|university|institution|college|name und adresse des arbeitgebers|name und art der (?:bildungs- oder )?ausbildungs(?:-|einrichtung)?.*|name and address of employer|name and type of organi[sz]ation.*|nom et adresse de l['’]employeur|nom et type de l['’]établissement.*|employeur|entreprise|société|établissement|école|organisme)$/iu,
  ],
  ['place', /^(?:ort|standort|arbeitsort|place|location|city|lieu|ville)$/iu],
  [
    'title',
    /^(?:position|funktion|stelle|rolle|rolle im projekt|projektrolle|tätigkeit als|beruf|berufsbezeichnung|abschluss|ausbildung|titel|studiengang|fachrichtung|role|job title|title|function|degree|qualification|course|beruf oder funktion|bezeichnung der erworbenen qualifikation|occupation or position held|title of qualification awarded|fonction ou poste occupé|intitulé du certificat ou diplôme.*|poste|fonction|titre|diplôme|formation|intitulé)$/iu,
  ],
  [
    'duties',
    /^(?:(?:haupt)?aufgaben(?:gebiet|bereich)?|tätigkeiten|tätigkeit|verantwortung|erfolge|beschreibung|wichtigste tätigkeiten und zuständigkeiten|hauptfächer.*|main activities and responsibilities|principal subjects.*|principales activités et responsabilités|principales matières.*|duties|tasks|responsibilities|achievements|description|activities|missions?|tâches|activités|réalisations|responsabilités|descriptif)$/iu,
  ],
]

/** The field that a label such as "Employer" names; null for other texts. */
export function fieldOf(label: string): Field | null {
  return labels.find(([, pattern]) => pattern.test(label.trim()))?.[0] ?? null
}
