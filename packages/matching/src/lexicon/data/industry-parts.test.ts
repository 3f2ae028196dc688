import { expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from '../index.ts'
import { period, sampleEngagement, sampleMatch } from '../../testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

function verdictOn(criterion: string, role: string, line: string): string | undefined {
  const engagements = [sampleEngagement({ role, activities: [line], period: period('2015-01') })]
  return sampleMatch({ engagements }, { title: role, must: [criterion] }, ours).must[0]?.verdict
}

test.each([
  ['Erfahrung im Spital', 'Pflegefachfrau', 'Betreuung der Bewohner im Altersheim'],
  ['Erfahrung in einer Klinik', 'Arztsekretärin', 'Sekretariat einer Hausarztpraxis'],
  ['Expérience en milieu hospitalier', 'Infirmière', 'Soins aux résidents en EMS'],
  ['Erfahrung in der Flugsicherung', 'Sachbearbeiter', 'Passagierabfertigung am Flughafen'],
  ['Erfahrung in der Raumfahrt', 'Ingenieur', 'Tätig für eine Fluggesellschaft'],
  ['Erfahrung in der Immobilienbewirtschaftung', 'Immobilienmakler', 'Verkauf von Wohnungen'],
  ['Erfahrung mit VoIP', 'Verkäufer', 'Verkauf in der Telekommunikation'],
  ['Erfahrung mit PCI DSS', 'Sachbearbeiterin', 'Abwicklung des Zahlungsverkehrs'],
  ['Erfahrung im Rundfunk', 'Lektorin', 'Lektorat in einem Verlag'],
  ['Erfahrung in einem Museum', 'Techniker', 'Bühnentechnik im Theaterbetrieb'],
  ['Erfahrung bei der Polizei', 'Sekretärin', 'Protokolle am Gericht'],
  ['Erfahrung im Asylwesen', 'Sozialarbeiterin', 'Wirtschaftliche Sozialhilfe für 60 Dossiers'],
  ['Erfahrung in der Biotechbranche', 'Laborantin', 'Analytik in der Pharmaindustrie'],
])('%s is not proven for a %s by: %s', (criterion, role, line) => {
  expect(verdictOn(criterion, role, line)).not.toBe('fulfilled')
})

test.each([
  ['Erfahrung im Gesundheitswesen', 'Sekretärin', 'Sekretariat im Spital'],
  ['Erfahrung im Spital', 'Sekretärin', 'Sekretariat im Krankenhaus'],
  ['Erfahrung in der Luftfahrt', 'Sachbearbeiter', 'Passagierabfertigung am Flughafen'],
  ['Erfahrung im Medienbereich', 'Lektorin', 'Lektorat in einem Verlag'],
  ['Erfahrung im Kulturbereich', 'Technikerin', 'Licht im Museum'],
  ['Erfahrung in den Life Sciences', 'Laborantin', 'Analytik in der Pharmaindustrie'],
  ['Erfahrung in der Energiewirtschaft', 'Sachbearbeiterin', 'Abrechnung bei den Stadtwerken'],
])('%s is proven for a %s by: %s', (criterion, role, line) => {
  expect(verdictOn(criterion, role, line)).toBe('fulfilled')
})
