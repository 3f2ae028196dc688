import { identityOf } from '@dossier/db/folding'
import { zipfOf } from './random.ts'

const titles =
  'Java Developer,Projektleiter,Business Analyst,Cloud Engineer,Data Scientist,Requirements Engineer,Scrum Master,Product Owner,Software-Architekt,Testmanager,DevOps Engineer,Security Consultant,Chef de projet,Développeur Full Stack,Ingénieur logiciel,SAP Berater,Systemadministrator,UX Designer,Solution Architect,Netzwerkspezialist,C++ Entwickler,C# Developer,Teamleiterin Buchhaltung,Datenbankadministrator,Responsable qualité,Architecte cloud,Analyste métier,Wirtschaftsinformatiker,Change Manager,Frontend Entwicklerin,Machine Learning Engineer,Releasemanager,Übersetzer Französisch,Einkäufer,Prozessmanager,Consultant Conformité,Integration Specialist,Mainframe Entwickler,Kubernetes Administrator,Penetration Tester'.split(
    ',',
  )
const levels = ['', 'Senior ', 'Junior ', 'Lead ', 'Principal ', 'Stv. ']
const fields =
  ', Versicherung, Banking, Verwaltung, Logistik, Gesundheit, Energie, Telekom, Détail, Bahn, Pharma, Public Sector'.split(
    ',',
  )
const kinds =
  'Kantonalbank,Versicherungen AG,Spital,Verkehrsbetriebe,Energie AG,Pharma SA,Consulting GmbH,Assurances SA,Logistik AG,Holding Ltd'.split(
    ',',
  )
const places =
  'Zürich Bern Basel Genève Lausanne Luzern Winterthur Fribourg Neuchâtel Chur Thun Köniz Sion Lugano Aarau Zug Uster Rapperswil Wil Bülach Dübendorf Küsnacht Münsingen Worb Muri Delémont Bellinzona Schwyz Glarus Herisau Appenzell Altdorf Stans Sarnen Solothurn Olten Liestal Frauenfeld Schaffhausen Kreuzlingen'.split(
    ' ',
  )

/** A job of a history; its client is active only during part of the years, `from` and `to` as shares of them. */
export interface Job {
  title: string
  client: string
}

interface Client {
  name: string
  from: number
  to: number
}

/** Distinct jobs in the order in which they were advertised, for clients that start and stop. */
export function jobProfiles(count: number, random: () => number): Job[] {
  const all = fields.flatMap((field) => levels.flatMap((level) => titles.map((title) => `${level}${title}${field}`)))
  const pickTitle = zipfOf(all, random)
  const pickClient = zipfOf(clients(random), random)
  const jobs = new Map<string, Job>()
  for (let tries = 0; jobs.size < count; tries++) {
    const at = jobs.size / count
    const client = pickClient()
    if (client.from > at || client.to < at) continue
    // Once the plain titles are used up, numbers are added to them.
    const title = tries > count * 4 ? `${pickTitle()} ${1000 + (tries % 9000)}` : pickTitle()
    const identity = identityOf(title, client.name)
    if (!jobs.has(identity)) jobs.set(identity, { title, client: client.name })
  }
  return [...jobs.values()]
}

function clients(random: () => number): Client[] {
  return Array.from({ length: kinds.length * places.length }, (_, index) => {
    const place = places[(index * 7) % places.length] ?? ''
    const kind = kinds[(index + Math.floor(index / places.length)) % kinds.length] ?? ''
    // One client in twenty is active from the first year to the last.
    const from = index % 20 === 0 ? 0 : random() * 1.2 - 0.4
    return { name: `${place} ${kind}`, from, to: index % 20 === 0 ? 1 : from + 0.15 + random() * 0.8 }
  })
}
