/**
 * What a phrase says about the words around it. `without` and `none` deny a noun, `not` denies a verb, `lacks` says that something is
 * missing, and `unfinished` that an education was not completed. `wish` names a plan or an interest, `basic` elementary knowledge.
 * `others` names other people as the ones who do it, `agent` the person or firm by whom it is done, and `partner` somebody the person
 * works with. `glimpse` says that the person only saw it, and `guided` that somebody else was responsible.
 */
export type CueKind =
  | 'without'
  | 'none'
  | 'not'
  | 'lacks'
  | 'unfinished'
  | 'wish'
  | 'basic'
  | 'others'
  | 'agent'
  | 'partner'
  | 'glimpse'
  | 'guided'

/** Phrases of folded words, separated by bars. `*` stands for any ending (after at least four letters), `_` for any one word. */
export const cuePhrases: Readonly<Record<CueKind, string>> = {
  without: 'ohne | without | sans',
  none: `kein | keine | keiner | keines | keinen | keinem | keinerlei | null erfahrung | no | none | nil | zero experience |
    zero knowledge | aucun | aucune | aucuns | aucunes | pas de | pas d | neant | nulle | n a | mangels |
    ausser | except | except for | excluding | sauf | hormis |
    lack of experience | lack of knowledge | lack _ experience | fehlende erfahrung* | fehlende kenntnisse |
    fehlende praxis | mangelnde erfahrung* | mangelnde kenntnisse | manque d experience | manque de connaissance*`,
  not: `nicht | nie | niemals | nirgends | weder | kaum | not | never | nor | neither | cannot | can t | don t | doesn t |
    didn t | haven t | hasn t | hadn t | won t | isn t | wasn t | couldn t | hardly | pas | jamais | ni | nullement |
    ne _ guere | ne _ plus | n _ plus | nothing | nichts | unable | incapable`,
  lacks: `abgebrochen | unvollendet* | nicht abgeschlossen* | exmatrikuliert | nicht bestanden | dropped out | not completed |
    interrompu | interrompue | inacheve* | abandonnee | someone else s | somebody else s | jemand anders | jemand anderes |
    jemand anderem | quelqu un d autre | fehlt | fehlen | fehlte | mangelt | unbekannt | unvertraut | verlernt | unfamiliar | unversed | inexperienced |
    unerfahren* | inexperimente* | non maitrise* | neuland | novice | neu fuer mich | mir neu | mir unbekannt | new to me | nouveau pour moi | nouvelle pour moi | nouveaux pour moi | nouvelles pour moi | me manque | manquent`,
  unfinished: `noch offen | ausstehend | pending | unfinished |
    not finished | incomplete | discontinued | withdrew | non acheve* |
    failed | echoue* | non obtenu* | in ausbildung | in weiterbildung |
    en cours | in progress | ongoing | in vorbereitung | laufend | begonnen | angemeldet | registered for | enrolled |
    module _ passed | modul _ bestanden | module _ reussi* | module _ valide | first module | one module | erstes modul | premier module | one paper |
    inscrit* | en formation | en preparation | voraussichtlich* | expected | anticipated | prevu* | geplant | planned |
    abgelaufen* | expired | lapsed | expire | expiree | entzogen | revoked | angefangen | studying | studiere | etudie`,
  wish: `moechte | moechten | wuerde gern* | wuerde _ gern* | wuerde mich | ich will | will ich | ich wuensche | wuensche mir |
    beabsichtige* | ich plane | plane ich | strebe | anstrebe* | angestrebt* | ziel ist | mein ziel | lernziel | lernziele |
    interesse an | interesse fuer | interesse am | interessiert an | interessiere mich | interessiert mich |
    interessieren mich | neugierig | neugier | offen fuer | bereit zu | bereit mich | lerne | mich einarbeiten |
    traeume | lust auf | lust _ lernen | demnaechst | would like | would love | d like | d love | want to | wants to | wish to |
    wishes to | hope to | hopes to | hoping to | plan to | plans to | planning to learn | planning to become | eager |
    keen to | keen on | looking to | looking forward | interested in | interest in | aspire* | aspiring | curious about |
    willing to | willingness | ready to learn | aim to | aims to | aiming to | intend to | intends to | currently learning |
    am learning | m learning | started learning | in the future | souhaite | souhaiterais | souhaitant | aimerais |
    voudrais | desireux | desireuse | desire | envie de | envie d | interesse par | interessee par | interet pour |
    interesser a | curieux | curieuse | projette de | prevois de | apprends | ambitionne | vise a | me former`,
  basic: `grundkenntnisse* | basiskenntnisse* | grundlagenkenntnisse* | anfaengerkenntnisse* | anfaengerniveau | als anfaenger |
    rudimentaer* | oberflaechlich* | wenig erfahrung | wenig kenntnisse | geringe erfahrung* | geringe kenntnisse |
    erste erfahrung* | ersten erfahrung* | erste kenntnisse | erste beruehrungspunkte | erste schritte | ein wenig |
    ein bisschen | etwas erfahrung | basic knowledge | basic understanding | basic skills | basic experience | basics of |
    basic level | beginner | beginner s | elementary knowledge | elementary level | rudimentary | limited experience |
    limited knowledge | limited exposure | a little | little experience | some exposure | simple selects | simple queries | simple checks | simple _ checks | einfache abfragen | requetes simples | exposure to |
    some familiarity | notions | connaissances de base | niveau debutant | debutant | connaissances elementaires |
    rudiment* | premiere experience | premieres experiences | als nutzer | als nutzerin | als anwender | als anwenderin |
    nur als nutzer | as a user | as an end user | en tant qu utilisateur | en tant qu utilisatrice`,
  others: `ein kollege | eine kollegin | mein kollege | meine kollegin | a colleague | my colleague | un collegue |
    une collegue | mon collegue | ma collegue | kolleg* der | kolleg* die | kolleg* welche* | kollegen arbeit* | kolleg* nutz* | kolleg* verwende* | kollegen setz* |
    von kolleg* | colleague* who | colleague* that | colleague* use* | colleague* work* | by colleague* | coworker* who |
    by a colleague | by another team | collegue* qui | collegue* utilis* | par un collegue | par une collegue | team das |
    team welches | team nutz* | team verwende* | team setz* | team arbeit* | team used | team uses | team worked |
    team that | equipe utilis* | equipe qui | andere haben | others used | kunde nutz* | kunden nutz* | kunde setz* |
    client used | client uses | client utilis* | firma nutz* | firma setz* | firma die | company uses | company used |
    company that | company which | employer uses | arbeitgeber nutz* | arbeitgeber setz* | arbeitgeber der |
    unternehmen das | entreprise utilis* | entreprise qui | societe utilis* | societe qui | abteilung die |
    department that | hersteller von | anbieter von | lieferant von | manufacturer of | maker of | provider of |
    supplier of | vendor of | producer of | fabricant de | fabricant d | fournisseur de | fournisseur d | producteur de |
    outsourced to | durch externe | by external`,
  agent: `ueber einen externen | ueber ein externes | ueber eine externe | extern vergeben | by an external | par un prestataire | par un mandataire | chez un prestataire |
    bedient vom | bedient von | bedient ein | bedient eine | betrieben vom | betrieben von | gefuehrt vom | erledigt vom | erledigt von |
    uebernimmt das | uebernimmt die | uebernimmt ein | uebernimmt eine | macht das | macht die | macht bei uns | handled by |
    run by | operated by | looked after by | gere par | geree par | assure par | assuree par | pris en charge par |
    liegt bei einer | liegt bei einem | liegt bei der | liegt beim | lag bei einer | lag bei einem | lag beim | ist sache der |
    ist sache des | wird vom | werden vom | wird von | werden von | gemacht vom | erstellt vom | verantwortet vom | verwaltet vom |
    is done by | are done by | is prepared by | are prepared by | is managed by | are managed by | is led by | dealt with by |
    is the responsibility of | est du ressort | sont du ressort | incombe a | incombe au | est fait par | est faite par |
    sits with | sit with | lies with | lie with | rests with | stays with | stay with | remains with | remain with | goes to the | go to the |
    belongs to the | belong to the | is up to the | are up to the | left to the | bleibt beim | bleibt bei der | bleiben beim | bleiben bei der | liegen beim |
    liegen bei der | geht an die | geht ans | gehen an die | gehen ans | obliegt dem | obliegt der | ist aufgabe de* | sind aufgabe de* | sind sache de* |
    reste du ressort | restent du ressort | releve de | relevent de | releve du | relevent du | revient a | revient au | reviennent a | reviennent au |
    reste l affaire | est l affaire | depend du service | est tenue par | est realise par | est realisee par | est confie a | est confiee a | sont geres par | sont gerees par`,
  partner: `zusammenarbeit mit | kooperation mit | abstimmung mit | absprache mit | austausch mit | schnittstelle zu |
    schnittstelle zur | schnittstelle zum | schnittstelle zwischen | koordination mit | ruecksprache mit | kontakt mit |
    kontakt zu | kontakt zur | ansprechpartner fuer | ansprechperson fuer | collaboration with | collaborated with |
    collaborating with | cooperation with | liaison with | liaised with | liaising with | liaise with | interface with |
    interface between | interfaced with | coordination with | coordinated with | contact with | collaboration avec |
    cooperation avec | lien avec | liaison avec | interface avec | coordination avec | contact avec | aux cotes de |
    aux cotes des | rapport an | reporting to | reported to | vertrete | vertrete die | vertretung der | vertretung des |
    stellvertretung der | stellvertretung des | stood in for | covering for | covered for | remplace | remplacement de |
    remplacement du | unterstuetzung der | unterstuetzung des | supporting the | support my | supports my | supporting my | assist my | assists my | assisting my | help my | assisted the | assisting the`,
  glimpse: `hoerensagen | gehoert von | heard of | heard about | entendu parler | einblick* in | sat in on | sat in | vorfuehrung gesehen | demo gesehen | seen a demo | only seen | nur gesehen | vu une demonstration |
    schnuppertag* | schnupperlehre* |
    schnupperwoche* | hospitiert | zugesehen | watched | observe | assiste a | zugeschaut | beobachtet | shadowed | insight* into | apercu de | apercu des |
    ferienabloesung* | ferienvertretung* | ferienaushilfe* | holiday cover | holiday relief | sommer lang | wochen lang ersetzt |
    remplacement de vacances | remplacement d ete | remplacements d ete | pendant deux etes | pendant un ete |
    besuch bei | beruehrungspunkt* mit | in passing | ausgeholfen | springt | springe | eingesprungen | helped out | helping out |
    depanne | zwei monate | drei monate | waehrend eines monats | for a month | for one month | for two months | for three months |
    pendant un mois | pendant deux mois | pendant trois mois | gelegentlich | occasionally | occasional | occasionnellement |
    punktuell | vereinzelt | sporadisch | ponctuellement | tutorial* | free time | spare time | freizeit | hobby | temps libre | loisirs |
    for two weeks | for a week | for one week | for three weeks | for a few weeks | for a few days | for two days | for one day |
    zwei wochen lang | eine woche lang | drei wochen lang | einige tage | ein paar tage | ein paar wochen | waehrend zwei wochen |
    waehrend einer woche | pendant deux semaines | pendant une semaine | pendant trois semaines | pendant quelques jours |
    quelques semaines | mithilfe bei | mithilfe beim | mithilfe in | mitarbeit am | mitarbeit an | mitarbeit bei | mitarbeit beim | unterstuetzung bei | unterstuetzung beim | aushilfe bei |
    half bei | half beim | geholfen bei | geholfen beim | helped with | helped to | helped in | assisted in | assisted with |
    supported in | aide a la | aide au | aide aux | participation a | participation au | participation aux | participe a |
    participe au | participe aux | participated in | took part in | teilnahme an | teilgenommen an | joined _ interviews |
    nachbarbuero | nachbarteam | nachbarabteilung | next door | bureau d a cote | bureau voisin | equipe voisine |
    a colleague s absence | my colleague s absence | a colleague s leave | colleague s absence | colleague s leave | abwesenheit eine* | abwesenheit des | en l absence d* | pendant l absence d* |
    as an observer | as observer | als beobachter* | en observateur | en observatrice | als gast | as a guest | comme invite* |
    privat habe | privat beschaeftige* | privat interessiere* | privately | a titre prive | in the evenings | in my own time | im selbststudium | en autodidacte | le soir | fed by |
    passes _ on to | passed _ on to | passing _ on to | passes on | passed on to | passing on |
    infoveranstaltung* | informationstag* | infotag* | information day | visiting day | tag der offenen tuer | informationsveranstaltung* | infoabend* | info session | information evening | open day |
    seance d information | matinee d information | soiree d information | journee d information | vertretungsweise | aushilfsweise | aushilfsw* | probeweise`,
  guided: `geholfen | mitgeholfen | mithilfe | unter aufsicht | unter anleitung | nach anweisung | nach anweisungen | nach vorgabe | nach vorgaben d* | auf anweisung | under supervision |
    under the supervision of | under close supervision | under guidance | under the guidance of | under instruction | for review by |
    for sign off by | for approval by | reviewed by my | zuhanden d* | zur pruefung durch | sous la supervision d* | sous supervision |
    sous surveillance | sur instruction* | selon les consignes | selon instructions | a faire valider par`,
}

/** Phrases that look like cues but are not. */
export const harmlessPhrases = `nicht nur | nicht zuletzt | nicht allein | nicht ausschliesslich | not only | not just | not least |
  not limited to | pas seulement | non seulement | pas uniquement | kein problem | no problem | no doubt | no matter |
  no later than | ohne weiteres | ohne probleme | without difficulty | sans probleme | sans difficulte | no code | no sql |
  pas a pas | pas de porte | zusammenarbeit mit _ und fuehrung | no 1 | no 2 | no 3 | wird von mir | werden von mir | wird von uns | werden von uns | schwerpunkt liegt beim | fokus liegt beim |
  is done by me | are done by me | ausser haus | ausser betrieb | ausser dienst`

/** Words that express a denial or wish without naming anything: a part made only of them is about the words before it. */
export const denialWords: ReadonlySet<string> = new Set(
  `ich die den habe hab hatte haette bin war wurde wurden werde ist sind es das diese dieser dieses damit darin davon dazu hier leider
  bisher bislang noch aber doch nur auch vorfuehrung gesehen demo demonstration seen only seulement uniquement lediglich invoices selbst selber aktiv produktiv produktive produktiven wirklich persoenlich praktisch
  praktische praktischen praxis der in im der mit und oder erfahrung erfahrungen kenntnisse kenntnis angewendet angewandt
  anwenden eingesetzt einsetzen genutzt nutzen verwendet verwenden gearbeitet arbeiten gemacht machen absolvieren nachholen praktiziert ausgeuebt
  benutzt gebraucht vorhanden mir mich kenne kennen gekannt beherrsche lernen erlernen vertiefen gelernt jemals kein keine
  keinen keinerlei nicht nie niemals kaum no none not never n t don didn haven hasn nil n a applied used practised practiced
  worked done yet so far professionally in production practice i it them this that my me have has had did do been be was
  is am ever experience knowledge with personally actively really want to would like learn learning je j ai ne n pas
  jamais aucune aucun utilise utilisee utilises pratique pratiquee applique appliquee mis mise en la le l ca y encore
  experience connaissance connaissances vraiment moi meme travaille avec cela il elle moechte gern gerne wuerde will
  grundkenntnisse basiskenntnisse basic beginner notions debutant geplant planned prevu pending laufend ongoing but mais
  although obwohl jedoch however though abgebrochen unvollendet abgeschlossen bestanden exmatrikuliert interrompu interrompue
  inacheve abandonne for a few two three week weeks day days zwei drei eine einige paar woche wochen tage lang waehrend pendant deux trois
  quelques semaine semaines jours free spare time freizeit dropped out completed finished failed`.split(/\s+/),
)
