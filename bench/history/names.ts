const given =
  'Anna Marco Lukas Laura Stefan Sandra Thomas Nicole Daniel Claudia Jürg Regula Zoë François Élodie Jérôme Chloé Hélène Björn Söhnke Ayşe Mehmet Ivana Miloš Željka João Inês Giulia Matteo Fiona Emma Liam Oliver Amelia Noah Sophie Reto Urs Beat Vreni Heidi Käthi Günther Jörg Sören Maëlle Loïc Anaïs Gaëlle Théo'.split(
    ' ',
  )
const roots =
  'Müller Meier Schmid Keller Weber Huber Schneider Meyer Steiner Fischer Gerber Brunner Baumann Frei Zimmermann Moser Widmer Wyss Graf Roth Suter Baumgartner Bachmann Kunz Hofer Bühler Lüthi Frey Egger Hess Koch Rieben Zürcher Häfliger Büchi Dübendorfer Grünig Favre Rochat Dubois Martin Durand Lefèvre Bonnet Girard Roux Fournier Petit Garnier Chevalier Smith Taylor Walker Wright Robinson Thompson Hughes Edwards Turner Parker'.split(
    ' ',
  )
const endings = 'er mann li berg hauser bacher ton field son ard'.split(' ')
const titles =
  'Java Developer,Projektleiter,Business Analyst,Cloud Engineer,Data Scientist,Requirements Engineer,Scrum Master,Product Owner,Software-Architekt,Testmanager,DevOps Engineer,Security Consultant,Chef de projet,Développeur Full Stack,Ingénieur logiciel,SAP Berater,Systemadministrator,UX Designer,Solution Architect,Netzwerkspezialist'.split(
    ',',
  )
const levels = ['', 'Senior ', 'Junior ', 'Lead ', 'Principal ']
const fields = ['', ' Versicherung', ' Banking', ' Verwaltung', ' Logistik', ' Gesundheit', ' Energie', ' Telekom']

/** Invented persons, the most frequent first: every given name with every family name, plain and compound. */
export function personNames(count: number): string[] {
  const families = [...roots, ...roots.flatMap((root) => endings.map((ending) => `${root}${ending}`))]
  const names: string[] = []
  for (let round = 0; names.length < count; round++) {
    for (let at = 0; at < families.length && names.length < count; at++) {
      names.push(`${given[(at * 7 + round) % given.length]} ${families[(at + round * 11) % families.length]}`)
    }
  }
  return names
}

/** Job titles of three languages with level and field, the plain ones first. */
export function jobTitles(count: number): string[] {
  const all = fields.flatMap((field) => levels.flatMap((level) => titles.map((title) => `${level}${title}${field}`)))
  return all.slice(0, count)
}
