import type { CandidateProjection } from '@dossier/profiles'
import { expect, test } from 'vitest'
import { LEXICON_VERSION, ourLexicon } from './lexicon/index.ts'
import { judgeMust, period, sampleEngagement } from './testing/samples.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }
const verdictOf = (criterion: string, parts: Partial<CandidateProjection>) => judgeMust(criterion, parts, ours).verdict

function was(role: string): Partial<CandidateProjection> {
  return { engagements: [sampleEngagement({ role, period: period('2018-01') })] }
}

function studied(degree: string): Partial<CandidateProjection> {
  return { education: [{ degree, institution: 'Schule', period: period('2010', '2013') }] }
}

test.each([
  ['Erfahrung als Leiter Controlling', 'Controller'],
  ['Erfahrung als Projektleiter HLK', 'Gebäudetechnikplaner'],
  ['Erfahrung als Ingenieur-Geometer', 'Vermessungstechniker'],
  ['Erfahrung als Wirtschaftsprüfer', 'Prüfungsassistent'],
])('%s is not shown by the lower rank %s', (criterion, role) => {
  expect(verdictOf(criterion, was(role))).not.toBe('fulfilled')
})

test.each([
  ['Erfahrung als Controller', 'Leiter Controlling'],
  ['Erfahrung als Bauleiter', 'construction manager'],
  ['Erfahrung als Chefarzt', 'Leitende Ärztin'],
])('%s is shown by %s', (criterion, role) => {
  expect(verdictOf(criterion, was(role))).toBe('fulfilled')
})

test.each([
  ['Master in Geschichte', 'M. A. Geschichte'],
  ['Bachelor in Statistik', 'B. Sc. Statistik'],
  ['Bachelor in Statistik', 'B.Sc. Statistik'],
  ['Dipl. Techniker HF Maschinenbau', 'Techniker HF, Maschinenbau, Vertiefung Konstruktion'],
  ['Formation supérieure en tourisme', 'BTS Tourisme'],
  ['Formation supérieure en tourisme', 'Bachelor en tourisme'],
  ['Bac+2 minimum en logistique', 'BSc Logistics Management'],
  ['Bac+3 en psychologie', 'Licence en psychologie'],
  ['Kaufmännische Grundbildung', 'Kaufmann EFZ, öffentliche Verwaltung'],
])('%s is proven by %s', (criterion, degree) => {
  expect(verdictOf(criterion, studied(degree))).toBe('fulfilled')
})

test.each([
  ['Ausbildung als Augenoptikermeister', 'Augenoptiker EFZ'],
  ['Lehre als Elektroniker EFZ', 'Elektronikpraktiker'],
  ['Formation supérieure en informatique (licence, Bachelor HES)', 'Brevet fédéral en informatique'],
  ['Bac+3 en logistique', 'BTS Logistique'],
  ['Promotion in Geschichte', 'M. A. Geschichte'],
])('%s is not proven by %s', (criterion, degree) => {
  expect(verdictOf(criterion, studied(degree))).not.toBe('fulfilled')
})

test.each([
  ['Planung und Auswertung von Promotionen', 'Promotionen geplant und ausgewertet'],
  ["Préparer et corriger les examens de fin d'apprentissage", "Examens de fin d'apprentissage préparés et corrigés"],
])('%s asks for work, not for a diploma', (criterion, line) => {
  const engagements = [sampleEngagement({ role: 'Mitarbeit', activities: [line], period: period('2018-01') })]
  expect(judgeMust(criterion, { engagements }, ours).comment.map(({ code }) => code)).not.toContain('demand.noDegree')
})

test.each([
  ['MEng or BEng in civil or structural engineering', 'BEng Civil Engineering'],
  ['MEng or BEng in civil or structural engineering', 'MEng Civil and Architectural Engineering'],
  ['Diplôme en génie civil ou mécanique', 'Bachelor en génie mécanique'],
  [
    'Brevet fédéral de spécialiste RH ou certificat d’assistant·e en gestion du personnel',
    'Certificat d’assistante en gestion du personnel',
  ],
  ['CVPM or a management qualification', 'BA Business Management'],
])('each alternative of “%s” counts: %s', (criterion, degree) => {
  expect(verdictOf(criterion, studied(degree))).toBe('fulfilled')
})

test.each([
  ['MEng or BEng in civil or structural engineering', 'BEng Electrical Engineering'],
  ['Diplôme en génie civil ou mécanique', 'Bachelor en génie électrique'],
  [
    'Brevet fédéral de spécialiste RH ou certificat d’assistant·e en gestion du personnel',
    'Certificat d’assistante médicale',
  ],
])('“%s” stays unproven by %s', (criterion, degree) => {
  expect(verdictOf(criterion, studied(degree))).not.toBe('fulfilled')
})
