const words = (text: string): string[] => text.trim().split(/\s+/)
const asPattern = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')

/** Titles, forms of address and parts of them (`rer. nat.`, `h.c.`), without their full stop; in any case of letters. */
const titles = words(`
dr dr.-ing drs prof professor privatdozent pd ing ingenieur dipl dipl.-ing dipl.-inform dipl.-kfm dipl.-kffr dipl.-wirt.-ing dipl.-phys dipl.-math dipl.-psych dipl.-bw dipl.-betriebsw
mag lic med phil iur jur rer nat pol oec oek publ techn habil h.c hc e.h mult theol vet dent pharm agr forest soz ök psych univ univ.-prof sc mr mrs ms miss mx herr frau fräulein mme mlle monsieur madame
sir sig sig.ra sig.na sra srta señor señora dott dott.ssa dottore dottoressa avv geom rag ir mgr inż inz bc mag.a mag.ª rechtsanwalt rechtsanwältin maître avvocato avvocata ingegnere architetto dottor mudr judr rndr phdr paeddr mvdr pharmdr doc eidg el
`)
/** Words that are titles only with a full stop; without it they are names. */
const dottedTitles = words('m. sr. arch. eng. engr. er. lcdo. lcda. don. adv. rev. hon. st.-prof.')
const degrees = words(`
PhD Ph.D Ph.D. DPhil D.Phil. MD M.D. DDS DVM JD J.D. MBA M.B.A. EMBA DBA MSc M.Sc M.Sc. M.S. BSc B.Sc B.Sc. B.S. MA M.A M.A. BA B.A B.A. MAS M.A.S. DAS CAS LLM LL.M LL.M. LLB LL.B LL.B. MPhil M.Phil.
BEng B.Eng B.Eng. MEng M.Eng M.Eng. MEd M.Ed. BEd B.Ed. BBA B.B.A. MPH M.P.H. MPA M.P.A. MFA M.F.A. MLaw BLaw M.Law B.Law BTech B.Tech. MTech M.Tech. BCom B.Com. MCom M.Com. CSc CSc. DrSc. Dr.sc. DiS. MCA BCA
PMP CAPM CPA C.P.A. CFA FRM CAIA CISSP CISA CISM CRISC CIA ACCA FCCA ACA FCA CIMA CMA RN PE P.E. P.Eng. CEng C.Eng. Esq Esq. CSM CSPO PSM SHRM-CP PHR OSCP CCIE CBAP ITIL MCSE PRINCE2 FMH
FH HF TH TU ETH EPFL EPF HSG UZH HTL HTW HWV HES UAS NDS NDK EFZ BBT SIA STV REG OBE MBE CBE
`)
const suffixes = words('jr jr. sr sr. junior senior ii iii iv jun. sen. filho neto fils père')

const title = new RegExp(`^(?:(?:${asPattern(titles)})\\.?|${asPattern(dottedTitles)})$`, 'iu')

/** Whether a word is a title or a form of address. */
export const isTitle = (word: string): boolean => title.test(word) || /^(?:M|Dr|Prof|RA|RAin)$/u.test(word)

/** Whether a word after a name is a degree, a certificate or a school. */
export const isDegree = (word: string): boolean => degrees.includes(word)

/** Whether a word after a name distinguishes generations. */
export const isSuffix = (word: string): boolean => suffixes.includes(word.toLowerCase())

/** Words that belong to the name after them. */
export const isParticle = (word: string): boolean =>
  /^(?:van|von|vom|zu|zum|zur|auf|de|del|della|dello|dei|degli|delle|dal|den|der|des|di|da|do|dos|das|du|la|las|los|le|les|lo|el|al|as|bin|ibn|ben|bint|abu|abd|ter|ten|te|op|af|av|san|santa|st\.?|saint|zen|in|'t|mac|nic|ó|ní)$/iu.test(
    word,
  )

/** Words that join two names into one: `Ortega y Gasset`, `von und zu`. */
export const isJoiner = (word: string): boolean => /^(?:y|e|i|und|et)$/u.test(word)

const iberianFamilies = new Set(
  words(`
  garcia lopez martinez sanchez perez gonzalez gomez fernandez moreno jimenez rodriguez ruiz hernandez diaz alvarez romero navarro torres dominguez vazquez ramos gil ramirez serrano molina
  morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo guerrero lozano cano prieto mendez cruz calvo gallego vidal leon marquez herrera pena flores
  cabrera campos vega fuentes carrasco diez caballero nieto reyes aguilar pascual herrero santana lorenzo hidalgo montero ibanez gimenez ferrer duran vicente benitez mora santiago arias vargas carmona
  crespo roman pastor soto saez velasco moya soler parra bravo rojas silva santos ferreira pereira oliveira costa rodrigues martins jesus sousa souza fernandes goncalves gomes lopes marques alves almeida
  ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha raposo neves coelho cruz cunha pires ramos reis simoes antunes matos fonseca machado araujo barbosa
  tavares lourenco barros freitas azevedo quispe mamani gutierrez espinoza contreras sepulveda munoz rivera salazar mejia valencia restrepo zapata`),
)
const iberianGiven = new Set(
  words(`
  maria jose juan antonio manuel francisco carlos javier miguel rafael pedro angel jesus alejandro fernando pablo jorge luis alberto ramon diego sergio andres enrique vicente ignacio raul alvaro ruben
  carmen isabel dolores pilar teresa josefa cristina francisca lucia mercedes rosario rocio concepcion ines beatriz elena marta sofia joao tiago goncalo joaquim paulo duarte nuno rui catarina ana joana
  mariana fatima luisa filipa esteban guillermo joaquin guadalupe ximena jimena valentina camila`),
)

const folded = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Whether a word is a frequent family name of Spain, Portugal or Latin America, where people have two. */
export const isIberianFamily = (word: string): boolean => iberianFamilies.has(folded(word))

/** Whether a word is a frequent given name there. */
export const isIberianGiven = (word: string): boolean => iberianGiven.has(folded(word))
