import type { JobProfile } from '../job-profile.ts'
import type { ExportResult } from '../report.ts'
import { withOpenMarkers } from './export-notes.ts'

/** A job profile as the agency's JSON, with its German keys. Everything has a place there. */
export function exportAgencyJobProfile(job: JobProfile): ExportResult<Record<string, unknown>> {
  const { tasks, assignment, reporting, contact } = job
  const value = {
    metadata: { document_type: 'job_profile', language: job.locale },
    projekt_kontext: {
      auftraggeber: job.client,
      organisationseinheit: job.organisationUnit,
      programm_umfeld: job.programme,
      kurzbeschreibung: job.summary,
    },
    rolle: {
      titel: job.title,
      ziel_der_rolle: job.goal,
      einordnung: { rolle_im_setup: job.roleInSetup, zusammenarbeit_mit: job.collaboration },
    },
    aufgaben_und_verantwortlichkeiten: {
      kernaufgaben: tasks.core,
      operative_aufgaben: tasks.operational,
      kommunikation_und_governance: tasks.governance,
    },
    anforderungen: {
      muss_kriterien: job.must,
      soll_kriterien: job.should,
      sprachen: job.languages.map(({ name, level }) => ({ sprache: name, level })),
    },
    einsatzrahmen: {
      zeitraum: { start: assignment.start, ende: assignment.end, verlaengerung: assignment.extension },
      pensum: assignment.workload,
      arbeitsort: assignment.locations,
      delivery_model: assignment.deliveryModel,
    },
    organisation_und_reporting: { regeltermine: reporting.meetings, reporting_artifacts: reporting.artifacts },
    kontakt: { rolle: contact.role, name: contact.name, organisation: contact.organisation },
  }
  return { value: withOpenMarkers(value, job.locale), report: [] }
}
