import { define } from './define.ts'

/** Engineering, quality and regulated production, in the words of adverts and CVs. */
export const engineeringWork = define('activity', {
  'bills-of-materials': {
    name: ['Stücklisten', 'bills of materials', 'nomenclatures'],
    also: 'Stückliste, Stücklistenerstellung, Stücklisten erstellen, Erstellung von Stücklisten, Stücklistenpflege, Materiallisten, bill of materials, BOM, BOMs, parts lists, nomenclature, nomenclatures produits, liste de pièces, listes de pièces',
    guard: {
      aliases: ['BOM', 'BOMs', 'nomenclature'],
      near: [
        'drawings',
        'CAD',
        'assembly',
        'ERP',
        'plans',
        'pièces',
        'CAO',
        'parts',
        'engineering',
        'Zeichnungen',
        'SolidWorks',
      ],
    },
  },
  'drawings-and-parts-lists': {
    name: ['Fertigungsunterlagen', 'manufacturing documentation', 'dossier de fabrication'],
    also: 'Erstellung von Fertigungsunterlagen, manufacturing documents, dossiers de fabrication',
    proves: 'technical-drawing bills-of-materials',
  },
  'drive-sizing': {
    name: ['Auslegung von Antrieben', 'sizing of drives', 'dimensionnement d’entraînements'],
    also: 'Antriebsauslegung, Auslegung von {Servoachsen|Antrieben und Getrieben|Servoantrieben|Antriebssystemen|Motoren und Getrieben|Motoren}, Auslegung der Antriebe, Dimensionierung von {Antrieben|Servoantrieben|Motoren}, Antriebe {auslegen|ausgelegt|dimensioniert}, Servoantriebe {dimensioniert|ausgelegt}, Servoachsen {ausgelegt|dimensioniert}, sizing of {motors|servo motors|drives|motors and gearboxes}, sized {motors|servo motors|drives|gearboxes}, motor sizing, drive sizing, servo sizing, selecting motors and gearboxes, dimensionnement {de moteurs|des moteurs|de servomoteurs|d’axes|des entraînements|des motorisations|de motorisations}, dimensionnement de moteurs et réducteurs, sized servo motors, sizing servo motors',
    proves: 'drive-technology',
  },
  'pneumatics-sizing': {
    name: ['Auslegung von Pneumatik', 'sizing of pneumatics', 'dimensionnement pneumatique'],
    also: 'Pneumatikauslegung, Auslegung von {Pneumatikkomponenten|Zylindern|pneumatischen Komponenten}, Auslegung der Pneumatik, Zylinder {ausgelegt|dimensioniert}, Zylinder und Ventilinseln, Ventilinseln ausgelegt, pneumatic cylinders, pneumatic sizing, pneumatic actuators, dimensionnement de vérins, vérins pneumatiques, dimensionnement des vérins, pneumatic cylinders, vérins',
    proves: 'pneumatics',
  },
  'item-master-data': {
    name: ['Artikelstammdaten', 'item master data', 'données articles'],
    also: 'Artikelstamm, Artikelstämme, Artikelpflege, Artikelstammpflege, Artikelanlage, Anlegen von Artikeln, Pflege von {Artikelstammdaten|Artikelstämmen|Materialstammdaten}, Pflege der {Artikelstammdaten|Materialstammdaten|Artikelstämme}, Materialstammdaten, Materialstamm, Materialstammpflege, Stammdaten im ERP, item masters, material master data, material master, article master data, part master data, données de base articles, fiches articles, base articles, gestion des articles, création d’articles, données techniques articles',
    proves: 'master-data-management',
  },
  'technical-clarification': {
    name: ['Technische Abklärungen', 'technical clarifications', 'clarifications techniques'],
    also: 'Klärung technischer {Fragen|Details|Sachverhalte}, technische Klärung, technische Klärungen, technischen Abklärungen, technische Rückfragen, Klärung technischer Fragen mit {Kunden|Lieferanten}, technical queries, technical query resolution, clarifications techniques avec les clients, questions techniques',
  },
  'regulated-manufacturing': {
    name: ['Regulierte Produktion', 'regulated manufacturing', 'production réglementée'],
    also: 'reguliertes Umfeld, regulierten Umfeld, reguliertem Umfeld, GMP-reguliertes Umfeld, GMP-regulierten Umfeld, GMP-reguliertem Umfeld, regulierte Industrie, regulierten Industrie, regulated environment, regulated industry, regulated manufacturing environment, regulated industries, environnement réglementé, environnements réglementés, industrie réglementée, milieu réglementé',
  },
  'gmp-production': {
    name: ['GMP', 'GMP', 'BPF'],
    also: 'GMP-Produktion, GMP manufacturing, GMP production, production BPF, GMP-regulierten Produktion, GMP-regulierte Produktion, GMP environment, GMP-Umfeld, Produktion unter GMP, Produktion nach GMP, Herstellung unter GMP, Herstellung unter GMP-Bedingungen, GMP-Herstellung, GMP-gerechte Produktion, GMP-Kenntnisse, GMP-Erfahrung, GMP-Richtlinien, GMP-Vorschriften, GMP-Regeln, environnement GMP, environnement BPF, cGMP, EU-GMP, EU GMP, Gute Herstellungspraxis, gute Herstellungspraxis, good manufacturing practice, manufacturing under GMP, bonnes pratiques de fabrication, BPF, sous BPF, règles BPF, normes BPF, production sous BPF, environnement pharmaceutique BPF, fabrication BPF',
    guard: {
      aliases: ['BPF'],
      near: [
        'pharma',
        'pharmaceutique',
        'sous',
        'GMP',
        'production',
        'déviations',
        'qualité',
        'environnement',
        'normes',
        'règles',
        'aseptique',
        'fabrication',
        'FDA',
        'validation',
      ],
    },
    proves: 'pharma regulated-manufacturing',
  },
  'cleanroom-work': {
    name: ['Reinraum', 'cleanroom', 'salle blanche'],
    also: 'Reinraumarbeit, Reinräume, Reinräumen, Reinraumtechnik, Reinraumfertigung, Reinraumproduktion, Reinraumerfahrung, Arbeiten im Reinraum, Arbeit im Reinraum, Reinraumbedingungen, clean room, cleanrooms, clean rooms, cleanroom environment, working in cleanrooms, ISO class 7 cleanroom, salles blanches, salle propre, zone à atmosphère contrôlée, ZAC, travail en salle blanche, environnement stérile et salle blanche',
    guard: {
      aliases: ['ZAC'],
      near: ['salle', 'stérile', 'aseptique', 'BPF', 'production', 'pharmaceutique', 'blanche'],
    },
  },
  'sterile-production': {
    name: ['Sterilfertigung', 'sterile manufacturing', 'production stérile'],
    also: 'Sterilproduktion, Sterilherstellung, sterile Herstellung, sterile Produktion, sterile Abfüllung, aseptische {Abfüllung|Herstellung|Produktion|Fertigung|Prozesse}, Aseptik, Reinraum- und Sterilfertigung, Fill & Finish, fill-finish, Fill and Finish, aseptic filling, aseptic processing, aseptic manufacturing, sterile filling, sterile production, remplissage aseptique, remplissage stérile, production aseptique, fabrication stérile, procédés aseptiques, répartition aseptique, aseptique',
    guard: {
      aliases: ['aseptique'],
      near: ['remplissage', 'salle', 'production', 'procédés', 'pharmaceutique', 'BPF', 'stérile'],
    },
    proves: 'gmp-production',
  },
  'technology-transfer': {
    name: ['Technologietransfer', 'technology transfer', 'transfert de technologie'],
    also: 'Technologietransfers, Tech Transfer, Tech-Transfer, Prozesstransfer, Prozesstransfers, Produkttransfer, Produkttransfers, Transfer von {Prozessen|Produkten}, Verlagerung von Produktionslinien, Produktionsverlagerung, process transfer, process transfers, product transfer, product transfers, transfer of processes, technology transfers, transfert de procédés, transferts de procédés, transfert industriel, transferts industriels, transfert de production, transfert du laboratoire à l’échelle industrielle, transferts de technologie',
  },
  'scale-up-work': {
    name: [
      'Scale-up vom Labor in die Produktion',
      'scale-up from lab to production',
      'passage du laboratoire à l’échelle industrielle',
    ],
    also: 'Massstabsvergrösserung, Überführung vom Labor in die Produktion, Upscaling, process scale-up, scaling up processes, mise à l’échelle, mise à l’échelle industrielle, montée en échelle, transposition industrielle, transposition d’échelle',
    proves: 'process-engineering-work',
  },
  'user-requirement-specifications': {
    name: ['URS', 'user requirement specifications', 'spécifications des besoins utilisateurs'],
    also: 'User Requirement Specification, User Requirements Specification, URS-Erstellung, Erstellung von URS, writing URS, rédaction d’URS, cahier des charges utilisateur, spécifications utilisateurs',
  },
  'qualification-documents': {
    name: ['Qualifizierungsdokumente', 'qualification protocols', 'protocoles de qualification'],
    also: 'Qualifizierungsdokumenten, Qualifizierungsunterlagen, Qualifizierungsprotokolle, Qualifizierungspläne, Qualifizierungspläne und -berichte, Validierungsdokumente, Validierungsprotokolle, Validierungspläne, Validierungsberichte, IQ/OQ/PQ-Protokolle, qualification documents, qualification documentation, validation protocols, validation protocols and reports, validation documentation, protocoles de validation, protocoles et rapports de validation, documents de qualification, protocoles de qualification et de validation, dossiers de qualification, rapports de qualification, rapports de validation',
    proves: 'equipment-qualification',
  },
  'deviation-management': {
    name: ['Abweichungsmanagement', 'deviation management', 'gestion des déviations'],
    also: 'Abweichungen, Bearbeitung von Abweichungen, Bearbeitung von Abweichungen und CAPA, Abweichungsbearbeitung, Abweichungen {bearbeiten|bearbeitet|untersucht|untersuchen}, Deviations, Deviation Management, Deviation-Management, Nichtkonformitäten, Non-Conformities, Abweichungsberichte, deviation handling, deviation investigations, handling deviations, deviations, non-conformances, nonconformances, non-conformance reports, NCR, NCRs, non-conformity management, déviations, traitement des déviations, déviations et CAPA, gestion des non-conformités, traitement des non-conformités, non-conformités, fiches de non-conformité',
    proves: 'quality-management',
    guard: {
      aliases: ['Abweichungen', 'deviations', 'Deviations', 'déviations', 'NCR', 'NCRs'],
      near: [
        'CAPA',
        'GMP',
        'Change',
        'change',
        'Qualität',
        'quality',
        'investigations',
        'qualité',
        'gestion',
        'Controls',
        'Control',
        'BPF',
        'bearbeitet',
        'untersucht',
        'Ursachenanalysen',
        'QA',
        'audits',
      ],
    },
  },
  'capa-management': {
    name: ['CAPA-Management', 'CAPA management', 'gestion des CAPA'],
    also: 'CAPA, CAPAs, CAPA-Prozess, CAPA-Massnahmen, Bearbeitung von CAPA, CAPA bis zum Abschluss, Korrektur- und Vorbeugemassnahmen, Korrektur- und Vorbeugungsmassnahmen, Korrektur- und Verbesserungsmassnahmen, corrective and preventive actions, corrective and preventive action, corrective actions, CAPA management, CAPA investigations, CAPA system, actions correctives et préventives, actions correctives, plans d’actions correctives, suivi des CAPA, gestion CAPA, mesures correctives et préventives',
    proves: 'quality-management',
    guard: {
      aliases: ['corrective actions', 'actions correctives'],
      near: [
        'audit',
        'audits',
        'quality',
        'qualité',
        'CAPA',
        'root',
        'causes',
        'non-conformités',
        'investigations',
        'préventives',
      ],
    },
  },
  'change-control-quality': {
    name: ['Change Control', 'change control', 'maîtrise des changements'],
    also: 'Änderungsanträge(n), Change Controls, Change-Control, Change-Control-Verfahren, Change-Control-Prozess, Änderungskontrolle, Änderungsmanagement im GMP-Umfeld, Bearbeitung von Change Controls, Abweichungen und Change Controls, technisches Änderungsmanagement, Engineering Changes, engineering change control, engineering changes, engineering change management, change requests quality, change control requests, gestion des changements qualité, maîtrise des modifications, gestion des modifications techniques, demandes de modification, contrôle des changements',
  },
  'work-instructions': {
    name: ['Arbeitsanweisungen', 'work instructions', 'modes opératoires'],
    also: 'Arbeitsanweisung, Arbeitsanweisungen {erstellen|verfasst|verfassen}, Verfahrensanweisungen, Verfahrensanweisung, SOP, SOPs, Standardarbeitsanweisungen, Standard Operating Procedures, Prüfanweisungen, Prüfpläne, Prüfpläne und Arbeitsanweisungen, Erstellung von {Arbeitsanweisungen|SOP|SOPs|Verfahrensanweisungen|Prüfplänen}, Vorgabedokumente, Vorgabedokumenten, writing procedures, writing procedures and work instructions, procedures and work instructions, work instruction, standard operating procedures, writing SOPs, quality procedures, operating procedures, rédaction de procédures, rédaction des procédures, procédures et instructions de travail, instructions de travail, mode opératoire, procédures opératoires, rédaction de modes opératoires, procédures qualité, instructions de contrôle',
    guard: {
      aliases: ['SOP'],
      near: [
        'GMP',
        'Arbeitsanweisungen',
        'Qualität',
        'SOPs',
        'procedures',
        'quality',
        'Erstellung',
        'verfasst',
        'writing',
        'rédaction',
        'QA',
        'qualité',
        'Labor',
        'Validierung',
      ],
    },
  },
  'measurement-system-analysis': {
    name: ['Messsystemanalyse', 'measurement system analysis', 'analyse des systèmes de mesure'],
    also: 'Messsystemanalysen, MSA, MSA-Studien, Messmittelfähigkeit, Messmittelfähigkeitsanalysen, Gauge R&R, Gage R&R, R&R-Studien, Gauge R and R, measurement systems analysis, capabilité des moyens de mesure, étude R&R, études R&R',
    guard: {
      aliases: ['MSA'],
      near: [
        'SPC',
        'FMEA',
        'Messsystemanalyse',
        'Qualität',
        'quality',
        'Statistik',
        'capability',
        'Gauge',
        'Minitab',
        'qualité',
        'PPAP',
      ],
    },
    proves: 'statistics',
  },
  'process-capability': {
    name: ['Prozessfähigkeit', 'process capability', 'capabilité des procédés'],
    also: 'Prozessfähigkeiten, Prozessfähigkeitsanalysen, Cpk, Cp/Cpk, Cpk-Werte, Maschinenfähigkeit, Maschinenfähigkeitsuntersuchungen, Cmk, process capability studies, capability studies, Cpk studies, Cpk report, capabilité, capabilités, études de capabilité, capabilité machine, indices de capabilité',
    proves: 'statistics',
  },
  'sampling-plans': {
    name: ['Stichprobenpläne', 'sampling plans', 'plans d’échantillonnage'],
    also: 'Stichprobenplan, Stichprobenprüfung, Stichprobenprüfungen, AQL, AQL-Prüfung, ISO 2859, sampling plan, acceptance sampling, plan d’échantillonnage, échantillonnage AQL',
    proves: 'statistics',
  },
  'minitab-work': {
    name: ['Minitab', 'Minitab', 'Minitab'],
    proves: 'statistics statistics-software',
  },
  'authority-inspections': {
    name: ['Behördeninspektionen', 'regulatory inspections', 'inspections des autorités'],
    also: 'Behördeninspektion, Inspektionen durch Behörden, Inspektionen der Behörden, behördliche Inspektionen, Inspektionen durch {Swissmedic|die FDA|FDA}, Inspektionen von Behörden, FDA-Inspektion, FDA-Inspektionen, FDA-Audit, FDA-Audits, Swissmedic-Inspektion, Swissmedic-Inspektionen, MHRA inspection, MHRA inspections, FDA inspection, FDA inspections, FDA audits, regulatory inspection, inspection readiness, authority inspections, health authority inspections, inspections réglementaires, inspection FDA, inspections FDA, inspections ANSM, inspection ANSM, inspections Swissmedic, audits des autorités',
  },
  'medical-device-risk-management': {
    name: ['Risikomanagement nach ISO 14971', 'risk management to ISO 14971', 'gestion des risques ISO 14971'],
    also: 'ISO 14971, EN ISO 14971, Risikoanalysen nach ISO 14971, Risikoanalyse nach ISO 14971, medical device risk management, analyse des risques ISO 14971',
    proves: 'risk-management medtech',
  },
  'fda-regulations': {
    name: ['FDA 21 CFR 820', 'FDA 21 CFR 820', 'FDA 21 CFR 820'],
    also: '21 CFR 820, 21 CFR Part 820, 21CFR820, FDA 21 CFR Part 820, FDA QSR, Quality System Regulation, QMSR',
    proves: 'medtech',
  },
  'part-11': {
    name: '21 CFR Part 11',
    also: 'FDA 21 CFR Part 11, 21 CFR 11, Annex 11, EU GMP Annex 11, Datenintegrität nach Part 11',
  },
  'annex-1': { name: 'EU GMP Annex 1', also: 'Annex 1, GMP Annex 1, Annexe 1 BPF', proves: 'gmp-production' },
  'capex-projects': {
    name: ['Investitionsprojekte', 'capital projects', 'projets d’investissement'],
    also: 'Investitionsprojekten, Investitionsvorhaben, Investitionsplanung Anlagen, Planung von Investitionsprojekten, Planung und Betreuung von Investitionsprojekten, CAPEX-Projekte, Capex-Projekte, Capex projects, CAPEX projects, capital expenditure projects, capital investment projects, projet d’investissement, projets d’investissements, projets CAPEX, projets capex, investissements industriels',
    proves: 'project-management',
  },
  'cross-department-work': {
    name: [
      'Zusammenarbeit mit Produktion und Technik',
      'working with production and engineering',
      'collaboration avec la production et la technique',
    ],
    also: 'Zusammenarbeit mit {Produktion|der Produktion|Produktion und Technik|Produktion Technik und QA|Produktion und Qualitätssicherung|Produktion und Entwicklung|Entwicklung und Produktion|Fachabteilungen|anderen Abteilungen}, abteilungsübergreifende Zusammenarbeit, bereichsübergreifende Zusammenarbeit, Schnittstelle zwischen {Produktion und Entwicklung|Entwicklung und Produktion|Produktion und Technik}, Schnittstelle zu {Produktion|Produktion und Technik|Entwicklung}, working with {production|manufacturing|production and engineering|production and maintenance|cross-functional teams}, cross-departmental, cross-department, interface between production and engineering, collaboration avec {la production|les autres services|les différents services|la maintenance|la production et la maintenance}, avec la production la maintenance et l’assurance qualité, interface avec la production, travail transversal, transversalité, interface entre la production et le bureau d’études',
  },
  'line-improvements': {
    name: ['Verbesserungen an Anlagen', 'equipment improvements', 'améliorations des lignes'],
    also: 'Verbesserungsvorschläge, Verbesserungsmassnahmen, technische Verbesserungen, Anlagenverbesserung, Anlagenoptimierung, Anlagenoptimierungen, Anlagenverbesserungen, Optimierung von {Anlagen|Maschinen|Maschinen und Anlagen|Prozessen und Anlagen|Produktionsanlagen}, Optimierung der {Anlagen|Maschinen|Produktionsanlagen}, equipment improvements, improvement projects, line improvements, process improvements, equipment reliability improvements, machine modifications, améliorations techniques, amélioration des équipements, chantiers d’amélioration, chantiers d’amélioration continue, proposer des améliorations, proposer des améliorations sur les lignes, force de proposition technique, améliorations sur les lignes, amélioration des lignes, fiabilisation des équipements, fiabilisation',
    guard: {
      aliases: [
        'Verbesserungsvorschläge',
        'Verbesserungsmassnahmen',
        'improvement projects',
        'process improvements',
        'fiabilisation',
      ],
      near: [
        'Anlagen',
        'Maschinen',
        'Produktion',
        'production',
        'Fertigung',
        'équipements',
        'lignes',
        'line',
        'machines',
        'Lean',
        'KVP',
        'maintenance',
        'manufacturing',
      ],
    },
  },
  'industrial-networks': {
    name: ['Industrielle Netzwerke', 'industrial networks', 'réseaux industriels'],
    also: 'Industrienetzwerke, industrielle Kommunikation, industrielle Bussysteme, Bussysteme, Bussystemen, Bussysteme der Automation, industrial Ethernet, industrial communication, industrial communications, réseau industriel, réseaux de terrain, bus et réseaux industriels, communication industrielle, réseaux automates',
    guard: {
      aliases: ['Bussysteme', 'Bussystemen'],
      near: ['Profinet', 'Profibus', 'SPS', 'KNX', 'EtherCAT', 'Automation', 'Feldbus', 'CAN', 'Siemens'],
    },
  },
  'remote-diagnostics': {
    name: ['Fernwartung', 'remote maintenance', 'télémaintenance'],
    also: 'Fernwartungen, Ferndiagnose, Ferndiagnosen, Fernsupport Anlagen, remote diagnostics, remote servicing, télédiagnostic, diagnostic à distance, diagnostic des pannes à distance, assistance technique à distance',
  },
  'design-calculations': {
    name: ['Berechnungen und Bemessungen', 'design calculations', 'notes de calcul'],
    also: 'Bemessungen, Auslegungsberechnungen, technische Berechnungen, Netzberechnung, Netzberechnungen, Berechnung der Netze, Berechnung von {Netzen|Anlagen|Leitungen}, Dimensionierung von {Anlagen|Leitungen|Netzen|Kabeln}, Leitungsberechnung, Leitungsberechnungen, Kurzschlussberechnung, Kurzschlussberechnungen, Auslegungen von Anlagen, checking design calculations, checked calculations, engineering calculations, cable calculations, electrical calculations, load calculations, notes de calculs, note de calcul, calculs de dimensionnement, bilans de puissance, bilan de puissance, dimensionnement des câbles, dimensionnement des installations',
  },
  'materials-ordering': {
    name: ['Materialbestellung', 'ordering materials', 'commande de matériel'],
    also: 'Materialbestellungen, Materialbeschaffung für Projekte, Bestellung von Material, Bestellen von Material, Material {bestellen|bestellt}, Materialeinkauf, Materialeinkäufe, Beschaffung von {Material|Materialien}, procurement of materials, purchasing of materials, purchasing materials, ordering of materials, placing orders, placing orders with suppliers, raising purchase orders, material orders, orders with suppliers, commandes de matériel, commande du matériel, commandes fournisseurs, passation des commandes, approvisionnement en matériel, achats de matériel, achat de matériel, commander le matériel',
    proves: 'operational-purchasing',
  },
})

/** Norms of regulated industries. */
export const engineeringNorms = define('method', {
  'iso-13485': {
    name: 'ISO 13485',
    also: 'EN ISO 13485, DIN EN ISO 13485, ISO13485',
    proves: 'medtech quality-management',
  },
  'medical-device-regulation': {
    name: ['MDR (EU 2017/745)', 'Medical Device Regulation', 'règlement relatif aux dispositifs médicaux'],
    also: 'MDR, EU MDR, MDR 2017/745, EU 2017/745, Medizinprodukteverordnung, Medizinprodukte-Verordnung',
    proves: 'medtech',
  },
  'iec-62304': { name: 'IEC 62304', also: 'EN 62304, IEC/EN 62304', proves: 'medtech' },
  gxp: {
    name: 'GxP',
    also: 'GxP-Umfeld, GxP environment, GxP-Richtlinien, GxP-Kenntnisse',
    proves: 'regulated-manufacturing',
  },
})
