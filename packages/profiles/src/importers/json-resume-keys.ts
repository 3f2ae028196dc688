/** The names that documents use for what they say of the person: the usual one first, then its alternatives. */
export const personFields = {
  name: ['name', 'fullName'],
  given: ['firstName', 'first', 'givenName', 'given'],
  middle: ['middleName', 'middle'],
  family: ['lastName', 'last', 'familyName', 'family', 'surname'],
  headline: ['label', 'headline', 'title', 'jobTitle', 'tagline', 'role', 'position'],
  profile: ['summary', 'about', 'objective', 'bio', 'aboutMe', 'profile'],
  email: ['email', 'mail', 'emailAddress'],
  phone: ['phone', 'tel', 'telephone', 'mobile', 'phoneNumber'],
  url: ['url', 'website', 'websites', 'homepage'],
  profiles: ['profiles', 'socialNetworks', 'social', 'socials', 'links'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>
