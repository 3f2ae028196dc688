/** How lines begin that announce a job. `phrases.ts` explains the notation. */
export const announcementOpenings: readonly string[] = [
  'wir suchen',
  'gesucht',
  'zur (verstärkung|ergänzung|unterstützung)',
  '(per|ab) sofort',
  'nous (re)?cherchons',
  'nous recrutons',
  'on recrute',
  'rejoi(ns|gnez)',
  "we('re| are) (hiring|looking for|recruiting)",
  'we want you',
  '(come and )?join',
]

/** What an advert calls itself, alone or before its title. */
export const advertNames: readonly string[] = [
  'stellen(angebot|ausschreibung|anzeige|inserat)',
  'jobangebot',
  'job (ad|advert|advertisement|posting|description|offer)',
  'vacanc(y|ies)',
  "offre d'emploi",
  'mise au concours',
  'offerta di lavoro',
]

/** Words of an announcement that do not name the job. */
export const announcingWords: ReadonlySet<string> = new Set(
  `verstärkung unterstützung ergänzung dich sie euch ihre deine per ab sofort oder nach vereinbarung ein eine einen r n en er e für zur zum
unser unsere unseren unserem unseres team teams in im bei uns wir suchen now you our the us a an as to at immediately nous notre équipe
pour un une entrée immédiate de suite dès à convenir ou recherchons cherchons`.split(/\s+/),
)

/** Lines that a career site shows around an advert. */
export const siteLines: ReadonlySet<string> = new Set(
  `home,menu,back,share,tweet,ok,print,sign in,log in,login,login page,my account,new search,job search,search,search jobs,apply,apply now,job,jobs
job details,job description,job title,position,position information,posting details,salary,department,category,skip to main content,career
careers,career center,career centre,career portal,careers portal,karriere,karriereportal,stellenportal,startseite,zurück,drucken,teilen,merken
jetzt bewerben,accueil,retour,partager,imprimer,connexion,postuler`.split(/[,\n]/),
)
