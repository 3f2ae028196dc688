import { type Candidate, OPEN_MARKER, type Period } from '@dossier/profiles'

function period(start: string, end: string | null, text: string): Period {
  return { start, end, present: end === null, text }
}

/** A fictional person with an open marker, long lists and entries in every section, for tests. */
export const sampleCandidate: Candidate = {
  locale: 'de-CH',
  givenName: 'René',
  familyName: 'Müller-Großmann',
  originalName: '',
  headline: 'Senior Software-Architekt',
  headlineDescription: 'Verteilte Systeme und Cloud-Plattformen im öffentlichen Umfeld',
  nationality: 'Schweiz',
  highestEducation: 'MSc ETH in Informatik',
  profile:
    'René verfügt über fünfzehn Jahre Erfahrung in der Konzeption und Umsetzung verteilter Systeme. Er führt Teams von bis zu acht Personen, verantwortet die Architektur geschäftskritischer Plattformen und begleitet sie bis in den Betrieb. In regulierten Umgebungen bringt er Fachbereiche, Entwicklung und Betrieb an einen Tisch und sorgt dafür, dass Entscheidungen nachvollziehbar dokumentiert sind. Seine Stärke ist die klare Sprache gegenüber Auftraggebern und Kollegen.',
  expertise: [
    { category: 'methods', label: 'Projektmethodik', items: ['Scrum', 'SAFe', 'HERMES 2022', 'Kanban', 'arc42'] },
    {
      category: 'techStack',
      label: 'Tech Stack',
      items: ['Java 21', 'Spring Boot', 'Kotlin', 'Kubernetes', 'Kafka', 'PostgreSQL', 'Azure', 'C++', 'Terraform'],
    },
    { category: 'other', label: 'Weitere Skills', items: ['Moderation', 'Stakeholder-Management', 'Coaching'] },
  ],
  education: [
    {
      period: period('2006', '2008', '2006 - 2008'),
      institution: 'ETH Zürich',
      degree: 'MSc ETH in Informatik',
    },
    {
      period: period('2003', '2006', '2003 - 2006'),
      institution: 'Berner Fachhochschule',
      degree: 'BSc in Informatik',
    },
  ],
  trainings: [
    {
      period: period('2023', '2023', '2023'),
      institution: 'iSAQB',
      title: 'Certified Professional for Software Architecture, Advanced Level',
    },
    { period: period('2021', '2021', '2021'), institution: 'CNCF', title: 'Certified Kubernetes Administrator' },
    { period: period('2019', '2019', '2019'), institution: 'Scaled Agile', title: 'SAFe 5 Practitioner' },
  ],
  languages: [
    { name: 'Deutsch', level: 'C2', native: true, text: 'Muttersprache' },
    { name: 'Französisch', level: 'C1', native: false, text: 'C1' },
    { name: 'Englisch', level: 'C1', native: false, text: 'C1' },
    { name: 'Italienisch', level: 'B1', native: false, text: 'B1' },
  ],
  engagements: [
    {
      period: period('2021-03', null, '03/2021 - Heute'),
      role: 'Lead-Architekt Registerplattform',
      client: 'Bundesamt für Registerwesen',
      activities: [
        'Architekturverantwortung für die Ablösung eines Mainframe-Registers mit 9 Mio. Datensätzen',
        'Aufbau der ereignisgetriebenen Integration mit Kafka über zwölf Umsysteme',
        'Einführung von Architecture Decision Records und fachliche Führung von acht Entwicklern',
        'Abnahme der Betriebskonzepte gemeinsam mit dem Rechenzentrum',
      ],
      technologies: ['Java 21', 'Spring Boot', 'Kafka', 'Kubernetes', 'PostgreSQL', 'Terraform'],
      method: 'SAFe, HERMES 2022',
    },
    {
      period: period('2017-01', '2021-02', '01/2017 - 02/2021'),
      role: 'Software-Architekt Zahlungsverkehr',
      client: OPEN_MARKER,
      activities: [
        'Entwurf und Umsetzung einer Plattform für Instant Payments (ISO 20022)',
        'Lasttests bis 1200 Transaktionen pro Sekunde und Tuning der Datenbankzugriffe',
      ],
      technologies: ['Java 11', 'Spring', 'Oracle', 'OpenShift', 'IBM MQ'],
      method: 'Scrum',
    },
    {
      period: period('2009-04', '2016-12', '04/2009 - 12/2016'),
      role: 'Software-Ingenieur',
      client: 'Helvetia Logistik AG',
      activities: ['Entwicklung eines Systems für die Tourenplanung'],
      technologies: ['C++', 'Java 8', 'Oracle'],
      method: '',
    },
  ],
  contact: null,
}
