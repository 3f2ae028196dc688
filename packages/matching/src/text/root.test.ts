import { expect, test } from 'vitest'
import { fold } from './normalise.ts'
import { isVerbForm, rootOf } from './root.ts'

test.each([
  ['schneiden', 'geschnitten'],
  ['Zuschnitt', 'zuschneiden', 'zugeschnitten'],
  ['Aufnahme', 'aufnehmen', 'aufgenommen'],
  ['Rückbau', 'rückgebaut'],
  ['Lieferung', 'liefern', 'geliefert'],
  ['Entwicklung', 'entwickeln', 'entwickelt'],
  ['Verpackung', 'verpacken', 'verpackt'],
  ['Kastration', 'kastrieren', 'kastriert'],
  ['Zaun', 'Zäune', 'Zäunen'],
  ['calibration', 'calibrated', 'calibrating'],
  ['fittings', 'fitted'],
  ['teach', 'taught', 'teaching'],
  ['verify', 'verified', 'verification'],
  ['vendre', 'vente', 'vendu'],
  ['établir', 'établissement', 'établi'],
  ['planifier', 'planification', 'planifiées'],
  ['tribunal', 'tribunaux'],
])('%s, %s and %s have one root', (...words) => {
  expect(new Set(words.map((word) => rootOf(fold(word)))).size).toBe(1)
})

test.each([
  ['Zahlung', 'Zählung'],
  ['product', 'production'],
  ['isolator', 'isolates'],
  ['Gesuchen', 'suchen'],
])('%s and %s have different roots', (one, other) => {
  expect(rootOf(fold(one))).not.toBe(rootOf(fold(other)))
})

test.each(['geimpft', 'verpackt', 'montiert', 'planted', 'sold', 'imprimés'])('%s has the form of a verb', (word) => {
  expect(isVerbForm(word, fold(word))).toBe(true)
})

test.each(['Gebiet', 'bereit', 'feed', 'based', 'contrats', 'Wein'])('%s has not', (word) => {
  expect(isVerbForm(word, fold(word))).toBe(false)
})
