/**
 * Verbs of work by meaning, folded, with `-` for any ending. The object of a German verb stands before or after it, that of an
 * English or French verb (`others`) after it.
 */
export const deedVerbs = {
  teach: {
    german:
      'praxisbetreuer praxisbetreuerin berufsbildner berufsbildnerin lehrlingsbetreuer lehrlingsbetreuerin bilde ausbild- ausgebild- anleit- angeleit- betreuen betreut betreute betreuung begleit- einarbeit- eingearbeit- einweis- eingewies- instruier- instruktion schulung schulen geschult',
    others:
      'train training trains trained coach coached coaching mentor mentored mentoring mentors supervis- induct- onboarding encadr- accompagn- formation former forme formee formateur formatrice tuteur tutrice tutorat suivi',
  },
  induct: {
    german:
      'einarbeit- eingearbeit- einweis- eingewies- instruier- instruiert schulung schulen geschult anleit- angeleit- einfuehrung eingefuehrt',
    others: 'train training trains trained induct- onboard- formation former forme',
  },
  lead: {
    german:
      'verantwortlich anleitung anleiten angeleitet fuehrung fuehren fuehre fuehrte gefuehrt leitung leiten leite leitete geleitet',
    others:
      'responsible responsable lead leads leading led manage managed manages managing management run runs running ran supervis- head heads headed heading encadr- dirige dirigee diriger direction pilot- gestion animation animer',
  },
  repair: {
    german:
      'reparier- reparatur- repariert instandhalt- instandsetz- instandgesetzt instandgehalten warten wartung gewartet unterhalt unterhalten revidier- revidiert ueberhol-',
    others:
      'repair- maintain- maintenance servicing serviced entretien entreten- entretenu- reparation- reparer depann-',
  },
  write: {
    german: 'schreib- geschrieben verfass- erstell- redigier- ausarbeit- ausgearbeitet',
    others: 'write writes writing written wrote draft- produc- prepar- updat- etabl- redig- redaction elabor-',
  },
  give: {
    german: 'richten gerichtet verabreich- abgabe abgeben abgegeben',
    others: 'give gives giving given gave administer- administration administrer dispens- distribu- donner',
  },
  plan: {
    german: 'planen geplant planung disponier- einteil- eingeteilt organisier- organisation koordin-',
    others: 'plan planning plans planned schedul- organis- coordin- planif-',
  },
  handle: {
    german:
      'bearbeit- behandl- entgegennahme entgegennehmen entgegengenommen aufnehmen aufgenommen erledig- umgang beantwort- geloest verwalt-',
    others:
      'handl- dealing deal deals dealt answer- settl- resolv- respond- repond- process- manag- taking traitement traite traiter gestion gerer gere prise prendre resol-',
  },
  buy: {
    german: 'bestell- einkauf- eingekauft beschaff-',
    others: 'order orders ordered ordering purchas- buy buying bought procur- command- achat- acheter approvision-',
  },
  bill: {
    german: 'fakturier- stellen gestellt ausstell- schreib- geschrieben erstell-',
    others: 'invoic- bill billing billed issu- etabli- emission',
  },
  present: {
    german: 'praesent- vorstell- vorgestellt',
    others: 'present presents presented presenting pitch-',
  },
  load: {
    german: 'verlad- belad- entlad- abladen abgeladen umschlag',
    others: 'load loads loading loaded unload- charg- decharg-',
  },
  hold: {
    german: 'fuehr- gefuehrt halten gehalten durchfuehr- durchgefuehrt leitung leiten vorbereit- moderier-',
    others: 'hold holding held lead leading led run running conduct- meeting mener menes conduite animer animation',
  },
  read: {
    german: 'lesen gelesen lese interpretier-',
    others: 'read reads reading interpret- lecture lire',
  },
  choose: {
    german: 'auswaehl- ausgewaehlt auswahl evaluier- evaluiert evaluation',
    others: 'select selects selecting selected selection choix choisir choisi selectionn-',
  },
  judge: {
    proves: 'courts',
    german: 'bewert- beurteil- auditier- evaluier-',
    others: 'evaluat- assess- rating rated audit- evaluer evalu- apprecia-',
  },
  fetch: {
    german: 'einhol- eingeholt eingeholte einholung',
    others: 'obtain- request- sourcing collecting collected gathering demander demandes demande',
  },
  negotiate: {
    german: 'verhandel- verhandlung- ausgehandelt aushandeln aushandlung',
    others: 'negotiat- negoci-',
  },
  advise: {
    german: 'berate beraten beratung berat- bedienen bediene bedient bedienung',
    others: 'advis- conseil conseiller conseille conseils serving',
  },
  book: {
    german: 'buchen gebucht buchung buchungen reservier-',
    others: 'book booked booking reserv-',
  },
  order: {
    german: 'ablage ablegen abgelegt archivier- bewirtschaft-',
    others: 'file filing filed archiv- classement classer',
  },
  recruit: {
    german: 'rekrutier- eingestellt einstellen anstellen',
    others: 'recruit- hire hired hiring hires recrut- embauch-',
  },
  secure: {
    german: 'sichern gesichert sicherung einspielen',
    others: 'restor- backing restaur-',
  },
  supportusers: {
    german: 'support betreuen betreut betreuung unterstuetz- beraten',
    others: 'support supporting supported assist- help helping helped depann- aide',
  },
  administer: {
    german: 'administrier- administration betrieb betreiben betreut betreuung verwalt- wart- warte',
    others: 'administer- administr- operat- maintain- exploit- gestion',
  },
  remind: {
    german: 'mahnen gemahnt mahne mahnung nachfassen',
    others: 'chase chases chasing chased relanc-',
  },
  win: {
    german: 'gewinnen gewonnen gewinnung akquirier- akquise',
    others: 'win winning won acquir- prospect- prospection acquisition',
  },
  keep: {
    german: 'fuehren fuehre fuehrte gefuehrt fuehrung schreib- geschrieben protokollier-',
    others: 'write writing wrote tenue redig- redaction',
  },
  solve: {
    german: 'loesen geloest loesung bearbeit-',
    others: 'resolv- solv- logging logged clos- resol-',
  },
  setup: {
    german: 'einricht- eingerichtet aufsetz- aufgesetzt installier-',
    others: 'setting install- configur- deploy-',
  },
} as const
