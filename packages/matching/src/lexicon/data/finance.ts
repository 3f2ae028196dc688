import { define } from './define.ts'

/** Occupations of accounting, controlling, tax, audit, banking and insurance. */
export const financeRoles = define('role', {
  accountant: {
    name: ['Buchhalter', 'accountant', 'comptable'],
    also: 'Finanzbuchhalter, bookkeeper, Buchhaltungsfachmann, Buchhaltungsfachfrau, aide-comptable',
    proves: 'accounting',
    heads: 'Buchhalter',
  },
  'financial-accountant': {
    name: ['Bilanzbuchhalter', 'certified financial accountant', 'comptable bilan'],
    also: 'Bilanzbuchhalter IHK, geprüft* Bilanzbuchhalter',
    proves: 'accountant',
  },
})
