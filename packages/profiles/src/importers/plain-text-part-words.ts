/** Kinds of demands that a person lists separately even if an advert joins them. */
export type DemandKind = 'licence' | 'practice' | 'qualification'

/**
 * How a demand of each kind is recognised: by stems, even within a compound, and by whole words; the first matching
 * kind decides.
 */
export const demandKinds: readonly { kind: DemandKind; stems: readonly string[]; words: readonly string[] }[] = [
  {
    kind: 'licence',
    stems: [
      'führerschein',
      'führerausweis',
      'fahrausweis',
      'staplerschein',
      'driving licen[cs]e',
      'permis de conduire',
    ],
    words: ['permis [A-E]', 'licences? [A-E]'],
  },
  {
    kind: 'practice',
    stems: ['berufserfahrung', 'berufspraxis'],
    words: [
      '(jahre?|jahren|years?|ans|années?) _ (erfahrung|praxis|experience|practice)',
      "(\\d+|zwei|drei|vier|fünf|sechs|acht|zehn|two|three|four|five|six|eight|ten|deux|trois|quatre|cinq|six|huit|dix)\\+? (jahren?|years?('|’)?|ans|années)",
      '(mehrjährige*|langjährige*|einschlägige*|several years|plusieurs années)',
      "expérience d'au moins",
      'une (première |solide |bonne )?expérience',
    ],
  },
  {
    kind: 'qualification',
    stems: [
      'ausbildung',
      'grundbildung',
      'lehre(?![rn])',
      'weiterbildung',
      'studium',
      'diplom',
      'abschluss',
      'fachausweis',
      'sachkundelehrgang',
      'gesellenbrief',
      'meisterbrief',
      'meisterprüfung',
      'anwaltspatent',
      'staatsexamen',
      'diplôme',
    ],
    words: [
      'lehre',
      'EFZ',
      'EBA',
      'HF',
      'FH',
      'BSc',
      'MSc',
      'MLaw',
      'lic\\. iur\\.',
      "bachelor('s)?",
      "master('s)?",
      'degree',
      'diploma',
      'apprenticeship',
      'registered',
      'registration',
      'formation',
      'titulaire',
      'CFC',
      'AFP',
      'BTS',
      'BUT',
      'CAP',
      'brevet',
      'licence',
    ],
  },
]
