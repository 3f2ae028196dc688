import { define } from './define.ts'

/** Occupations of medicine, practice, laboratory, radiology and pharmacy. */
export const medicalRoles = define('role', {
  physician: {
    name: ['Arzt', 'physician', 'médecin'],
    also: 'Ärztin, Ärzte, Ärzten, Ärztinnen, Arztes, dipl. Arzt, dipl. Ärztin, Arzt/Ärztin, Ärztin/Arzt, Assistenzarzt, Assistenzärztin, Assistenzärzte, Assistenzarzt/-ärztin, approbiert* Arzt, approbierte Ärztin, Staatsexamen Medizin, Humanmediziner, physicians, medical doctor(s), doctor of medicine, junior doctor, resident physician, senior house officer, médecins, docteur en médecine, doctoresse, médecin assistant, médecin assistante, médecin-assistant, médecin-assistante',
    heads: 'Arzt, Ärztin, Ärzte, Ärztinnen',
    notHeads:
      'Tierarzt, Tierärztin, Tierärzte, Tierärztinnen, Zahnarzt, Zahnärztin, Zahnärzte, Zahnärztinnen, Amtstierarzt, Amtstierärztin, Fachtierarzt, Assistenzzahnarzt, Assistenzzahnärztin, Schulzahnarzt, Schulzahnärztin',
    proves: 'medical-practice-of-physicians',
    studies: 'human-medicine',
  },
  'specialist-physician': {
    name: ['Facharzt', 'specialist physician', 'médecin spécialiste'],
    also: 'Fachärztin, Fachärzte, Facharzttitel, Facharzt FMH, Fachärztin FMH, Spitalfacharzt, specialist doctor, hospital specialist, medical consultant in hospital, médecins spécialistes, médecin spécialiste FMH, titre FMH, spécialiste FMH',
    proves: 'physician',
  },
  'attending-physician': {
    name: ['Oberarzt', 'senior registrar', 'chef de clinique'],
    also: 'Oberärztin, Oberärzte, Oberarzt/Oberärztin, Oberärztin/Oberarzt, Oberarztstelle, attending physician, specialty registrar, cheffe de clinique, chefs de clinique',
    proves: 'physician',
  },
  'senior-physician': {
    name: ['Leitender Arzt', 'senior consultant physician', 'médecin-chef'],
    also: 'Leitende Ärztin, leitender Arzt, Chefarzt, Chefärztin, Chefärzte, ärztlich* {Leiter|Leitung|Direktor|Direktorin}, chief physician, head physician, medical director of a hospital, médecin chef, médecin cadre, médecin adjoint, médecin-cheffe, médecin cheffe',
    proves: 'specialist-physician',
  },
  'general-practitioner': {
    name: ['Hausarzt', 'general practitioner', 'médecin généraliste'],
    also: 'Hausärztin, Hausärzte, Hausarztmedizin, Allgemeinmediziner, Allgemeinarzt, Allgemeinärztin, Allgemeinmedizin, Facharzt für Allgemeinmedizin, family doctor, family physician, general practitioners, general practice, médecin de famille, médecins de famille, médecine générale, médecine de famille, omnipraticien, médecin traitant généraliste',
    proves: 'physician',
  },
  anaesthetist: {
    name: ['Anästhesist', 'anaesthetist', 'médecin anesthésiste'],
    also: 'Facharzt für Anästhesie, Facharzt für Anästhesiologie, Fachärztin für Anästhesiologie, Facharzt Anästhesiologie, Fachärztin Anästhesiologie, anaesthesiologist, anesthesiologist, médecin anesthésiste-réanimateur, anesthésiste-réanimateur',
    proves: 'specialist-physician anaesthesia-care',
  },
  surgeon: {
    name: ['Chirurg', 'surgeon', 'chirurgien'],
    also: 'Chirurgin, Chirurgen, Facharzt für Chirurgie, Facharzt Chirurgie, Fachärztin Chirurgie, Fachärztin für Chirurgie, surgeons, chirurgienne, chirurgiens',
    proves: 'specialist-physician',
  },
  psychiatrist: {
    name: ['Psychiater', 'psychiatrist', 'psychiatre'],
    also: 'Facharzt für Psychiatrie, Fachärztin für Psychiatrie, psychiatrists, psychiatres, médecin psychiatre, pédopsychiatre',
    proves: 'specialist-physician',
  },
  'psychiatrist-psychotherapist': {
    name: [
      'Facharzt für Psychiatrie und Psychotherapie',
      'specialist in psychiatry and psychotherapy',
      'spécialiste en psychiatrie et psychothérapie',
    ],
    also: 'Facharzt Psychiatrie und Psychotherapie, Fachärztin Psychiatrie und Psychotherapie, Fachärztin für Psychiatrie und Psychotherapie',
    proves: 'psychiatrist psychotherapy',
  },
  radiologist: {
    name: ['Facharzt für Radiologie', 'radiologist', 'médecin radiologue'],
    also: 'Radiologe, Radiologin, Radiologen, Fachärztin für Radiologie, Facharzt Radiologie, Fachärztin Radiologie, radiologists, radiologue',
    proves: 'specialist-physician radiology',
  },
  paediatrician: {
    name: ['Kinderarzt', 'paediatrician', 'pédiatre'],
    also: 'Kinderärztin, Kinderärzte, Facharzt für Pädiatrie, Fachärztin für Pädiatrie, Facharzt für Kinder- und Jugendmedizin, Fachärztin für Kinder- und Jugendmedizin, pediatrician(s), paediatricians, pédiatres, médecin pédiatre',
    proves: 'specialist-physician',
  },
  'company-physician': {
    name: ['Arbeitsmediziner', 'occupational physician', 'médecin du travail'],
    also: 'Betriebsarzt, Betriebsärztin, Werksarzt, Werksärztin, Facharzt für Arbeitsmedizin, Fachärztin für Arbeitsmedizin, Arbeitsmedizin, occupational medicine, occupational health physician, médecine du travail',
    proves: 'physician',
  },
  dentist: {
    name: ['Zahnarzt', 'dentist', 'médecin-dentiste'],
    also: 'Zahnärztin, Zahnärzte, Zahnärztinnen, Zahnmediziner, Assistenzzahnarzt, Assistenzzahnärztin, Zahnmedizinstudium, Staatsexamen Zahnmedizin, dental surgeon, dentists, chirurgien-dentiste, chirurgienne-dentiste, médecin dentiste, médecins-dentistes',
    studies: 'dental-medicine',
  },
  veterinarian: {
    name: ['Tierarzt', 'veterinarian', 'vétérinaire'],
    also: 'Tierärztin, Tierärzte, Tierärztinnen, Veterinär, Veterinärmediziner, Kleintierarzt, Kleintierärztin, Grosstierarzt, veterinary surgeon, veterinarians, vétérinaires, médecin vétérinaire',
    studies: 'veterinary-medicine',
  },
  'veterinary-assistant': {
    name: ['Tiermedizinischer Praxisassistent', 'veterinary nurse', 'assistant en médecine vétérinaire'],
    also: 'tiermedizinisch* {Praxisassistent|Fachangestellte|Fachangestellter}, TPA Tiermedizin, Tierarzthelfer, Tierarztassistent, Tierpflege in der Tierarztpraxis, Tierkrankenschwester, Tierkrankenpfleger, veterinary nurses, veterinary technician, veterinary assistant, assistante en médecine vétérinaire, assistante vétérinaire, assistant vétérinaire, auxiliaire vétérinaire, auxiliaire spécialisée vétérinaire, Tierarztgehilfin',
  },
  'medical-practice-assistant': {
    name: ['Medizinische Praxisassistentin', 'medical practice assistant', 'assistante médicale'],
    also: 'medizinisch* {Praxisassistent|Fachangestellte|Fachangestellter|Fachangestellten}, Praxisassistent Arztpraxis, MPA EFZ, MPA, dipl. MPA, dipl. Arztgehilfin, Arztgehilfin, Arztgehilfe, Arzthelfer, {als|zur|zum|gelernte|ausgebildete} MFA, MFA Arztpraxis, MFA-Ausbildung, Ordinationsassistent, Ordinationsgehilfin, medical practice assistants, medical assistant(s), doctor’s assistant, GP practice assistant, assistant médical, assistantes médicales, assistant/e médical/e, assistante de cabinet médical, assistant de cabinet médical',
    proves: 'medical-practice-work blood-sampling ecg',
    guard: {
      aliases: ['MPA'],
      near: [
        'EFZ',
        'Praxis',
        'Arztpraxis',
        'Praxisassistentin',
        'Praxisassistent',
        'MPK',
        'Labor',
        'Röntgen',
        'Ausbildung',
        'gelernte',
        'Hausarztpraxis',
        'Sprechstunde',
        'Lehre',
        'als',
        'Gruppenpraxis',
      ],
    },
  },
  'medical-practice-coordinator': {
    name: ['Medizinische Praxiskoordinatorin', 'medical practice coordinator', 'coordinatrice en médecine ambulatoire'],
    also: 'medizinisch* Praxiskoordinator, MPK klinische Richtung, MPK praxisleitende Richtung, coordinateur en médecine ambulatoire, coordinateur en médecine ambulatoire BF',
    proves: 'medical-practice-work',
  },
  'medical-practice-manager': {
    name: ['Praxismanager Arztpraxis', 'medical practice manager', 'responsable de cabinet médical'],
    also: 'leitende MPA, Leitende MPA, Praxismanagement Arztpraxis, Praxisleitung Arztpraxis, Leitung einer Arztpraxis, Leitung Arztpraxis, GP practice manager, practice manager in healthcare, coordinateur de cabinet médical, coordinatrice de cabinet médical, gestion d’un cabinet médical',
    proves: 'medical-practice-work',
  },
  'medical-secretary': {
    name: ['Medizinische Sekretärin', 'medical secretary', 'secrétaire médicale'],
    also: 'medizinischer Sekretär, medizinisches Sekretariat, medizinischen Sekretariat, Arztsekretärin, Arztsekretär, Arztsekretärinnen, Arztsekretariat, Chefarztsekretariat, Chefarztsekretärin, Kliniksekretariat, medizinische Schreibkraft, medical secretaries, medical administration, secrétaire médical, secrétaires médicales, secrétariat médical, assistante médico-administrative, assistant médico-administratif',
    proves: 'medical-reports healthcare secretarial-work',
  },
  'patient-administrator': {
    name: ['Patientenadministration', 'patient administration', 'admission des patients'],
    also: 'Patientenaufnahme, Patientenempfang, Patientenanmeldung, Patientendisposition, Patientenmanagement, Spitalempfang, Arztpraxisempfang, Disposition von Patienten, Sachbearbeiter Patientenadministration, Sachbearbeiterin Patientenadministration, Patientenservice, patient admission(s), patient registration, hospital receptionist, medical receptionist(s), patient reception, accueil des patients, accueil patients, admissions des patients, réception des patients, réceptionniste médicale, gestionnaire des admissions, agent d’admission',
    proves: 'healthcare',
  },
  'clinical-coder': {
    name: ['Medizinischer Kodierer', 'clinical coder', 'codeur médical'],
    also: 'medizinisch* {Kodierer|Codierer|Kodierfachkraft|Kodierassistent|Kodierung|Codierung}, Kodierfachkraft, Kodierfachkräfte, Kodierfachperson, Fachmann für medizinische Kodierung, Spezialist für medizinische Kodierung, Spezialistin für medizinische Codierung, DRG-Kodierung, clinical coders, medical coder(s), clinical coding, medical coding, codeuse médicale, codage médical, codage DRG, spécialiste en codage médical, technicien d’information médicale',
    proves: 'drg healthcare',
  },
  'medical-controlling': {
    name: ['Medizincontrolling', 'medical controlling', 'contrôle de gestion médical'],
    also: 'Medizincontroller, Medizincontrollerin, medical controller, médico-contrôle, médecin DIM',
    proves: 'drg healthcare',
  },
  'physician-assistant': {
    name: ['Klinischer Fachspezialist', 'physician associate', 'assistant-médecin'],
    also: 'klinische Fachspezialistin, Physician Assistant, Physician Associate, Arztassistent, Arztassistentin, chirurgisch-technisch* Assistent, physician assistants, physician associates',
    proves: 'healthcare',
  },
  radiographer: {
    name: ['Radiologiefachperson', 'radiographer', 'technicien en radiologie médicale'],
    also: 'Radiologiefachfrau, Radiologiefachmann, dipl. Radiologiefachfrau, dipl. Radiologiefachmann, dipl. Radiologiefachperson, Fachfrau für medizinisch-technische Radiologie, {Fachfrau|Fachmann|Fachperson} MTRA, MTRA, MTR, medizinisch-technisch* Radiologieassistent, medizinisch* {Technologe|Technologin} für Radiologie, Medizinische Technologin Radiologie, Radiologietechnologe, Radiologietechnologin, Röntgenassistent, Röntgenassistenz, radiographers, diagnostic radiographer, radiologic technologist, radiology technician, X-ray technician, technicienne en radiologie médicale, {technicien|technicienne} en radiologie, TRM, manipulateur radio, manipulatrice radio, manipulateur en électroradiologie, manipulatrice en électroradiologie, manipulateur en électroradiologie médicale',
    proves: 'radiology conventional-radiography',
    guard: {
      aliases: ['MTR', 'TRM'],
      near: [
        'Radiologie',
        'MTRA',
        'MRT',
        'CT',
        'Röntgen',
        'HF',
        'radiologie',
        'IRM',
        'HES',
        'scanner',
        'ES',
        'imagerie',
      ],
    },
    studies: 'radiology conventional-radiography',
  },
  sonographer: {
    name: ['Sonographeur', 'sonographer', 'échographiste'],
    also: 'Sonograph, Sonografeur, Sonografin, sonographers, ultrasound technician, technicien en échographie, technicienne en échographie',
    proves: 'ultrasound',
  },
  'biomedical-analyst': {
    name: ['Biomedizinischer Analytiker', 'biomedical scientist', 'technicien en analyses biomédicales'],
    also: 'biomedizinisch* Analytiker, dipl. biomedizinische Analytikerin HF, BMA HF, medizinisch-technisch* Laboratoriumsassistent, MTLA, medizinisch* {Technologe|Technologin} für Laboratoriumsanalytik, medizinisch* {Laborant|Laborantin}, biomedical scientists, biomedical analyst, medical laboratory technician, medical laboratory scientist, technicienne en analyses biomédicales, TAB ES, laborantin médical, laborantine médicale, technicien de laboratoire médical, technicienne de laboratoire médical, technicien de laboratoire d’analyses médicales',
    proves: 'medical-laboratory',
  },
  pharmacist: {
    name: ['Apotheker', 'pharmacist', 'pharmacien'],
    also: 'Apothekerin, eidg. dipl. Apotheker, eidg. dipl. Apothekerin, Fachapotheker, Offizinapotheker, Spitalapotheker, Krankenhausapotheker, Approbation als Apotheker, pharmacists, pharmacienne, pharmaciens, pharmacien d’officine, pharmacienne d’officine, pharmacien hospitalier, docteur en pharmacie, pharmacien responsable d’officine',
    proves: 'pharmacy-work',
    heads: 'Apotheker',
    studies: 'pharmacy-studies',
  },
  'pharmacy-technician': {
    name: ['Pharma-Assistentin', 'pharmacy assistant', 'assistante en pharmacie'],
    also: 'Pharma-Assistent, Pharmaassistent, Pharma-Assistentin EFZ, {Fachfrau|Fachmann} Apotheke, Fachfrau Apotheke EFZ, Fachmann Apotheke EFZ, pharmazeutisch-technisch* Assistent, PTA Apotheke, {als|zur|zum|gelernte} PTA, pharmacy assistants, pharmacy technician(s), dispensing assistant, assistant en pharmacie, assistant/e en pharmacie, préparateur en pharmacie, préparatrice en pharmacie, BP préparateur en pharmacie, PTA, pharmazeutisch-technische Assistenz, pharmacy dispenser',
    guard: {
      aliases: ['PTA'],
      near: ['Apotheke', 'Apotheken', 'PKA', 'als', 'Ausbildung', 'Pharmazie', 'MTA', 'CTA', 'BTA', 'gelernte'],
    },
    proves: 'pharmacy-work',
  },
  'pharmacy-clerk': {
    name: [
      'Pharmazeutisch-kaufmännischer Angestellter',
      'pharmaceutical sales assistant',
      'employé commercial en pharmacie',
    ],
    also: 'pharmazeutisch-kaufmännisch* {Angestellte|Angestellter|Assistent}, pharmazeutisch-kaufmännische Assistenz, PKA Apotheke, {als|zur|zum|gelernte} PKA, pharmacy counter assistant, employée commerciale en pharmacie, Apothekenhelferin',
    proves: 'pharmacy-work',
  },
  'drugstore-specialist': {
    name: ['Drogist', 'druggist', 'droguiste'],
    also: 'Drogistin, Drogisten, Drogist HF, Drogistin HF, Drogistin EFZ, druggists, droguistes, droguiste CFC',
    proves: 'drugstore-work',
  },
  'dental-assistant': {
    name: ['Dentalassistentin', 'dental assistant', 'assistante dentaire'],
    also: 'Dentalassistent, Dentalassistentin EFZ, zahnmedizinisch* {Fachangestellte|Fachangestellter|Fachangestellten}, {als|zur|gelernte} ZFA, ZFA Zahnarztpraxis, Zahnarzthelfer, Zahnarztassistent, zahnärztliche Assistentin, zahnärztlicher Assistent, Prophylaxeassistent, Prophylaxe-Assistentin, Prophylaxe-Assistent, dental assistants, dental nurse(s), assistant dentaire, assistant en médecine dentaire, assistante en médecine dentaire, assistant/e dentaire, Zahnarztgehilfin, zahnärztliche Fachassistentin, zahnärztlicher Fachassistent',
    proves: 'dental-practice-work',
  },
  'dental-hygienist': {
    name: ['Dentalhygieniker', 'dental hygienist', 'hygiéniste dentaire'],
    also: 'Dentalhygienikerin, dipl. Dentalhygienikerin HF, DH HF, Dentalhygiene, dental hygienists, dental hygiene, hygiénistes dentaires, hygiéniste dentaire ES',
    proves: 'dental-practice-work',
  },
  'dental-technician': {
    name: ['Zahntechniker', 'dental technician', 'technicien-dentiste'],
    also: 'Zahntechnik, Zahntechnikermeister, dental technicians, prothésiste dentaire, technicien dentiste, technicienne-dentiste, technicien dentiste CFC',
  },
  optometrist: {
    name: ['Optometrist', 'optometrist', 'optométriste'],
    also: 'Optometristin, Augenoptikermeister und Optometrist, Optometrie, optometrists, optometry, optométristes, optométrie',
    proves: 'refraction',
  },
  optician: {
    name: ['Augenoptiker', 'optician', 'opticien'],
    also: 'Augenoptikerin, Augenoptiker EFZ, Augenoptikermeister, Optikergeschäft, dispensing optician, opticians, opticienne, opticiens, opticien lunetier, opticien-lunetier, BTS opticien lunetier',
  },
  'hearing-care-professional': {
    name: ['Hörsystemakustiker', 'hearing aid audiologist', 'audioprothésiste'],
    also: 'Hörgeräteakustiker, Hörakustiker, Hörgeräteakustik, hearing aid dispenser, audiologist(s), audioprothésistes, acousticien en systèmes auditifs, acousticienne en systèmes auditifs',
  },
  'orthopaedic-technician': {
    name: ['Orthopädietechniker', 'orthotist and prosthetist', 'orthoprothésiste'],
    also: 'Orthopädist EFZ, Orthopädietechnik, Orthopädietechnikermeister, Orthopädietechnik-Mechaniker, orthotist, prosthetist, orthopédiste CFC, bandagiste-orthopédiste, technicien orthopédiste, Orthopädist',
  },
  podiatrist: {
    name: ['Podologe', 'podiatrist', 'podologue'],
    also: 'Podologin, Podologen, dipl. Podologin HF, Podologin EFZ, medizinische Fusspflege, medizinische Fußpflege, Podologie, chiropodist, podiatrists, podiatry, pédicure-podologue, podologues, podologie',
  },
  perfusionist: {
    name: ['Kardiotechniker', 'perfusionist', 'perfusionniste'],
    also: 'Kardiotechnikerin, Perfusionist, clinical perfusionist, perfusionnistes',
    proves: 'operating-theatre-care',
  },
  'pharmaceutical-representative': {
    name: ['Pharmareferent', 'pharmaceutical sales representative', 'délégué médical'],
    also: 'Pharmaberater, Pharma-Aussendienst, Pharmavertreter, Medizinprodukteberater, medical representative, pharma sales rep, déléguée médicale, visiteur médical, visiteuse médicale, délégués médicaux',
    proves: 'field-sales pharma',
  },
})

/** What people do in medicine, laboratory, radiology and pharmacy. */
export const medicalActivities = define('activity', {
  'medical-practice-of-physicians': {
    name: ['Ärztliche Tätigkeit', 'medical practice', 'exercice de la médecine'],
    also: 'ärztlich* {Tätigkeiten|Erfahrung|Versorgung|Betreuung}, ärztlichen Tätigkeit, klinisch-ärztliche Tätigkeit, practising medicine, practice of medicine, pratique de la médecine, activité médicale clinique, pratique médicale',
  },
  'medical-practice-work': {
    name: ['Arbeit in der Arztpraxis', 'work in a medical practice', 'travail en cabinet médical'],
    also: 'Praxisassistenz, Arztpraxis, Arztpraxen, Hausarztpraxis, Facharztpraxis, Gruppenpraxis, Gemeinschaftspraxis, Medizinisches Versorgungszentrum, MVZ, Sprechstundenassistenz, Assistenz in der Sprechstunde, Sprechstunde vorbereiten, Assistieren in der Sprechstunde, Praxisorganisation, doctor’s practice, GP surgery, GP practice, doctor’s office, cabinet médical, cabinets médicaux, cabinet de groupe, assistance en consultation, centre médical',
    proves: 'healthcare',
  },
  'dental-practice-work': {
    name: ['Arbeit in der Zahnarztpraxis', 'work in a dental practice', 'travail en cabinet dentaire'],
    also: 'Zahnarztpraxis, Zahnarztpraxen, Zahnklinik, Stuhlassistenz, Behandlungsassistenz Zahnmedizin, Prophylaxe in der Zahnarztpraxis, dental practice, dental surgery, dental clinic, chairside assistance, cabinet dentaire, cabinets dentaires, clinique dentaire, assistance au fauteuil',
    proves: 'healthcare',
  },
  'medical-reports': {
    name: ['Medizinische Berichte', 'medical reports', 'rapports médicaux'],
    also: 'Arztberichte(n), Arztbriefe(n), Arztbriefschreibung, Berichtswesen im Spital, Austrittsberichte, Operationsberichte, Schreiben von Arztberichten, medizinische Korrespondenz, Schreiben nach Diktat medizinisch, medical correspondence, medical transcription, clinical letters, discharge letters, medical dictation, dactylographie médicale, lettres de sortie, frappe de rapports médicaux, courriers médicaux, rapports opératoires',
  },
  'medical-terminology': {
    name: ['Medizinische Terminologie', 'medical terminology', 'terminologie médicale'],
    also: 'medizinisch* {Fachsprache|Fachbegriffe|Fachterminologie}, Fachsprachprüfung Medizin, Fachsprachenprüfung, medical terms, vocabulaire médical, langage médical',
  },
  'patient-billing': {
    name: ['Medizinische Leistungsabrechnung', 'medical billing', 'facturation médicale'],
    also: 'Patientenabrechnung, Leistungsabrechnung im Gesundheitswesen, Arztabrechnung, Praxisabrechnung, Spitalabrechnung, Krankenhausabrechnung, ärztliche Abrechnung, Abrechnung ärztlicher Leistungen, Abrechnung mit Krankenkassen, Abrechnung nach GOÄ, GOÄ-Abrechnung, EBM-Abrechnung, KV-Abrechnung, Privatliquidation, zahnärztliche Abrechnung, Pflegeabrechnung, Spitex-Abrechnung, medical claims billing, patient billing, healthcare billing, facturation des prestations médicales, facturation hospitalière, facturation aux assurances maladie, facturation des soins, télétransmission FSE, Abrechnung mit Krankenkassen, billing of health insurers, facturation aux caisses-maladie, {Abrechnung|Leistungsabrechnung|Rezeptabrechnung} mit {den Krankenkassen|Krankenkassen|den Kassen|Krankenversicherern|Krankenversicherungen|den Kostenträgern|Kostenträgern}, Krankenkassenabrechnung(en), Kassenabrechnung mit Krankenkassen, Rezeptabrechnung und Taxierung, Rezeptabrechnung, Rezepttaxierung, Kostengutsprachen, Kostengutsprache, Kostenträger abrechnen, billing health insurers, claims to health insurers, facturation aux {assurances|assureurs|assurances maladie}, facturation aux assurances-maladie, facturation des caisses maladie, tiers payant, gestion du tiers payant, garanties de prise en charge, garanties de paiement',
  },
  'tardoc-billing': {
    name: ['TARDOC-Abrechnung', 'TARDOC billing', 'facturation TARDOC'],
    also: 'Abrechnung nach TARDOC',
    proves: 'patient-billing tardoc',
  },
  'tarmed-billing': {
    name: ['TARMED-Abrechnung', 'TARMED billing', 'facturation TARMED'],
    also: 'Abrechnung nach TARMED',
    proves: 'patient-billing tarmed',
  },
  tarmed: {
    name: 'TARMED',
    also: 'TARMED-Kenntnisse, TARMED-Tarif, tarif TARMED',
  },
  tardoc: { name: 'TARDOC', also: 'TARDOC-Kenntnisse, TARDOC-Tarif, tarif TARDOC, ambulante Pauschalen' },
  drg: {
    name: ['Fallpauschalen (DRG)', 'DRG', 'forfaits par cas (DRG)'],
    also: 'SwissDRG, Swiss DRG, DRG-System, G-DRG, aG-DRG, TARPSY, ST Reha, diagnosis-related groups, diagnosis related groups, PMSI, forfaits par cas',
  },
  radiology: {
    name: ['Radiologie', 'radiology', 'radiologie'],
    also: 'radiologisch* {Diagnostik|Abteilung|Institut|Verfahren}, medizinische Bildgebung, bildgebend* {Verfahren|Diagnostik}, Radiologieabteilung, Röntgeninstitut, diagnostic imaging, medical imaging, imagerie médicale, service de radiologie',
    proves: 'healthcare',
  },
  'conventional-radiography': {
    name: ['Konventionelles Röntgen', 'radiography', 'radiographie conventionnelle'],
    also: 'Röntgen, Röntgenaufnahmen, Röntgendiagnostik, Röntgenbilder, digitales Röntgen, Röntgen in der Arztpraxis, Anfertigen von Röntgenaufnahmen, X-ray imaging, X-rays, taking X-rays, conventional radiography, radiographies, clichés radiologiques, prise de radiographies',
  },
  'computed-tomography': {
    name: ['Computertomographie', 'computed tomography', 'tomodensitométrie'],
    also: 'Computertomografie, CT-Untersuchungen, CT-Diagnostik, CT-Scanner, CT scans, CT imaging, scanner CT, examens scanner, scanographie, CT, Notfall-CT, CTs, scanner',
    proves: 'radiology',
    guard: {
      aliases: ['CT', 'scanner'],
      near: [
        'MRI',
        'MRT',
        'IRM',
        'Röntgen',
        'Radiologie',
        'radiologie',
        'radiology',
        'radio',
        'Mammographie',
        'X-ray',
        'Angiographie',
        '3T',
        'TEP',
        'PET',
        'Scanner',
        'scanner',
        'CT',
        'Durchleuchtung',
        'Notfall-CT',
        'interventionelle',
        'radiographer',
        'manipulateur',
      ],
    },
  },
  'magnetic-resonance': {
    name: ['Magnetresonanztomographie', 'magnetic resonance imaging', 'imagerie par résonance magnétique'],
    also: 'Magnetresonanztomografie, Kernspintomographie, Kernspintomografie, MRI, MRT, MRI-Untersuchungen, MRT-Untersuchungen, MRI scans, MRI imaging, examens IRM, IRM',
    proves: 'radiology',
  },
  mammography: {
    name: ['Mammographie', 'mammography', 'mammographie'],
    also: 'Mammografie, Mammographie-Screening, breast screening, breast imaging, dépistage par mammographie, Mammografie, Mammografien, Mammographien',
    proves: 'radiology',
  },
  'nuclear-medicine': {
    name: ['Nuklearmedizin', 'nuclear medicine', 'médecine nucléaire'],
    also: 'PET-CT, PET/CT, SPECT, Szintigraphie, Szintigrafie, scintigraphy, scintigraphie',
    proves: 'healthcare',
  },
  radiotherapy: {
    name: ['Radioonkologie', 'radiotherapy', 'radiothérapie'],
    also: 'Strahlentherapie, Radio-Onkologie, Bestrahlung von Patienten, Linearbeschleuniger in der Strahlentherapie, radiation oncology, radiation therapy, radio-oncologie',
    proves: 'healthcare',
  },
  ultrasound: {
    name: ['Ultraschalldiagnostik', 'ultrasound diagnostics', 'échographie'],
    also: 'Sonographie, Sonografie, Ultraschalluntersuchungen, sonographisch* Untersuchungen, Echokardiographie, Echokardiografie, diagnostic ultrasound, ultrasound scanning, sonography, échocardiographie, échographies, examens échographiques',
    proves: 'healthcare',
  },
  ecg: {
    name: ['EKG', 'ECG', 'électrocardiogramme'],
    also: 'Elektrokardiogramm(e), EKG schreiben, EKGs, Ruhe-EKG, Belastungs-EKG, Langzeit-EKG, EKG-Aufzeichnung, ECGs, electrocardiogram(s), EKG recording, ECG recording, exercise ECG, électrocardiogrammes, tracés ECG, électrocardiographie',
  },
  'lung-function-test': {
    name: ['Lungenfunktionsprüfung', 'lung function testing', 'spirométrie'],
    also: 'Lungenfunktion, Lungenfunktionstest(s), Lungenfunktionsdiagnostik, Spirometrie, Bodyplethysmographie, spirometry, pulmonary function testing, pulmonary function tests, épreuves fonctionnelles respiratoires',
  },
  'medical-laboratory': {
    name: ['Medizinisches Labor', 'medical laboratory', 'laboratoire médical'],
    also: 'medizinisch* {Labordiagnostik|Laboranalytik|Laboruntersuchungen|Laboratorium}, Labordiagnostik, klinisches Labor, Spitallabor, Laboratoriumsmedizin, clinical laboratory, laboratory medicine, laboratory diagnostics, laboratoire d’analyses médicales, laboratoires d’analyses médicales, analyses médicales, analyses biomédicales, biologie médicale, laboratoire hospitalier, médecine de laboratoire',
    proves: 'healthcare',
  },
  'practice-laboratory': {
    name: ['Praxislabor', 'point-of-care laboratory', 'laboratoire de cabinet'],
    also: 'Laborarbeiten in der Arztpraxis, Laborarbeiten in der Praxis, Labor in der Arztpraxis, Präsenzlabor, Point-of-Care-Testing, POCT, Schnelltests, in-house lab tests, point of care testing, laboratoire au cabinet médical, analyses au cabinet, analyses de laboratoire au cabinet, {Führen|Führung|Betreuung|Leitung} des {Praxislabors|Labors in der Praxis}, Praxislabors, kleine Laborarbeiten, Laboruntersuchungen, Urinstatus, Urinuntersuchungen, CRP-Messung, HbA1c, Quick INR, urinalysis, point-of-care testing, basic lab tests, petit laboratoire, analyses de laboratoire de base, analyses d’urine, formule sanguine',
  },
  haematology: {
    name: ['Hämatologie', 'haematology', 'hématologie'],
    also: 'Blutbilder, Blutbild, Differentialblutbild, hämatologisch* {Analysen|Diagnostik|Labor}, hematology, blood counts, formules sanguines, hématologie de laboratoire',
  },
  'medical-microbiology': {
    name: ['Medizinische Mikrobiologie', 'medical microbiology', 'microbiologie médicale'],
    also: 'mikrobiologisch* {Diagnostik|Labor}, clinical microbiology',
    proves: 'medical-laboratory',
  },
  virology: {
    name: ['Virologie', 'virology', 'virologie'],
    proves: 'medical-microbiology',
  },
  bacteriology: {
    name: ['Bakteriologie', 'bacteriology', 'bactériologie'],
    proves: 'medical-microbiology',
  },
  histology: {
    name: ['Histologie', 'histology', 'histologie'],
    also: 'Histopathologie, Pathologielabor, Histologielabor, Immunhistochemie, histological sections, histopathology, histopathologie, anatomopathologie',
  },
  'transfusion-medicine': {
    name: ['Transfusionsmedizin', 'transfusion medicine', 'médecine transfusionnelle'],
    also: 'Blutspendedienst, Blutspende, Immunhämatologie, blood bank, blood donation service, transfusion sanguine, don du sang, immuno-hématologie, Immunhämatologie, immunohaematology, immuno-hématologie, Blutgruppenserologie, Blutgruppenbestimmung, Blutgruppenserologie / Immunhämatologie, Verträglichkeitsproben, Kreuzproben, Blutbank, blood grouping, cross-matching, blood bank, blood transfusion science, groupage sanguin, tests de compatibilité, immunohématologie, banque de sang, compatibilité transfusionnelle',
  },
  'clinical-trials': {
    name: ['Klinische Studien', 'clinical trials', 'essais cliniques'],
    also: 'Durchführung klinischer Studien, Durchführung von klinischen Studien, klinische Forschung, klinischer Forschung, Studienkoordination, Studienmonitoring, Clinical Monitor, Clinical Research Associate, Clinical Research Coordinator, Good Clinical Practice, ICH-GCP, GCP-Kurs, clinical research, clinical study management, clinical trial management, recherche clinique, études cliniques, attaché de recherche clinique, attachée de recherche clinique, bonnes pratiques cliniques, coordination d’études cliniques, klinische Studien, klinischen Studien, clinical trials, essais cliniques',
  },
  'pharmacy-work': {
    name: ['Arbeit in der Apotheke', 'pharmacy work', 'travail en pharmacie'],
    also: 'Apotheke, Apotheken, Offizin, Spitalapotheke, Krankenhausapotheke, Medikamentenabgabe in der Apotheke, Rezeptbearbeitung, Rezepte ausführen, pharmazeutische Beratung, community pharmacy, hospital pharmacy, dispensing prescriptions, prescription dispensing, retail pharmacy, pharmacie d’officine, officine, pharmacie hospitalière, délivrance d’ordonnances, exécution des ordonnances, délivrance des ordonnances, conseil pharmaceutique, prescription processing, traitement des ordonnances, Rezepte bearbeiten, Bearbeitung von Rezepten, Rezepte validieren, Rezeptvalidierung, Rezeptkontrolle, Rezeptabgabe, Rezeptausführung, Rezepte beliefern, Rezeptbelieferung, Ausführen von Rezepten, Ausführen von ärztlichen Verordnungen in der Apotheke, processing prescriptions, exécution d’ordonnances, délivrance des médicaments, traitement d’ordonnances, dispensation des ordonnances',
    proves: 'healthcare',
  },
  'drugstore-work': {
    name: ['Drogerie', 'drugstore', 'droguerie'],
    also: 'Drogerien, Drogerieverkauf, Verkauf in der Drogerie, drugstores, drogueries',
  },
  compounding: {
    name: ['Herstellung von Rezepturen', 'pharmaceutical compounding', 'préparations magistrales'],
    also: 'Rezepturherstellung, Rezeptur und Defektur, Defektur, Magistralrezepturen, Herstellung von Arzneimitteln in der Apotheke, compounding of medicines, aseptic compounding, préparation magistrale, préparations officinales',
  },
  'cytostatics-compounding': {
    name: ['Zytostatikaherstellung', 'cytostatics compounding', 'préparation de cytostatiques'],
    proves: 'compounding',
  },
  refraction: {
    name: ['Refraktionsbestimmung', 'eye testing', 'réfraction'],
    also: 'Sehtest(s), Augenglasbestimmung, Refraktion, Brillenanpassung und Refraktion, eye tests, sight testing, examen de la vue, examens de vue',
  },
  'contact-lens-fitting': {
    name: ['Kontaktlinsenanpassung', 'contact lens fitting', 'adaptation de lentilles'],
    proves: 'refraction',
  },
  vaccination: {
    name: ['Impfen', 'vaccination', 'vaccination'],
    also: 'Impfungen, Impfungen verabreichen, Impfberatung, Impfen in der Apotheke, Impfzentrum, FPH-Fähigkeitsausweis Impfen, vaccinations, administering vaccines, immunisation, immunization, vaccinations en pharmacie, administration de vaccins',
  },
  'patient-triage': {
    name: ['Patiententriage', 'patient triage', 'triage des patients'],
    also: 'Triage, Telefontriage, telefonische Triage, medizinische Triage, Triage am Telefon, telephone triage, medical triage, triage téléphonique, tri des patients, régulation médicale',
    guard: {
      aliases: ['Triage'],
      near: [
        'Patienten',
        'Patientinnen',
        'Notfall',
        'Notfallstation',
        'Notaufnahme',
        'Praxis',
        'Arztpraxis',
        'telefonische',
        'Pflege',
        'MPA',
        'Sprechstunde',
        'Sanität',
      ],
    },
  },
  'assist-minor-surgery': {
    name: [
      'Assistenz bei kleinen Eingriffen',
      'assisting with minor surgery',
      'assistance lors de petites interventions',
    ],
    also: 'Assistenz bei Kleinchirurgie, Assistieren bei kleinen Eingriffen, Kleinchirurgie, kleinchirurgische Eingriffe, ambulante Eingriffe assistieren, minor surgery, minor procedures, petite chirurgie, assistance en petite chirurgie, Assistenz bei kleinen Eingriffen, assisting with minor procedures, assistance lors de petites interventions, Assistenz bei {kleineren Eingriffen|kleinchirurgischen Eingriffen|chirurgischen Eingriffen|Eingriffen|ambulanten Eingriffen|Untersuchungen und Behandlungen|Untersuchungen und Eingriffen|Wundnähten|Wundversorgungen|Behandlungen und Eingriffen}, Assistenz bei kleinen chirurgischen Eingriffen, Assistenz in der Kleinchirurgie, Assistieren bei Eingriffen, Assistenz des Arztes, Arztassistenz, Nähte entfernen, Fäden entfernen, assisting with minor surgery, assisting the doctor, minor surgery assistance, chaperoning, assistance du médecin, assistance au médecin lors de {petites chirurgies|petites interventions|soins}, assistance opératoire au cabinet, aide aux petites interventions',
  },
})

/** Licences and registers of the health professions. */
export const healthLicences = define('licence', {
  'radiation-protection-licence': {
    name: ['Strahlenschutz-Fachkunde', 'radiation protection qualification', 'radioprotection'],
    also: 'Strahlenschutz, Strahlenschutzkurs, Röntgenschein, Röntgenberechtigung, Röntgenbewilligung, Sachverständigkeit im Strahlenschutz, Sachkunde Strahlenschutz, Sachverständiger Strahlenschutz, Fachkunde im Strahlenschutz, Kenntnisse im Strahlenschutz, Strahlenschutzbeauftragter, Strahlenschutzausbildung, Strahlenschutzsachverständiger, radiation protection, radiation protection course, radiation safety officer, radiation protection supervisor, expert en radioprotection, personne compétente en radioprotection, attestation de radioprotection, Röntgen-Berechtigung, Sachverstand Strahlenschutz, Sachverstand im Strahlenschutz, Röntgenausweis, Sachkunde Röntgen, Strahlenschutzkurs MPA, dosisintensives Röntgen, Aktualisierung der Kenntnisse im Strahlenschutz, X-ray certificate, IRMER, IR(ME)R, radiation safety, permis de radiologie, expertise en radioprotection, formation en radioprotection, radioprotection des patients, Sachkunde Röntgen / dosisintensives Röntgen',
  },
  'professional-practice-permit': {
    name: ['Berufsausübungsbewilligung', 'licence to practise', 'autorisation de pratiquer'],
    also: 'BAB des Kantons, kantonale Berufsausübungsbewilligung, Bewilligung zur Berufsausübung, Praxisbewilligung, license to practise, license to practice, licence to practice, autorisation de pratique, autorisation d’exercer, droit de pratique',
  },
  approbation: {
    name: ['Approbation', 'German licence to practise medicine', 'approbation allemande'],
    also: 'Approbationsurkunde, deutsche Approbation, Approbation als Arzt, Approbation als Ärztin',
  },
  'gmc-registration': {
    name: ['GMC-Registrierung', 'GMC registration', 'inscription au GMC'],
    also: 'full GMC registration, GMC registered, registered with the GMC',
  },
  'nmc-registration': {
    name: ['NMC-Registrierung', 'NMC registration', 'inscription au NMC'],
    also: 'NMC PIN, NMC registered, registered with the NMC, active NMC pin',
  },
  'hcpc-registration': {
    name: ['HCPC-Registrierung', 'HCPC registration', 'inscription au HCPC'],
    also: 'HCPC registered, registered with the HCPC',
  },
  'french-health-register': {
    name: ['Französische Berufsregistrierung (ADELI/RPPS)', 'French health register number', 'numéro RPPS'],
    also: 'numéro ADELI, RPPS, inscription à l’Ordre des infirmiers, inscription à l’Ordre des médecins, ordre national des infirmiers',
  },
  'health-register': {
    name: [
      'Eintrag im Gesundheitsberuferegister',
      'entry in the health professions register',
      'inscription au registre des professions de la santé',
    ],
    also: 'NAREG, GesReg, MedReg, MEBEKO-Anerkennung, NAREG-Eintrag, Eintrag im NAREG, GLN-Nummer, Berufsregister Gesundheit, Gesundheitsberuferegister, inscription au NAREG',
  },
  'diploma-recognition-srk': {
    name: ['SRK-Anerkennung', 'Swiss Red Cross recognition', 'reconnaissance CRS'],
    also: 'Reconnaissance Croix-Rouge suisse, Croix-Rouge suisse reconnaissance, anerkannt durch das SRK, durch das SRK anerkannt, SRK-anerkannt*, Anerkennung SRK, Anerkennung durch das SRK, SRK-Anerkennung des Diploms, SRK-Registrierung, SRK anerkanntes Diplom, vom SRK anerkannt*, Anerkennungsbescheid SRK, Diplomanerkennung SRK, recognised by the Swiss Red Cross, recognition by the Swiss Red Cross, SRC recognition, reconnaissance de la Croix-Rouge suisse, diplôme reconnu par la CRS, reconnu par la Croix-Rouge suisse, reconnaissance de diplôme CRS',
  },
  'zsr-number': {
    name: ['ZSR-Nummer', 'ZSR number', 'numéro RCC'],
    also: 'Zahlstellenregister, Zahlstellenregister-Nummer, ZSR, numéro de concordat, numéro RCC santésuisse, RCC santésuisse',
  },
  'sonography-certificate': {
    name: ['Fähigkeitsausweis Sonographie', 'ultrasound certificate', 'attestation de formation en échographie'],
    also: 'Fähigkeitsausweis Ultraschall, Fähigkeitsausweis SGUM, Fähigkeitsausweis Sonographie SGUM, attestation de formation complémentaire en ultrasonographie',
    proves: 'ultrasound',
  },
  'emergency-physician-certificate': {
    name: ['Fähigkeitsausweis Notarzt', 'emergency physician certificate', 'attestation de médecin d’urgence'],
    also: 'Fähigkeitsausweis Notarzt SGNOR, Zusatzbezeichnung Notfallmedizin, Zusatz-Weiterbildung Notfallmedizin, Notarztschein, Fähigkeitsausweis klinische Notfallmedizin',
  },
  'measles-immunity': {
    name: ['Masernschutznachweis', 'proof of measles immunity', 'preuve d’immunité contre la rougeole'],
    also: 'Masernschutz, Masernimpfung, Nachweis Masernschutz, Masernimpfnachweis, Masernschutzimpfung, measles immunity, proof of measles vaccination, vaccination contre la rougeole',
  },
  'hepatitis-b-vaccination': {
    name: ['Hepatitis-B-Impfung', 'hepatitis B vaccination', 'vaccination contre l’hépatite B'],
    also: 'Hepatitis-B-Impfschutz, Impfschutz Hepatitis B, hepatitis B immunity',
  },
})

/** Subjects of study in health. */
export const healthFields = define('field', {
  'human-medicine': {
    name: ['Humanmedizin', 'medicine', 'médecine humaine'],
    also: 'Medizinstudium, Studium der Medizin, Studium Medizin, Studium der Humanmedizin, Medizinische Fakultät, medical studies, medical degree, degree in medicine, MBBS, MBChB, études de médecine, faculté de médecine, diplôme de médecin, diplôme fédéral de médecin, bachelor en médecine, master en médecine humaine',
    guard: {
      aliases: ['medicine'],
      near: ['degree', 'studied', 'study', 'University', 'Faculty', 'Bachelor', 'Master', 'doctor'],
    },
  },
  'dental-medicine': {
    name: ['Zahnmedizin', 'dentistry', 'médecine dentaire'],
    also: 'Studium der Zahnmedizin, Studium Zahnmedizin, dental medicine, degree in dentistry, chirurgie dentaire, études de médecine dentaire',
  },
  'veterinary-medicine': {
    name: ['Veterinärmedizin', 'veterinary medicine', 'médecine vétérinaire'],
    also: 'Tiermedizin, Studium der Tiermedizin, Studium der Veterinärmedizin, veterinary science, études vétérinaires',
  },
  'pharmacy-studies': {
    name: ['Pharmazie', 'pharmacy studies', 'sciences pharmaceutiques'],
    also: 'Pharmaziestudium, Studium der Pharmazie, pharmazeutische Wissenschaften, degree in pharmacy, pharmaceutical sciences, études de pharmacie, diplôme de pharmacien, diplôme fédéral de pharmacien',
  },
  'public-health-studies': {
    name: ['Public Health', 'public health', 'santé publique (études)'],
    also: 'Gesundheitswissenschaften, Gesundheitswissenschaft, Master of Public Health, MPH, Epidemiologie, Gesundheitsförderung und Prävention, health sciences, epidemiology, sciences de la santé, épidémiologie',
    guard: { aliases: ['MPH'], near: ['Public', 'Health', 'Master', 'Gesundheit', 'Epidemiologie', 'epidemiology'] },
  },
  'health-economics': {
    name: ['Gesundheitsökonomie', 'health economics', 'économie de la santé'],
    also: 'Gesundheitsökonom, health economist, économiste de la santé',
  },
  'health-management': {
    name: ['Management im Gesundheitswesen', 'healthcare management', 'management de la santé'],
    also: 'Spitalmanagement, Krankenhausmanagement, Klinikmanagement, Management von Gesundheitseinrichtungen, Health Care Management, health management studies, hospital management, gestion hospitalière, management en santé, gestion des institutions de santé',
  },
})
