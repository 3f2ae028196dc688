import { expect, test } from 'vitest'
import { readFileText } from '../../read-file.ts'
import { defaultLimits } from '../../limits.ts'
import { answer } from '../../sandbox/answer.ts'
import { understandCv } from '../../understand.ts'

const passport = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
<Identification><PersonName><FirstName>Ana</FirstName><Surname>Lima Muster</Surname></PersonName><ContactInfo>
<Address><Contact><AddressLine>Beispielweg 3</AddressLine><PostalCode>8010</PostalCode><Municipality>Graz</Municipality></Contact></Address>
<Email><Contact>ana.lima@example.at</Contact></Email><TelephoneList><Telephone><Contact>+43 660 0001122</Contact></Telephone></TelephoneList>
</ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2017" month="--06"/><Current>true</Current></Period>
<Position><Label>Welder</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Pipes welded&lt;/li&gt;&lt;li&gt;Seams checked&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Murtal Anlagenbau GmbH</Name><ContactInfo><Address><Contact><Municipality>Graz</Municipality></Contact></Address></ContactInfo></Employer>
</WorkExperience><WorkExperience><Period><From year="2012"/><To year="2017" month="--05"/></Period><Position><Label>Fitter</Label></Position>
<Employer><Name>Metall KG</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2008"/><To year="2012"/></Period><Title>Metalworker</Title>
<Organisation><Name>Vocational School Leoben</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Croatian</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>German</Label></Description><ProficiencyLevel><Listening>C1</Listening>
<Reading>C1</Reading></ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
<Computer><Description>AutoCAD, Excel</Description></Computer></Skills>
<AchievementList><Achievement><Title><Code>publications</Code></Title><Description>Seams of steel (2019)</Description></Achievement>
<Achievement><Title><Code>honors_awards</Code></Title><Description>Welder of the Year, Murtal Guild, 2021</Description></Achievement>
<Achievement><Title><Code>memberships</Code></Title><Description>Juggling club</Description></Achievement></AchievementList></LearnerInfo></SkillsPassport>`

const candidate = `<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9"
 xmlns:eures="http://www.europass_eures.eu/1.0"><CandidatePerson>
<PersonName><oa:GivenName>Ana</oa:GivenName><hr:FamilyName>Lima Muster</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>ana.lima@example.at</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>43</CountryDialing><oa:DialNumber>660 0001122</oa:DialNumber></Communication>
<Communication><Address><oa:AddressLine>Beispielweg 3</oa:AddressLine><oa:CityName>Graz</oa:CityName><oa:PostalCode>8010</oa:PostalCode></Address></Communication>
<BirthDate>1992-11-02</BirthDate><PrimaryLanguageCode>hrv</PrimaryLanguageCode></CandidatePerson>
<CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Murtal Anlagenbau GmbH</hr:OrganizationName><PositionHistory>
<PositionTitle typeCode="FREETEXT">Welder</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2017-06-01</hr:FormattedDateTime></eures:StartDate>
<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod><oa:Description>&lt;ul&gt;&lt;li&gt;Pipes welded&lt;/li&gt;&lt;li&gt;Seams checked&lt;/li&gt;&lt;/ul&gt;</oa:Description>
<City>Graz</City></PositionHistory></EmployerHistory><EmployerHistory><hr:OrganizationName>Metall KG</hr:OrganizationName><PositionHistory>
<PositionTitle>Fitter</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2012</hr:FormattedDateTime></eures:StartDate>
<eures:EndDate><hr:FormattedDateTime>2017-05-31</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Vocational School Leoben</hr:OrganizationName>
<AttendancePeriod><StartDate><hr:FormattedDateTime>2008</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2012</hr:FormattedDateTime></EndDate></AttendancePeriod>
<EducationDegree><hr:DegreeName>Metalworker</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID>deu</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
<CompetencyDimension><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></CompetencyDimension></PersonCompetency>
<PersonCompetency><hr:CompetencyName>AutoCAD</hr:CompetencyName></PersonCompetency>
<PersonCompetency><hr:CompetencyName>Excel</hr:CompetencyName></PersonCompetency></PersonQualifications></CandidateProfile></Candidate>`

test.each([
  ['SkillsPassport', passport],
  ['Candidate', candidate],
])('the Europass XML (%s) is read value by value', async (_root, xml) => {
  const { type, lines } = await readFileText(new TextEncoder().encode(xml))
  expect(type).toBe('europass')
  const { resume } = understandCv(lines)
  expect(resume).toMatchObject({
    basics: {
      name: 'Ana Lima Muster',
      email: 'ana.lima@example.at',
      phone: '+43 660 0001122',
      location: { address: 'Beispielweg 3', postalCode: '8010', city: 'Graz' },
    },
    work: [
      {
        position: 'Welder',
        name: 'Murtal Anlagenbau GmbH',
        location: 'Graz',
        startDate: '2017-06',
        highlights: ['Pipes welded', 'Seams checked'],
      },
      { position: 'Fitter', name: 'Metall KG', startDate: '2012', endDate: '2017-05' },
    ],
    education: [
      { studyType: 'Metalworker', institution: 'Vocational School Leoben', startDate: '2008', endDate: '2012' },
    ],
    languages: [
      { language: 'Croatian', fluency: 'native' },
      { language: 'German', fluency: 'C1' },
    ],
    skills: [{ keywords: ['AutoCAD', 'Excel'] }],
  })
})

/** A PDF of one page with these lines and an attached XML file. */
function pdfWith(lines: readonly string[], xml: string): Uint8Array {
  const content = lines.map((line, index) => `BT /F 10 Tf 50 ${700 - 20 * index} Td (${line}) Tj ET`).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(cv.xml) 6 0 R] >> >> >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Filespec /F (cv.xml) /UF (cv.xml) /EF << /F 7 0 R >> >>',
    `<< /Type /EmbeddedFile /Length ${xml.length} >>\nstream\n${xml}\nendstream`,
  ]
  const body = objects.map((one, index) => `${index + 1} 0 obj\n${one}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n`)
}

test('publications and awards of the XML have fields; text that fits no field is unplaced', async () => {
  const { lines } = await readFileText(new TextEncoder().encode(passport))
  const { resume, unplaced } = understandCv(lines)
  expect(resume).toMatchObject({
    publications: [{ name: 'Seams of steel', releaseDate: '2019' }],
    awards: [{ title: 'Welder of the Year', awarder: 'Murtal Guild', date: '2021' }],
  })
  expect(unplaced).toEqual(['References and other information', 'Juggling club'])
})

const read = async (bytes: Uint8Array) =>
  await answer({ id: 1, bytes, as: 'cv', isScan: false }, { limits: defaultLimits, ocr: null })

test('the Europass file attached to a PDF is read and compared with the pages', async () => {
  const pages = [
    'Ana Lima Muster',
    'ana.lima@example.at',
    'Work experience',
    'Welder, Murtal Anlagenbau GmbH',
    'Juggling',
  ]
  const carried = await read(pdfWith(pages, candidate))
  expect(carried).toMatchObject({
    type: 'pdf',
    reading: {
      resume: { work: [{ position: 'Welder', startDate: '2017-06' }, { position: 'Fitter' }] },
      sources: {
        '/work/0/position': { certainty: 'exact', box: { x: 50 } },
        '/work/1/position': { certainty: 'likely', box: null },
      },
      unplaced: ['Juggling'],
      protected: { birth: 'Date of birth 1992-11-02' },
    },
  })
  const other = await read(pdfWith(['Jon Keller', ...pages.slice(2)], candidate))
  expect(other).not.toMatchObject({ reading: { resume: { basics: { name: 'Ana Lima Muster' } } } })
})
