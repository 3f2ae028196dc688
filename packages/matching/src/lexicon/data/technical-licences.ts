import { define } from './define.ts'

const ofDriving = [
  'Führerausweis',
  'Fahrausweis',
  'Führerschein',
  'Fahrerlaubnis',
  'Kategorie',
  'Kategorien',
  'Kat',
  'Klasse',
  'Klassen',
  'Führerscheinklasse',
  'Führerscheinklassen',
  'permis',
  'Permis',
  'conduire',
  'catégorie',
  'catégories',
  'licence',
  'driving',
  'Chauffeur',
  'chauffeur',
  'CZV',
]

/** Driving categories, tickets for machines, and permissions of trades. A higher category proves those it includes. */
export const technicalLicences = define('licence', {
  'driving-licence': {
    name: ['Führerausweis', 'driving licence', 'permis de conduire'],
    also: 'Führerschein, Fahrausweis, Fahrerlaubnis, PKW-Führerschein, Autoführerschein, driver’s license, driver’s licence, drivers license, driving license, clean driving licence, permis voiture',
  },
  'driving-licence-b': {
    name: ['Führerausweis Kategorie B', 'category B driving licence', 'permis de conduire catégorie B'],
    also: '{Führerausweis|Fahrausweis|Führerschein} {Kategorien B|Kategorien A und B|Klassen B|Kat. A und B}, permis {B indispensable|B exigé|B obligatoire}, {Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {B|Kat. B|Kat B|Klasse B|der Kategorie B|der Klasse B|PW|PKW}, Führerscheinklasse B, Kat. B, Kategorie B, Klasse B, class B, category B, catégorie B, cat. B, Führerausweis-Kategorie B, Fahrausweiskategorie B, Klasse-B-Führerschein, B-Führerschein, driving licence {B|category B|class B}, permis {B|de catégorie B|catégorie B|cat. B}, permis de conduire {B|cat. B|de catégorie B}, driving licence full, full driving licence, full UK driving licence, full clean driving licence, full clean UK driving licence, full UK licence, valid UK driving licence, UK driving licence, clean UK driving licence, full UK driver’s licence',
    guard: {
      aliases: ['Kat. B', 'Kategorie B', 'Klasse B', 'class B', 'category B', 'catégorie B', 'cat. B'],
      near: ofDriving.filter((word) => !/^(?:Kat|Klasse)/.test(word)),
    },
    proves: 'tractor-licence driving-licence',
  },
  'driving-licence-be': {
    name: ['Führerausweis Kategorie BE', 'category BE driving licence', 'permis de conduire catégorie BE'],
    also: '{Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {BE|B/E|Kat. BE|Kat. B/E|Kat BE|Klasse BE|der Kategorie BE|der Klasse BE|B/BE|Kat. B/BE|Klasse B/BE|B und BE|Kat. B und BE}, Kategorie BE, Kat. BE, Klasse BE, Führerscheinklasse BE, Anhängerführerschein, Anhängerausweis, permis {BE|B/BE|B et BE|catégorie BE}, permis de conduire {BE|cat. BE|B/BE}, permis remorque, driving licence {BE|category BE}, category {BE|B and BE}, cat. BE, licence {BE|B and BE}, trailer entitlement, trailer licence, permis avec remorque, BE',
    guard: { aliases: ['BE'], near: ofDriving },
    proves: 'driving-licence-b',
  },
  'driving-licence-c1': {
    name: ['Führerausweis Kategorie C1', 'category C1 driving licence', 'permis de conduire catégorie C1'],
    also: '{Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {C1|Kat. C1|Kat C1|Klasse C1|der Kategorie C1|der Klasse C1|B/C1|Kat. B/C1}, Kat. C1, Kategorie C1, Klasse C1, Führerscheinklasse C1, permis C1, permis {de catégorie C1|catégorie C1}, permis de conduire {C1|cat. C1}, driving licence {C1|category C1}, C1 licence, C1 driving licence',
    proves: 'driving-licence-b',
  },
  'driving-licence-c1e': {
    name: ['Führerausweis Kategorie C1E', 'category C1E driving licence', 'permis de conduire catégorie C1E'],
    also: '{Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {C1E|C1/E|Kat. C1E|Klasse C1E}, C1E, Kat. C1E, Klasse C1E, Kategorie C1E, permis C1E, permis de conduire C1E',
    proves: 'driving-licence-c1 driving-licence-be',
  },
  'driving-licence-c': {
    name: ['Führerausweis Kategorie C', 'category C driving licence', 'permis de conduire catégorie C'],
    also: '{Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {C|Kat. C|Kat C|Klasse C|der Kategorie C|der Klasse C|B/C|Kat. B/C|B und C|Kat. B und C|Klasse B und C|LKW|Klasse B/C}, Kat. C, Kategorie C, Führerscheinklasse C, Lastwagenführerausweis, Lastwagenausweis, LKW-Führerschein, Lastwagenprüfung, LKW-Führerausweis, permis {C|poids lourd|poids lourds|PL|de catégorie C|catégorie C|B et C|B/C}, permis de conduire {C|cat. C|poids lourds|B et C}, driving licence {C|category C}, HGV licence, HGV Class 2, LGV Class 2, HGV Class 2 licence, category C licence, LGV C',
    guard: { aliases: ['Kategorie C'], near: ofDriving.filter((word) => !word.startsWith('Kat')) },
    proves: 'driving-licence-c1',
  },
  'driving-licence-ce': {
    name: ['Führerausweis Kategorie CE', 'category CE driving licence', 'permis de conduire catégorie CE'],
    also: '{Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {CE|C/E|C+E|Kat. CE|Kat. C/E|Kat CE|Kat. C+E|Klasse CE|Klasse C/E|Klasse C+E|der Kategorie CE|der Kategorie C/E|der Klasse CE|C/CE|Kat. C/CE|Klasse C/CE|C und CE|Kat. C und CE|Klasse C und CE|C oder CE}, CE, Kat. CE, Kat. C/E, Kategorie CE, Kategorie C/E, Klasse CE, Klasse C/CE, Führerscheinklasse CE, Führerscheinklasse C/CE, Sattelschlepperausweis, Anhängerzugprüfung, permis {CE|C/CE|C et CE|EC|C+E|super lourd|super lourds|SPL|C/E}, permis de conduire {CE|C/CE|C et CE|C+E|cat. CE|C/E}, driving licence {CE|C+E|category CE|category C+E}, HGV Class 1, LGV Class 1, HGV Class 1 licence, Class 1 HGV licence, category C+E, category CE',
    guard: { aliases: ['CE'], near: ofDriving },
    proves: 'driving-licence-c driving-licence-c1e',
    source: 'Directive 2006/126/EC, article 6; Switzerland: VZV article 4',
  },
  'driving-licence-d1': {
    name: ['Führerausweis Kategorie D1', 'category D1 driving licence', 'permis de conduire catégorie D1'],
    also: '{Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {D1|Kat. D1|Kat D1|Klasse D1}, Kat. D1, Kategorie D1, Klasse D1, permis D1, permis de conduire {D1|cat. D1}, driving licence {D1|category D1}, D1 licence',
    proves: 'driving-licence-b',
  },
  'driving-licence-d': {
    name: ['Führerausweis Kategorie D', 'category D driving licence', 'permis de conduire catégorie D'],
    also: '{Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {D|Kat. D|Kat D|Klasse D|der Kategorie D|der Klasse D|DE|Klasse DE|D/DE}, Kat. D, Führerscheinklasse D, Busführerschein, Busausweis, Busführerausweis, permis {D|transport en commun|bus|de catégorie D}, permis de conduire {D|cat. D}, driving licence {D|category D}, PCV licence, PSV licence',
    proves: 'driving-licence-d1',
  },
  'driving-licence-a': {
    name: ['Führerausweis Kategorie A', 'category A driving licence', 'permis de conduire catégorie A'],
    also: '{Führerausweis|Fahrausweis|Führerschein|Fahrerlaubnis} {A|Kat. A|Klasse A|Motorrad}, Motorradführerschein, Motorradführerausweis, permis moto, permis de conduire A, motorcycle licence',
  },
  'tractor-licence': {
    name: ['Führerausweis Kategorie G', 'tractor licence', 'permis de conduire catégorie G'],
    also: 'Kategorie G, Kat. G, Kategorie G oder höher, Kategorie F oder höher, {Führerausweis|Fahrausweis|Führerschein} {G|Kat. G|T|Klasse T|Klasse L|F|Kat. F|Kat. F/G}, Traktorführerschein, Traktorausweis, Traktorprüfung, permis tracteur, permis {G|F/G}, tractor driving licence',
    guard: {
      aliases: ['Kategorie G', 'Kat. G', 'Kategorie G oder höher', 'Kategorie F oder höher'],
      near: ['Führerausweis', 'Fahrausweis', 'Traktor', 'Ausweis', 'Führerausweise'],
    },
  },
  'driver-cpc': {
    name: ['CZV-Fähigkeitsausweis', 'driver CPC', 'certificat de capacité OACP'],
    also: 'CZV, CZV-Ausweis, CZV Ausweis, Fähigkeitsausweis CZV, CZV Güterverkehr, CZV-Kurse, CZV-Weiterbildung, Code 95, Schlüsselzahl 95, Kennziffer 95, Ziffer 95, Fahrerqualifizierungsnachweis, Berufskraftfahrerqualifikation, Module 95, Driver CPC, CPC card, driver qualification card, DQC, Driver Certificate of Professional Competence, OACP, CAP OACP, carte OACP, FIMO, FCO, FIMO/FCO, FIMO et FCO, FIMO marchandises, carte de qualification conducteur',
    guard: {
      aliases: ['FCO', 'DQC'],
      near: ['FIMO', 'permis', 'CPC', 'conducteur', 'chauffeur', 'HGV', 'driver', 'marchandises', 'Permis'],
    },
    source: 'Directive 2003/59/EC; Switzerland: CZV',
  },
  'driver-card': {
    name: ['Fahrerkarte', 'tachograph card', 'carte conducteur'],
    also: 'digitale Fahrerkarte, Fahrerkarte für digitalen Fahrtenschreiber, digi card, digital tachograph card, driver tacho card, carte de conducteur, carte tachygraphe',
  },
  'passenger-transport-permit': {
    name: ['Berufsmässiger Personentransport', 'passenger transport permit', 'transport professionnel de personnes'],
    also: 'BPT, BPT-Bewilligung, Code 121, Personenbeförderungsschein, P-Schein, Führerschein zur Fahrgastbeförderung, Taxiprüfung, Fahrgastbeförderungsschein, TPP 121, permis 121, code 121 TPP, private hire licence, taxi licence, carte professionnelle VTC',
    guard: { aliases: ['BPT'], near: ofDriving },
  },
  'adr-certificate': {
    name: ['ADR-Ausweis', 'ADR driver certificate', 'certificat ADR'],
    also: 'ADR-Schein, ADR/SDR, ADR/SDR-Ausweis, SDR/ADR, ADR-Bescheinigung, ADR-Kurs, ADR Basiskurs, ADR, Gefahrgutschein, Gefahrgutführerschein, GGVSEB-Schein, ADR-Prüfung, ADR licence, ADR training certificate, formation ADR, permis ADR, ADR de base, certificat de formation ADR, Gefahrgutrecht (ADR), Gefahrgutrecht',
    guard: {
      aliases: ['ADR'],
      near: [...ofDriving, 'Gefahrgut', 'SDR', 'Schein', 'Stapler', 'FIMO', 'dangereuses', 'CPC', 'LKW', 'Tank'],
    },
  },
  'adr-tank': {
    name: ['ADR Tank', 'ADR tank certificate', 'ADR citerne'],
    also: 'ADR-Tank, ADR Tankschein, ADR-Schein Tank, ADR mit Tank, Aufbaukurs Tank, ADR tanks, ADR citernes, ADR base et citerne, ADR de base et citerne',
    proves: 'adr-certificate',
  },
  'dangerous-goods-adviser': {
    name: ['Gefahrgutbeauftragter', 'dangerous goods safety adviser', 'conseiller à la sécurité transport'],
    also: 'Gefahrgutbeauftragte Person, GGBV, Gefahrgutbeauftragter ADR, DGSA, dangerous goods safety advisor, conseiller à la sécurité, conseiller à la sécurité ADR, préposé à la sécurité pour le transport de marchandises dangereuses, CSTMD',
    guard: { aliases: ['DGSA', 'GGBV'], near: ['ADR', 'dangerous', 'Gefahrgut', 'goods', 'IMDG', 'adviser', 'RID'] },
  },
  'iata-dgr': {
    name: ['IATA-DGR-Schulung', 'IATA dangerous goods certificate', 'certificat IATA DGR'],
    also: 'IATA DGR, IATA-DGR, DGR-Schein, PK1, IATA Dangerous Goods Regulations, IATA Gefahrgut, Gefahrgut Luftfracht, IATA-Gefahrgutschein, formation IATA DGR, IATA marchandises dangereuses',
    guard: { aliases: ['PK1'], near: ['IATA', 'DGR', 'Luftfracht', 'Gefahrgut'] },
  },
  'imdg-certificate': {
    name: ['IMDG-Schulung', 'IMDG code certificate', 'formation IMDG'],
    also: 'IMDG-Code, IMDG Code, IMDG, Gefahrgut Seefracht, code IMDG',
  },
  'aviation-security-certificate': {
    name: ['Luftsicherheitsschulung', 'aviation security training', 'formation sûreté aérienne'],
    also: 'Luftsicherheitskontrollkraft, Luftsicherheitsbeauftragter, Zuverlässigkeitsüberprüfung §7 LuftSiG, bekannter Versender, reglementierter Beauftragter, known consignor, regulated agent, chargeur connu, agent habilité sûreté, sûreté du fret aérien',
  },
  'forklift-licence': {
    name: ['Staplerausweis', 'forklift licence', 'permis cariste'],
    also: 'Staplerschein, Staplerführerausweis, Staplerprüfung, Gabelstaplerschein, Gabelstaplerausweis, Staplerkurs mit Ausweis, Flurförderschein, Flurförderzeugschein, Flurfördermittelschein, Staplerfahrerausweis, SUVA-Staplerausweis, Suva-Staplerausweis, Stapler-Ausweis, Stapler-Schein, Staplerpermis, Fahrausweis für Flurförderzeuge, Fahrausweis für Gabelstapler, Führerschein für Flurförderzeuge, Stapler Kat. R1, Stapler R1, Stapler R1/R2, Staplerausweis {R1|R3|R4|R1/R2}, forklift license, fork lift licence, forklift certificate, FLT licence, forklift truck licence, RTITB, counterbalance licence, counterbalance forklift licence, permis de cariste, permis chariot élévateur, permis chariots élévateurs, permis élévateur, permis de cariste SUVA, CACES cariste, CACES {1|3|5|1 3 5|R489|R389}, CACES R489 {1|3|5|1A|1B|cat. 1|cat. 3|cat. 5|catégorie 3|catégorie 5|catégories 1}',
  },
  'reach-truck-licence': {
    name: ['Schubmaststaplerschein', 'reach truck licence', 'permis chariot à mât rétractable'],
    also: 'Schubmaststapler-Schein, Ausbildung Schubmaststapler, Schubmaststaplerausweis, Staplerausweis R2, reach licence, reach truck certificate, permis rétractable, Schubmast, Schubmaststapler, Schubmaststaplern, reach truck(s), reach truck licence certificate, chariot à mât rétractable, chariots à mât rétractable',
    proves: 'forklift-licence',
  },
  'telehandler-licence': {
    name: ['Teleskopstaplerschein', 'telehandler licence', 'CACES R482 F'],
    also: 'Teleskopstaplerausweis, Teleskopladerschein, Ausbildung Teleskopstapler, Stapler R4, telehandler ticket, CPCS telehandler, permis chariot télescopique, CACES chariot télescopique, CACES R482 catégorie F, CACES R372 cat. 9',
  },
  'crane-licence': {
    name: ['Kranführerausweis', 'crane operator licence', 'permis de grutier'],
    also: 'Kranführerschein, Kranschein, Kranausweis, Kranfahrausweis, Kran-Schein, Kranführerprüfung, SUVA-Kranausweis, Kranprüfung, crane licence, crane ticket, crane operator certificate, crane operator’s licence, permis grue, permis de grue, permis grutier, permis de conduire des grues',
  },
  'tower-crane-licence': {
    name: ['Kranführerausweis Kategorie B', 'tower crane licence', 'permis de grutier catégorie B'],
    also: 'Kranführerausweis {Kat. B|B|Turmdrehkran}, Kranausweis Kat. B, Turmdrehkranschein, CPCS tower crane, permis de grutier {cat. B|B}, CACES R487, CACES R377, CACES grue à tour, permis grue à tour',
    proves: 'crane-licence',
  },
  'mobile-crane-licence': {
    name: ['Kranführerausweis Kategorie A', 'mobile crane licence', 'permis de grutier catégorie A'],
    also: 'Kranführerausweis {Kat. A|A|Fahrzeugkran|Kategorie A Fahrzeugkran}, Kranausweis Kat. A, Fahrzeugkranschein, Mobilkranschein, CPCS mobile crane, permis de grutier {cat. A|A}, CACES R483, CACES R383, CACES grue mobile',
    proves: 'crane-licence',
  },
  'overhead-crane-licence': {
    name: ['Hallenkranschein', 'overhead crane licence', 'CACES pont roulant'],
    also: 'Brückenkranschein, Hallenkranausweis, Industriekranschein, Kranschein für flurgesteuerte Krane, Industriekranführerausweis, overhead crane ticket, gantry crane licence, permis pont roulant, permis pontier, CACES R484, habilitation pont roulant, conduite de ponts roulants',
  },
  'loader-crane-licence': {
    name: ['Ladekranschein', 'lorry loader licence', 'CACES grue auxiliaire'],
    also: 'LKW-Ladekranschein, Lastwagenladekran-Ausweis, HIAB-Schein, Lastwagenkranausweis, HIAB licence, HIAB ticket, ALLMI, ALLMI licence, CACES R490, CACES R390, permis grue auxiliaire',
  },
  'construction-machine-licence': {
    name: ['Baumaschinenführerausweis', 'construction plant operator card', 'permis de machiniste'],
    also: 'Baumaschinenausweis, Baggerschein, Baggerausweis, Maschinistenausweis, K-BMF-Ausweis, K-BMF, Baumaschinenführerprüfung, Baggerprüfung, Baumaschinenführerausweis {M1|M2|M3|M4|M5}, Baumaschinenführerschein, Radladerschein, CPCS card, CPCS, NPORS, NPORS card, CPCS 360 excavator, 360 ticket, permis machiniste, permis de conduire de machines de chantier, permis pelle, permis M1, permis M2, CACES engins de chantier, CACES R482, CACES R372, CACES R372m',
  },
  'aerial-platform-licence': {
    name: ['Hubarbeitsbühnen-Ausweis', 'aerial work platform licence', 'CACES nacelle'],
    also: 'Hubarbeitsbühnenschein, Hebebühnenschein, Bedienerausweis Hubarbeitsbühnen, Hubarbeitsbühnenausweis, Steigerschein, Arbeitsbühnenschein, Bedienerschein Hubarbeitsbühne, Ausbildung Hubarbeitsbühnen, IPAF, IPAF-Schein, IPAF-Ausweis, PAL card, PAL-Card, IPAF licence, IPAF card, IPAF 3a 3b, cherry picker licence, MEWP licence, CACES R486, CACES R386, CACES PEMP, permis nacelle, formation nacelle élévatrice, permis PEMP',
  },
  caces: { name: 'CACES', also: 'CACES à jour, titulaire du CACES, CACES valides' },
  'cscs-card': {
    name: ['CSCS-Karte', 'CSCS card', 'carte CSCS'],
    also: 'CSCS, CSCS Gold card, CSCS Black card, CSCS Blue card, CSCS Green card, valid CSCS card',
  },
  'scc-certificate': {
    name: ['SCC/SCP-Zertifikat', 'SCC certificate', 'certificat SCC'],
    also: 'SCC, SCP, SCC-Zertifikat, SCC-Prüfung, SCC-Schein, SGU-Prüfung, SCC Dokument 016, SCC Dokument 018, VCA, VCA certificate, VCA-Zertifikat',
    guard: {
      aliases: ['SCC', 'SCP', 'VCA'],
      near: [
        'Zertifikat',
        'SGU',
        'Arbeitssicherheit',
        'Sicherheitspass',
        'certificate',
        'Staplerschein',
        'Schweisser',
        'Schein',
        'Prüfung',
      ],
    },
  },
  'fall-protection-training': {
    name: ['PSAgA-Ausbildung', 'working at height certificate', 'formation travail en hauteur'],
    also: 'PSA gegen Absturz, PSAgA, PSAgA-Kurs, PSA-Kurs gegen Absturz, Ausbildung PSA gegen Absturz, Höhenarbeit Ausbildung, Industriekletterer, FISAT, IRATA, Höhenrettung, working at heights certificate, rope access, rope access technician, EPI antichute, EPIca, EPI contre les chutes, habilitation travail en hauteur, port du harnais',
  },
  'chainsaw-certificate': {
    name: ['Motorsägenschein', 'chainsaw certificate', 'formation tronçonneuse'],
    also: 'Motorsägenkurs, Motorsägenführerschein, Kettensägenschein, Holzerkurs, Motorsägen-Schein, Holzerkurs E28, chainsaw licence, chainsaw ticket, cours de bûcheronnage, permis tronçonneuse, brevet de bûcheronnage',
  },
  'blasting-licence': {
    name: ['Sprengausweis', 'blasting licence', 'permis de minage'],
    also: 'Sprengberechtigung, Sprengschein, Sprengbefähigung, Befähigungsschein Sprengwesen, Sprengmeister, shotfirer, blaster’s licence, permis d’emploi d’explosifs, certificat de préposé au tir, CPT boutefeu, boutefeu',
  },
  'asbestos-certificate': {
    name: ['Asbest-Sachkunde', 'asbestos handling certificate', 'certificat amiante'],
    also: 'Asbestsachkunde, Asbestschein, Sachkunde nach TRGS 519, TRGS 519, Spezialist Asbestsanierung SUVA, asbestos awareness certificate, asbestos removal licence, habilitation amiante, formation amiante SS4, amiante SS3, amiante SS4, amiante sous-section 4',
  },
  'electrical-permit-niv': {
    name: ['Installationsbewilligung NIV', 'Swiss electrical installation permit', 'autorisation d’installer OIBT'],
    also: 'NIV Art. 9, NIV Art. 7, Art. 9 NIV, Art. 7 NIV, allgemeine Installationsbewilligung, Installationsbewilligung nach NIV, Installationsbewilligung ESTI, autorisation générale d’installer, autorisation générale d’installer OIBT',
    proves: 'niv-regulation',
  },
  'electrical-permit-art15': {
    name: [
      'Anschlussbewilligung NIV Art. 15',
      'Swiss restricted electrical connection permit',
      'autorisation de raccordement OIBT art. 15',
    ],
    also: 'Anschlussbewilligung, Anschlussbewilligung {Art. 15|nach Art. 15|nach Art. 15 NIV|NIV 15|ESTI}, NIV Art. 15, NIV 15, Art. 15 NIV, Elektro-Anschlussbewilligung, autorisation de raccorder, autorisation de raccordement, autorisation de raccordement OIBT, OIBT art. 15, OIBT 15, art. 15 OIBT',
    proves: 'niv-regulation',
  },
  'electrical-permit-art14': {
    name: ['Bewilligung NIV Art. 14', 'Swiss permit for special electrical installations', 'autorisation OIBT art. 14'],
    also: 'NIV Art. 14, NIV 14, Art. 14 NIV, Bewilligung Art. 14 Photovoltaik, OIBT 14, art. 14 OIBT, OIBT art. 14',
    proves: 'niv-regulation',
  },
  'electrical-permit-art13': {
    name: ['Bewilligung NIV Art. 13', 'Swiss permit for work in own plant', 'autorisation OIBT art. 13'],
    also: 'NIV Art. 13, NIV 13, Art. 13 NIV, Betriebselektriker-Bewilligung, Bewilligung für innerbetriebliche Installationen, OIBT 13, art. 13 OIBT, OIBT art. 13',
    proves: 'niv-regulation',
  },
  'electrically-skilled-person': {
    name: ['Elektrofachkraft', 'electrically skilled person', 'personne qualifiée en électricité'],
    also: 'Elektrofachkraft nach DIN VDE 1000-10, verantwortliche Elektrofachkraft, EFK, Elektrofachkräfte',
    proves: 'electrically-instructed-person',
    guard: { aliases: ['EFK'], near: ['Elektrofachkraft', 'VDE', 'Elektro', 'Elektriker', 'DGUV', 'EuP'] },
  },
  'electrically-instructed-person': {
    name: ['Elektrotechnisch unterwiesene Person', 'electrically instructed person', 'personne avertie en électricité'],
    also: 'EuP, EUP Schulung, elektrotechnisch unterwiesen',
    guard: { aliases: ['EuP'], near: ['Elektro', 'Elektrofachkraft', 'VDE', 'DGUV', 'unterwiesene'] },
  },
  'electrician-specified-tasks': {
    name: [
      'Elektrofachkraft für festgelegte Tätigkeiten',
      'electrician for specified tasks',
      'électricien pour tâches définies',
    ],
    also: 'EFKffT, EFffT, Elektrofachkraft festgelegte Tätigkeiten',
  },
  'switching-authorisation': {
    name: ['Schaltberechtigung', 'high-voltage switching authorisation', 'habilitation de manœuvre haute tension'],
    also: 'Schaltberechtigung bis 30 kV, Schaltberechtigung Mittelspannung, Schaltberechtigung Hochspannung, HV switching, high voltage authorised person, HV authorised person, habilitation haute tension, habilitation HTA',
  },
  'electrical-habilitation': {
    name: ['Elektrobefähigung Frankreich', 'French electrical authorisation', 'habilitation électrique'],
    also: 'habilitations électriques, habilitation électrique {B1V|BR|B2V|BC|B0|B1|B2|H0|BS|H0B0|B1V/BR|B2V BR BC}, habilité électrique, habilitation B1V, habilitation BR, habilitation B2V BR BC, B1V, B2V',
  },
  'eighteenth-edition': {
    name: ['18th Edition (BS 7671)', '18th Edition wiring regulations', '18th Edition (BS 7671)'],
    also: '18th Edition, BS 7671, BS7671, 18th edition BS 7671, 17th Edition, wiring regulations 18th edition, 18th Edition wiring regs',
  },
  'ecs-card': {
    name: ['ECS-Karte', 'ECS card', 'carte ECS'],
    also: 'JIB card, ECS gold card, JIB gold card, ECS/JIB card, JIB electrician card',
  },
  'gas-safe': {
    name: ['Gas-Safe-Registrierung', 'Gas Safe registration', 'enregistrement Gas Safe'],
    also: 'Gas Safe, Gas Safe registered, Gas Safe engineer, CORGI registered, ACS gas, CCN1',
  },
  'refrigerant-licence': {
    name: ['Fachbewilligung Kältemittel', 'refrigerant handling certificate', 'attestation fluides frigorigènes'],
    also: 'Fachbewilligung für den Umgang mit Kältemitteln, Fachbewilligung Umgang mit Kältemitteln, Kälteschein, Kälteschein Kategorie I, Kältemittelschein, Sachkunde Kältemittel, Sachkundenachweis Kälte, ChemKlimaschutzV, F-Gase-Zertifikat, F-gas certificate, F-Gas, F-gas certification, F gas, City & Guilds 2079, permis pour l’utilisation de fluides frigorigènes, attestation d’aptitude fluides frigorigènes, permis de fluides frigorigènes, habilitation fluides frigorigènes, attestation d’aptitude à la manipulation des fluides frigorigènes',
    guard: {
      aliases: ['F-Gas'],
      near: ['refrigeration', 'certificate', 'qualified', 'air', 'Kälte', 'Zertifikat', '2079', 'HVAC'],
    },
  },
  'welding-certificate': {
    name: ['Schweisserprüfung', 'welder qualification', 'qualification de soudeur'],
    also: 'Schweisserprüfungen, Schweissprüfung(en), Schweisserpass, Schweissausweis, Schweissschein, Schweisszertifikat, Schweisserzeugnis, Schweisserzertifikat, Schweissprüfzeugnis, EN ISO 9606, EN ISO 9606-1, ISO 9606, ISO 9606-1, DIN EN ISO 9606-1, EN 287-1, EN 287, geprüfter Schweisser, gültige Schweisserprüfung, coded welding certificate, welder certification, welding certificate, coding certificate welding, licence de soudage, licence soudeur, licences de soudure, licence de soudure, qualifications soudeur, certificat de soudeur, qualification soudure, licences soudure',
  },
  'welding-specialist': {
    name: ['Schweissfachmann', 'international welding specialist', 'spécialiste international en soudage'],
    also: 'International Welding Specialist, Schweissfachmann IWS, Schweissfachfrau, Schweisstechniker IWT, Schweissfachmann {DVS|SVS}, International Welding Technologist',
    proves: 'welding-supervision',
  },
  'lifting-slinging-certificate': {
    name: ['Anschlägerausweis', 'slinger signaller certificate', 'formation élingage'],
    also: 'Anschlägerkurs, Anschlägerschein, Anschläger, Anschlagen von Lasten, Anschläger von Lasten, Lastenanschläger, slinger signaller, slinger/signaller, banksman slinger, slinging ticket, élingueur, élingage, chef de manœuvre levage, cours d’élingage',
  },
  'site-safety-coordinator': {
    name: ['SiGeKo', 'construction health and safety coordinator', 'coordonnateur SPS'],
    also: 'SiGe-Koordinator, Sicherheits- und Gesundheitsschutzkoordinator, SiGeKo nach RAB 30, coordonnateur sécurité chantier, coordinateur sécurité chantier, coordonnatrice SPS',
    proves: 'site-safety',
  },
  'confined-space-training': {
    name: ['Befahren von Behältern', 'confined space certificate', 'CATEC'],
    also: 'Arbeiten in engen Räumen, Arbeiten in Schächten, Behälter und enge Räume, DGUV 113-004, confined spaces, confined space entry, confined space trained, CATEC surveillant intervenant, travail en espace confiné, espaces confinés',
  },
  'railway-safety-training': {
    name: ['Sicherheitswärter Bahn', 'railway track safety ticket', 'protecteur ferroviaire'],
    also: 'Sicherheitschef Gleis, Sicherungsposten, Sipo Bahn, Sicherungsaufsicht, Selbstschutz Gleis, Sicherheitsaufsicht Bahn, Sakra, PTS card, Personal Track Safety, COSS, annonceur ferroviaire, agent sécurité ferroviaire, sentinelle ferroviaire, protecteur voie',
    guard: {
      aliases: ['Sakra', 'COSS'],
      near: ['Sipo', 'Gleis', 'Bahn', 'PTS', 'track', 'rail', 'railway', 'Sicherungsposten'],
    },
  },
  'site-management-safety-scheme': {
    name: ['SMSTS', 'SMSTS site management safety training', 'SMSTS'],
    also: 'Site Management Safety Training Scheme, CITB SMSTS',
    proves: 'site-supervisor-safety-scheme',
  },
  'site-supervisor-safety-scheme': {
    name: ['SSSTS', 'SSSTS site supervisor safety training', 'SSSTS'],
    also: 'Site Supervisor Safety Training Scheme, CITB SSSTS',
  },
  'transport-operator-licence': {
    name: ['Zulassungsbewilligung Strassentransport', 'transport manager CPC', 'capacité de transport'],
    also: 'Fachkundeprüfung Güterkraftverkehr, Fachkundenachweis Güterkraftverkehr, Fachausweis Güterverkehr STIG, Zulassung als Strassentransportunternehmen, Verkehrsleiterprüfung, Transport Manager CPC, Certificate of Professional Competence transport manager, capacité professionnelle transport, attestation de capacité transport, attestation de capacité professionnelle en transport',
  },
})

/** Trainings and examinations of the technical trades. */
export const technicalCertificates = define('certificate', {
  'vocational-trainer-course': {
    name: ['Berufsbildnerkurs', 'Swiss vocational trainer course', 'cours de formateur en entreprise'],
    also: 'Berufsbildnerausweis, Berufsbildner-Ausweis, Berufsbildnerkurs mit Kursausweis, cours pour formateurs en entreprise, cours de formation pour formateurs en entreprise, attestation de formateur en entreprise, Kurs für Berufsbildnerinnen und Berufsbildner, Kurs für Berufsbildner, Kurs für Berufsbildende, Berufsbildnerkurse, Berufsbildnerausbildung, Berufsbildner-Kurs, Berufsbildnerinnenkurs, {Ausbildung|Weiterbildung} {zum|zur} Berufsbildner, {Ausbildung|Weiterbildung} als Berufsbildner, formation {de formateur en entreprise|pour formateurs en entreprise}, formation de formatrice en entreprise, cours de formatrice en entreprise',
    source:
      'Vocational and Professional Education and Training Ordinance (Switzerland), art. 44: course for trainers of apprentices',
  },
  ausbildereignung: {
    name: [
      'Ausbildereignung (AEVO)',
      'trainer aptitude certificate',
      'attestation d’aptitude à la formation d’apprentis',
    ],
    also: 'AdA-Schein, Ausbildereignungsprüfung, AEVO, Ausbildereignung, Ausbilderschein, Ausbildungsschein AEVO, Meister Teil IV, Meisterprüfung Teil IV, Teile I bis IV, Teil IV Berufs- und Arbeitspädagogik, Berufs- und Arbeitspädagogik, Ausbildung der Ausbilder, AdA',
  },
  'quality-auditor': {
    name: ['Interner Auditor', 'internal auditor ISO 9001', 'auditeur qualité interne'],
    also: 'Auditor ISO 9001, Lead Auditor ISO 9001, QM-Auditor, Qualitätsauditor, interner Auditor ISO 9001, ISO 9001 lead auditor, ISO 9001 internal auditor, auditeur interne ISO 9001, auditrice qualité interne, auditeur qualité',
    proves: 'internal-audits',
  },
  'safety-specialist-training': {
    name: ['Sicherheitsfachmann-Ausbildung', 'NEBOSH certificate', 'formation de spécialiste en sécurité au travail'],
    also: 'NEBOSH, NEBOSH General Certificate, NEBOSH Construction Certificate, Fachausweis ASGS, EKAS-Kurs',
    guard: {
      aliases: ['NEBOSH'],
      near: ['certificate', 'IOSH', 'Certificate', 'health', 'safety', 'diploma', 'qualified'],
    },
    proves: 'occupational-safety',
  },
  iosh: { name: 'IOSH', also: 'IOSH Managing Safely, IOSH Working Safely, IOSH certificate' },
  'apics-certificate': {
    name: ['APICS CSCP', 'APICS certification', 'certification APICS'],
    also: 'APICS CPIM, APICS, CPIM, CSCP, ASCM CSCP, BASICS APICS',
    guard: {
      aliases: ['CSCP', 'CPIM'],
      near: ['APICS', 'ASCM', 'supply', 'Supply', 'certification', 'Zertifikat', 'Logistik'],
    },
    proves: 'supply-chain-management',
  },
  'cips-certificate': {
    name: ['CIPS-Diplom', 'CIPS qualification', 'diplôme CIPS'],
    also: 'CIPS, MCIPS, CIPS Level 4, CIPS Level 5, CIPS diploma',
    proves: 'procurement',
  },
  'logistics-diploma-federal': {
    name: ['Logistikfachmann mit eidg. Fachausweis', 'federal diploma in logistics', 'logisticien avec brevet fédéral'],
    also: 'Logistikfachmann mit eidgenössischem Fachausweis, Logistikfachfrau mit eidg. Fachausweis, Logistiker mit eidg. Fachausweis, agent de logistique avec brevet fédéral, logisticien avec brevet',
    proves: 'logistician federal-certificate',
  },
  'forwarding-diploma-federal': {
    name: [
      'Fachmann internationale Spedition und Logistik mit eidg. Fachausweis',
      'federal diploma in international forwarding',
      'spécialiste en expédition et logistique internationale avec brevet fédéral',
    ],
    also: 'Fachfrau internationale Spedition und Logistik mit eidg. Fachausweis, Fachmann internationale Spedition und Logistik, Fachfrau internationale Spedition und Logistik, spécialiste en expédition et logistique internationale',
    proves: 'freight-forwarding federal-certificate',
  },
  'customs-diploma-federal': {
    name: [
      'Zolldeklarant mit eidg. Fachausweis',
      'federal diploma in customs declaration',
      'déclarant de douane avec brevet fédéral',
    ],
    also: 'Zolldeklarantin mit eidg. Fachausweis, Zollfachmann mit eidg. Fachausweis, déclarante de douane avec brevet fédéral, spécialiste de douane avec brevet fédéral',
    proves: 'customs-declarant federal-certificate',
  },
  'purchasing-diploma-federal': {
    name: [
      'Einkaufsfachmann mit eidg. Fachausweis',
      'federal diploma in purchasing',
      'spécialiste d’achats avec brevet fédéral',
    ],
    also: 'Fachmann Einkauf mit eidg. Fachausweis, Fachfrau Einkauf mit eidg. Fachausweis, Einkaufsfachfrau mit eidg. Fachausweis, Fachmann/-frau in Beschaffung und Einkauf, acheteur avec brevet fédéral, spécialiste achats avec brevet fédéral',
    proves: 'purchaser federal-certificate',
  },
})
