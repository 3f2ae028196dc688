import { define } from './define.ts'

/** Words beside which `ACCA` or `DEC` is the diploma of an accountant. */
const besideAccountants = [
  'qualified',
  'accountant',
  'comptable',
  'expertise',
  'certified',
  'chartered',
  'DSCG',
  'ACCA',
  'CPA',
  'ACA',
  'audit',
  'finance',
  'accounting',
]

/** What people do in accounting, controlling, treasury, tax and audit. */
export const financeActivities = define('activity', {
  accounting: {
    name: ['Rechnungswesen', 'accounting', 'comptabilité'],
    also: 'Buchhaltung, Buchhaltungen, Buchführung, bookkeeping, tenue de la comptabilité, tenue des comptes, tenue de comptabilité, Buchhaltungsarbeiten, Führen der Bücher, keeping the books, travaux comptables, Finanz- und Rechnungswesen, accountancy',
    heads: 'Buchhaltung, Buchführung, Buchhaltungen',
    notHeads: 'Materialbuchhaltung, Lagerbuchhaltung, Zeitbuchhaltung, Schattenbuchhaltung',
  },
  'financial-accounting': {
    name: ['Finanzbuchhaltung', 'financial accounting', 'comptabilité financière'],
    also: 'Fibu, FiBu, Finanzbuchhaltungen, Finanzbuchführung, comptabilité générale, general accounting, compta générale, Führen der Finanzbuchhaltung, Mandatsbuchhaltung(en)',
    proves: 'accounting',
  },
  'accounts-payable': {
    name: ['Kreditorenbuchhaltung', 'accounts payable', 'comptabilité fournisseurs'],
    also: 'Kreditoren, Kreditorenbewirtschaftung, Kreditorenmanagement, accounts payable accounting, purchase ledger, creditor accounting, comptabilité des créanciers, comptabilité créanciers, gestion des créanciers, gestion des factures fournisseurs, Kreditorenrechnungen, Kreditorenprozess, Eingangsrechnungsprüfung, supplier invoice processing, Kreditorenwesen, supplier invoices, Lieferantenrechnungen, vendor invoices, factures fournisseurs, factures des fournisseurs',
    proves: 'accounting',
  },
  'accounts-receivable': {
    name: ['Debitorenbuchhaltung', 'accounts receivable', 'comptabilité clients'],
    also: 'Debitoren, Debitorenbewirtschaftung, Debitorenmanagement, accounts receivable accounting, sales ledger, debtor accounting, comptabilité des débiteurs, comptabilité débiteurs, gestion des débiteurs, Debitorenwesen, Debitorenrechnungen, customer invoices and collections, overdue customer accounts, encaissements clients',
    proves: 'accounting',
  },
  'receivables-and-dunning': {
    name: ['Mahnwesen und Debitoren', 'receivables and payment reminders', 'débiteurs et rappels'],
    proves: 'accounts-receivable dunning',
  },
  'fixed-asset-accounting': {
    name: ['Anlagenbuchhaltung', 'fixed asset accounting', 'comptabilité des immobilisations'],
    also: 'Anlagebuchhaltung, Anlagenrechnung, asset accounting, gestion des immobilisations, fixed assets accounting, Abschreibungen berechnen',
    proves: 'accounting',
  },
  'general-ledger': {
    name: ['Hauptbuchhaltung', 'general ledger accounting', 'grand livre'],
    also: 'Hauptbuch, Hauptbuchs, general ledger, Führung des Hauptbuchs, tenue du grand livre, record to report, record-to-report',
    proves: 'accounting',
  },
  'cost-accounting': {
    name: ['Kostenrechnung', 'cost accounting', 'comptabilité analytique'],
    also: 'Betriebsbuchhaltung, Bebu, Betriebsabrechnung, Kosten- und Leistungsrechnung, Kostenstellenrechnung, Kostenträgerrechnung, KLR, management accounting, comptabilité d’exploitation, comptabilité de gestion, Kosten- und Leistungsrechnungen, Betriebsabrechnungsbogen, Deckungsbeitragsrechnung, contribution margin accounting, Produktkalkulation, product costing',
    proves: 'accounting',
  },
  'payroll-accounting': {
    name: ['Lohnbuchhaltung', 'payroll accounting', 'comptabilité salariale'],
    also: 'bulletins de salaire, payslips, établissement des bulletins, Payroll, Lohn- und Gehaltsbuchhaltung, Lohn- und Gehaltsabrechnung(en), Gehaltsabrechnung(en), Lohnabrechnung(en), Entgeltabrechnung(en), Gehaltsbuchhaltung, Personalverrechnung, Salärbuchhaltung, Lohnwesen, Lohnadministration, Salärwesen, Salärabrechnung(en), Saläradministration, Lohnverarbeitung, Lohnlauf, Lohnläufe, payroll {processing|administration|management|run|runs}, running payroll, processing payroll, paie, gestion de la paie, gestion des paies, traitement de la paie, établissement des {paies|salaires|bulletins de paie|fiches de paie|bulletins de salaire|fiches de salaire}, gestion des salaires, traitement des salaires, calcul des salaires, comptabilité des salaires, administration des salaires, bulletins de paie, fiches de paie, Löhne abrechnen, Abrechnung der Löhne, Abrechnung von Löhnen, Erstellung der Lohnabrechnungen, Führen der Löhne, Lohnzahlungen, wage accounting, wages administration',
  },
  baulohn: {
    name: ['Baulohnabrechnung', 'construction payroll', 'paie du bâtiment'],
    also: 'Baulohn, Baulohnbuchhaltung',
    proves: 'payroll-accounting',
  },
  'expense-accounting': {
    name: ['Spesenabrechnung', 'expense reporting', 'notes de frais'],
    also: 'Spesenabrechnungen, Reisekostenabrechnung(en), Spesenkontrolle, Spesenwesen, expense reports, travel expense accounting, travel expenses, expense claims, gestion des notes de frais, décomptes de frais',
  },
  'annual-accounts': {
    name: ['Jahresabschluss', 'annual financial statements', 'bouclement annuel'],
    also: 'Jahresabschlüsse(n), Jahresabschlusses, Jahresabschlussarbeiten, Jahresrechnung(en), annual accounts, year-end closing, year end closing, annual closing, year-end close, comptes annuels, clôture annuelle, clôture des comptes annuels, clôtures annuelles, bouclements annuels, bouclement des comptes annuels, bilan annuel, établissement des bilans, Bilanzerstellung, Erstellung der Bilanz, preparation of annual accounts, Geschäftsabschluss, Bilanzierung, arrêté des comptes annuels, liasse fiscale, statutory accounts',
    proves: 'accounting',
  },
  'monthly-closing': {
    name: ['Monatsabschluss', 'month-end closing', 'clôture mensuelle'],
    also: 'Monatsabschlüsse(n), Monatsabschlusses, month-end close, monthly close, monthly closing, month end closing, clôtures mensuelles, bouclement mensuel, bouclements mensuels, monthly accounts, month end, month-end, clôture du mois, clôtures de fin de mois, fin de mois comptable',
    proves: 'accounting',
  },
  'month-and-year-end': {
    name: ['Monats- und Jahresabschluss', 'month-end and year-end closing', 'bouclements mensuels et annuels'],
    proves: 'monthly-closing annual-accounts',
  },
  'quarterly-closing': {
    name: ['Quartalsabschluss', 'quarterly closing', 'clôture trimestrielle'],
    also: 'Quartalsabschlüsse(n), quarter-end closing, quarterly close, quarterly financial statements, clôtures trimestrielles, bouclement trimestriel, bouclements trimestriels',
    proves: 'accounting',
  },
  'interim-closing': {
    name: ['Zwischenabschluss', 'interim financial statements', 'bouclement intermédiaire'],
    also: 'Zwischenabschlüsse(n), interim closing, interim accounts, bouclements intermédiaires, comptes intermédiaires',
    proves: 'accounting',
  },
  consolidation: {
    name: ['Konzernkonsolidierung', 'financial consolidation', 'consolidation des comptes'],
    also: 'Konzernabschluss, Konzernabschlüsse(n), Konzernrechnung(en), Konzernrechnungslegung, Konsolidierung, Konsolidierung der Abschlüsse, group accounting, consolidated financial statements, group consolidation, group accounts, comptes consolidés, consolidation financière, comptes de groupe',
    proves: 'accounting',
    guard: {
      aliases: ['Konsolidierung'],
      near: [
        'Konzern',
        'Konzernabschluss',
        'Abschluss',
        'Abschlüsse',
        'IFRS',
        'FER',
        'Rechnungslegung',
        'Jahresabschluss',
        'Gruppe',
        'Buchhaltung',
      ],
    },
  },
  'intercompany-accounting': {
    name: ['Intercompany-Abstimmung', 'intercompany accounting', 'comptabilité intragroupe'],
    also: 'Intercompany, Intercompany-Abstimmungen, intercompany reconciliation(s), Intercompany-Buchhaltung, rapprochements intercompany, intercompany transactions, opérations intragroupe',
    proves: 'accounting',
  },
  'account-reconciliation': {
    name: ['Kontenabstimmung', 'account reconciliation', 'rapprochement bancaire'],
    also: 'Kontenabstimmungen, Kontoabstimmung(en), Abstimmung der Konten, Abstimmung von Konten, Kontenpflege, Bankabstimmung(en), account reconciliations, bank reconciliation(s), balance sheet reconciliation(s), reconciliation of accounts, rapprochements bancaires, réconciliation des comptes, rapprochement des comptes, réconciliation bancaire, lettrage, {Abstimmung|Abgleich} von Bankkonten, {Abstimmung|Abgleich} der {Bankkonten|Bankauszüge}, Bankkontenabstimmung, bank recs, reconciling {bank accounts|bank statements|accounts}, réconciliations bancaires, pointage des comptes bancaires',
    proves: 'accounting',
  },
  posting: {
    name: ['Buchen von Belegen', 'posting of entries', 'saisie comptable'],
    also: 'Verbuchung, Verbuchungen, Verbuchen, Kontierung, Kontieren, Kontieren und Verbuchen, Vorkontierung, Belegerfassung, Buchungsbelege, Verbuchung von {Belegen|Rechnungen|Zahlungen|Geschäftsfällen}, laufende Buchungen, laufende Geschäftsfälle, journal entries, posting invoices, posting of invoices, account assignment, passation des écritures, écritures comptables, saisie des factures, saisie des écritures, imputation comptable, comptabilisation des {factures|écritures|pièces}',
    proves: 'accounting',
  },
  invoicing: {
    name: ['Rechnungsstellung', 'invoicing', 'facturation'],
    also: 'Fakturierung, Fakturierungen, Faktura, Fakturen, Rechnungen stellen, Rechnungen erstellen, Rechnungserstellung, Rechnungslegung an Kunden, Verrechnung von Leistungen, billing, issuing invoices, invoice preparation, Stellen von Rechnungen, établissement des factures, établissement de factures, émission des factures, Leistungsabrechnung, fakturieren',
  },
  'invoice-verification': {
    name: ['Rechnungsprüfung', 'invoice verification', 'contrôle des factures'],
    also: 'Rechnungskontrolle, Prüfung von Rechnungen, Prüfung der Rechnungen, Kontrolle der Rechnungen, Rechnungsprüfungen, invoice checking, checking invoices, invoice control, vérification des factures, contrôle de factures',
  },
  dunning: {
    name: ['Mahnwesen', 'dunning', 'relances de paiement'],
    also: 'Mahnwesens, Mahnungen, Mahnlauf, Mahnläufe, Mahnverfahren, Zahlungserinnerungen, payment reminders, chasing payments, credit control, rappels de paiement, relance clients, relances clients, gestion des rappels, gestion des relances, relance des impayés',
  },
  'debt-collection': {
    name: ['Inkasso', 'debt collection', 'recouvrement'],
    also: 'Inkassowesen, Forderungsmanagement, Forderungseinzug, Betreibungswesen, Betreibungen, Betreibungsverfahren, Schuldbetreibung, Einleitung von Betreibungen, collections, receivables management, recouvrement de créances, recouvrement des créances, gestion des poursuites, poursuites et faillites, gestion du contentieux, contentieux clients, Schuldbetreibung und Konkurs, SchKG',
    guard: {
      aliases: ['collections'],
      near: ['debt', 'receivables', 'credit', 'receivable', 'invoicing', 'payments', 'dunning'],
    },
  },
  'payment-processing': {
    name: ['Zahlungsläufe', 'payment runs', 'traitement des paiements'],
    also: 'Zahlungslauf, Zahlungsausgang, Zahlungseingang, Zahlungseingänge, Zahlungsabwicklung, Abwicklung des Zahlungsverkehrs, Ausführen des Zahlungsverkehrs, Ausführung von Zahlungen, payment run, payment processing, processing payments, exécution des paiements, gestion des paiements, ordres de paiement, Verbuchung von Zahlungseingängen, DTA, SEPA-Zahlungen, Zahllauf, Zahlläufe(n), Zahlungsläufen, payment runs, pay runs, supplier payments, Lieferantenzahlungen, paiement des fournisseurs, paiements fournisseurs, paiements aux fournisseurs, règlement des fournisseurs, ordre de paiement, Zahlungsvorschlagslauf',
    guard: {
      aliases: ['DTA'],
      near: ['Zahlungen', 'Zahlungslauf', 'Zahlungsverkehr', 'Buchhaltung', 'LSV', 'Kreditoren'],
    },
  },
  'cash-management': {
    name: ['Cash-Management', 'cash management', 'gestion de trésorerie'],
    also: 'Liquiditätsplanung(en), Liquiditätsmanagement, Liquiditätssteuerung, Liquiditätskontrolle, Cashflow-Planung, cash flow planning, cash flow management, liquidity planning, liquidity management, gestion de la trésorerie, gestion des liquidités, planification des liquidités, plan de trésorerie, cash forecasting, suivi de {la trésorerie|trésorerie|la liquidité|des liquidités}, Liquiditätsüberwachung, Überwachung der Liquidität, cash flow monitoring, cash flow forecasts, rollende Liquiditätsplanung',
  },
  treasury: {
    name: ['Treasury', 'treasury', 'trésorerie d’entreprise'],
    also: 'Treasury-Management, Corporate Treasury, treasury management, Finanzmanagement Konzern, trésorerie groupe, Währungsabsicherung, currency hedging, FX-Hedging, Zins- und Währungsmanagement, couverture de change',
  },
  'cash-handling': {
    name: ['Kassenführung', 'cash handling', 'tenue de la caisse'],
    also: 'Kassenbuch, Kassabuch, Kassabuchführung, Kassenabrechnung(en), Kassenabschluss, Kassenabschlüsse(n), Tagesabschluss Kasse, Kassenverantwortung, petty cash, Führung der Kasse, cash desk balancing, cashing up, tenue de caisse, clôture de caisse, clôture de la caisse, fonds de caisse, livre de caisse',
  },
  controlling: {
    name: ['Controlling', 'management control', 'contrôle de gestion'],
    also: 'Finanzcontrolling, Betriebscontrolling, Unternehmenscontrolling, Konzerncontrolling, Beteiligungscontrolling, Business Controlling, financial controlling, business controlling, controlling de gestion, FP&A, Financial Planning & Analysis, financial planning and analysis, operatives Controlling, strategisches Controlling, betriebswirtschaftliches Controlling',
  },
  'sales-controlling': {
    name: ['Vertriebscontrolling', 'sales controlling', 'contrôle de gestion commercial'],
    also: 'Verkaufscontrolling, Absatzcontrolling, commercial controlling',
    proves: 'controlling',
  },
  'production-controlling': {
    name: ['Produktionscontrolling', 'plant controlling', 'contrôle de gestion industriel'],
    also: 'Werkscontrolling, industrial controlling, production controlling',
    proves: 'controlling',
  },
  'personnel-controlling': {
    name: ['Personalcontrolling', 'HR controlling', 'contrôle de gestion sociale'],
    also: 'HR-Controlling, Personalkostencontrolling, workforce analytics, HR Analytics',
    proves: 'hr-metrics',
  },
  'financial-reporting': {
    name: ['Finanzberichterstattung', 'financial reporting', 'reporting financier'],
    also: 'Finanzreporting, Financial Reporting, Finanzberichte(n), financial reports, rapports financiers, communication financière interne, Finanz-Reporting, Konzernreporting, group reporting, reporting groupe',
  },
  budgeting: {
    name: ['Budgetierung', 'budgeting', 'élaboration du budget'],
    also: 'Budgetrunden, Budgetrunde, Budgetplanung, Budgetierungsprozess, Budgeterstellung, Erstellung des Budgets, Erstellung von Budgets, Budgets erstellen, Budgetprozess, budget planning, budget preparation, preparing budgets, planification budgétaire, établissement du budget, établissement des budgets, élaboration des budgets, élaboration de budgets',
  },
  forecasting: {
    name: ['Finanzprognose', 'financial forecasting', 'prévisions financières'],
    also: 'Forecast, Forecasts, Forecasting, Forecast-Erstellung, rollierender Forecast, rolling forecast, financial forecast(s), Hochrechnungen, prévisions budgétaires, prévision financière, reprévisions, reforecast, Budgetierung und Forecasting, Mittelfristplanung, Finanzplanung Unternehmen',
    guard: {
      aliases: ['Forecast', 'Forecasts', 'Forecasting', 'Hochrechnungen'],
      near: [
        'Budget',
        'Budgetierung',
        'Budgets',
        'Controlling',
        'Reporting',
        'Planung',
        'Finanzplanung',
        'budgeting',
        'budget',
        'reporting',
        'Abweichungsanalysen',
        'Finance',
        'financial',
        'Budgetprozess',
      ],
    },
  },
  'variance-analysis': {
    name: ['Abweichungsanalyse', 'variance analysis', 'analyse des écarts'],
    also: 'Abweichungsanalysen, Soll-Ist-Vergleich(e), Soll-Ist-Vergleichen, Plan-Ist-Vergleich(e), variance analyses, plan-actual comparison, analyse d’écarts, budget variance analysis',
  },
  'profitability-analysis': {
    name: ['Rentabilitätsanalyse', 'profitability analysis', 'analyse de rentabilité'],
    also: 'Rentabilitätsanalysen, Wirtschaftlichkeitsanalyse(n), Rentabilitätsrechnung, Wirtschaftlichkeitsberechnung(en), Ergebnisrechnung, profitability calculations, calcul de rentabilité, Deckungsbeitragsanalyse',
  },
  'financial-analysis': {
    name: ['Finanzanalyse', 'financial analysis', 'analyse financière'],
    also: 'Finanzanalysen, Bilanzanalyse(n), financial analyses, financial statement analysis, analyses financières, analyse de bilan, ratio analysis, Kennzahlenanalyse',
  },
  'financial-modelling': {
    name: ['Finanzmodellierung', 'financial modelling', 'modélisation financière'],
    also: 'Financial Modeling, financial modeling, Finanzmodelle(n), financial models, modèles financiers',
  },
  valuation: {
    name: ['Unternehmensbewertung', 'business valuation', 'évaluation d’entreprise'],
    also: 'Unternehmensbewertungen, company valuation(s), valorisation d’entreprises, évaluation d’entreprises, DCF-Bewertung, DCF valuation, discounted cash flow',
  },
  'investment-appraisal': {
    name: ['Investitionsrechnung', 'investment appraisal', 'calcul d’investissement'],
    also: 'Investitionsrechnungen, Investitionscontrolling, Investitionsplanung, capital budgeting, analyse des investissements, investment calculation',
  },
  'financial-planning-company': {
    name: ['Unternehmensfinanzplanung', 'corporate financial planning', 'planification financière d’entreprise'],
    also: 'Finanz- und Investitionsplanung, Finanzplanung der Gemeinde, Aufgaben- und Finanzplan',
  },
  'mergers-acquisitions': {
    name: ['Mergers & Acquisitions', 'mergers and acquisitions', 'fusions et acquisitions'],
    also: 'M&A, M & A, Unternehmenskäufe, Unternehmenstransaktionen, fusions-acquisitions, fusions et acquisitions, corporate transactions, Unternehmensnachfolge, Unternehmensverkäufe',
    proves: 'corporate-finance',
  },
  'due-diligence': {
    name: ['Due Diligence', 'due diligence', 'due diligence'],
    also: 'Due-Diligence-Prüfung(en), Financial Due Diligence, Legal Due Diligence, Tax Due Diligence',
  },
  'corporate-finance': {
    name: ['Corporate Finance', 'corporate finance', 'finance d’entreprise'],
    also: 'Unternehmensfinanzierung(en), financement d’entreprise, corporate financing',
  },
  'subsidy-accounting': {
    name: ['Subventionswesen', 'grants management', 'gestion des subventions'],
    also: 'Subventionen, Subventionsabrechnung, Fördermittelabrechnung, Fördermittelmanagement, grant management, subventions publiques',
  },
  'credit-management': {
    name: ['Credit Management', 'credit management', 'gestion du crédit client'],
    also: 'Kreditmanagement, Bonitätsprüfung(en), Bonitätskontrolle, credit check(s), credit checks, creditworthiness, contrôle de solvabilité, vérification de solvabilité, Kreditlimiten',
  },
  'financial-audit': {
    name: ['Wirtschaftsprüfung', 'financial audit', 'révision comptable'],
    also: 'Revision der Jahresrechnung, Abschlussprüfung(en), Jahresabschlussprüfung(en), Buchprüfung(en), eingeschränkte Revision, ordentliche Revision, statutory audit, external audit, financial auditing, audit of financial statements, audit financier, audit externe, audit légal, contrôle légal des comptes, commissariat aux comptes, révision des comptes, révision ordinaire, révision restreinte, externe Revision, auditing of accounts, Rechnungsrevision',
  },
  'internal-audit': {
    name: ['Interne Revision', 'internal audit', 'audit interne'],
    also: 'interner Revision, Internal Audit, internes Audit, internal auditing, révision interne, Innenrevision, Internrevision, inspection interne, Finanzkontrolle',
  },
  'internal-control-system': {
    name: ['Internes Kontrollsystem', 'internal control system', 'système de contrôle interne'],
    also: 'internes Kontrollsystem, internen Kontrollsystems, internen Kontrollsystem, IKS, ICS, interne Kontrollen, internal controls, internal control, contrôle interne, contrôles internes, SCI, SOX, Sarbanes-Oxley, SOX-Kontrollen',
    guard: {
      aliases: ['ICS', 'SCI'],
      near: [
        'internal',
        'control',
        'controls',
        'contrôle',
        'interne',
        'système',
        'system',
        'risk',
        'audit',
        'compliance',
      ],
    },
  },
  'tax-returns': {
    name: ['Steuererklärungen', 'tax returns', 'déclarations fiscales'],
    also: 'Steuererklärung, Ausfüllen von Steuererklärungen, Erstellung von Steuererklärungen, tax return, tax return preparation, preparation of tax returns, déclaration fiscale, déclaration d’impôt(s), déclarations d’impôt(s), établissement des déclarations fiscales',
    proves: 'taxation',
  },
  'tax-consulting': {
    name: ['Steuerberatung', 'tax advice', 'conseil fiscal'],
    also: 'Steuerberatungen, Steuerplanung, steuerliche Beratung, tax advisory, tax consulting, tax planning, conseils fiscaux, planification fiscale, fiscalité conseil, steuerliche Optimierung',
    proves: 'taxation',
  },
  'vat-accounting': {
    name: ['Mehrwertsteuerabrechnung', 'VAT returns', 'décompte TVA'],
    also: 'MWST-Abrechnung(en), MwSt-Abrechnung(en), MWST-Abrechnungen, Mehrwertsteuerabrechnungen, MWST, MwSt, Mehrwertsteuer, Umsatzsteuervoranmeldung(en), Umsatzsteuer, Umsatzsteuererklärung(en), UStVA, VAT, VAT return, VAT reporting, VAT declarations, value added tax, décomptes TVA, déclarations TVA, déclaration TVA, décomptes de TVA, TVA',
    proves: 'accounting',
    guard: {
      aliases: ['MWST', 'MwSt', 'Mehrwertsteuer', 'VAT', 'TVA', 'value added tax', 'Umsatzsteuer'],
      near: [
        'Abrechnung',
        'Abrechnungen',
        'Buchhaltung',
        'Kenntnisse',
        'Steuern',
        'Abschluss',
        'Jahresabschluss',
        'décompte',
        'décomptes',
        'déclaration',
        'déclarations',
        'returns',
        'reporting',
        'compliance',
        'accounting',
        'comptabilité',
        'Kreditoren',
        'Debitoren',
        'Lohnbuchhaltung',
        'Monatsabschlüsse',
        'Quellensteuer',
        'Sozialversicherungen',
      ],
    },
  },
  'withholding-tax': {
    name: ['Quellensteuer', 'withholding tax', 'impôt à la source'],
    also: 'Quellensteuern, Quellensteuerabrechnung(en), source tax, withholding taxes, impôts à la source, Lohnsteuer, Lohnsteueranmeldung(en), wage tax, prélèvement à la source',
  },
  'transfer-pricing': {
    name: ['Verrechnungspreise', 'transfer pricing', 'prix de transfert'],
    also: 'Verrechnungspreisen, Transfer Pricing, transfer prices',
  },
  'social-insurance-accounting': {
    name: ['Sozialversicherungsabrechnung', 'social security contributions', 'décomptes d’assurances sociales'],
    also: 'Sozialversicherungsabrechnungen, Abrechnung der Sozialversicherungen, AHV-Abrechnung(en), Abrechnung mit den Sozialversicherungen, décomptes des assurances sociales, décompte AVS, charges sociales, déclarations sociales, DSN, social security reporting, Sozialversicherungsmeldungen, Lohndeklaration(en)',
    guard: { aliases: ['DSN'], near: ['paie', 'déclarations', 'sociales', 'bulletins', 'Paie'] },
  },
  'salary-certificates': {
    name: ['Lohnausweise', 'salary certificates', 'certificats de salaire'],
    also: 'Lohnausweisen, Lohnausweis, Erstellung der Lohnausweise, salary certificate, certificat de salaire, Lohnsteuerbescheinigungen',
  },
  'fiduciary-services': {
    name: ['Treuhandwesen', 'fiduciary services', 'services fiduciaires'],
    also: 'Treuhand, Treuhandbereich, Treuhandbüro, Treuhandgesellschaft, Treuhandmandate(n), Treuhandbranche, Treuhandunternehmen, Mandatsbetreuung Treuhand, domaine fiduciaire, bureau fiduciaire, cabinet comptable, accounting firm',
  },
})

/** Accounting standards, tax law and rules of supervision. */
export const financeMethods = define('method', {
  'swiss-gaap-fer': {
    name: 'Swiss GAAP FER',
    also: 'Swiss GAAP, GAAP FER, FER 21, Swiss-GAAP-FER, Swiss GAAP RPC, GAAP RPC, RPC 21',
  },
  ifrs: {
    name: 'IFRS',
    also: 'International Financial Reporting Standards, IAS/IFRS, IFRS-Abschluss, normes IFRS, IFRS-Standards, IFRS 9, IFRS 15, IFRS 16, IFRS 17',
  },
  'us-gaap': { name: 'US GAAP', also: 'US-GAAP' },
  'hgb-accounting': {
    name: ['Rechnungslegung nach HGB', 'German GAAP', 'comptes selon le HGB'],
    also: 'HGB, HGB-Abschluss, Handelsgesetzbuch, Bilanzierung nach HGB, German GAAP (HGB)',
  },
  'ugb-accounting': {
    name: ['Rechnungslegung nach UGB', 'Austrian GAAP', 'comptes selon l’UGB'],
    also: 'UGB, Bilanzierung nach UGB',
  },
  'swiss-code-accounting': {
    name: ['Rechnungslegung nach OR', 'accounting under the Swiss Code of Obligations', 'comptes selon le CO'],
    also: 'Rechnungslegungsrecht OR, Abschluss nach OR, Obligationenrecht Rechnungslegung, OR-Abschluss, droit comptable suisse',
  },
  'french-gaap': {
    name: ['Plan comptable général', 'French GAAP', 'plan comptable général'],
    also: 'PCG, normes comptables françaises',
  },
  hrm2: {
    name: ['HRM2', 'HRM2 public sector accounting', 'MCH2'],
    also: 'HRM 2, harmonisiertes Rechnungslegungsmodell, MCH 2, modèle comptable harmonisé',
  },
  ipsas: { name: 'IPSAS', also: 'International Public Sector Accounting Standards' },
  rekole: {
    name: ['REKOLE', 'REKOLE hospital cost accounting', 'REKOLE'],
    also: 'REKOLE-Kostenrechnung, VKL',
    proves: 'cost-accounting',
    guard: { aliases: ['VKL'], near: ['REKOLE', 'Spital', 'Kostenrechnung'] },
  },
  'swiss-chart-of-accounts': {
    name: ['Kontenrahmen KMU', 'Swiss SME chart of accounts', 'plan comptable PME'],
    also: 'Kontenplan KMU, Käfer-Kontenrahmen',
  },
  swissdec: { name: 'Swissdec', also: 'ELM-Meldung, einheitliches Lohnmeldeverfahren, swissdec-zertifiziert' },
  'financial-regulation': {
    name: ['Finanzmarktregulierung', 'financial market regulation', 'réglementation financière'],
    also: 'Finanzmarktaufsicht, Finanzmarktrecht, FINMA, BaFin, AMF-Regulierung, financial regulation, banking regulation, Bankenregulierung, Bankenaufsicht, droit des marchés financiers, surveillance des marchés financiers, financial market supervision',
  },
  basel: {
    name: 'Basel III',
    also: 'Basel II, Basel IV, Bâle III, Eigenmittelvorschriften',
    proves: 'financial-regulation',
  },
  solvency: {
    name: 'Solvency II',
    also: 'Solvabilität II, Solvabilité II, SST Swiss Solvency Test, Swiss Solvency Test',
    proves: 'financial-regulation',
  },
  mifid: {
    name: 'MiFID II',
    also: 'MiFID, MiFIR, FIDLEG, LSFin, Finanzdienstleistungsgesetz',
    proves: 'financial-regulation',
  },
  fatca: {
    name: 'FATCA',
    also: 'automatischer Informationsaustausch, échange automatique de renseignements, Common Reporting Standard',
  },
  'esg-reporting': {
    name: ['Nachhaltigkeitsberichterstattung', 'sustainability reporting', 'reporting de durabilité'],
    also: 'Nachhaltigkeitsreporting, ESG-Reporting, ESG reporting, Nachhaltigkeitsbericht(e), CSRD, GRI-Standards, sustainability report, rapport de durabilité, reporting extra-financier, reporting ESG',
  },
  'balanced-scorecard': { name: 'Balanced Scorecard', also: 'BSC-Kennzahlen' },
  xbrl: { name: 'XBRL', also: 'E-Bilanz, ESEF' },
  'qr-bill': {
    name: ['QR-Rechnung', 'QR bill', 'facture QR'],
    also: 'QR-Rechnungen, QR-facture, eBill, E-Rechnung, ZUGFeRD, XRechnung, e-invoicing, facturation électronique',
  },
})

/** Occupations of accounting, controlling, tax, audit and treasury. */
export const financeRoles = define('role', {
  accountant: {
    name: ['Buchhalter', 'accountant', 'comptable'],
    also: 'bookkeeper, Buchhaltungsfachmann, Buchhaltungsfachfrau, Fachmann Buchhaltung, Sachbearbeiter {Buchhaltung|Rechnungswesen|Finanzbuchhaltung|Finanz- und Rechnungswesen|Finanzen und Rechnungswesen}, Mitarbeiter {Buchhaltung|Rechnungswesen}, collaborateur comptable, collaboratrice comptable, comptable général, comptables, accountants, senior accountant',
    proves: 'accounting',
    heads: 'Buchhalter',
  },
  'accounting-clerk': {
    name: ['Buchhaltungsassistent', 'accounting clerk', 'aide-comptable'],
    also: 'Assistent Buchhaltung, Junior-Buchhalter, accounting assistant, accounts assistant, assistant comptable, aide comptable, Buchhaltungskraft, accounts clerk, employé(e) de comptabilité',
    proves: 'accounting',
  },
  'financial-bookkeeper': {
    name: ['Finanzbuchhalter', 'financial accountant', 'comptable financier'],
    also: 'Finanzbuchhalterin, general ledger accountant',
    proves: 'accountant financial-accounting',
  },
  'payable-accountant': {
    name: ['Kreditorenbuchhalter', 'accounts payable accountant', 'comptable fournisseurs'],
    also: 'Sachbearbeiter Kreditoren, Sachbearbeiter Kreditorenbuchhaltung, accounts payable {clerk|specialist}, comptable créanciers, Mitarbeiter Kreditorenbuchhaltung',
    proves: 'accountant accounts-payable',
  },
  'receivable-accountant': {
    name: ['Debitorenbuchhalter', 'accounts receivable accountant', 'comptable clients'],
    also: 'Sachbearbeiter Debitoren, Sachbearbeiter Debitorenbuchhaltung, accounts receivable {clerk|specialist}, comptable débiteurs, Mitarbeiter Debitorenbuchhaltung',
    proves: 'accountant accounts-receivable',
  },
  'asset-accountant': {
    name: ['Anlagenbuchhalter', 'fixed asset accountant', 'comptable immobilisations'],
    proves: 'accountant fixed-asset-accounting',
  },
  'payroll-accountant': {
    name: ['Lohnbuchhalter', 'payroll accountant', 'gestionnaire de paie'],
    also: 'Payroll Specialist, Payroll Manager, Payroll Officer, payroll {clerk|administrator|specialist|officer|manager}, Sachbearbeiter {Lohn|Lohnbuchhaltung|Payroll}, Lohn- und Gehaltsbuchhalter, Lohnsachbearbeiter, Personalverrechner, Payroll-Spezialist, Entgeltabrechner, comptable {salaires|paie}, responsable {paie|salaires}, gestionnaire {paie|de paies|paies|salaires}, spécialiste {paie|salaires}, technicien de paie, Gehaltsbuchhalter',
    proves: 'accountant payroll-accounting',
  },
  'cost-accountant': {
    name: ['Betriebsbuchhalter', 'cost accountant', 'comptable analytique'],
    also: 'Kostenrechner, management accountant',
    proves: 'cost-accounting accountant',
  },
  'group-accountant': {
    name: ['Konzernbuchhalter', 'group accountant', 'comptable de groupe'],
    also: 'Group Accountant, comptable consolidation, Konsolidierer, consolidation accountant, consolideur',
    proves: 'accountant consolidation',
  },
  'financial-accountant': {
    name: ['Bilanzbuchhalter', 'certified financial accountant', 'comptable bilan'],
    also: 'Bilanzbuchhalter IHK, geprüft* Bilanzbuchhalter, Bilanzbuchhalter (IHK), Bilanzbuchhaltung',
    proves: 'accountant annual-accounts',
  },
  'finance-accounting-specialist': {
    name: [
      'Fachmann Finanz- und Rechnungswesen',
      'specialist in finance and accounting',
      'spécialiste en finance et comptabilité',
    ],
    also: 'Fachfrau Finanz- und Rechnungswesen, Fachmann im Finanz- und Rechnungswesen, Fachfrau im Finanz- und Rechnungswesen, Fachleute Finanz- und Rechnungswesen, Fachperson Finanz- und Rechnungswesen, Fachausweis {Finanz- und Rechnungswesen|im Finanz- und Rechnungswesen|in Finanz- und Rechnungswesen}, Fachausweis in Rechnungswesen, spécialiste en finance et en comptabilité, spécialiste finance et comptabilité, brevet fédéral de spécialiste en finance et comptabilité, brevet de comptable, Buchhalter mit eidg. Fachausweis, Buchhalter mit eidg. FA',
    proves: 'accountant',
  },
  'certified-accounting-expert': {
    name: [
      'Experte in Rechnungslegung und Controlling',
      'certified accounting and controlling expert',
      'expert en finance et en controlling',
    ],
    also: 'dipl. Experte in Rechnungslegung und Controlling, Experte Rechnungslegung und Controlling, diplomierter Experte in Rechnungslegung, eidg. dipl. Buchhalter, eidg. dipl. Controller, expert diplômé en finance et en controlling, expert-comptable diplômé fédéral, expert diplômé en finance et controlling',
    proves: 'accountant controlling',
  },
  'accounting-clerk-certificate': {
    name: ['Sachbearbeiter Rechnungswesen edupool', 'accounting clerk diploma', 'spécialiste comptable (diplôme)'],
    also: 'Sachbearbeiter Rechnungswesen edupool.ch, Sachbearbeiter Rechnungswesen KV Schweiz, Sachbearbeiterzertifikat Rechnungswesen, Diplom Sachbearbeiter Rechnungswesen, dipl. Sachbearbeiter Rechnungswesen',
    proves: 'accounting',
  },
  'chartered-accountant-fr': {
    name: ['Expert-comptable', 'chartered accountant', 'expert-comptable'],
    also: 'experts-comptables, expertise comptable, DEC, Chartered Accountant, qualified accountant, diplôme d’expertise comptable',
    proves: 'accountant',
    guard: {
      aliases: ['DEC'],
      near: besideAccountants,
    },
  },
  'chartered-certified-accountant': {
    name: ['ACCA', 'chartered certified accountant', 'ACCA'],
    also: 'FCCA, Chartered Certified Accountant, ACCA qualified, ACCA-qualified, ACCA member',
    proves: 'chartered-accountant-fr',
    guard: {
      aliases: ['ACCA', 'FCCA'],
      near: besideAccountants,
    },
  },
  'icaew-chartered-accountant': {
    name: ['ACA', 'ICAEW chartered accountant', 'ACA'],
    also: 'ICAEW ACA, ACA qualified, ACA-qualified, ICAEW',
    proves: 'chartered-accountant-fr',
    guard: {
      aliases: ['ACA'],
      near: besideAccountants,
    },
  },
  'certified-public-accountant': {
    name: ['Certified Public Accountant', 'Certified Public Accountant', 'Certified Public Accountant'],
    also: 'CPA, US CPA, US-CPA',
    proves: 'chartered-accountant-fr',
    guard: {
      aliases: ['CPA'],
      near: besideAccountants,
    },
  },
  dscg: {
    name: ['DSCG', 'DSCG', 'diplôme supérieur de comptabilité et de gestion'],
    also: 'diplôme supérieur de comptabilité et gestion',
    proves: 'accounting-and-finance master',
    source: 'France: DSCG, RNCP level 7',
  },
  'head-of-accounting': {
    name: ['Leiter Rechnungswesen', 'head of accounting', 'chef comptable'],
    also: 'Leiter Buchhaltung, Leiter Accounting, Leiter Finanz- und Rechnungswesen, Leitung Rechnungswesen, Leitung Buchhaltung, Leitung Finanz- und Rechnungswesen, Leitung der Buchhaltung, Leiter der Buchhaltung, Chefbuchhalter, Hauptbuchhalter, Head of Accounting, chief accountant, accounting manager, responsable comptable, responsable de la comptabilité, chef de la comptabilité, responsable comptabilité',
    proves: 'accountant',
  },
  'head-of-financial-accounting': {
    name: ['Leiter Finanzbuchhaltung', 'head of financial accounting', 'responsable de la comptabilité financière'],
    also: 'Leitung Finanzbuchhaltung',
    proves: 'head-of-accounting financial-accounting',
  },
  'head-of-finance': {
    name: ['Leiter Finanzen', 'head of finance', 'responsable financier'],
    also: 'Finanzchef, Leitung Finanzen, Leiter Finanzen und {Administration|Dienste|Personal}, Head of Finance, finance manager, finance director, Finanzleiter, kaufmännischer Leiter, Finanzverantwortlicher, directeur financier, responsable des finances, directeur administratif et financier, DAF, responsable administratif et financier, RAF, Finanzverwalter',
    guard: {
      aliases: ['DAF', 'RAF'],
      near: ['financier', 'administratif', 'directeur', 'responsable', 'comptabilité'],
    },
  },
  'head-of-finance-and-controlling': {
    name: ['Leiter Finanzen und Controlling', 'head of finance and controlling', 'responsable finances et controlling'],
    proves: 'head-of-finance controlling',
  },
  cfo: {
    name: ['CFO', 'chief financial officer', 'CFO'],
    also: 'Chief Financial Officer, Finanzvorstand, Group CFO',
    proves: 'head-of-finance executive-management',
  },
  controller: {
    name: ['Controller', 'financial controller', 'contrôleur de gestion'],
    also: 'Finanzcontroller, Financial Controller, Business Controller, Konzerncontroller, Betriebscontroller, Junior Controller, Senior Controller, Group Controller, Beteiligungscontroller, Sachbearbeiter Controlling, Mitarbeiter Controlling, contrôleur financier, management controller, contrôleurs de gestion, Leiter Controlling, Head of Controlling, responsable du contrôle de gestion',
    proves: 'controlling',
    guard: {
      aliases: ['Controller'],
      near: [
        'Finanzen',
        'Finance',
        'Controlling',
        'Finanz',
        'als',
        'Rechnungswesen',
        'Accounting',
        'Buchhalter',
        'Business',
        'Group',
        'AG',
        'GmbH',
        'SA',
        'dipl',
        'Junior',
        'Senior',
      ],
    },
  },
  'finance-business-partner': {
    name: ['Finance Business Partner', 'finance business partner', 'finance business partner'],
    also: 'Business Partner Finance, FP&A Manager, FP&A Analyst',
    proves: 'controlling',
  },
  'financial-analyst': {
    name: ['Finanzanalyst', 'financial analyst', 'analyste financier'],
    also: 'Finanzanalytiker, analyste financière, analystes financiers, equity analyst, Aktienanalyst',
    proves: 'financial-analysis',
  },
  treasurer: {
    name: ['Treasurer', 'treasurer', 'trésorier'],
    also: 'Treasury Manager, Treasury Analyst, Corporate Treasurer, Cash Manager, trésorière, trésorier d’entreprise',
    proves: 'treasury',
  },
  fiduciary: {
    name: ['Treuhänder', 'fiduciary', 'fiduciaire'],
    also: 'Treuhänders, Treuhändern, Treuhänderin, Treuhänderinnen, Treuhänder mit eidg. Fachausweis, Treuhandexperte, Mandatsleiter, Mandatsleiter Treuhand, Sachbearbeiter Treuhand, Treuhandsachbearbeiter, agent fiduciaire, agent fiduciaire avec brevet fédéral, expert fiduciaire, expert fiduciaire diplômé, trustee accountant, mandataire fiduciaire',
    proves: 'accounting fiduciary-services',
  },
  'tax-adviser': {
    name: ['Steuerberater', 'tax adviser', 'conseiller fiscal'],
    also: 'Steuerexperte, dipl. Steuerexperte, eidg. dipl. Steuerexperte, Steuerconsultant, Steuerfachmann, Steuerfachfrau, Steuerspezialist, tax advisor, tax consultant, tax expert, tax specialist, Tax Manager, conseillère fiscale, expert fiscal, expert fiscal diplômé, fiscaliste, conseillers fiscaux',
    proves: 'tax-consulting tax-returns',
  },
  'tax-clerk': {
    name: ['Steuerfachangestellter', 'tax clerk', 'assistant fiscal'],
    also: 'Steuerfachangestellte, Steuerfachangestellten, Steuerfachgehilfe, Steuerfachgehilfin, Steuerfachwirt, Steuersachbearbeiter, Sachbearbeiter Steuern, Steuerassistent, tax assistant, taxateur, Steuerberatungsassistent, Steuergehilfe, Steuergehilfin',
    proves: 'accounting tax-returns',
  },
  'tax-commissioner': {
    name: ['Steuerkommissär', 'tax inspector', 'taxateur fiscal'],
    also: 'Steuerkommissärin, Steuerveranlager, Steuerrevisor, Steuerinspektor, Betriebsprüfer, tax assessor, Veranlagung von Steuern, Steuerveranlagung(en), inspecteur des finances publiques, contrôleur fiscal, taxation des contribuables, inspecteur fiscal',
    proves: 'taxation tax-administration',
  },
  auditor: {
    name: ['Wirtschaftsprüfer', 'financial auditor', 'réviseur'],
    also: 'dipl. Wirtschaftsprüfer, eidg. dipl. Wirtschaftsprüfer, Revisor, Revisoren, zugelassener Revisor, zugelassener Revisionsexperte, Revisionsexperte, Prüfungsassistent, Revisionsassistent, vereidigter Buchprüfer, external auditor, statutory auditor, audit associate, audit senior, audit manager, expert-réviseur, réviseur agréé, expert-comptable diplômé, réviseurs, réviseuse, commissaire aux comptes, auditeur financier, auditeur externe, Abschlussprüfer, certified auditor',
    proves: 'financial-audit',
  },
  'internal-auditor': {
    name: ['Interner Revisor', 'internal auditor', 'auditeur interne'],
    also: 'interne Revisorin, internen Revisor, Internal Auditor, Certified Internal Auditor, auditeurs internes, réviseur interne',
    proves: 'internal-audit',
  },
  'chief-auditor': {
    name: ['Leiter Interne Revision', 'head of internal audit', 'responsable de l’audit interne'],
    also: 'Leiter Internal Audit, Head of Internal Audit, chef de l’audit interne, directeur de l’audit interne',
    proves: 'internal-auditor',
  },
  'collections-clerk': {
    name: ['Inkassosachbearbeiter', 'debt collector', 'agent de recouvrement'],
    also: 'Sachbearbeiter Inkasso, Inkassospezialist, Mitarbeiter Inkasso, collections {clerk|specialist|agent}, credit controller, gestionnaire recouvrement, chargé de recouvrement, chargée de recouvrement, gestionnaire en recouvrement, Mitarbeiter Forderungsmanagement',
    proves: 'debt-collection',
  },
  'billing-clerk': {
    name: ['Fakturist', 'billing clerk', 'facturiste'],
    also: 'Sachbearbeiter Fakturierung, Mitarbeiter Fakturierung, invoicing clerk, billing specialist, employé(e) de facturation, agent de facturation',
    proves: 'invoicing',
  },
  actuary: {
    name: ['Aktuar', 'actuary', 'actuaire'],
    also: 'Versicherungsmathematiker, Aktuarin, Pensionskassenexperte, actuaries, actuaires, Aktuariat, actuarial analyst, Aktuar SAV, Aktuar DAV',
    proves: 'actuarial-calculation',
  },
})
