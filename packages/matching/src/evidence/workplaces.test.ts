import { expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from '../lexicon/index.ts'
import { judgeMust, period, sampleEngagement } from '../testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

function verdictOf(criterion: string, client: string): string {
  const engagements = [sampleEngagement({ role: 'Sachbearbeiterin', client, period: period('2018-01') })]
  return judgeMust(criterion, { engagements }, ours).verdict
}

test.each([
  ['Stadtwerke Musterstadt', 'Erfahrung in der Energiewirtschaft'],
  ['EW Seedorf', 'Erfahrung in der Energiebranche'],
  ['Services industriels de Valbourg', 'Expérience dans le secteur de l’énergie'],
  ['Elektrizitätswerk Hinterthal', 'Experience in the energy sector'],
  ['Klinik Sonnenhang', 'Erfahrung im Gesundheitswesen'],
  ['Northvale NHS Foundation Trust', 'Experience in healthcare'],
  ['Northvale University Hospital', 'Experience in the healthcare sector'],
  ['Bäckerei Konditorei Kornfeld', 'Erfahrung in der Lebensmittelbranche'],
  ['Molkerei Alpblick AG', 'Erfahrung in der Lebensmittelindustrie'],
  ['Brauerei Hopfental', 'Erfahrung in der Lebensmittelindustrie'],
  ['Warenhaus Sternen', 'Erfahrung im Detailhandel'],
  ['Supermarché du Pont', 'Expérience dans le commerce de détail'],
  ['Uhrenmanufaktur Taler', 'Erfahrung in der Uhrenindustrie'],
  ['Bauunternehmung Kies AG', 'Erfahrung in der Baubranche'],
  ['Kies Tiefbau GmbH', 'Erfahrung in der Baubranche'],
  ['Garage Seeblick AG', 'Erfahrung in der Autobranche'],
  ['Autohaus Lindner', 'Erfahrung im Automobilhandel'],
  ['Diakoniewerk Lindenau', 'Erfahrung in einer NPO'],
  ['Zeitungsverlag Lindenau', 'Erfahrung in der Medienbranche'],
  ['Hochschule Lindenau', 'Erfahrung im Bildungsbereich'],
  ['Lindenauer Versicherungen', 'Erfahrung in der Versicherungsbranche'],
  ['Northvale City Council', 'Experience in the public sector'],
  ['Kantonspolizei Lindenau', 'Erfahrung in einer Blaulichtorganisation'],
])('work at “%s” shows “%s”', (client, criterion) => {
  expect(verdictOf(criterion, client)).toBe('fulfilled')
})

test.each([
  ['Stadtwerke Software GmbH', 'Erfahrung in der Energiewirtschaft'],
  ['Energieberatung Lindner', 'Erfahrung in der Energiewirtschaft'],
  ['Klinik Bedarf AG', 'Erfahrung im Gesundheitswesen'],
  ['Bäckerei Kornfeld', 'Erfahrung in der Lebensmittelindustrie'],
  ['Bäckereitechnik Korn AG', 'Erfahrung in der Lebensmittelbranche'],
  ['Warenhaus Logistik AG', 'Erfahrung im Detailhandel'],
  ['Uhren Lindner', 'Erfahrung in der Uhrenindustrie'],
  ['Bauplan Kies AG', 'Erfahrung in der Baubranche'],
  ['Garage Seeblick AG', 'Erfahrung in der Automobilindustrie'],
  ['Northvale University Hospital', 'Experience in the education sector'],
  ['British Council', 'Experience in the public sector'],
  ['SBB Cargo AG', 'Erfahrung im öffentlichen Verkehr'],
  ['Fahrschule Lindner', 'Erfahrung im Bildungsbereich'],
])('work at “%s” does not show “%s”', (client, criterion) => {
  expect(verdictOf(criterion, client)).not.toBe('fulfilled')
})
