import { expect, test } from 'vitest'
import { judgeMust, period, sampleEngagement } from '../../testing/samples.ts'
import { LEXICON_VERSION, ourLexicon } from '../index.ts'
import { withFamilies } from './occupation-families.ts'

const ours = { value: ourLexicon(), version: LEXICON_VERSION }

const learnt = (degree: string) => ({
  education: [{ period: period('2010-08', '2013-07'), institution: 'Berufsschule', degree }],
})
const worked = (role: string) => ({ engagements: [sampleEngagement({ role, period: period('2018-01') })] })

const verdictOf = (criterion: string, cv: Parameters<typeof judgeMust>[1]) => judgeMust(criterion, cv, ours).verdict

test.each([
  ['Abgeschlossene kaufmännische Ausbildung', 'Kauffrau für Spedition und Logistikdienstleistung'],
  ['Abgeschlossene kaufmännische Ausbildung', 'Immobilienkaufmann (IHK)'],
  ['Abgeschlossene kaufmännische Ausbildung', 'Kauffrau im Einzelhandel'],
  ['Kaufmännische Grundbildung', 'Kauffrau EFZ'],
  ['Abgeschlossene Ausbildung als Kauffrau/Kaufmann', 'Kaufmännische Grundbildung EFZ'],
  ['Formation commerciale', 'BTS NDRC'],
  ['Formation commerciale (CFC)', 'CFC d’employée de commerce'],
  ['Technische Ausbildung', 'Industriemechaniker'],
  ['Technische Ausbildung', 'Bachelor in Elektrotechnik'],
  ['Technische Grundausbildung', 'Elektroinstallateur EFZ'],
  ['Formation technique', 'CFC de polymécanicien'],
  ['Abgeschlossene handwerkliche Berufsausbildung', 'Malerin EFZ'],
  ['Abgeschlossene handwerkliche Ausbildung', 'Tischler'],
  ['Skilled trade qualification', 'Apprenticeship, Carpenter'],
  ['Ausbildung in einem Metallberuf', 'Zerspanungsmechaniker'],
  ['Abgeschlossene Ausbildung in einem Metallberuf', 'Konstruktionsmechaniker'],
  ['Ausbildung in einem Elektroberuf', 'Mechatroniker'],
  ['Abgeschlossene elektrotechnische Ausbildung', 'Elektroniker für Betriebstechnik'],
  ['Mechanische Grundausbildung', 'Polymechaniker EFZ'],
  ['Abgeschlossene Ausbildung in einem Bauberuf', 'Strassenbauer EFZ'],
  ['CFC dans un métier du bâtiment', 'CFC de plâtrier'],
  ['Ausbildung in einem Gesundheitsberuf', 'Fachfrau Gesundheit EFZ'],
  ['Formation dans le domaine de la santé', 'CFC d’assistante médicale'],
  ['A recognised health professional qualification', 'BSc Physiotherapist'],
  ['Ausbildung in einem grünen Beruf', 'Landschaftsgärtner EFZ'],
  ['Gastgewerbliche Ausbildung', 'Hotelfachfrau'],
  ['Hospitality qualification', 'Restaurantfachmann'],
  ['Pädagogische Ausbildung', 'Staatlich anerkannte Erzieherin'],
  ['Ausbildung im Detailhandel', 'Detailhandelsfachfrau EFZ'],
  ['Ausbildung als Laborant/in', 'Chemielaborant EFZ'],
  ['Ausbildung in der Logistik', 'Fachkraft für Lagerlogistik'],
  ['Qualified electrician', 'NVQ Level 3 Electrical Installation'],
  ['NVQ Level 3 in plumbing', 'City & Guilds Level 3 Plumbing'],
  ['Ausbildung als Fachkraft für Lagerlogistik', 'Fachkraft für Lagerlogistik'],
  ['Time-served joiner', 'NVQ Level 3 Carpentry and Joinery'],
  ['CAP coiffure', 'CAP coiffure'],
  ['CAP ou BEP en cuisine', 'CAP cuisine'],
  ['Qualified chef, NVQ Level 2', 'NVQ Level 2 Professional Cookery'],
  ['Formation technique', 'BUT GEII'],
  ['Formation dans le bâtiment', 'BTS bâtiment'],
  ['Ausbildung in einem Metallberuf', 'Lehrabschluss Metalltechnik'],
  ['Technische Ausbildung', 'HTL-Matura'],
  ['Gelernte Fleischerin', 'Fleischer'],
  ['Ausbildung als Kaufmann/-frau im Einzelhandel', 'Einzelhandelskauffrau'],
])('“%s” is fulfilled by “%s”', (criterion, diploma) => {
  expect(verdictOf(criterion, learnt(diploma))).toBe('fulfilled')
})

test.each([
  ['Abgeschlossene kaufmännische Ausbildung', 'Büroassistentin EBA'],
  ['Abgeschlossene kaufmännische Ausbildung', 'Köchin EFZ'],
  ['Abgeschlossene kaufmännische Ausbildung', 'Gärtnerin EFZ'],
  ['Kauffrau/Kaufmann EFZ', 'Kauffrau für Spedition und Logistikdienstleistung'],
  ['Ausbildung als Kaufmann für Büromanagement', 'Immobilienkaufmann'],
  ['Kauffrau im Einzelhandel', 'Detailhandelsassistentin EBA'],
  ['Abgeschlossene handwerkliche Berufsausbildung', 'Kauffrau EFZ'],
  ['Technische Grundausbildung', 'Bäcker-Konditor EFZ'],
  ['Ausbildung in einem Metallberuf', 'Maurer EFZ'],
  ['Ausbildung in einem Elektroberuf', 'Polymechaniker EFZ'],
  ['Polymechaniker EFZ', 'Schlosser'],
  ['Abgeschlossene Ausbildung in einem Bauberuf', 'Landwirt EFZ'],
  ['Ausbildung in einem Gesundheitsberuf', 'Drogistin EFZ'],
  ['Ausbildung in einem Gesundheitsberuf', 'Pflegehelferin SRK'],
  ['Ausbildung in einem grünen Beruf', 'Maler EFZ'],
  ['Hospitality qualification', 'Bäcker EFZ'],
  ['Ausbildung in der Hotellerie', 'Koch EFZ'],
  ['Pädagogische Ausbildung', 'Fachfrau Gesundheit EFZ'],
  ['Ausbildung im Detailhandel', 'Kauffrau EFZ'],
  ['Ausbildung als Laborant/in', 'Fachfrau Apotheke EFZ'],
  ['Qualified electrician', 'NVQ Level 3 Plumbing'],
  ['Koch EFZ', 'CAP coiffure'],
  ['CAP cuisine', 'CAP coiffure'],
  ['Formation commerciale', 'BUT GEII'],
  ['Ausbildung als Koch', 'Fachkraft für Küche'],
])('“%s” is not fulfilled by “%s”', (criterion, diploma) => {
  expect(verdictOf(criterion, learnt(diploma))).not.toBe('fulfilled')
})

test.each([
  ['Abgeschlossene kaufmännische Ausbildung', 'Speditionskauffrau'],
  ['Abgeschlossene handwerkliche Ausbildung', 'Maler'],
  ['Ausbildung in einem Metallberuf', 'Schlosser'],
  ['Formation commerciale', 'Employé de commerce'],
])('the job title does not stand for the diploma: “%s” and “%s”', (criterion, title) => {
  expect(verdictOf(criterion, worked(title))).not.toBe('fulfilled')
})

test.each([
  ['Erfahrung im Gesundheitswesen', 'Dipl. Pflegefachfrau HF', 'fulfilled'],
  ['Erfahrung in der Baubranche', 'Bauführer', 'fulfilled'],
  ['Erfahrung im Detailhandel', 'Detailhandelsfachfrau', 'fulfilled'],
  ['Expérience dans l’industrie horlogère', 'Horloger', 'fulfilled'],
  ['Erfahrung im Gesundheitswesen', 'Drogist', 'unfulfilled'],
  ['Erfahrung in der Baubranche', 'Schreiner', 'unfulfilled'],
])('“%s” with the title “%s” is %s', (criterion, title, verdict) => {
  expect(verdictOf(criterion, worked(title))).toBe(verdict)
})

test('refuses a table that names an unknown concept', () => {
  expect(() => withFamilies([])).toThrow('which is no concept')
})
