import { expect, test } from 'vitest'
import { importCandidate } from '../import-candidate.ts'
import { splitName } from './split-name.ts'

test.each([
  ['Anna Muster-Beispiel, M.Sc.', 'Anna', 'Muster-Beispiel', ['M.Sc.']],
  ['Dr. med. Anna Muster', 'Anna', 'Muster', ['Dr. med.']],
  ['Prof. Dr. h.c. Urs Muster', 'Urs', 'Muster', ['Prof. Dr. h.c.']],
  ['Anna Muster (geb. Probe)', 'Anna', 'Muster', ['geb. Probe']],
  ['Anna Muster née Probe', 'Anna', 'Muster', ['née Probe']],
  ['MUSTER Anna', 'Anna', 'MUSTER', []],
  ['Anna von MUSTER', 'Anna', 'von MUSTER', []],
  ['DE LA CRUZ Inés', 'Inés', 'DE LA CRUZ', []],
  ['María José García Ejemplo', 'María José', 'García Ejemplo', []],
  ['Juan García López', 'Juan', 'García López', []],
  ['João Pedro da Silva Exemplo', 'João Pedro', 'da Silva Exemplo', []],
  ['dipl. Ing. FH Urs Muster', 'Urs', 'Muster', ['dipl. Ing. FH']],
  ['Dipl.-Ing. (FH) Anna Muster', 'Anna', 'Muster', ['Dipl.-Ing.', 'FH']],
  ['Urs Muster, dipl. Ing. FH', 'Urs', 'Muster', ['dipl. Ing. FH']],
  ['Anna Muster, BSc in Informatik', 'Anna', 'Muster', ['BSc in Informatik']],
  ['lic. iur. Anna Muster', 'Anna', 'Muster', ['lic. iur.']],
  ['Ing. Anna Muster, PMP, CPA', 'Anna', 'Muster', ['Ing.', 'PMP', 'CPA']],
  ['Anna Muster MBA', 'Anna', 'Muster', ['MBA']],
  ['Muster, Dr. Anna', 'Anna', 'Muster', ['Dr.']],
  ['Muster, Max, MBA', 'Max', 'Muster', ['MBA']],
  ['Max Muster Jr.', 'Max', 'Muster', ['Jr.']],
  ['Max Muster III', 'Max', 'Muster', ['III']],
  ['Ahmed El-Sayed', 'Ahmed', 'El-Sayed', []],
  ['Ahmed bin Salman', 'Ahmed', 'bin Salman', []],
  ['Anna Maria Muster', 'Anna Maria', 'Muster', []],
  ['Yo-Yo MA', 'Yo-Yo', 'MA', []],
  ['Seán Ó Briain', 'Seán', 'Ó Briain', []],
  ['De Luca Marco', 'Marco', 'De Luca', []],
  ['van der Berg Jan', 'Jan', 'van der Berg', []],
  ['Van Morrison', 'Van', 'Morrison', []],
  ['Anna Muster ép. Probe', 'Anna', 'Muster', ['ép. Probe']],
  ['Anna Muster verh. Probe', 'Anna', 'Muster', ['verh. Probe']],
  ['Nata Muster', 'Nata', 'Muster', []],
  ['Max "Maxi" Muster', 'Max', 'Muster', ['Maxi']],
  ['Mag.a Anna Muster', 'Anna', 'Muster', ['Mag.a']],
  ['RA Max Muster', 'Max', 'Muster', ['RA']],
  ['M. Muster', 'M.', 'Muster', []],
  ['M. Jean Muster', 'Jean', 'Muster', ['M.']],
  ['Dipl. Pflegefachfrau HF Anna Muster', 'Anna', 'Muster', ['Dipl. Pflegefachfrau HF']],
  ['Eidg. dipl. Küchenchef Urs Muster', 'Urs', 'Muster', ['Eidg. dipl. Küchenchef']],
  ['Muster Anna Dr.', 'Muster', 'Anna', ['Dr.']],
])('names-with-titles-and-suffixes: %s', (name, givenName, familyName, beside) => {
  expect(splitName(name)).toEqual({ givenName, familyName, beside })
})

test('names-with-titles-and-suffixes: parts left out of a name are reported, and the whole name is kept', () => {
  const { value, report } = importCandidate({ basics: { name: 'Dr. Anna Muster (geb. Probe), PMP' } })
  expect(value).toMatchObject({ givenName: 'Anna', originalName: 'Dr. Anna Muster (geb. Probe), PMP' })
  expect(report).toContainEqual({
    pointer: '/basics/name',
    kind: 'dropped',
    message: { code: 'name.beside', params: { beside: 'Dr., PMP, geb. Probe' } },
  })
})
