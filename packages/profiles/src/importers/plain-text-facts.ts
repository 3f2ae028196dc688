/** A fact that has a separate field in the job profile. */
export type Fact =
  | 'title'
  | 'client'
  | 'organisationUnit'
  | 'start'
  | 'end'
  | 'extension'
  | 'workload'
  | 'locations'
  | 'deliveryModel'
  | 'contact'

const facts: readonly (readonly [Fact, RegExp])[] = [
  [
    'title',
    /^(?:titel|stellenbezeichnung|stelle|position|rolle|title|job title|role|poste|titre|intitulé(?: du poste)?|fonction)$/u,
  ],
  [
    'client',
    /^(?:auftraggeber(?:in)?|kunde|firma|unternehmen|client|customer|company|mandant|donneur d['’]ordre|entreprise)$/u,
  ],
  ['organisationUnit', /^(?:organisationseinheit|abteilung|bereich|department|unit|unité|département|service)$/u],
  ['start', /^(?:start|beginn|startdatum|einsatzbeginn|start date|début|date de début|entrée en fonction)$/u],
  ['end', /^(?:ende|enddatum|end|end date|fin|date de fin|bis)$/u],
  ['extension', /^(?:verlängerung|option|extension|prolongation)$/u],
  [
    'workload',
    /^(?:pensum|auslastung|beschäftigungsgrad|workload|fte|percentage|taux(?: d['’](?:occupation|activité))?)$/u,
  ],
  ['locations', /^(?:(?:arbeits|einsatz)?ort|standort|location|place of work|lieu(?: de travail)?)$/u],
  [
    'deliveryModel',
    /^(?:arbeitsmodell|delivery model|remote|homeoffice|home office|working model|modèle de travail|télétravail)$/u,
  ],
  ['contact', /^(?:kontakt|ansprechpartner(?:in)?|kontaktperson|contact|contact person|personne de contact)$/u],
]

/** The fact that a label such as `Pensum` announces; null if the label is unknown. */
export function factOf(label: string): Fact | null {
  const text = label.toLowerCase().replace(/\s+/g, ' ').trim()
  return facts.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}
