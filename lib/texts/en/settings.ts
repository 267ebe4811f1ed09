import { plural } from '../plural';

const count = plural('en');

/** What the user says about themselves, and how the program should behave. */
export const settings = {
  title: 'Settings',

  aboutMe: 'About me',
  aboutMeHint: 'Your drafts are filled from this. Everything is optional and saved as you type.',
  name: 'My name',
  email: 'My e-mail address',
  emailProblem: 'This does not look like a complete e-mail address.',
  phone: 'My phone number',
  website: 'My website',
  websiteProblem: 'A web address begins with https://',
  education: 'Where I learned',
  educationHint: 'Schools, colleges, courses, separated by commas. Who went there too is pointed out.',
  skills: 'What I want to become good at',
  skillsHint: 'Skills, separated by commas, besides those in your goals. They are looked for in what people say about themselves.',
  country: 'I write from',
  countryUnknown: 'Not stated',
  inLanguage: { en: 'For English drafts', de: 'For German drafts' },
  introduction: { en: 'I am …', de: 'Ich bin …' },
  interest: { en: 'I would like to learn more about …', de: 'Ich möchte mehr erfahren über …' },
  examples: {
    introduction: { en: 'a second-year student of physics at Riverton College', de: 'Studentin der Physik im vierten Semester in Neustadt' },
    interest: { en: 'how research groups choose their questions', de: 'den Alltag in der Forschung' },
  },

  writing: 'Writing',
  handOver: 'Open drafts in',
  handOverHint: 'The last way you used is remembered here.',
  draftLanguage: 'Language of new drafts',
  draftLanguageAuto: 'As the browser',
  firstContactsPerWeek: 'Strangers I write to',
  firstContactsHint: 'A few messages written with care are answered more often than many.',
  perWeek: (n: number) => count(n, { one: 'At most # a week', other: 'At most # a week' }),
  linkedInPremium: 'I have LinkedIn Premium (longer notes)',

  templates: 'Templates of messages',

  privacy: 'What is stored, and where',
  privacyPoints: [
    'Everything you save stays in this browser on this computer. There is no account, no server and no tracking.',
    'A page is read only when you press the button on it. Nothing is read in the background.',
    'The program sends nothing. Your own mail program or web mail sends what you decide to send.',
    'For each detail the program keeps where and when it was read, so that you can tell anyone who asks.',
    'Deleting a person removes everything about them. Removing the extension removes everything.',
  ],
  backToDraft: 'Back to the draft',
};
