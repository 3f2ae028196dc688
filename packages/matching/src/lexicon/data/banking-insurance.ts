import { define } from './define.ts'

/** Kinds of banking and insurance, and the bodies of social insurance. */
export const bankingDomains = define('domain', {
  'retail-banking': {
    name: ['Retail Banking', 'retail banking', 'banque de détail'],
    also: 'Retailbanking, Privatkundengeschäft Bank, Retail-Bank, Retailkunden, Privatkundengeschäft, banque des particuliers',
    proves: 'banking',
  },
  'corporate-banking': {
    name: ['Firmenkundengeschäft', 'corporate banking', 'banque d’entreprise'],
    also: 'Corporate Banking, Firmenkundengeschäft Bank, Kommerzgeschäft, commercial banking, clientèle entreprises, banque commerciale',
    proves: 'banking',
  },
  'investment-banking': {
    name: ['Investmentbanking', 'investment banking', 'banque d’investissement'],
    also: 'Investment Banking, Investmentbank, investment bank, banque d’affaires, capital markets, Kapitalmarktgeschäft, Equity Capital Markets',
    proves: 'banking',
  },
  'asset-management': {
    name: ['Asset Management', 'asset management', 'gestion d’actifs'],
    also: 'Asset-Management, institutionelle Vermögensverwaltung, fund management, Fondsmanagement, institutional asset management, gestion de fonds',
    proves: 'financial-services',
  },
  'cantonal-bank': {
    name: ['Kantonalbank', 'cantonal bank', 'banque cantonale'],
    also: 'Kantonalbanken, banques cantonales',
    proves: 'banking',
  },
  'real-estate-finance': {
    name: ['Immobilienfinanzierung', 'real estate finance', 'financement immobilier'],
    also: 'Immobilienfinanzierungen, Baufinanzierung(en), mortgage finance',
    proves: 'financial-services',
  },
  'life-insurance': {
    name: ['Lebensversicherung', 'life insurance', 'assurance vie'],
    also: 'Lebensversicherungen, assurance-vie, assurances-vie, assurances vie, life insurer',
    proves: 'insurance',
  },
  'non-life-insurance': {
    name: ['Sachversicherung', 'property and casualty insurance', 'assurance de choses'],
    also: 'Sachversicherungen, Nichtlebenversicherung, Nichtleben, Kompositversicherung, non-life insurance, P&C insurance, property insurance, assurance non-vie, assurances de choses, assurance dommages, assurances IARD, IARD',
    proves: 'insurance',
  },
  reinsurance: {
    name: ['Rückversicherung', 'reinsurance', 'réassurance'],
    also: 'Rückversicherungen, Rückversicherer, reinsurer',
    proves: 'insurance',
  },
  'motor-insurance': {
    name: ['Motorfahrzeugversicherung', 'motor insurance', 'assurance véhicules à moteur'],
    also: 'Motorfahrzeugversicherungen, Kfz-Versicherung(en), Autoversicherung(en), car insurance, assurance auto, assurances automobiles, assurance automobile',
    proves: 'non-life-insurance',
  },
  'liability-insurance': {
    name: ['Haftpflichtversicherung', 'liability insurance', 'assurance responsabilité civile'],
    also: 'Haftpflichtversicherungen, assurance RC, assurances responsabilité civile',
    proves: 'insurance non-life-insurance',
  },
  'accident-insurance': {
    name: ['Unfallversicherung', 'accident insurance', 'assurance-accidents'],
    also: 'UVG, Suva, LAA, assurance accidents, gesetzliche Unfallversicherung, Unfallversicherungen, UVG-Zusatz',
    proves: 'social-insurance',
  },
  'daily-benefits-insurance': {
    name: ['Krankentaggeldversicherung', 'daily sickness benefits insurance', 'assurance indemnités journalières'],
    also: 'Krankentaggeld, KTG, Krankentaggelder, indemnités journalières, Taggeldversicherung',
    proves: 'insurance',
    guard: { aliases: ['KTG'], near: ['UVG', 'BVG', 'AHV', 'Versicherungen', 'Krankentaggeld', 'Unfall'] },
  },
  'old-age-insurance': {
    name: [
      'Alters- und Hinterlassenenversicherung',
      'old-age and survivors’ insurance',
      'assurance-vieillesse et survivants',
    ],
    also: 'AHV, AVS, AHV/IV, AVS/AI, AHV/IV/EO, AHV-Zweigstelle, agence AVS',
    proves: 'social-insurance',
    guard: {
      aliases: ['AVS'],
      near: ['AI', 'assurances', 'sociales', 'caisse', 'LPP', 'AC', 'cotisations', 'décomptes', 'compensation', 'LAA'],
    },
  },
  'disability-insurance': {
    name: ['Invalidenversicherung', 'disability insurance', 'assurance-invalidité'],
    also: 'IV-Stelle, IV-Stellen, assurance invalidité, office AI, Erwerbsminderungsrente',
    proves: 'social-insurance',
  },
  'unemployment-insurance': {
    name: ['Arbeitslosenversicherung', 'unemployment insurance', 'assurance-chômage'],
    also: 'Arbeitslosenkasse(n), assurance chômage, caisse de chômage, caisses de chômage, unemployment fund, AVIG',
    proves: 'social-insurance',
  },
  'compensation-office': {
    name: ['Ausgleichskasse', 'compensation office', 'caisse de compensation'],
    also: 'Ausgleichskassen, caisses de compensation, Familienausgleichskasse, Sozialversicherungsanstalt, SVA',
    proves: 'social-insurance',
    guard: {
      aliases: ['SVA'],
      near: ['AHV', 'Ausgleichskasse', 'IV', 'Zürich', 'Aargau', 'Sozialversicherungsanstalt'],
    },
  },
  'employers-liability-fund-de': {
    name: [
      'Gesetzliche Rentenversicherung',
      'German statutory pension insurance',
      'assurance pension légale allemande',
    ],
    also: 'Deutsche Rentenversicherung, DRV Bund, gesetzlichen Rentenversicherung',
    proves: 'social-insurance',
  },
  customs: {
    name: ['Zollverwaltung', 'customs', 'douane'],
    also: 'Zoll, Zollbehörde, customs administration, administration des douanes, BAZG, douanes',
    proves: 'public-sector',
    guard: {
      aliases: ['Zoll', 'customs', 'douane'],
      near: [
        'Steuern',
        'Verwaltung',
        'Import',
        'Export',
        'import',
        'export',
        'administration',
        'Abwicklung',
        'Bundesamt',
        'Grenzwache',
      ],
    },
  },
})

/** What people do in banks and insurance companies. */
export const bankingActivities = define('activity', {
  lending: {
    name: ['Kreditgeschäft', 'lending', 'octroi de crédits'],
    also: 'Kreditvergabe, Kreditwesen, Kreditberatung, Kreditsachbearbeitung, Kreditabwicklung, Kreditbearbeitung, lending business, credit business, loan processing, opérations de crédit, gestion des crédits, crédits bancaires, activité de crédit',
    proves: 'financial-services',
  },
  'credit-analysis': {
    name: ['Kreditanalyse', 'credit analysis', 'analyse de crédit'],
    also: 'Kreditprüfung(en), Kreditanalysen, Kreditrisikoanalyse, credit assessment, credit risk analysis, analyse crédit, analyse des crédits, Kreditwürdigkeitsprüfung',
  },
  'mortgage-business': {
    name: ['Hypothekargeschäft', 'mortgage business', 'crédit hypothécaire'],
    also: 'Hypotheken, Hypothekarkredite(n), Hypothekarberatung, Hypothekenberatung, Hypothekenfinanzierung(en), mortgages, mortgage lending, mortgage advice, hypothèques, prêts hypothécaires, financement hypothécaire, prêts immobiliers',
    proves: 'lending',
  },
  'leasing-business': {
    name: ['Leasinggeschäft', 'leasing business', 'leasing'],
    also: 'Leasing, Leasingverträge(n), leasing contracts, crédit-bail, contrats de leasing',
  },
  'investment-advice': {
    name: ['Anlageberatung', 'investment advice', 'conseil en placement'],
    also: 'Anlageberatungen, Wertpapierberatung, Beratung zu Geldanlagen, investment advisory, advising on investments, conseil en placements, conseils en placement, conseil en investissement(s)',
    proves: 'financial-services',
  },
  'wealth-planning': {
    name: ['Finanzplanung', 'financial planning', 'planification financière'],
    also: 'private Finanzplanung, Pensionsplanung, Vorsorgeplanung, Vermögensplanung, retirement planning, wealth planning, planification de la retraite, planification successorale, Nachlassplanung Bank',
    proves: 'financial-services',
  },
  'pension-advice': {
    name: ['Vorsorgeberatung', 'pension advice', 'conseil en prévoyance'],
    also: 'Beratung zur Vorsorge, Altersvorsorgeberatung, pension advisory, retirement advice, conseils en prévoyance',
  },
  'bank-client-advice': {
    name: ['Bankkundenberatung', 'bank client advisory', 'conseil à la clientèle bancaire'],
    also: 'Privatkundenberatung, Firmenkundenberatung, Kundenberatung Bank, client advisory banking, conseil clientèle bancaire, Beratung von {Bankkunden|Privatkunden|Firmenkunden}, Bankberatung',
    proves: 'banking',
  },
  'securities-trading': {
    name: ['Wertschriftenhandel', 'securities trading', 'négoce de titres'],
    also: 'Wertpapierhandel, Börsenhandel, Effektenhandel, trading actions, forex trading, opérations de bourse, commerce de titres, stock trading',
    proves: 'financial-services',
  },
  'foreign-exchange-trading': {
    name: ['Devisenhandel', 'foreign exchange trading', 'négoce de devises'],
    proves: 'securities-trading',
  },
  'securities-administration': {
    name: ['Wertschriftenadministration', 'securities administration', 'administration des titres'],
    also: 'Wertschriftenabwicklung, Wertpapierabwicklung, Wertschriftenverwaltung, Corporate Actions, securities operations, securities settlement, trade settlement, back office titres, Depotverwaltung, Wertschriften, Custody-Geschäft',
    proves: 'financial-services',
  },
  'fund-accounting': {
    name: ['Fondsbuchhaltung', 'fund accounting', 'comptabilité de fonds'],
    also: 'Fund Accounting, Fondsadministration, fund administration, NAV-Berechnung, administration de fonds, comptabilité des fonds',
    proves: 'accounting financial-services',
  },
  'client-onboarding-bank': {
    name: ['Kontoeröffnung', 'account opening', 'ouverture de comptes'],
    also: 'Kontoeröffnungen, Eröffnung von Konten, Kundeneröffnung(en), account openings, client onboarding, ouverture de compte, ouvertures de comptes',
    proves: 'banking',
  },
  'kyc-checks': {
    name: ['KYC-Prüfung', 'KYC checks', 'contrôles KYC'],
    also: 'KYC, Know Your Customer, KYC-Abklärungen, KYC review(s), Customer Due Diligence, KYC-Prozess, connaissance du client, GwG-Abklärungen',
    proves: 'compliance',
  },
  'counter-service': {
    name: ['Schalterdienst', 'counter service', 'service au guichet'],
    also: 'Schalterdienste, Schalterbetreuung, Schalterarbeit, Schaltertätigkeit, Bankschalter, Kundenschalter, Bedienung des Schalters, counter work, teller service, bank counter, accueil au guichet, travail au guichet, service de guichet',
  },
  'credit-risk': {
    name: ['Kreditrisikomanagement', 'credit risk management', 'gestion du risque de crédit'],
    also: 'Kreditrisiko, Kreditrisiken, credit risk, risque de crédit',
    proves: 'risk-management',
  },
  'market-risk': {
    name: ['Marktrisikomanagement', 'market risk management', 'gestion du risque de marché'],
    also: 'Marktrisiken, market risk, risque de marché, risques de marché',
    proves: 'risk-management',
  },
  'operational-risk': {
    name: ['Operationelle Risiken', 'operational risk', 'risques opérationnels'],
    also: 'operationelles Risiko, operationeller Risiken, operational risks, operational risk management, risque opérationnel',
    proves: 'risk-management',
  },
  'insurance-advice': {
    name: ['Versicherungsberatung', 'insurance advice', 'conseil en assurance'],
    also: 'Beratung in Versicherungsfragen, Versicherungsberatungen, insurance advisory, conseil en assurances, conseils en assurances',
    proves: 'insurance',
  },
  underwriting: {
    name: ['Underwriting', 'underwriting', 'souscription d’assurances'],
    also: 'Risikoprüfung Versicherung, Antragsprüfung, Antragsbearbeitung Versicherung, Vertragsprüfung Versicherung, insurance underwriting, souscription de risques, Zeichnung von Risiken, souscription d’assurance',
  },
  'claims-handling': {
    name: ['Schadenbearbeitung', 'claims handling', 'gestion des sinistres'],
    also: 'Schadenregulierung, Schadensregulierung, Schadenmanagement, Schadenabwicklung, Schadensbearbeitung, Schadensabwicklung, Leistungsbearbeitung Versicherung, Schadenfälle bearbeiten, Bearbeitung von Schadenfällen, Schadenfälle(n), claims management, claims processing, claims settlement, insurance claims, règlement des sinistres, traitement des sinistres, liquidation des sinistres',
  },
  'benefits-processing': {
    name: [
      'Leistungsabrechnung Krankenversicherung',
      'health insurance benefits processing',
      'gestion des prestations d’assurance',
    ],
    also: 'Leistungsabklärung, Leistungsprüfung, Leistungsbearbeitung, gestion des prestations, traitement des prestations, benefits processing',
    proves: 'health-insurance',
  },
  'policy-administration': {
    name: ['Policenverwaltung', 'policy administration', 'gestion des contrats d’assurance'],
    also: 'Policierung, Policenerstellung, Vertragsverwaltung Versicherung, insurance policy administration, gestion des polices, établissement des polices',
    proves: 'insurance',
  },
  'actuarial-calculation': {
    name: ['Versicherungsmathematik', 'actuarial mathematics', 'actuariat'],
    also: 'aktuarielle Berechnungen, actuarial science, actuarial calculations, sciences actuarielles, Reservierung Versicherung, calculs actuariels',
  },
  'pension-fund-administration': {
    name: ['Pensionskassenverwaltung', 'pension fund administration', 'gestion de caisse de pension'],
    also: 'Versichertenverwaltung, Verwaltung der Pensionskasse, Verwaltung von Pensionskassen, Pensionskassenadministration, gestion de caisses de pension, gestion des assurés',
    proves: 'pension-funds',
  },
})

/** Occupations of banks and insurance companies. */
export const bankingRoles = define('role', {
  'bank-clerk': {
    name: ['Bankkaufmann', 'bank clerk', 'employé de banque'],
    also: 'Bankkauffrau, Bankkaufleute, Kaufmann Bank, Kauffrau Bank, Kaufmann EFZ Bank, Kauffrau EFZ Bank, Banklehre, KV-Lehre Bank, Bankangestellter, Bankangestellte, Bankangestellten, Bankfachmann, Bankfachfrau, Bankfachwirt, Sachbearbeiter Bank, bank employee, banking apprenticeship, employée de banque, employé(e) de commerce banque, apprentissage bancaire, employé(e) bancaire, Banksachbearbeiter',
    proves: 'banking',
  },
  'bank-economist': {
    name: ['Dipl. Bankwirtschafter HF', 'banking college graduate', 'économiste bancaire diplômé ES'],
    also: 'Bankwirtschafter, Bankwirtschafter HF, Bankbetriebswirt, économiste bancaire, économiste bancaire ES, Bankfachexperte',
    proves: 'banking',
  },
  'bank-adviser': {
    name: ['Kundenberater Bank', 'bank client adviser', 'conseiller clientèle banque'],
    also: 'Bankberater, Privatkundenberater, Firmenkundenberater, Privatkundenbetreuer, Firmenkundenbetreuer, Kundenberater {Privatkunden|Firmenkunden|Retail|Individualkunden}, Kundenberater Bank CertKB, Relationship Manager Bank, bank advisor, conseillère clientèle banque, conseill{er|ère} bancaire, conseill{er|ère} clientèle {privée|entreprises|individuelle}, chargé(e) de clientèle banque, conseill{er|ère} en clientèle bancaire',
    proves: 'bank-client-advice banking',
  },
  'private-banker': {
    name: ['Private Banker', 'private banker', 'banquier privé'],
    also: 'Relationship Manager Private Banking, Kundenberater Private Banking, Relationship Manager Wealth Management, Wealth Manager, Vermögensverwalter, gestionnaire de fortune, gérant de fortune, banquière privée',
    proves: 'private-banking',
  },
  'investment-adviser': {
    name: ['Anlageberater', 'investment adviser', 'conseiller en placement'],
    also: 'Wertpapierberater, Investment Advisor, investment advisor, conseill{er|ère} en placement(s), conseill{er|ère} en investissement(s)',
    proves: 'investment-advice',
  },
  'asset-manager': {
    name: ['Fondsmanager', 'fund manager', 'gérant de fonds'],
    also: 'Fund Manager, Portfoliomanager Wertschriften, investment portfolio manager, gérant de portefeuille, gestionnaire de fonds',
    proves: 'asset-management',
  },
  'financial-planner': {
    name: ['Finanzplaner', 'financial planner', 'planificateur financier'],
    also: 'Finanzplaner mit eidg. Fachausweis, Finanzberater, Finanzplanungsexperte, Vorsorgeberater, financial adviser, financial advisor, Vermögensberater, Certified Financial Planner, conseill{er|ère} financi{er|ère}, planificatrice financière, conseill{er|ère} en prévoyance',
    proves: 'wealth-planning',
  },
  'credit-officer': {
    name: ['Kreditsachbearbeiter', 'credit officer', 'gestionnaire de crédits'],
    also: 'Kreditspezialist, Kreditberater, Sachbearbeiter Kredite, loan officer, gestionnaire crédit, gestionnaire crédits, spécialiste crédit(s), Kreditfachspezialist',
    proves: 'lending',
  },
  'credit-analyst': {
    name: ['Kreditanalyst', 'credit analyst', 'analyste crédit'],
    also: 'Kreditanalytiker, Credit Analyst, analyste crédits',
    proves: 'credit-analysis',
  },
  'mortgage-adviser': {
    name: ['Hypothekarberater', 'mortgage adviser', 'conseiller hypothécaire'],
    also: 'Hypothekenberater, mortgage advisor, Finanzierungsberater, conseill{er|ère} hypothécaire(s), conseill{er|ère} en crédit hypothécaire',
    proves: 'mortgage-business',
  },
  'bank-teller': {
    name: ['Bankschaltermitarbeiter', 'bank teller', 'guichetier de banque'],
    also: 'Mitarbeiter Bankschalter, Kassier Bank, bank cashier, caissi{er|ère} de banque, guichetière de banque, Schaltermitarbeiter Bank, branch teller, senior teller',
    proves: 'counter-service',
  },
  trader: {
    name: ['Wertschriftenhändler', 'securities trader', 'opérateur de bourse'],
    also: 'Wertpapierhändler, Börsenhändler, Devisenhändler, Wertpapierhändlerin, Börsenhändlerin, FX trader, equity trader, trader en bourse',
    proves: 'securities-trading',
  },
  'compliance-officer': {
    name: ['Compliance Officer', 'compliance officer', 'responsable conformité'],
    also: 'Compliance-Officer, Compliance Manager, Compliance-Beauftragter, Compliance-Spezialist, compliance specialist, Head of Compliance, chargé(e) de conformité, responsable de la conformité, Compliance-Verantwortlicher',
    proves: 'compliance',
  },
  'aml-officer': {
    name: ['Geldwäschebeauftragter', 'AML officer', 'responsable anti-blanchiment'],
    also: 'AML Officer, AML-Spezialist, Geldwäschereibeauftragter, Geldwäschereifachstelle, MLRO, spécialiste LBA, Financial Crime Analyst',
    proves: 'anti-money-laundering',
  },
  'insurance-clerk': {
    name: ['Versicherungskaufmann', 'insurance clerk', 'employé d’assurance'],
    also: 'Versicherungskauffrau, Versicherungskaufleute, Kaufmann {Versicherung|Versicherungen|für Versicherungen und Finanzen|für Versicherungen und Finanzanlagen|Privatversicherung}, Kauffrau {Versicherung|Versicherungen|für Versicherungen und Finanzen|für Versicherungen und Finanzanlagen|Privatversicherung}, Versicherungsfachmann, Versicherungsfachfrau, Versicherungsfachwirt, Versicherungsangestellter, Versicherungssachbearbeiter, Sachbearbeiter Versicherung(en), employé(e) d’assurance(s), gestionnaire en assurances, gestionnaire d’assurance(s), insurance specialist, insurance administrator',
    proves: 'insurance',
  },
  'insurance-adviser': {
    name: ['Versicherungsberater', 'insurance adviser', 'conseiller en assurances'],
    also: 'Versicherungsvermittler, Versicherungsvertreter, Versicherungsagent, insurance advisor, insurance agent, Kundenberater Versicherung(en), conseill{er|ère} en assurance(s), agent d’assurance(s), agent général d’assurances, Generalagent',
    proves: 'insurance-advice insurance',
  },
  'insurance-broker': {
    name: ['Versicherungsbroker', 'insurance broker', 'courtier en assurances'],
    also: 'Versicherungsmakler, Versicherungsbrokerin, courtière en assurances, courtier d’assurances, Insurance Broker, Broker Versicherung',
    proves: 'insurance-advice insurance',
  },
  'claims-handler': {
    name: ['Schadensachbearbeiter', 'claims handler', 'gestionnaire de sinistres'],
    also: 'Schadenspezialist, Schadenregulierer, Schadensregulierer, Schadenexperte, Sachbearbeiter Schaden, Sachbearbeiter Schadendienst, claims adjuster, claims specialist, claims manager, gestionnaire sinistres, inspecteur de sinistres, inspectrice de sinistres, régleur de sinistres, Schadeninspektor',
    proves: 'claims-handling insurance',
  },
  underwriter: {
    name: ['Underwriter', 'underwriter', 'souscripteur'],
    also: 'Underwriters, Risikoprüfer, souscriptrice, souscripteur en assurances',
    proves: 'underwriting insurance',
  },
  'social-insurance-specialist': {
    name: ['Sozialversicherungsfachmann', 'social insurance specialist', 'spécialiste en assurances sociales'],
    also: 'Sozialversicherungsfachfrau, Sozialversicherungsfachleute, Sozialversicherungsexperte, Sozialversicherungsspezialist, Sachbearbeiter Sozialversicherung(en), Sozialversicherungsfachangestellter, Sozialversicherungsfachangestellte, Fachausweis Sozialversicherung, Sozialversicherungs-Fachmann, Sozialversicherungs-Fachfrau, social security specialist, gestionnaire en assurances sociales, gestionnaire assurances sociales, brevet fédéral en assurances sociales',
    proves: 'social-insurance',
  },
  'pension-specialist': {
    name: [
      'Fachspezialist berufliche Vorsorge',
      'occupational pensions specialist',
      'gestionnaire en prévoyance professionnelle',
    ],
    also: 'Fachmann für Personalvorsorge, Fachfrau für Personalvorsorge, Pensionsversicherungsspezialist, Fachspezialist BVG, Sachbearbeiter Pensionskasse, Sachbearbeiter BVG, Pensionskassenspezialist, gestionnaire LPP, gestionnaire de caisse de pension, gestionnaire en prévoyance',
    proves: 'pension-funds',
  },
  'bank-risk-manager': {
    name: ['Risk Manager Bank', 'financial risk manager', 'gestionnaire de risques financiers'],
    also: 'Financial Risk Manager',
    proves: 'risk-management',
  },
  'credit-risk-manager': {
    name: ['Kreditrisikomanager', 'credit risk manager', 'gestionnaire du risque de crédit'],
    also: 'Credit Risk Manager',
    proves: 'bank-risk-manager credit-risk',
  },
})

/** Certificates of banking, finance and insurance. */
export const bankingCertificates = define('certificate', {
  cfa: {
    name: 'CFA',
    also: 'Chartered Financial Analyst, CFA Charterholder, CFA charter, CFA-Diplom',
    guard: {
      aliases: ['CFA'],
      near: ['Charter', 'Charterholder', 'Level', 'Chartered', 'Institute', 'finance', 'CIIA', 'Analyst', 'FRM'],
    },
  },
  ciia: {
    name: ['CIIA', 'Certified International Investment Analyst', 'CIIA'],
    also: 'AZEK, dipl. Finanzanalytiker und Vermögensverwalter, CEFA, CIWM',
  },
  frm: {
    name: ['FRM', 'FRM certification', 'certification FRM'],
    also: 'FRM-Zertifikat, FRM certified, FRM-Zertifizierung',
    proves: 'risk-management',
  },
  cia: {
    name: 'CIA (Certified Internal Auditor)',
    also: 'CIA-Zertifikat, Zertifizierung Certified Internal Auditor, CIA certified',
    proves: 'internal-audit',
  },
  cbb: {
    name: ['Kundenberater Bank (SAQ)', 'SAQ certified bank adviser', 'conseiller bancaire certifié SAQ'],
    also: 'SAQ-Zertifizierung Kundenberater, SAQ Kundenberater, Zertifizierter Kundenberater SAQ, CWMA, Certified Wealth Management Advisor, CCoB, certification SAQ conseiller clientèle',
  },
  'insurance-intermediary-vbv': {
    name: ['Versicherungsvermittler VBV', 'certified insurance intermediary VBV', 'intermédiaire d’assurance AFA'],
    also: 'VBV, Versicherungsvermittler/in VBV, Cicero, Registrierung Versicherungsvermittler, intermédiaire d’assurance, AFA intermédiaire, Sachkundeprüfung § 34d, 34d GewO, IHK-Sachkundenachweis Versicherungsvermittler',
    guard: {
      aliases: ['VBV', 'Cicero'],
      near: ['Versicherungsvermittler', 'Versicherung', 'Cicero', 'FINMA', 'VBV', 'Register', 'Zertifikat'],
    },
  },
  'investment-broker-34f': {
    name: [
      'Sachkundeprüfung § 34f GewO',
      'German investment broker qualification',
      'qualification de conseiller en placements (Allemagne)',
    ],
    also: '34f GewO, § 34f, Finanzanlagenfachmann IHK, Finanzanlagenvermittler',
  },
})
