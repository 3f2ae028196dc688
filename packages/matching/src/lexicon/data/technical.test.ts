import { expect, test } from 'vitest'
import { phraseKey, tokenise } from '../../text/normalise.ts'
import { findConcepts } from '../find.ts'
import { ourLexicon } from '../index.ts'

const idOf = (alias: string) => ourLexicon().entries.get(phraseKey(alias))?.concept.id
const idsIn = (text: string) => findConcepts(text, tokenise(text), ourLexicon()).map((hit) => hit.concept.id)
const proves = (id: string) => ourLexicon().proves.get(id) ?? new Set()

test.each([
  ['bricklayer', 'Maurer', 'Maurerin', 'bricklayer', 'maçon CFC'],
  ['carpenter', 'Zimmermann', 'Zimmerin', 'charpentier'],
  ['joiner', 'Schreinerin', 'Tischler', 'joiner', 'menuisier'],
  ['roofer', 'Dachdecker', 'roofer', 'couvreur'],
  ['plasterer', 'Gipser', 'plasterer', 'plâtrier'],
  ['tiler', 'Plattenleger', 'Fliesenlegerin', 'tiler', 'carreleur'],
  ['crane-operator', 'Kranführer', 'crane operator', 'grutier'],
  ['scaffolder', 'Gerüstbauer', 'scaffolder', 'échafaudeur'],
  ['construction-foreman', 'Polier', 'Baupolier', 'site foreman', 'contremaître maçon'],
  [
    'building-foreman',
    'Polier Hochbau',
    'Polierin Hochbau',
    'building construction foreman',
    'contremaître gros œuvre',
  ],
  ['construction-manager', 'Bauleiterin', 'construction manager', 'directrice de travaux'],
  ['contractor-site-manager', 'Bauführer', 'conductrice de travaux'],
  ['construction-site-management', 'Leitung von Baustellen', 'site supervision', 'suivi de chantier'],
  ['civil-engineer', 'Bauingenieure', 'civil engineer', 'ingénieure civile'],
  ['civil-engineering', 'Bauingenieurwesen', 'civil engineering', 'génie civil'],
  ['structural-design', 'Tragwerksplanung', 'structural design', 'calcul de structures'],
  ['civil-works', 'Tiefbau', 'civil works', 'travaux publics'],
  ['road-construction', 'Strassenbau', 'Straßenbau', 'road construction', 'construction routière'],
  ['construction-tendering', 'Leistungsverzeichnisse', 'bill of quantities', 'mise en soumission'],
  ['sia-norms', 'SIA-Normen', 'normes SIA'],
  ['bim', 'BIM', 'Building Information Modeling', 'maquette numérique BIM'],
  [
    'electrician',
    'Elektroinstallateurin',
    'Elektroniker für Energie- und Gebäudetechnik',
    'electrician',
    'électricienne',
  ],
  ['electrical-installation', 'Elektroinstallationen', 'electrical wiring', 'travaux d’électricité'],
  ['sanitary-installer', 'Sanitärinstallateur', 'plumber', 'plombier'],
  ['heating-installer', 'Heizungsmonteurin', 'heating engineer', 'chauffagiste'],
  ['photovoltaics-installation', 'PV-Anlagen', 'solar PV', 'panneaux solaires'],
  ['building-services-engineering', 'Haustechnik', 'building services', 'technique du bâtiment'],
  ['mechanical-engineer', 'Maschineningenieurin', 'mechanical engineer', 'ingénieur mécanicien'],
  ['mechanical-engineering', 'Maschinenbau', 'mechanical engineering', 'génie mécanique'],
  ['plc-programming', 'SPS-Programmierung', 'PLC programming', 'programmation d’automates'],
  ['switchgear-assembly', 'Schaltschrankbau', 'panel building', 'câblage d’armoires électriques'],
  ['cnc-machinist', 'Zerspanungsmechaniker', 'CNC operator', 'opératrice CNC'],
  ['polymechanic', 'Polymechanikerin', 'Industriemechaniker', 'polymécanicienne'],
  ['welder', 'Schweißer', 'Schweisserin', 'welder', 'soudeuse'],
  ['industrial-maintenance', 'Wartung und Instandhaltung', 'plant maintenance', 'maintenance industrielle'],
  ['fmea', 'FMEA', 'failure mode and effects analysis', 'AMDEC'],
  ['occupational-safety', 'Arbeitsschutz', 'occupational safety', 'sécurité au travail'],
  ['logistician', 'Logistikerin', 'logistics operative', 'logisticienne'],
  ['warehouse-clerk', 'Lagerist', 'warehouse operative', 'magasinier'],
  ['order-picking', 'Kommissionieren', 'order picking', 'préparation de commandes'],
  ['route-planning', 'Tourenplanung', 'route planning', 'planification des tournées'],
  ['customs-clearance', 'Verzollung', 'Zollabwicklung', 'customs clearance', 'dédouanement'],
  ['purchaser', 'Einkäuferin', 'technical buyer', 'acheteuse'],
  ['truck-driver', 'Berufskraftfahrer', 'LKW-Fahrer', 'HGV driver', 'chauffeur poids lourd'],
  ['forklift-licence', 'Staplerschein', 'Staplerausweis', 'forklift licence', 'permis cariste'],
  ['driving-licence-b', 'Führerausweis Kat. B', 'Führerschein Klasse B', 'driving licence category B', 'permis B'],
  ['driving-licence-ce', 'Führerausweis C/E', 'Führerschein Klasse CE', 'HGV Class 1', 'permis super lourd'],
  ['driver-cpc', 'CZV-Ausweis', 'Code 95', 'Driver CPC', 'FIMO'],
  ['welding-certificate', 'Schweisserprüfung', 'EN ISO 9606-1', 'licence de soudage'],
])('%s is found under its German, English and French names', (id, ...aliases) => {
  expect(Object.fromEntries(aliases.map((alias) => [alias, idOf(alias)]))).toEqual(
    Object.fromEntries(aliases.map((alias) => [alias, id])),
  )
})

test.each([
  ['Bauleiter', 'bricklayer'],
  ['Maurer', 'construction-foreman'],
  ['Kindergärtnerin', 'gardener'],
  ['Carrosseriespengler', 'building-sheet-metal-worker'],
  ['Software-Architekt', 'architect'],
  ['Architekt für Cloud-Lösungen', 'architect'],
  ['architecture of distributed systems', 'architecture-degree'],
  ['construction of data pipelines', 'construction-industry'],
  ['site manager of the web shop', 'construction-manager'],
  ['Programmierkenntnisse in C', 'driving-licence-c'],
  ['Führerausweis Kat. B', 'driving-licence-c'],
  ['Führerausweis', 'driving-licence-b'],
  ['permis B', 'driving-licence-be'],
  ['Personaldisponent', 'dispatcher'],
  ['Produktdesigner', 'design-engineer'],
  ['Elektriker', 'electrical-permit-niv'],
  ['Kunststoffschweisser', 'welder'],
  ['ce poste est ouvert', 'driving-licence-ce'],
  ['CE-Kennzeichnung', 'driving-licence-ce'],
  ['turning requirements into software', 'turning'],
  ['BMS', 'lift-technology'],
  ['Batteriemanagement BMS entwickelt', 'building-automation'],
  ['cherry picking of commits', 'order-picking'],
  ['Facteur clé de succès', 'postal-worker'],
  ['Logistik', 'logistician'],
  ['Zimmermädchen', 'carpenter'],
  ['LEED', 'breeam'],
  ['Lagerist', 'forklift-driver'],
])('“%s” is not %s', (text, id) => {
  expect(idsIn(text)).not.toContain(id)
})

test('a higher driving category proves those that it includes, and no others', () => {
  expect([...proves('driving-licence-ce')]).toEqual(
    expect.arrayContaining(['driving-licence-c', 'driving-licence-be', 'driving-licence-b']),
  )
  expect(proves('driving-licence-c').has('driving-licence-ce')).toBe(false)
  expect(proves('driving-licence-c').has('driving-licence-d')).toBe(false)
})

test('an occupation proves its work, but no diploma', () => {
  expect(proves('welder').has('welding')).toBe(true)
  expect(proves('welder').has('welding-certificate')).toBe(false)
  expect(proves('truck-driver').has('driving-licence-c')).toBe(false)
  expect(proves('purchaser').has('procurement')).toBe(true)
})
