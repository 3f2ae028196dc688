const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((word) => word.trim())

/** Words for "until today", a line per language, in the scripts that put spaces between words. */
export const presentWords = lines(`
heute,heutigen tag,aktuell,laufend,fortlaufend,lfd.,dato,jetzt,gegenwärtig,gegenwart,derzeit,zurzeit,zur zeit,momentan,andauernd,anhaltend,auf weiteres,weiterhin,noch,unbefristet,unbegrenzt
present,present day,current,permanent,open-ended,currently,ongoing,today,now,till date,to date,until date,at present,still,still employed,continuing,in progress,pursuing,onwards,onward
aujourd'hui,auj.,auj,maintenant,actuel,actuelle,actuellement,présent,ce jour,en cours,nos jours,en poste
oggi,presente,attuale,attualmente,in corso,tuttora,ora,adesso,al momento
oz,ozendi,preschent,actual,actualmain,ussa,en curs
actualidad,actualmente,hoy,hoy en día,ahora,en curso,la fecha,vigente
atual,atualmente,atualidade,hoje,agora,o momento,em curso,em andamento,o presente,a data
heden,nu,vandaag,huidig,huidige,tegenwoordig,momenteel,lopend,thans
obecnie,obecny,teraz,dziś,dzisiaj,chwili obecnej,chwila obecna,aktualnie,nadal,w trakcie
současnost,současnosti,současné době,dosud,nyní,dnes,doteď,aktuálně,probíhá,stále,súčasnosť,súčasnosti,doteraz,trvá
halen,hâlâ,günümüz,günümüze,şimdi,bugün,devam ediyor,devam,halihazırda,şu an,şu anda,sürüyor
tani,sot,aktualisht,aktuale,në vazhdim,vazhdim,ditët e sotme
danas,sada,sad,sadašnjost,sadašnjosti,trenutno,u toku,u tijeku,još uvijek,još uvek,данас,сада,садашњост,тренутно,у току
настоящее время,настоящего времени,настоящий момент,наст. время,н.в.,н. в.,нв,сейчас,сегодня,текущее время,сей день,теперішній час,дотепер,сьогодні,зараз
настояще,настоящия момент,сега,момента,днес,сегашно
nuvarande,pågående,idag,i dag,tills vidare,nuværende,igangværende,dags dato,nå,nåværende
nykyinen,nykyhetki,nyt,jatkuu,jelenleg,jelen,napjainkig,folyamatban,máig,prezent,astăzi,azi,curent,în curs
σήμερα,τώρα,παρόν
الآن,حاليا,اليوم,الوقت الحاضر,الوقت الحالي,الحاضر,الحالي,مستمر,اکنون,تاکنون,کنون
היום,כיום,הווה,עכשיו,נוכחי
`)

/** Words for "until today" in scripts without spaces between words. */
export const unspacedPresentWords = lines(
  '至今,迄今,现在,現在,目前,当前,當前,在职,在職中,在職,今日,현재,재직중,재직 중,지금',
)

/** Words before a start; with only a date, they mean that the period is ongoing. */
export const sinceWords = lines(`
seit,seit dem,ab,ab dem,since,as of,from,depuis,depuis le,dès,à partir de,dal,dallo,dalla,dall',da,a partire dal,desde,desde el,a partir de,vanaf,sinds
od,od roku,nga,prej,dapi,с,от,з,від,siden,fra,från,sedan,din,alkaen,από,منذ,من,מאז,מ-
`)

/** Words between a start and an end; with only a date, they mean that it is the end. */
export const untilWords = lines(`
bis,bis zum,bis zu,bis einschliesslich,until,till,til,to,thru,through,jusqu'à,jusqu'en,jusqu'au,jusque,à,au,fino a,fino al,fino ad,al,ad,fin,enfin
hasta,hasta el,hasta la,até,até o,até a,a,tot,tot en met,t/m,do,aż do,deri,deri më,kadar,по,до,til,till,pana la,până în,έως,μέχρι,إلى,الى,حتى,تا,עד
`)

/** Filler words without meaning for a date. */
export const fillerWords = lines(`
von,vom,zum,zur,im,in,am,den,dem,der,the,of,de,du,d',des,del,dell',della,dello,le,la,les,el,il,lo,en,nel,nell',no,na,do,da,e,y,i,roku,rok,r.,g.,года,год,г.
um,ca.,circa,ungefähr,jahr,year,année,anno,año,ano,v,w,u,z
`)

/** The parts of a year by their names: first month, number of months, names. */
export const yearParts: readonly (readonly [number, number, readonly string[]])[] = [
  [3, 3, lines('frühling,frühjahr,spring,printemps,primavera,lente,wiosna,jaro,proljeće,bahar,vår')],
  [6, 3, lines('sommer,summer,été,estate,verano,verão,zomer,lato,léto,ljeto,yaz,sommar')],
  [9, 3, lines('herbst,autumn,fall,automne,autunno,otoño,outono,herfst,jesień,podzim,jesen,güz,höst')],
  [12, 3, lines('winter,hiver,inverno,invierno,zima,kış,vinter')],
  [4, 6, lines('ss,sose,sommersemester,sommersem.')],
  [10, 6, lines('ws,wise,wintersemester,wintersem.')],
  [2, 6, lines('fs,frühlingssemester,frühjahrssemester,spring semester,spring term')],
  [8, 6, lines('hs,herbstsemester,fall semester,autumn semester,fall term,autumn term')],
]
