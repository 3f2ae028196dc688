import { expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from './lexicon/index.ts'
import { judgeMust, period, sampleEngagement } from './testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

/** The verdict on a readiness for a person whose present station has these activities. */
function verdictOf(criterion: string, ...activities: string[]): string {
  return judgeMust(criterion, { engagements: [sampleEngagement({ activities, period: period('2018-01') })] }, ours)
    .verdict
}

test.each([
  ['Bereitschaft zu Nacht- und Wochenendeinsätzen', 'Nachtdienst und jedes zweite Wochenende'],
  ['Bereitschaft zum Schichtdienst, auch nachts und am Wochenende', 'Drei Schichten mit Wochenenddiensten'],
  ['Bereitschaft zur Schichtarbeit', 'Arbeit in Früh- und Spätschicht'],
  ['Bereitschaft zum Frühdienst ab 4.30 Uhr', 'From 4 a.m. every second week'],
  ['Disponible tôt le matin et parfois le samedi', 'Équipe du matin dès 5 h, samedi sur rotation'],
  ['Disponible le samedi', 'Arbeit an zwei Wochenenden im Monat'],
  ['Reisebereitschaft', '90 Reisetage im Jahr'],
  ['Willingness to be on call', 'On-call rota, one week in five'],
])('who works so is ready to: %s', (criterion, activity) => {
  expect(verdictOf(criterion, activity)).toBe('fulfilled')
})

test.each([
  ['another time', 'Bereitschaft zu Nacht- und Wochenendeinsätzen', 'Wochenenddienst'],
  ['one part of the day', 'Bereitschaft zur Wechselschicht', 'Nachtschicht'],
  ['the plan of others', 'Bereitschaft zum Schichtdienst', 'Erstellt den Einsatzplan für Schichtdienste'],
  ['journeys of others', 'Reisebereitschaft', 'Organisation von Dienstreisen'],
  ['what has ended', 'Disponibilité pour les nuits', 'Nuits jusqu’en 2020'],
  ['more than times', 'Willingness to travel with sales partners abroad', 'Travels to customers'],
])('%s proves no readiness', (_, criterion, activity) => {
  expect(verdictOf(criterion, activity)).toBe('not_mentioned')
})

test('an earlier station proves no readiness', () => {
  const engagements = [
    sampleEngagement({ activities: ['Offerten'], period: period('2020-01') }),
    sampleEngagement({ activities: ['Nachtdienst'], period: period('2015-01', '2019-12') }),
  ]
  expect(judgeMust('Bereitschaft zu Nachtdiensten', { engagements }, ours).verdict).toBe('not_mentioned')
})
