import { define } from './define.ts'

/** Subjects of vocational trainings whose names say no occupation: `CAP coiffure`, `NVQ Level 2 Professional Cookery`. */
export const tradeStudies = define('field', {
  'hairdressing-studies': {
    name: ['Friseurhandwerk', 'hairdressing', 'coiffure'],
    also: 'Coiffeurhandwerk, hair and beauty, métiers de la coiffure, NVQ hairdressing',
  },
  'beauty-studies': {
    name: ['Kosmetikfachschule', 'beauty therapy', 'esthétique cosmétique parfumerie'],
    also: 'beauty therapy and spa, esthétique-cosmétique, esthétique cosmétique, CAP esthétique, bac pro esthétique',
  },
  'cookery-studies': {
    name: ['Kochausbildung', 'professional cookery', 'cuisine professionnelle'],
    also: 'Kochlehre, hospitality and catering level 3, culinary arts, arts culinaires, cuisine',
    guard: {
      aliases: ['cuisine'],
      near: ['CAP', 'BEP', 'BP', 'bac', 'diplôme', 'titre', 'commis', 'CFC', 'BTS', 'MHR'],
    },
  },
  'htl-diploma': {
    name: [
      'Höhere Technische Lehranstalt',
      'higher technical college (Austria)',
      'école technique supérieure (Autriche)',
    ],
    also: 'HTL, HTL-Matura, HTL-Abschluss, höhere technische Lehranstalten',
    guard: {
      aliases: ['HTL'],
      near: [
        'Matura',
        'Abschluss',
        'Lehrabschluss',
        'FH',
        'Studium',
        'Elektrotechnik',
        'Maschinenbau',
        'Ausbildung',
        'Lehre',
      ],
    },
    proves: 'technical-occupation higher-vocational-education',
  },
})

/** Diplomas of France and Austria that are named after a field and belong to a family of occupations. */
export const foreignDiplomas = define('role', {
  'electrical-diploma-fr': {
    name: ['Französisches Elektrodiplom', 'French electrical diploma', 'bac pro MELEC'],
    also: 'MELEC, métiers de l’électricité et de ses environnements connectés, bac pro ELEEC, ELEEC, DUT GEII, BUT GEII, GEII, génie électrique et informatique industrielle, BTS CIRA, BTS CRSA',
    proves: 'electrical-occupation',
  },
  'mechanical-diploma-fr': {
    name: ['Französisches Mechanikdiplom', 'French mechanical diploma', 'bac pro technicien d’usinage'],
    also: 'technicien d’usinage, bac pro technicien outilleur, technicien outilleur, bac pro chaudronnerie industrielle, technicien en chaudronnerie industrielle, BTS CPI, conception des produits industriels, conception de produits industriels, BTS CPRP, conception des processus de réalisation de produits, BTS CRCI, DUT GMP, BUT GMP, génie mécanique et productique, bac pro TRPM',
    proves: 'mechanical-occupation',
  },
  'maintenance-diploma-fr': {
    name: ['Französisches Instandhaltungsdiplom', 'French maintenance diploma', 'bac pro maintenance'],
    also: 'bac pro MEI, maintenance des équipements industriels, bac pro MSPC, maintenance des systèmes de production connectés, BTS maintenance des systèmes, BTS maintenance industrielle, BTS MS, maintenance des systèmes option systèmes de production, DUT GIM, BUT GIM, génie industriel et maintenance',
    guard: { aliases: ['BTS MS'], near: ['maintenance', 'systèmes'] },
    proves: 'mechanical-occupation electrical-occupation',
  },
  'building-diploma-fr': {
    name: ['Französisches Baudiplom', 'French building diploma', 'BTS bâtiment'],
    also: 'BTS travaux publics, DUT génie civil, BUT génie civil, BUT GCCD, génie civil construction durable, bac pro TEB, technicien d’études du bâtiment, bac pro travaux publics, bac pro ORGO, organisation et réalisation du gros œuvre',
    proves: 'building-occupation',
  },
  'building-services-diploma-fr': {
    name: ['Französisches Gebäudetechnikdiplom', 'French building services diploma', 'BTS FED'],
    also: 'fluides énergies domotique, BTS fluides énergies domotique, bac pro TISEC, bac pro TMSEC, bac pro ICCER, bac pro MFER, bac pro énergétique',
    proves: 'technical-occupation',
  },
  'vehicle-diploma-fr': {
    name: ['Französisches Fahrzeugdiplom', 'French vehicle diploma', 'bac pro maintenance des véhicules'],
    also: 'bac pro MVA, CAP MVA, maintenance des véhicules automobiles, maintenance des véhicules, BTS maintenance des véhicules, BTS AVA, après-vente automobile',
    proves: 'vehicle-occupation',
  },
  'metal-technician-at': {
    name: ['Metalltechniker', 'metal technician (Austria)', 'technicien du métal (Autriche)'],
    also: 'Metalltechnik Maschinenbautechnik, Metalltechnik Zerspanungstechnik, Lehrabschluss Metalltechnik, Lehre Metalltechnik, Metalltechnik-Lehre, Werkzeugbautechniker',
    proves: 'metal-occupation mechanical-occupation',
  },
  'vehicle-technician-at': {
    name: ['Kraftfahrzeugtechniker', 'vehicle technician (Austria)', 'technicien automobile (Autriche)'],
    also: 'Kfz-Techniker, Kraftfahrzeugtechnik Lehre, Karosseriebautechniker',
    proves: 'vehicle-occupation',
  },
  'joinery-technician-at': {
    name: ['Tischlereitechniker', 'joinery technician (Austria)', 'technicien menuisier (Autriche)'],
    proves: 'joiner',
  },
  'logistics-merchant-at': {
    name: ['Betriebslogistikkaufmann', 'operational logistics merchant (Austria)', 'employé en logistique (Autriche)'],
    also: 'Betriebslogistikkauffrau, Betriebslogistikkaufleute',
    proves: 'commercial-occupation logistics-occupation',
  },
})

/** Occupations of the arts and the armed forces. */
export const otherOccupations = define('role', {
  'camera-operator': {
    name: ['Kameramann', 'camera operator', 'cadreur'],
    also: 'Kamerafrau, cameraman, camerawoman, caméraman, cadreuse, chef opérateur image',
  },
  'costume-designer': {
    name: ['Kostümbildner', 'costume designer', 'costumier'],
    also: 'Gewandmeister, costumière, wardrobe supervisor',
  },
  curator: {
    name: ['Kurator', 'curator', 'conservateur de musée'],
    also: 'Museumskurator, Ausstellungskurator, Konservator Museum, commissaire d’exposition, conservatrice de musée',
    proves: 'cultural-sector',
  },
  musician: {
    name: ['Musiker', 'musician', 'musicien'],
    also: 'Orchestermusiker, Berufsmusiker, musicienne',
  },
  actor: {
    name: ['Schauspieler', 'stage actor', 'comédien'],
    also: 'Theaterschauspieler, comédienne',
  },
  'professional-soldier': {
    name: ['Berufssoldat', 'soldier', 'militaire de carrière'],
    also: 'Zeitsoldat, Soldat auf Zeit, Berufsmilitär, Berufsoffizier, Berufsunteroffizier, army officer, militaire engagé',
    proves: 'armed-forces',
  },
})
