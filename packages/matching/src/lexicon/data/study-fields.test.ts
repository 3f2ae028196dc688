import { expect, test } from 'vitest'
import { judgeMust, period } from '../../testing/samples.ts'
import { LEXICON_VERSION, ourLexicon } from '../index.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

function verdictOf(criterion: string, degree: string): string {
  const education = [{ period: period('2010-09', '2013-06'), institution: 'Hochschule', degree }]
  return judgeMust(criterion, { education }, ours).verdict
}

test.each([
  ['Studium der Chemie', 'MSc Analytical Chemistry', 'MSc Biologie'],
  ['Degree in physics', 'MSc Physique', 'BSc Chemistry'],
  ['Studium der Germanistik', 'BA German Studies', 'MA Geschichte'],
  ['geisteswissenschaftliches Studium', 'MA Geschichte', 'BSc Physik'],
  ['Degree in social sciences', 'MA Soziologie', 'BA Anglistik'],
  ['Studium Industrial Design', 'Bachelor en design industriel', 'BA Grafikdesign'],
  ['wirtschaftswissenschaftliches Studium', 'MSc Volkswirtschaftslehre', 'Master of Public Administration'],
  ['Degree in a STEM subject', 'BSc Physics', 'BA History'],
  ['Degree in a numerate discipline', 'BSc Mathematics', 'BA Philosophy'],
  ['technisches Studium', 'BSc Informatik', 'BSc Biologie'],
  ['Studium der Medizininformatik', 'BSc Medizininformatik', 'BSc Informatik'],
  ['Degree in life sciences or nursing', 'BSc Biomedical Science', 'BSc Geology'],
  ['études scientifiques et techniques', 'Master en génie civil', 'Licence en droit'],
  ['Abgeschlossene Berufsausbildung', 'Ausbildung zum Industriemechaniker', 'Ausbildung zur Pflegehelferin'],
  ['Abgeschlossene Berufsausbildung', 'Bankkaufmann (IHK)', 'Bankpraktikum'],
  ['Bachelor HES en travail social', 'Bachelor FH in Sozialer Arbeit', 'Bachelor FH in Sozialmanagement'],
  ['MBA', 'Executive MBA', 'Dipl.-Betriebswirt'],
  ['Kaufmännische Lehre, Handelsschule oder Bachelor', 'Bachelor of Arts', 'Koch EFZ'],
  ['Politikwissenschaften', 'MA International Relations', 'Master of Public Administration'],
])('«%s» is fulfilled by «%s», not by «%s»', (criterion, proof, other) => {
  expect(verdictOf(criterion, proof)).toBe('fulfilled')
  expect(verdictOf(criterion, other)).not.toBe('fulfilled')
})
