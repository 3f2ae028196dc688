/**
 * Words for work by meaning, as folded beginnings in German, English and French (separated by `|`). Any word of a group proves any
 * other word of it, in any language.
 */
export const workWords = {
  introduce:
    'einfuehr eingefuehr ausroll ausgerollt rollout abgeloest abloesung | introduc implement roll-out rolled deploy | introdui mise-en deploi deploy',
  build:
    'aufbau aufgebaut gruend gegruendet implementation | establish built build creat set-up launch | creer creation cree monter lanc',
  develop:
    'entwickl weiterentwickl konzip konzept entwerf entworfen entwurf | develop design devis | develop concev concu conception',
  improve: 'optimier verbesser | improv optimis streamlin | amelior optimis',
  lead: 'fuehr gefuehrt leit geleitet projektleit teamleit gruppenleit steuer gesteuert verantwort | responsib lead led manag head supervis run ran running own direct | dirig direction encadr pilot gestion gerer gere responsab chef',
  plan: 'plan geplant disponier disposition organis koordin einteil eingeteilt | plan organis organiz coordin schedul | planif organis coordin',
  write:
    'verfass erstell schreib geschrieben redig ausfertig ausgefertigt formulier ausarbeit ausgearbeitet erarbeit aufsetz aufgesetzt ausstell ausgestellt | writ wrote draft author produc prepar | redig redaction elabor etabl prepar',
  check:
    'pruef geprueft ueberpruef kontroll revid revision audit visier validier validation freigabe freigegeben | review check inspect audit verif validat | control verif audit revis valid relectur',
  advise: 'berat | advis consult counselled counselling | conseil',
  negotiate: 'verhandel verhandl aushandel ausgehandel | negotiat | negoci',
  train:
    'schul geschult ausbild ausgebildet anleit angeleitet unterricht instruier instruktion einarbeit eingearbeitet einweis eingewiesen vermittl | train teach taught coach mentor instruct onboard induct | formation former forme enseign encadr',
  sell: 'verkauf verkauft akquir akquis vertrieb | sell sold sales | vend vente',
  buy: 'einkauf eingekauft beschaff | procur purchas buy bought | achat achet approvision',
  repair: 'reparier reparatur repariert instandsetz instandgesetzt behebung behob | repair fix | repar depann',
  maintain: 'wart gewartet unterhalt instandhalt instandgehalten | maint servic | entret maint',
  install:
    'installier installation montier montage einbau eingebaut verleg | install fit mount assembl | install mont pos',
  operate:
    'bedien bedient betreib betrieb fahren gefahren steuern | operat run ran running driv drove | exploit conduite conduire utilis',
  analyse: 'analys auswert ausgewertet | analy | analy',
  diagnose: 'diagno fehlersuch stoerungssuch stoerungsbeheb | diagnos troubleshoot fault-finding | diagno',
  test: 'test getestet erprob | test | test essai',
  present: 'praesent vorstell vorgestellt | present | present',
  calculate: 'kalkul berechn | calculat estimat cost | calcul chiffr',
  assess: 'beurteil bewert abklaer abgeklaert | assess apprais evaluat | evalu apprec',
  accompany: 'begleit betreu unterstuetz verantwort umgesetzt | support accompan car look | accompagn encadr suivi',
  handle:
    'bearbeit abwickl abgewickelt erledig behandl umsetz umgesetzt durchfuehr durchgefuehrt | handl process manag perform carry carried conduct deliver execut | trait gestion gerer gere execut realis',
  translate: 'uebersetz dolmetsch | translat interpret | tradu interpret',
  clean: 'reinig | clean | nettoy',
  prepare: 'vorbereit | prepar | prepar',
  recruit: 'rekrutier eingestellt einstell | recruit hir | recrut embauch',
  migrate: 'migrier migration abloes abgeloest umstell umgestellt | migrat moved mov | migr',
  win: 'gewinn gewonnen hinzugewonnen neugewonnen akquir akquis | win won acquir prospect | acquer prospect',
  represent: 'vertret | represent | represent',
} as const
