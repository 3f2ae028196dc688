import { expect, test } from 'vitest'
import { liftDates } from './doc-rows.ts'

test('a date in the last cell of a row moves to the first line of the row', () => {
  const lines = ['Stellen', 'Köchin', 'Hotel Muster', 'Menüs geplant\tseit 2020\t', 'Kellnerin', 'Hof\t2016 – 2020\t']
  expect(liftDates(lines)).toEqual([
    'Stellen',
    'Köchin\tseit 2020',
    'Hotel Muster',
    'Menüs geplant',
    'Kellnerin\t2016 – 2020',
    'Hof',
  ])
})

test('a row that begins with its date stays unchanged', () => {
  const lines = ['Stellen', '2019\tKöchin', 'Hotel\t', '2016 – 2018\tKellnerin\t', 'Bern\t2012']
  expect(liftDates(lines)).toEqual(lines)
})
