import { expect, test } from 'vitest'
import { define, expandAlias, inflectAlias } from './define.ts'

test('a star stands for the endings of a German adjective', () => {
  expect(expandAlias('agil* Teams')).toEqual([
    'agil Teams',
    'agile Teams',
    'agiler Teams',
    'agilen Teams',
    'agiles Teams',
    'agilem Teams',
  ])
})

test('parentheses enclose an optional part, and braces enclose alternatives', () => {
  expect(expandAlias('{chef|direction} de projet(s)')).toEqual([
    'chef de projet',
    'chef de projets',
    'direction de projet',
    'direction de projets',
  ])
})

test('an entry becomes a concept with a label in every language', () => {
  const [one, other] = define('method', {
    tests: { name: ['Tests', 'tests', 'essais'], also: 'Testen, Prüfen', proves: 'quality craft' },
    kanban: { name: 'Kanban' },
  })
  expect(one).toEqual({
    id: 'tests',
    kind: 'method',
    labels: { de: 'Tests', en: 'tests', fr: 'essais' },
    aliases: ['Tests', 'Testen', 'Prüfen'],
    broader: ['quality', 'craft'],
  })
  expect(other).toEqual({
    id: 'kanban',
    kind: 'method',
    labels: { de: 'Kanban', en: 'Kanban', fr: 'Kanban' },
    aliases: ['Kanban'],
    broader: [],
  })
})

test('an alias with a common German ending is known in its other cases too', () => {
  expect(inflectAlias('Projektleiter')).toEqual(['Projektleiter', 'Projektleitern', 'Projektleiters'])
  expect(inflectAlias('Öffentliche Beschaffung')).toEqual(['Öffentliche Beschaffung', 'Öffentliche Beschaffungen'])
  expect(inflectAlias('SAP')).toEqual(['SAP'])
  expect(inflectAlias('Kubernetes')).toEqual(['Kubernetes'])
})
