import { expect, test } from 'vitest'
import { judgeMust, period, sampleEngagement } from '../../testing/samples.ts'
import { LEXICON_VERSION, ourLexicon } from '../index.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

function verdictOf(criterion: string, activity: string): string {
  const engagements = [sampleEngagement({ activities: [activity], period: period('2018-01') })]
  return judgeMust(criterion, { engagements }, ours).verdict
}

test.each([
  ['Erfahrung mit Dyskalkulie', 'Förderung bei Dyskalkulie', 'Förderung bei Legasthenie'],
  ['Förderung bei Lernschwierigkeiten', 'Förderung bei Legasthenie', 'Förderung bei ADHS'],
  ['Bedienung an der Fischtheke', 'Service an der Fischtheke', 'Service an der Käsetheke'],
  ['Kontaktlinsenanpassung', 'Adaptation de lentilles', 'Sehtests'],
  ['Powder coating', 'Pulverbeschichtung von Fassadenteilen', 'Eloxieren von Profilen'],
  ['Spundwände', 'Sheet piling for two quays', 'Bohrpfähle und Anker'],
  ['Milchviehhaltung', 'Élevage laitier, 40 vaches', 'Schweinehaltung'],
  ['Unternehmensberatung', 'Unternehmensberatung für KMU', 'Kundenberatung im Laden'],
  ['Ausschreibungen', 'RFPs for software', 'Einkauf von Büromaterial'],
  ['Einkauf', 'Ausschreibungen für Bauteile', 'Verkauf von Bauteilen'],
  ['Surface grinding', 'Flachschleifen', 'Rundschleifen'],
  ['Klavierlehrer', 'Klavierlehrerin an der Musikschule', 'Gitarrenlehrerin an der Musikschule'],
  ['Rückbildungskurse', 'Rückbildungskurse geleitet', 'Geburtsvorbereitungskurse geleitet'],
])('«%s» is shown by «%s», not by «%s»', (criterion, proof, other) => {
  expect(verdictOf(criterion, proof)).toBe('fulfilled')
  expect(verdictOf(criterion, other)).not.toBe('fulfilled')
})
