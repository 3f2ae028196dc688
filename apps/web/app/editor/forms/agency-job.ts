import { field, type FormSpec } from './form.ts'

const must = 'anforderungen/muss_kriterien'
const should = 'anforderungen/soll_kriterien'

/** The form of a job profile in the agency's JSON; every part of a job profile has a field in it. */
export const agencyJobForm: FormSpec = [
  {
    kind: 'fields',
    title: 'job',
    fields: [
      field('jobTitle', 'line', 'rolle/titel'),
      field('client', 'line', 'projekt_kontext/auftraggeber'),
      field('unit', 'line', 'projekt_kontext/organisationseinheit'),
      field('summary', 'text', 'projekt_kontext/kurzbeschreibung'),
      field('goal', 'text', 'rolle/ziel_der_rolle'),
    ],
  },
  { kind: 'texts', title: 'must', paths: [must], other: { path: should, label: 'toShould' } },
  {
    kind: 'texts',
    title: 'should',
    paths: [should, 'anforderungen/kann_kriterien'],
    other: { path: must, label: 'toMust' },
  },
  {
    kind: 'entries',
    title: 'languages',
    paths: ['anforderungen/sprachen'],
    fields: [field('language', 'line', 'sprache'), field('level', 'level', 'level', 'niveau')],
    blank: {},
    stations: false,
  },
  {
    kind: 'fields',
    title: 'assignment',
    fields: [
      field('start', 'line', 'einsatzrahmen/zeitraum/start'),
      field('end', 'line', 'einsatzrahmen/zeitraum/ende'),
      field('extension', 'line', 'einsatzrahmen/zeitraum/verlaengerung'),
      field('workload', 'line', 'einsatzrahmen/pensum'),
      field('places', 'lines', 'einsatzrahmen/arbeitsort'),
      field('deliveryModel', 'line', 'einsatzrahmen/delivery_model'),
    ],
  },
  {
    kind: 'fields',
    title: 'tasks',
    fields: [
      field('coreTasks', 'lines', 'aufgaben_und_verantwortlichkeiten/kernaufgaben'),
      field('operationalTasks', 'lines', 'aufgaben_und_verantwortlichkeiten/operative_aufgaben'),
      field('governanceTasks', 'lines', 'aufgaben_und_verantwortlichkeiten/kommunikation_und_governance'),
    ],
  },
  {
    kind: 'fields',
    title: 'setting',
    fields: [
      field('roleInSetup', 'text', 'rolle/einordnung/rolle_im_setup'),
      field('collaboration', 'lines', 'rolle/einordnung/zusammenarbeit_mit'),
      field('programme', 'lines', 'projekt_kontext/programm_umfeld'),
      field('meetings', 'lines', 'organisation_und_reporting/regeltermine'),
      field('reports', 'lines', 'organisation_und_reporting/reporting_artifacts'),
    ],
  },
  {
    kind: 'fields',
    title: 'jobContact',
    fields: [
      field('contactName', 'line', 'kontakt/name'),
      field('contactRole', 'line', 'kontakt/rolle'),
      field('organisation', 'line', 'kontakt/organisation'),
    ],
  },
]
