import type { Candidate, Honour, VoluntaryWork } from '../candidate.ts'
import type { ObjectReader } from './read-object.ts'
import { readEntries, readLine, readLines, readPeriodIfAny, readRequired, readText } from './read-values.ts'

/** Voluntary work, awards and publications of the agency's JSON; a section without an entry is absent. */
export function readAgencySections(reader: ObjectReader): Pick<Candidate, 'volunteering' | 'awards' | 'publications'> {
  const volunteering = readEntries(reader.take('Freiwilliges_Engagement'), readVoluntaryWork)
  const awards = readEntries(reader.take('Auszeichnungen'), readHonour)
  const publications = readEntries(reader.take('Publikationen'), readHonour)
  return {
    ...(volunteering.length > 0 && { volunteering }),
    ...(awards.length > 0 && { awards }),
    ...(publications.length > 0 && { publications }),
  }
}

function readVoluntaryWork(entry: ObjectReader): VoluntaryWork {
  return {
    period: readPeriodIfAny(entry.take('Zeitraum')),
    role: readRequired(entry.take('Rolle'), 'role'),
    organisation: readLine(entry.take('Organisation'), 'organisation'),
    activities: readLines(entry.take('Tätigkeiten'), 'activities'),
  }
}

function readHonour(entry: ObjectReader): Honour {
  return {
    period: readPeriodIfAny(entry.take('Zeitraum')),
    title: readRequired(entry.take('Titel'), 'title'),
    institution: readLine(entry.take('Institution'), 'institution'),
    description: readText(entry.take('Beschreibung'), 'summary'),
  }
}
