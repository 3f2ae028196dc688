/**
 * Words that passwords are most often made of: they head every list of leaked passwords in our users' languages, or are
 * keyboard patterns. Lower case, without accents. A password that consists only of them is refused, in whatever
 * combination.
 */
export const commonWords: readonly string[] = [
  ...'password passwort passwd passwords pass kennwort motdepasse parola geheim secret secrets secreto'.split(' '),
  ...'admin administrator root user benutzer login anmelden guest gast test tester testing demo default changeme'.split(
    ' ',
  ),
  ...'welcome willkommen bienvenue hello hallo bonjour salut letmein iloveyou ichliebedich jetaime love liebe'.split(
    ' ',
  ),
  ...'qwertz qwerty qwertzuiop qwertyuiop azerty azertyuiop asdf asdfg asdfgh asdfghjkl yxcvbnm zxcvbnm zxcvb'.split(
    ' ',
  ),
  ...'qaz wsx edc rfv tgb qazwsx qazwsxedc abc abcd abcdef abcdefg abcdefgh abcdefghijkl aaa'.split(' '),
  ...'monkey dragon master shadow sunshine princess football baseball fussball superman batman trustno'.split(' '),
  ...'michael daniel thomas andrea sandra martin peter stefan charlie jordan jennifer jessica ashley nicole'.split(' '),
  ...'summer winter spring autumn sommer fruehling fruhling herbst printemps automne ete hiver'.split(' '),
  ...'january february march april may june july august september october november december'.split(' '),
  ...'januar februar maerz marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout'.split(' '),
  ...'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag'.split(' '),
  ...'samstag sonntag switzerland schweiz suisse germany deutschland austria oesterreich zuerich zurich berlin'.split(
    ' ',
  ),
  ...'geneve bern basel vienna wien paris london computer internet google facebook microsoft windows office'.split(' '),
  ...'company firma team work arbeit recruiting recruiter bewerbung candidate kandidat personal hr'.split(' '),
  ...'freedom whatever starwars pokemon killer cookie banana flower hunter soccer hockey ranger pepper ginger'.split(
    ' ',
  ),
  ...'my mein meine the der die das is ist ich ja yes no nein new neu best cool super und and for'.split(' '),
]
