/**
 * Titles of one occupation in German, English and French, one occupation a line, for occupations that no concept names in all three.
 * Folded words; `*` stands for any ending.
 */
export const occupationTitles = `
system* administrat*, systemadministrat*, administrat* system*, it administrat*, linux administrat*, windows administrat*, fachinformatiker* systemintegration, system engineer, systemtechnik*, ingenieur* systeme*, technicien* systeme*
network engineer, network administrat*, netzwerktechnik*, netzwerkadministrat*, netzwerkingenieur*, technicien* reseau*, ingenieur* reseau*, administrat* reseau*, network * administrat*, technicien* * reseau*
software engineer, software developer, softwareentwickl*, software entwickl*, softwareingenieur*, ingenieur* logiciel*, developpeu* logiciel*, developpeu* d applications, applikationsentwickl*, application developer, applikationsentwicklung
backend engineer, backend developer, backend entwickl*, developpeu* backend, developpeu* back end, back end developer
frontend engineer, frontend developer, frontend entwickl*, developpeu* frontend, developpeu* front end, front end developer
embedded software engineer, embedded engineer, embedded entwickl*, firmware engineer, firmware entwickl*, ingenieur* firmware, ingenieur* logiciel* embarque*, developpeu* embarque*
devops engineer, devops ingenieur*, ingenieur* devops, site reliability engineer, platform engineer, plattformingenieur*
data engineer, dateningenieur*, ingenieur* de donnees, ingenieur* data
data analyst, datenanalyst*, analyste de donnees, analyste data
database administrat*, datenbankadministrat*, administrat* de base* de donnees
service desk*, servicedesk*, it support*, it supporter*, ict support*, help desk*, helpdesk*, technicien* support*, support informatique
ux design*, product designer, ui ux design*, designer* ux, interaction designer
technical writer, technical author, technische* redakt*, redact* technique*
recruiter, rekrutier*, talent acquisition*, charge* de recrutement, charge e de recrutement, recruteu*
eventmanager*, event manager, projektleit* kongress*, chef* de projet evenementiel*, responsable* evenementiel*
zollsachbearbeit*, sachbearbeit* zoll, zolldeklarant*, declarant* en douane, customs clerk
aufzugsmonteur*, servicetechnik* aufzuege, servicemonteur* aufzuege, monteu* d ascenseurs, ascensoriste, lift engineer, lift technician
servicetechnik* windkraft*, servicetechnik* windenergie*, technicien* eolien*, wind turbine technician, wind turbine service technician
business analyst, businessanalyst*, analyste metier, analyste d affaires
product manager, produktmanager*, chef* de produit
software tester, softwaretester*, testeu* logiciel*, testingenieur*, test engineer, ingenieur* de test*, qa engineer
information security officer, informationssicherheitsbeauftragt*, responsable* securite de l information
plc programmer, sps programmier*, sps techniker*, controls engineer, automation engineer, automatisierungsingenieur*, automatisierungstechnik*, programmeu* automate*, ingenieur* automation, ingenieur* en automation
chemielaborant*, laborantin* en chimie, laborantin* cfc * chimie, chemistry technician, technicien* chimiste
biologielaborant*, laborantin* en biologie, biology technician, biological laboratory technician
microbiology technician, microbiology laboratory technician, mikrobiologielaborant*, biologielaborant* * mikrobiologie, technicien* en microbiologie, laborantin* en microbiologie
qc analyst, quality control analyst, quality control technician, laborant* qualitaetskontrolle, chemielaborant* qualitaetskontrolle, laborantin* controle qualite, laborantin* cfc controle qualite, technicien* controle qualite, analyste controle qualite
quality assurance lead, quality assurance manager, quality manager, qualitaetsmanager*, leit* qualitaetssicherung, responsable* assurance qualite
elektroniker*, electronicien*, electronics technician
polizist*, policier*, policiere*, police officer, gendarme
feuerwehrmann, feuerwehrfrau, berufsfeuerwehr*, sapeu* pompier*, firefighter
sicherheitsmitarbeit*, sicherheitsangestellt*, agent* de securite, security officer, security guard
immobilienmakler*, immobilienvermarkt*, courti* en immobilier, courti* immobili*, estate agent, real estate agent
immobilienbewirtschaft*, liegenschaftsverwalt*, immobilienverwalt*, gerant* immobili*, gerant* d immeubles, property manager
bibliothekar*, bibliothecaire*, librarian
archivar*, archiviste*, archivist
hr business partner, personalverantwortlich*, personalleit*, hr manager, responsable* rh, responsable* des ressources humaines, responsable* ressources humaines
hypothekarberat*, hypothekenberat*, kreditberat*, kundenberat* finanzier*, kundenberat* in finanzier*, conseill* en credit*, conseill* credit*, conseill* hypothecaire*, mortgage advis*
versicherungsberat*, conseill* en assurance*, insurance advis*
conseill* fiscal*, responsable* fiscalite, steuerexpert*, steuerberat*, tax advis*, tax manager
debitorenbuchhalt*, comptable* debiteurs, credit controller, accounts receivable*
kreditorenbuchhalt*, comptable* creanciers, comptable* fournisseurs, accounts payable*
unternehmensjurist*, rechtskonsulent*, syndikusrechtsanwalt*, legal counsel, juriste* d entreprise
kindergartenlehr*, kindergaertner*, kindergarten teacher, enseignant* ecole enfantine, enseignant* a l ecole enfantine, enseignant* 1h 2h
sekundarlehr*, enseignant* secondaire*, enseignant* au secondaire, secondary teacher, secondary school teacher
kindererzieher*, educat* de l enfance, erzieher* in der krippe, erzieher* kita, nursery nurse, nursery practitioner
kursleit* franzoesisch*, formateu* d adultes francais*, formateu* d adultes en francais*, formateu* trice d adultes francais*, formatrice* d adultes francais*
filialleit*, gerant* de magasin, responsable* de magasin, store manager, shop manager
empfangsmitarbeit*, rezeptionist*, receptionist*, receptionniste*, front office*, front desk*
gebaeudereinig*, reinigungskraft, reinigungsmitarbeit*, agent* de proprete, agent* de nettoyage, cleaner
hauswart*, hausmeister*, concierge, caretaker, janitor
lagerist*, lagermitarbeit*, fachkraft fuer lagerlogistik, magasinier*, magasiniere*, warehouse operative, warehouse worker
fachfrau hauswirtschaft, fachmann hauswirtschaft, hauswirtschafter*, gestionnaire* en intendance, housekeeper
fahrradmechaniker*, zweiradmechaniker*, mecanicien* en cycles, bicycle mechanic
baufuehr* tiefbau, bauleit* tiefbau, conduct* de travaux vrd, conduct* de travaux publics, site manager civil*
servicemonteur* elektro*, servicemonteur* in elektro*, elektro servicemonteur*, installat* electricien* depannage, electricien* de depannage
sachbearbeit* einwohnerdienst*, sachbearbeit* in einwohnerdienst*, sachbearbeit* einwohnerkontrolle, * controle des habitants
online redakt*, onlineredakt*, redact* web, web editor, journaliste* web, digital reporter
metzger*, fleischfach*, boucher*, bouchere*, butcher
florist*, fleuriste*
bestatter*, agent* funeraire*, funeral director
`
  .trim()
  .split('\n')
