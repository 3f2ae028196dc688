import { define } from './define.ts'

/** Occupations of therapy, psychology and nutrition. */
export const therapyRoles = define('role', {
  physiotherapist: {
    name: ['Physiotherapeut', 'physiotherapist', 'physiothérapeute'],
    also: 'Physiotherapeutin, dipl. Physiotherapeut, dipl. Physiotherapeutin, Physiotherapeut FH, Physiotherapeutin FH, Krankengymnast, Krankengymnastin, Krankengymnasten, physiotherapists, physical therapist(s), physiothérapeutes, physiothérapeute HES, masseur-kinésithérapeute, masseur kinésithérapeute, masseuse-kinésithérapeute, kinésithérapeute, kinésithérapeutes',
    proves: 'physiotherapy',
    studies: 'physiotherapy',
  },
  'occupational-therapist': {
    name: ['Ergotherapeut', 'occupational therapist', 'ergothérapeute'],
    also: 'Ergotherapeutin, dipl. Ergotherapeut, dipl. Ergotherapeutin, Ergotherapeutin FH, occupational therapists, ergothérapeutes, ergothérapeute HES',
    proves: 'occupational-therapy',
    studies: 'occupational-therapy',
  },
  'speech-therapist': {
    name: ['Logopäde', 'speech therapist', 'logopédiste'],
    also: 'Logopädin, Logopäden, Logopädinnen, dipl. Logopädin, dipl. Logopäde, Sprachtherapeut, Sprachheilpädagoge, Sprachheilpädagogin, Sprachheiltherapeut, speech therapists, speech and language therapist(s), speech-language pathologist(s), logopédistes, orthophoniste, orthophonistes',
    proves: 'speech-therapy',
  },
  dietitian: {
    name: ['Ernährungsberater', 'dietitian', 'diététicien'],
    also: 'Ernährungsberaterin, Ernährungsberater FH, Ernährungsberater SVDE, Diätassistent, Diätologe, Diätologin, Ökotrophologe, Ökotrophologin, dietitians, dietician(s), registered dietitian, diététicienne, diététiciens, diététiciennes, diététicien diplômé, diététicienne diplômée',
    proves: 'nutrition-counselling',
  },
  'medical-masseur': {
    name: ['Medizinischer Masseur', 'medical massage therapist', 'masseur médical'],
    also: 'medizinisch* Masseur, medizinische Masseurin, Medizinische Masseurin, med. Masseur, med. Masseurin, Masseur und medizinischer Bademeister, medizinischer Bademeister, medical masseurs, medical massage therapists, masseuse médicale, masseur médical BF, masseuse médicale avec brevet fédéral',
    proves: 'massage-therapy',
  },
  psychologist: {
    name: ['Psychologe', 'psychologist', 'psychologue'],
    also: 'Psychologin, Psychologen, Psychologinnen, dipl. Psychologe, dipl. Psychologin, Diplom-Psychologe, Diplom-Psychologin, Diplompsychologe, Diplompsychologin, Psychologe FSP, Psychologin FSP, klinischer Psychologe, klinische Psychologin, psychologists, clinical psychologist, psychologues, psychologue FSP, psychologue clinicien, psychologue clinicienne',
    notHeads: 'Tierpsychologe',
    heads: 'Psychologe, Psychologin, Psychologen',
    studies: 'psychology-studies',
  },
  psychotherapist: {
    name: ['Psychotherapeut', 'psychotherapist', 'psychothérapeute'],
    also: 'Psychotherapeutin, eidg. anerkannter Psychotherapeut, eidg. anerkannte Psychotherapeutin, Fachpsychologe für Psychotherapie, Fachpsychologin für Psychotherapie, psychologisch* Psychotherapeut, Psychologischer Psychotherapeut, Kinder- und Jugendlichenpsychotherapeut, psychotherapists, psychologue-psychothérapeute, psychothérapeutes, psychothérapeute FSP',
    proves: 'psychotherapy healthcare',
  },
  'school-psychologist': {
    name: ['Schulpsychologe', 'school psychologist', 'psychologue scolaire'],
    also: 'Schulpsychologin, Schulpsychologen, schulpsychologischer Dienst, Schulpsychologie, Kinder- und Jugendpsychologe, Kinder- und Jugendpsychologin, educational psychologist, school psychologists, psychologue de l’éducation nationale, psychologues scolaires, psychologie scolaire',
    proves: 'psychologist',
  },
  'art-therapist': {
    name: ['Kunsttherapeut', 'art therapist', 'art-thérapeute'],
    also: 'Kunsttherapeutin, Kunsttherapie, Gestaltungstherapeut, Maltherapeut, Maltherapie, Gestaltungstherapie, art therapists, art therapy, art-thérapeutes, art-thérapie',
  },
  'music-therapist': {
    name: ['Musiktherapeut', 'music therapist', 'musicothérapeute'],
    also: 'Musiktherapeutin, Musiktherapie, music therapists, music therapy, musicothérapie',
  },
  'movement-therapist': {
    name: ['Bewegungstherapeut', 'movement therapist', 'thérapeute par le mouvement'],
    also: 'Bewegungstherapeutin, Bewegungstherapie, movement therapy, thérapie par le mouvement',
  },
  'sports-therapist': {
    name: ['Sporttherapeut', 'sports therapist', 'thérapeute du sport'],
    also: 'Sporttherapie, Sportwissenschaftler in der Reha, sports therapy, enseignant en activité physique adaptée, enseignante en activité physique adaptée, activité physique adaptée, spécialiste en activité physique adaptée',
  },
  'psychomotor-therapist': {
    name: ['Psychomotoriktherapeut', 'psychomotor therapist', 'psychomotricien'],
    also: 'Psychomotoriktherapeutin, Psychomotorik, Psychomotoriktherapie, Motopäde, Motopädin, psychomotor therapy, psychomotricienne, psychomotricité, thérapeute en psychomotricité',
  },
  naturopath: {
    name: ['Naturheilpraktiker', 'naturopath', 'naturopathe'],
    also: 'Naturheilpraktiker mit eidg. Diplom, Heilpraktiker, Naturheilkunde, naturopaths, naturopathy, naturopathes, naturopathie',
  },
  'complementary-therapist': {
    name: ['Komplementärtherapeut', 'complementary therapist', 'thérapeute complémentaire'],
    also: 'Komplementärtherapie, KomplementärTherapeut mit eidg. Diplom, complementary therapy, thérapies complémentaires, thérapie complémentaire',
  },
  osteopath: {
    name: ['Osteopath', 'osteopath', 'ostéopathe'],
    also: 'Osteopathin, Osteopathen, Osteopathie, osteopaths, osteopathy, ostéopathes, ostéopathie',
  },
  chiropractor: {
    name: ['Chiropraktor', 'chiropractor', 'chiropraticien'],
    also: 'Chiropraktorin, Chiropraktiker, Chiropraktik, chiropractors, chiropractic, chiropraticienne, chiropracteur, chiropratique',
  },
  orthoptist: {
    name: ['Orthoptist', 'orthoptist', 'orthoptiste'],
    also: 'Orthoptistin, Orthoptik, orthoptists, orthoptics, orthoptistes, orthoptie',
  },
  'neurophysiology-technician': {
    name: ['Neurophysiologischer Assistent', 'neurophysiology technician', 'technicien en neurophysiologie'],
    also: 'neurophysiologisch* Assistent, medizinisch-technisch* Funktionsdiagnostiker, medizinisch-technisch* Assistent für Funktionsdiagnostik, medizinisch* {Technologe|Technologin} für Funktionsdiagnostik, MTAF, EEG-Assistentin, FND neurophysiologische Diagnostik, EEG technician, neurodiagnostic technologist, technicienne en neurophysiologie, Fachfrau neurophysiologische Diagnostik, Fachmann neurophysiologische Diagnostik',
  },
})

/** Therapies and the methods of care and therapy. */
export const therapyMethods = define('method', {
  'fim-assessment': { name: 'FIM-Assessment', also: 'FIM-Erhebung', proves: 'therapy-assessments' },
  amps: { name: 'AMPS', also: 'MIF et AMPS', proves: 'therapy-assessments' },
  moca: { name: 'MoCA', also: 'Montreal Cognitive Assessment', proves: 'therapy-assessments' },
  copm: { name: 'COPM', proves: 'therapy-assessments' },
  'barthel-index': { name: 'Barthel-Index', also: 'Barthel Index, indice de Barthel', proves: 'therapy-assessments' },
  'berg-balance-scale': { name: 'Berg Balance Scale', proves: 'therapy-assessments' },
  physiotherapy: {
    name: ['Physiotherapie', 'physiotherapy', 'physiothérapie'],
    also: 'Krankengymnastik, physiotherapeutisch* {Behandlung|Behandlungen|Tätigkeit|Betreuung}, physical therapy, kinésithérapie, massokinésithérapie, Physiotherapeutische Behandlung, physiotherapy treatment, traitement de physiothérapie, {Behandlung|Rehabilitation|Betreuung} von {Patienten|Patientinnen und Patienten} {aus der Orthopädie|mit orthopädischen Beschwerden|aus Orthopädie|nach Operationen in der Physiotherapie}, physiotherapeutische Behandlungen, physiotherapeutischen Behandlungen, Einzelbehandlungen Physiotherapie, Physiotherapiebehandlungen, musculoskeletal physiotherapy, MSK physiotherapy, MSK physio, post-operative rehabilitation, rééducation post-opératoire, rééducation orthopédique, traitements de physiothérapie, rééducation musculosquelettique',
  },
  'occupational-therapy': {
    name: ['Ergotherapie', 'occupational therapy', 'ergothérapie'],
    also: 'ergotherapeutisch* {Behandlung|Behandlungen|Tätigkeit}, ADL-Training, Handtherapie, hand therapy, thérapie de la main',
  },
  'speech-therapy': {
    name: ['Logopädie', 'speech therapy', 'logopédie'],
    also: 'Sprachtherapie, Sprachheilpädagogik, Dysphagietherapie, logopädisch* {Therapie|Behandlung|Diagnostik}, speech and language therapy, dysphagia therapy, orthophonie',
  },
  'nutrition-counselling': {
    name: ['Ernährungsberatung', 'nutrition counselling', 'conseil nutritionnel'],
    also: 'Ernährungstherapie, Diätetik, Diätberatung, nutritional counselling, nutrition counseling, dietetics, diététique, conseils nutritionnels, thérapie nutritionnelle, consultation diététique',
  },
  'massage-therapy': {
    name: ['Massagetherapie', 'massage therapy', 'massothérapie'],
    also: 'medizinische Massage, klassische Massage, Klassische Massagen, Massagetechniken, therapeutische Massage, medical massage, therapeutic massage, massage médical, massages thérapeutiques, massage classique',
  },
  'manual-therapy': {
    name: ['Manuelle Therapie', 'manual therapy', 'thérapie manuelle'],
    also: 'Manualtherapie, Maitland-Konzept, Maitland, Mulligan-Konzept, McKenzie-Methode, manuelltherapeutisch*, orthopaedic manual therapy, thérapie manuelle orthopédique, concept Maitland',
  },
  'lymph-drainage': {
    name: ['Manuelle Lymphdrainage', 'manual lymphatic drainage', 'drainage lymphatique manuel'],
    also: 'Lymphdrainage, Lymphtherapie, MLD/KPE, komplexe physikalische Entstauungstherapie, lymphatic drainage, lymph drainage, drainage lymphatique',
  },
  bobath: {
    name: ['Bobath-Konzept', 'Bobath concept', 'concept Bobath'],
    also: 'Bobath, Bobath-Therapie, Bobath-Grundkurs, Bobath-Therapeut, Bobath therapy, méthode Bobath, Bobath-Pflege',
  },
  pnf: {
    name: ['PNF', 'proprioceptive neuromuscular facilitation', 'facilitation neuromusculaire proprioceptive'],
    also: 'PNF-Therapie, PNF-Konzept, propriozeptive neuromuskuläre Fazilitation',
  },
  'medical-training-therapy': {
    name: ['Medizinische Trainingstherapie', 'medical training therapy', 'thérapie d’entraînement médical'],
    also: 'MTT Physiotherapie, medizinisch* Trainingstherapie, Trainingstherapie, Krankengymnastik am Gerät, KGG, exercise therapy, thérapie par l’entraînement, MTT, Renforcement sur appareils, renforcement musculaire sur appareils, Gerätetraining, Krafttraining an Geräten in der Therapie',
  },
  'dry-needling': {
    name: 'Dry Needling',
    also: 'Triggerpunkttherapie, Triggerpunkt-Therapie, trigger point therapy, thérapie des points trigger, puncture sèche',
  },
  acupuncture: {
    name: ['Akupunktur', 'acupuncture', 'acupuncture'],
    also: 'Akupunkteur, Akupunktur TCM, acupuncturist, acupuncteur, acupunctrice',
  },
  'chinese-medicine': {
    name: ['Traditionelle Chinesische Medizin', 'traditional Chinese medicine', 'médecine traditionnelle chinoise'],
    also: 'Traditionellen Chinesischen Medizin, TCM-Therapeut, TCM, médecine chinoise',
    guard: {
      aliases: ['TCM'],
      near: ['Akupunktur', 'Therapie', 'chinesische', 'Medizin', 'acupuncture', 'Therapeut', 'Naturheilpraktiker'],
    },
  },
  psychotherapy: {
    name: ['Psychotherapie', 'psychotherapy', 'psychothérapie'],
    also: 'psychotherapeutisch* {Behandlung|Behandlungen|Tätigkeit|Weiterbildung|Betreuung}, Einzel- und Gruppentherapie, Gruppentherapie, Gesprächstherapie, group therapy, psychothérapies, suivi psychothérapeutique, thérapie de groupe',
  },
  'cognitive-behavioural-therapy': {
    name: ['Verhaltenstherapie', 'cognitive behavioural therapy', 'thérapie cognitivo-comportementale'],
    also: 'kognitive Verhaltenstherapie, CBT therapist, behavioural therapy, behavior therapy, cognitive behavioral therapy, TCC psychothérapie, thérapie comportementale',
    proves: 'psychotherapy',
  },
  'dbt-skills': {
    name: ['Dialektisch-behaviorale Therapie', 'dialectical behaviour therapy', 'thérapie comportementale dialectique'],
    also: 'DBT-Skillstraining, Skillstraining, Dialektisch Behaviorale Therapie, DBT skills training, dialectical behavior therapy',
  },
  'psychological-diagnostics': {
    name: ['Psychologische Diagnostik', 'psychological assessment', 'diagnostic psychologique'],
    also: 'psychologisch* Diagnostik, Psychodiagnostik, Testdiagnostik, neuropsychologische Diagnostik, Neuropsychologie, psychological testing, neuropsychological assessment, neuropsychology, psychodiagnostic, tests psychologiques, évaluation psychologique, neuropsychologie',
  },
  kinaesthetics: {
    name: ['Kinästhetik', 'kinaesthetics', 'kinesthétique'],
    also: 'Kinaesthetics, Kinästhetics, Kinaesthetics-Grundkurs, Kinästhetik-Grundkurs, Kinästhetik Grundkurs, Kinästhetik Aufbaukurs, Kinaesthetics-Trainer, MH Kinaesthetics, Kinästhetik in der Pflege, rückenschonendes Arbeiten in der Pflege, kinesthetics, kinesthétique en soins, cours de kinesthétique, kinaesthetics en soins',
  },
  'basal-stimulation': {
    name: ['Basale Stimulation', 'basal stimulation', 'stimulation basale'],
    also: 'Basalen Stimulation, Basaler Stimulation, Basale Stimulation in der Pflege, stimulation basale en soins',
  },
  validation: {
    name: ['Validation nach Feil', 'validation therapy', 'validation de Naomi Feil'],
    also: 'Validationstherapie, integrative Validation, Integrative Validation nach Richard, Validationsanwender, IVA Validation, Validation in der Demenzpflege, validation therapy for dementia, méthode Validation, Validation bei Demenz',
  },
  'person-centred-dementia-care': {
    name: ['Personzentrierte Pflege nach Kitwood', 'person-centred care', 'approche centrée sur la personne'],
    also: 'personzentriert* {Ansatz|Pflege|Betreuung}, personenzentriert* {Ansatz|Pflege|Betreuung}, Kitwood, Dementia Care Mapping, person-centered care, person-centred dementia care, person centred care, soins centrés sur la personne',
  },
  'nursing-diagnoses-nanda': {
    name: ['Pflegediagnosen (NANDA)', 'nursing diagnoses (NANDA)', 'diagnostics infirmiers (NANDA)'],
    also: 'NANDA, NANDA-I, NANDA-Pflegediagnosen, Pflegediagnosen, NANDA-Diagnosen, nursing diagnoses, nursing diagnosis, NIC NOC, diagnostics infirmiers, diagnostic infirmier',
  },
  'epa-ac': { name: 'ePA-AC', also: 'ePA AC, ergebnisorientiertes PflegeAssessment AcuteCare, ePA-Assessment' },
  'lep-nursing': {
    name: 'LEP Nursing',
    also: 'LEP-Leistungserfassung, Leistungserfassung LEP, LEP Nursing 3, méthode LEP',
  },
  rai: {
    name: ['RAI', 'interRAI', 'RAI'],
    also: 'RAI-NH, RAI-HC, RAI-Home-Care, RAI Home-Care, RAI-Einstufung, RAI-Einstufungen, RAI-Assessment, RAI-Verantwortliche, RAI-Supervisor, RAI-Kenntnisse, interRAI HC, interRAI HCSchweiz, interRAI LTCF, Resident Assessment Instrument, MDS RAI, méthode RAI, évaluation RAI',
    guard: {
      aliases: ['RAI'],
      near: [
        'Pflege',
        'BESA',
        'Einstufung',
        'Einstufungen',
        'Bedarfsabklärung',
        'Pflegedokumentation',
        'Langzeitpflege',
        'Pflegeheim',
        'Spitex',
        'Assessment',
        'PLAISIR',
        'soins',
        'NH',
        'HC',
        'System',
        'Pflegeplanung',
        'Bewohner',
      ],
    },
    proves: 'care-needs-assessment',
  },
  besa: {
    name: 'BESA',
    also: 'BESA-System, BESA-Einstufung, BESA-Einstufungen, BESA-Kenntnisse, BESA Care, BESA Leistungskatalog, BESA LK 2020, BESA-Tutor, système BESA, méthode BESA',
    proves: 'care-needs-assessment',
  },
  plaisir: {
    name: ['PLAISIR', 'PLAISIR', 'PLAISIR'],
    also: 'PLAISIR-Einstufung, méthode PLAISIR, évaluation PLAISIR, outil PLAISIR, PLEX',
    guard: {
      aliases: ['PLAISIR', 'PLEX'],
      near: ['EMS', 'soins', 'évaluation', 'méthode', 'outil', 'RAI', 'BESA', 'Einstufung', 'résidents', 'dépendance'],
    },
    proves: 'care-needs-assessment',
  },
  'long-term-care-insurance-law': {
    name: [
      'Pflegeversicherungsrecht (SGB XI)',
      'German long-term care insurance law',
      'droit allemand de l’assurance dépendance',
    ],
    also: 'SGB XI, SGB V und XI, SGB V/XI, Pflegeversicherung SGB XI',
  },
  haccp: {
    name: 'HACCP',
    also: 'HACCP-Konzept, HACCP-Richtlinien, HACCP-Schulung, HACCP-Kenntnisse, HACCP standards, méthode HACCP, normes HACCP, Lebensmittelhygiene nach HACCP',
    proves: 'hygiene-rules food-hygiene',
  },
  aromatherapy: {
    name: ['Aromapflege', 'aroma care', 'aromathérapie'],
    also: 'Aromatherapie, aromatherapy, aromasoins',
  },
  'compresses-and-wraps': {
    name: ['Wickel und Auflagen', 'wraps and compresses', 'enveloppements et compresses'],
    also: 'Wickel und Kompressen, therapeutische Wickel, cataplasmes',
  },
  'recovery-approach': {
    name: ['Recovery-Ansatz in der Psychiatrie', 'recovery approach in mental health', 'approche du rétablissement'],
    also: 'Recovery-Ansatz, recovery-orientiert* Arbeit, recovery-oriented care, rétablissement en santé mentale',
  },
  psychoeducation: {
    name: ['Psychoedukation', 'psychoeducation', 'psychoéducation'],
    also: 'psychoedukativ* {Gruppen|Arbeit|Angebote}, psychoeducational groups, groupes psychoéducatifs',
  },
  'peer-support': {
    name: ['Peer-Arbeit', 'peer support in mental health', 'pair-aidance'],
    also: 'Peerarbeit, Experienced Involvement, EX-IN, Peer-Begleitung, pair aidant, pair aidante, peer worker in mental health',
  },
  'evidence-based-nursing': {
    name: ['Evidenzbasierte Pflege', 'evidence-based nursing', 'soins basés sur les preuves'],
    also: 'Evidence-based Nursing, evidence-based practice in nursing, Pflegeforschung, evidence based nursing, nursing research, recherche en soins, recherche infirmière, pratique fondée sur les preuves',
  },
})

/** Software and devices of care and medicine. */
export const careTechnology = define('technology', {
  'hospital-information-system': {
    family: true,
    name: ['Klinikinformationssystem', 'hospital information system', 'système d’information clinique'],
    also: 'Klinikinformationssystem(e), Klinikinformationssystemen, système d’information clinique, KIS, KIS-System, KIS-Kenntnisse, Krankenhausinformationssystem(e), Krankenhausinformationssystemen, Spitalinformationssystem, hospital information systems, clinical information system(s), système d’information hospitalier, SIH, dossier patient informatisé, DPI',
    guard: {
      aliases: ['SIH', 'DPI'],
      near: ['hôpital', 'hospitalier', 'soins', 'patient', 'clinique', 'logiciel', 'infirmière', 'infirmier'],
    },
    proves: 'healthcare',
  },
  'electronic-patient-record': {
    family: true,
    name: ['Elektronisches Patientendossier', 'electronic patient record', 'dossier électronique du patient'],
    also: 'elektronisch* {Patientendossier|Patientendossiers|Patientenakte}, Patientendossier(s), patient record(s), EPD, electronic health record(s), EHR, electronic medical record(s), elektronische Krankengeschichte, dossier patient électronique, dossier médical partagé, EPR {system|systems}, EHR {system|systems}, elektronische Patientenkurve, Patientenverwaltungssystem(e), patient administration {system|systems}, dossier de soins informatisé du patient, dossiers patients informatisés',
    proves: 'healthcare',
  },
  orbis: {
    name: 'ORBIS',
    also: 'Orbis, ORBIS KIS, Dedalus ORBIS, Agfa ORBIS, KIS ORBIS',
    proves: 'hospital-information-system',
    guard: {
      aliases: ['ORBIS', 'Orbis'],
      near: [
        'KIS',
        'Klinik',
        'Dedalus',
        'Agfa',
        'Spital',
        'Krankenhaus',
        'Klinikinformationssystem',
        'Pflegedokumentation',
        'medico',
        'Phoenix',
      ],
    },
  },
  'kis-products': {
    name: ['Phoenix (CGM Clinical)', 'Phoenix CGM Clinical', 'Phoenix CGM Clinical'],
    also: 'CGM Clinical, CGM Phoenix, KIS Phoenix, Phoenix KIS',
    proves: 'hospital-information-system',
  },
  kisim: { name: 'KISIM', also: 'Cistec KISIM, KIS KISIM', proves: 'hospital-information-system' },
  epic: {
    name: ['Epic (Klinikinformationssystem)', 'Epic (EHR)', 'Epic (dossier patient)'],
    also: 'Epic EHR, Epic Hyperspace, EpicCare, Epic Systems, Epic KIS, KIS Epic',
    proves: 'hospital-information-system electronic-patient-record',
  },
  meona: { name: 'Meona', also: 'Meona KIS', proves: 'hospital-information-system' },
  medico: {
    name: 'medico (KIS)',
    also: 'KIS medico, Cerner medico, CompuGroup medico',
    proves: 'hospital-information-system',
  },
  'ish-med': {
    name: 'i.s.h.med',
    also: 'ishmed, ISH-med, SAP i.s.h.med, SAP IS-H, IS-H',
    proves: 'hospital-information-system',
  },
  soarian: { name: 'Soarian', also: 'Cerner Soarian', proves: 'hospital-information-system' },
  'cerner-millennium': {
    name: 'Cerner Millennium',
    also: 'Oracle Health Millennium',
    proves: 'hospital-information-system electronic-patient-record',
  },
  'care-documentation-software': {
    family: true,
    name: ['Software für Pflegedokumentation', 'care documentation software', 'logiciel de documentation des soins'],
    also: 'Pflegesoftware, digitale Pflegedokumentation, EDV-gestützte Pflegedokumentation, Pflegedokumentationssoftware, Pflegedokumentationssystem, Pflegedokumentationssysteme, care management software, digital care records, logiciel de soins, logiciels de soins, dossier de soins informatisé, dossiers de soins informatisés',
    proves: 'nursing-documentation electronic-patient-record',
  },
  easydok: { name: 'easyDOK', also: 'easy DOK', proves: 'care-documentation-software' },
  carecoach: { name: 'careCoach', also: 'topCare careCoach', proves: 'care-documentation-software' },
  medifox: {
    name: 'MediFox',
    also: 'MEDIFOX DAN, Medifox stationär, Medifox ambulant',
    proves: 'care-documentation-software',
  },
  vivendi: {
    name: 'Vivendi PD',
    also: 'Connext Vivendi, Vivendi NG',
    proves: 'care-documentation-software nursing-documentation',
  },
  senso: { name: 'SENSO Pflegesoftware', also: 'Develop SENSO, myneva SENSO', proves: 'care-documentation-software' },
  wigasoft: {
    name: 'WigaSoft',
    also: 'Wigasoft CareSuite, WiCare, WigaSoft careCenter, WiCareDoc',
    proves: 'care-documentation-software',
  },
  perigon: {
    name: 'Perigon',
    also: 'root service Perigon, PerigonMobile, Perigon Homecare, Perigon Spitex',
    proves: 'care-documentation-software',
  },
  swing: { name: 'SWING Spitex-Software', also: 'Swing Spitex, SWING mobile', proves: 'care-documentation-software' },
  redline: { name: 'RedLine Heimverwaltung', also: 'RedLine Heimsoftware', proves: 'care-documentation-software' },
  'lobos-care': { name: 'LOBOS Heimsoftware', also: 'LOBOS 3.X, LOBOS care, Lobos Heimverwaltung' },
  polypoint: { name: 'POLYPOINT', also: 'Polypoint RAP, Polypoint DIS' },
  'practice-software': {
    family: true,
    name: ['Praxissoftware', 'medical practice software', 'logiciel de cabinet médical'],
    also: 'Praxisverwaltungssystem(e), Praxisverwaltungssoftware, Praxisinformationssystem(e), Arztpraxissoftware, Arztsoftware, Praxisprogramm(e), Praxis-Software, Arztpraxis-Software, practice management software, {medical|GP} practice software, GP {software|systems}, logiciel de gestion de cabinet, logiciels de cabinet médical, logiciel médical, logiciels médicaux de cabinet',
  },
  vitomed: { name: 'Vitomed', also: 'Vitodata Vitomed, vitoMED, Vitodata', proves: 'practice-software' },
  aeskulap: {
    name: 'Aeskulap Praxissoftware',
    also: 'Kern Aeskulap, Aeskulap Praxisprogramm',
    proves: 'practice-software',
  },
  medistar: { name: 'CGM Medistar', also: 'Medistar', proves: 'practice-software' },
  turbomed: { name: 'CGM Turbomed', also: 'Turbomed', proves: 'practice-software' },
  'cgm-albis': { name: 'CGM Albis', also: 'ALBIS Praxissoftware', proves: 'practice-software' },
  tomedo: { name: 'tomedo', also: 'Zollsoft tomedo', proves: 'practice-software' },
  axenita: { name: 'Axenita', also: 'Achilles Axenita, Axonlab Achilles', proves: 'practice-software' },
  'pacs-ris': {
    family: true,
    name: 'PACS/RIS',
    also: 'PACS, RIS/PACS, PACS-System, PACS und RIS, Radiologieinformationssystem, radiology information system(s), système PACS, RIS-System(e), RIS-Software, système d’information radiologique',
  },
  'laboratory-information-system': {
    family: true,
    name: ['Laborinformationssystem', 'laboratory information system', 'système d’information de laboratoire'],
    also: 'LIS, LIS-System, Laborinformationssysteme, Laborinformationssystems, Labor-EDV, laboratory information systems, Laborsoftware, Labor-Software, laboratory software, logiciel(s) de laboratoire',
    guard: { aliases: ['LIS'], near: ['Labor', 'Laboratory', 'laboratoire', 'Molis', 'Software', 'System'] },
  },
  'laboratory-information-management-system': {
    family: true,
    name: [
      'Labor-Informations- und Management-System',
      'laboratory information management system',
      'système de gestion de laboratoire',
    ],
    also: 'LIMS, LIMS-System, LIMS-Systeme, LIMS-Systemen, LIMS-Software, logiciel LIMS, laboratory information management systems',
  },
  'pharmacy-software': {
    family: true,
    name: ['Apothekensoftware', 'pharmacy software', 'logiciel d’officine'],
    also: 'Apothekensysteme, Warenwirtschaftssystem in der Apotheke, logiciel de pharmacie, logiciels d’officine',
  },
  pharmatic: { name: 'Pharmatic', also: 'HCI Pharmatic', proves: 'pharmacy-software' },
  propharma: { name: 'ProPharma', also: 'ProPharma X, ProPharmaX', proves: 'pharmacy-software' },
  triapharm: { name: 'TriaPharm', also: 'TriaPharm POS', proves: 'pharmacy-software' },
  ixos: { name: 'Pharmatechnik IXOS', also: 'IXOS Apotheke', proves: 'pharmacy-software' },
  lgpi: { name: 'LGPI (officine)', also: 'Pharmagest LGPI, logiciel LGPI', proves: 'pharmacy-software' },
  winpharma: { name: 'Winpharma', proves: 'pharmacy-software' },
  'medical-devices-operation': {
    name: ['Bedienung von Medizingeräten', 'operation of medical equipment', 'utilisation d’appareils médicaux'],
    also: 'Umgang mit medizinischen Geräten, Bedienung medizinischer Geräte, Handhabung medizinischer Geräte, Infusionspumpen, Perfusoren, Spritzenpumpen, medical equipment handling, infusion pumps, syringe pumps, utilisation de dispositifs médicaux, appareils médicaux, pompes à perfusion, pousse-seringues',
  },
  ventilators: {
    name: ['Beatmungsgeräte', 'ventilators', 'respirateurs'],
    also: 'Beatmungsgerät, Respiratoren, Beatmungsmaschinen, mechanical ventilators, appareils de ventilation',
  },
})
