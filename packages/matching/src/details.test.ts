import { describe, expect, test } from 'vitest'
import { ourLexicon, LEXICON_VERSION } from './lexicon/index.ts'
import { judgeMust as judge, period, sampleEngagement } from './testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

function verdict(criterion: string, ...activities: string[]): string {
  const engagements = [sampleEngagement({ activities, period: period('2018-01', '2022-12') })]
  return judge(criterion, { engagements }, ours).verdict
}

describe('a criterion with an amount is not fulfilled if no quote reaches it', () => {
  test.each([
    [
      'Teamführung mit mindestens 15 Mitarbeitenden',
      'Teamführung mit 22 Mitarbeitenden',
      'Teamführung mit 6 Mitarbeitenden',
    ],
    ['Leading teams of at least ten people', 'Team leadership: twelve engineers', 'Team leadership: four engineers'],
    [
      'Budgetverantwortung ab CHF 250’000',
      'Budgetverantwortung über CHF 600’000',
      'Budgetverantwortung über CHF 80’000',
    ],
    ['Budget responsibility of over £1.5m', 'Budget responsibility of £2.3m', 'Budget responsibility of £300k'],
    [
      'Responsabilité budgétaire d’au moins 2 millions d’euros',
      'Responsabilité budgétaire : 3,5 millions d’euros',
      'Responsabilité budgétaire : 90 000 euros',
    ],
  ])('%s', (criterion, enough, little) => {
    expect(verdict(criterion, enough)).toBe('fulfilled')
    expect(verdict(criterion, little)).toBe('partial')
    expect(verdict(criterion, little.replace(/[\d’'., ]*\d[mk]?|four/u, ' '))).toBe('partial')
  })
})

test('an upper limit is not a required amount', () => {
  expect(verdict('Teamführung von bis zu 15 Mitarbeitenden', 'Teamführung mit 6 Mitarbeitenden')).toBe('fulfilled')
})

const withTraining = (criterion: string, title: string) =>
  judge(criterion, { trainings: [{ title, institution: '', period: period('2020-01', '2020-01') }] }, ours).verdict

test('a level or class must be the same', () => {
  expect(withTraining('Staplerschein Kategorie R4', 'Staplerschein Kategorie R1')).not.toBe('fulfilled')
  expect(verdict('Erfahrung mit Kubernetes 1.30', 'Betrieb von Kubernetes 1.30')).toBe('fulfilled')
  expect(verdict('Erfahrung mit Kubernetes 1.30', 'Betrieb von Kubernetes')).toBe('partial')
})

test('old experience does not show recent experience', () => {
  expect(verdict('Erfahrung mit Kubernetes in den letzten 10 Jahren', 'Betrieb von Kubernetes')).toBe('fulfilled')
  expect(verdict('Erfahrung mit Kubernetes in den letzten 2 Jahren', 'Betrieb von Kubernetes')).toBe('partial')
})

describe('work is shown together with its object, in any wording', () => {
  test.each([
    ['Einführung von Wurmbachern', 'Wurmbacher in drei Werken eingeführt', 'Wurmbacher bedient'],
    [
      'Negotiating wurmbacher contracts',
      'Wurmbacher contracts negotiated with suppliers',
      'Filed wurmbacher contracts',
    ],
    ['Mise en place de wurmbachers', 'Déploiement de wurmbachers', 'Nettoyage de wurmbachers'],
    ['Optimierung interner Wurmbacher', 'Interne Wurmbacher verbessert', 'Interne Wurmbacher gezählt'],
  ])('%s', (criterion, done, other) => {
    expect(verdict(criterion, done)).toBe('fulfilled')
    expect(verdict(criterion, other)).not.toBe('fulfilled')
    expect(verdict(criterion, other, 'Teams geleitet, Regeln eingeführt, Preise verhandelt')).not.toBe('fulfilled')
  })
})

test('helping with something or seeing it for some days is only a hint', () => {
  const criterion = 'Erfahrung mit Kubernetes'
  for (const seen of [
    'Mithilfe bei der Umstellung auf Kubernetes',
    'Kubernetes tutorials in my free time',
    'Helped with Kubernetes upgrades',
    'Participation à la migration vers Kubernetes',
  ]) {
    expect(verdict(criterion, seen)).toBe('potential')
  }
})

test('“wie auch” joins demands, and “comme” introduces a role; neither offers alternatives', () => {
  expect(verdict('Erfahrung mit Kubernetes wie auch mit Terraform', 'Betrieb von Kubernetes')).toBe('partial')
  expect(verdict('Expérience de Kubernetes comme chef de projet', 'Exploitation de Kubernetes')).toBe('partial')
})

test('“OR” as the code of obligations does not offer alternatives', () => {
  const criterion = 'Jahresabschlüsse nach OR und Swiss GAAP FER'
  expect(verdict(criterion, 'Jahresabschlüsse nach OR')).toBe('partial')
  expect(verdict(criterion, 'Jahresabschlüsse nach OR und Swiss GAAP FER')).toBe('fulfilled')
})

test('a letter inside a compound distinguishes licences', () => {
  expect(withTraining('Trainer-B-Lizenz', 'Trainer-B-Lizenz')).toBe('fulfilled')
  expect(withTraining('Trainer-B-Lizenz', 'Trainer-C-Lizenz')).not.toBe('fulfilled')
})

const controllerWith = (degree: string) => ({
  education: [{ period: period('2010-09', '2014-07'), institution: 'Hochschule', degree }],
  engagements: [sampleEngagement({ role: 'Controller', period: period('2018-01', '2022-12') })],
})

test('a specialisation of studies is shown by studies, not by work', () => {
  const criterion = 'Studium der BWL mit Schwerpunkt Controlling'
  expect(judge(criterion, controllerWith('Bachelor, BWL, Schwerpunkt Controlling'), ours).verdict).toBe('fulfilled')
  expect(judge(criterion, controllerWith('Bachelor, BWL, Schwerpunkt Marketing'), ours).verdict).toBe('partial')
})

test('a degree in business administration is not one in economics', () => {
  const graduate = {
    education: [{ period: period('2010-09', '2014-07'), institution: 'HSG', degree: 'BSc, Business Administration' }],
  }
  expect(judge('Degree in mathematics or economics', graduate, ours).verdict).not.toBe('fulfilled')
})
