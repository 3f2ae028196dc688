import type { LabelCatalogue } from './labels.ts'

export interface OfferLabels {
  document: string
  number: string
  date: string
  contact: string
  salutation: string
  salutationByName: string
  suitability: string
  conditions: string
  workload: string
  availability: string
  hourlyRate: string
  subcontracting: string
  validUntil: string
  criteria: string
  criterion: string
  status: string
  remark: string
  /** How long a skill was used. */
  years: string
  assessment: string
  addedValue: string
  gaps: string
  recommendation: string
  greeting: string
  accepted: string
  placeAndDate: string
  signature: string
}

/** The fixed texts of the offer. */
export const offerLabels: LabelCatalogue<OfferLabels> = {
  de: {
    document: 'Angebot',
    number: 'Angebot Nr.',
    date: 'Datum',
    contact: 'Ansprechperson',
    salutation: 'Sehr geehrte Damen und Herren',
    salutationByName: 'Guten Tag {name}',
    suitability: 'Eignung',
    conditions: 'Konditionen',
    workload: 'Pensum',
    availability: 'Verfügbarkeit',
    hourlyRate: 'Stundensatz',
    subcontracting: 'Unterauftragsverhältnis',
    validUntil: 'Gültig bis',
    criteria: 'Kriterien im Einzelnen',
    criterion: 'Kriterium',
    status: 'Status',
    remark: 'Beleg',
    years: '{label}: {duration}',
    assessment: 'Gesamtbeurteilung',
    addedValue: 'Mehrwert für Sie',
    gaps: 'Offene Punkte',
    recommendation: 'Empfehlung',
    greeting: 'Freundliche Grüße',
    accepted: 'Einverstanden',
    placeAndDate: 'Ort und Datum',
    signature: 'Unterschrift',
  },
  en: {
    document: 'Offer',
    number: 'Offer no.',
    date: 'Date',
    contact: 'Contact',
    salutation: 'Dear Sir or Madam',
    salutationByName: 'Dear {name}',
    suitability: 'Suitability',
    conditions: 'Conditions',
    workload: 'Workload',
    availability: 'Availability',
    hourlyRate: 'Hourly rate',
    subcontracting: 'Subcontracting',
    validUntil: 'Valid until',
    criteria: 'The criteria in detail',
    criterion: 'Criterion',
    status: 'Status',
    remark: 'Evidence',
    years: '{label}: {duration}',
    assessment: 'Overall assessment',
    addedValue: 'Added value for you',
    gaps: 'Open points',
    recommendation: 'Recommendation',
    greeting: 'Yours sincerely',
    accepted: 'Accepted',
    placeAndDate: 'Place and date',
    signature: 'Signature',
  },
  fr: {
    document: 'Offre',
    number: 'Offre n°',
    date: 'Date',
    contact: 'Contact',
    salutation: 'Madame, Monsieur',
    salutationByName: 'Bonjour {name}',
    suitability: 'Adéquation au poste',
    conditions: 'Conditions',
    workload: 'Taux d’occupation',
    availability: 'Disponibilité',
    hourlyRate: 'Tarif horaire',
    subcontracting: 'Sous-traitance',
    validUntil: 'Valable jusqu’au',
    criteria: 'Les critères en détail',
    criterion: 'Critère',
    status: 'Statut',
    remark: 'Preuve',
    years: '{label} : {duration}',
    assessment: 'Évaluation globale',
    addedValue: 'Votre avantage',
    gaps: 'Points ouverts',
    recommendation: 'Recommandation',
    greeting: 'Meilleures salutations',
    accepted: 'Bon pour accord',
    placeAndDate: 'Lieu et date',
    signature: 'Signature',
  },
}
