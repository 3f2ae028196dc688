import { expect, test } from 'vitest'
import { tokenise } from '../text/normalise.ts'
import { findDeeds } from './deeds.ts'
import { ourLexicon } from './index.ts'

const named = (text: string) => findDeeds(tokenise(text), ourLexicon(), () => true).map((hit) => hit.concept.id)

test.each([
  ['apprentice-supervision', 'Zwei Lernende auf der Baustelle angeleitet'],
  ['apprentice-supervision', 'Auszubildende an der Maschine eingewiesen'],
  ['apprentice-supervision', 'Begleitung unserer drei Lernenden'],
  ['apprentice-supervision', 'encadrement au quotidien de deux apprentis'],
  ['apprentice-supervision', 'supervised and signed off two apprentices'],
  ['team-leadership', 'Run a night shift of 22 pickers'],
  ['team-leadership', 'zwölf Monteure geführt'],
  ['team-leadership', 'encadrement de douze maçons'],
  ['complaint-management', 'Reklamationen von Gästen ruhig bearbeitet'],
  ['complaint-management', 'dealing with difficult complaints'],
  ['parent-talks', 'Elterngespräche vorbereitet und geführt'],
  ['machine-upkeep', 'Reparaturen an Traktoren'],
  ['staff-induction', 'train all new starters'],
  ['supplier-selection', 'Lieferanten ausgewählt und auditiert'],
  ['supplier-evaluation', 'assessing critical vendors'],
  ['supplier-quotations', 'Offerten selbst eingeholt'],
  ['framework-contracts', 'mehrjährige Rahmenverträge ausgehandelt'],
  ['works-council-talks', 'Verhandlung von Betriebsvereinbarungen'],
  ['apprentice-supervision', 'Bilde zwei Lernende aus'],
  ['system-administration', 'exploitation de vingt serveurs'],
  ['recruiting', 'hired and trained warehouse staff'],
])('finds %s in “%s”', (concept, text) => {
  expect(named(text)).toContain(concept)
})

test.each([
  ['an agent after the verb', 'geführt von Mitarbeitenden'],
  ['an agent before the verb', 'von Mitarbeitenden geführt'],
  ['an agent between object and verb', 'Lernende im Betrieb von der Kollegin betreut'],
  ['a denial between object and verb', 'Lernende nicht betreut'],
  ['the person’s own role', 'als Lernende ausgebildet'],
  ['two sentences', 'Kurse geleitet. Mitarbeitende im Verkauf'],
  ['two entries of a list', 'Kurse geleitet, Mitarbeitende im Verkauf'],
  ['a subject before an English verb', 'the team running beside us'],
  ['a companion after the verb', 'Leitung mit Team'],
  ['a management system', 'operating quality management systems'],
  ['works in the sense of buildings', 'negotiated civil works'],
])('finds no activity in %s: “%s”', (_, text) => {
  expect(named(text)).toEqual([])
})
