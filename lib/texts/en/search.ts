import type { SearchPlaceKind } from '@/lib/model/search-place';
import { plural } from '../plural';

const count = plural('en');

type Circle = { title: string; hint: string; example: string };

/** Whom the user knows, and where to look. */
export const search = {
  title: 'Search plan',
  intro: 'A word from somebody you know opens more doors than any e-mail to strangers.',
  people: 'People I know',
  peopleHint: 'Go through the circles: who comes to mind, and whom could they introduce?',
  circles: {
    family: { title: 'Family', hint: 'Parents, aunts, cousins, and whom they work with.', example: 'Aunt Vera' },
    friend: { title: 'Friends', hint: 'Also the parents of friends.', example: 'Jonas' },
    professor: { title: 'Professors and teachers', hint: 'They know where their former students are now.', example: 'Professor Roth' },
    colleague: { title: 'Colleagues', hint: 'From jobs, internships, clubs.', example: 'Mara from the lab' },
    boss: { title: 'Bosses', hint: 'Former ones too: they have seen you work.', example: 'Mr Lind' },
    alumni: { title: 'Alumni offices', hint: 'Of school, college, courses. Finding people is their job.', example: 'Alumni office of Riverton College' },
    association: { title: 'Associations', hint: 'Professional bodies, clubs, honorary offices.', example: 'Society for Optics' },
    other: { title: 'Others', hint: 'Neighbours, people met at an event.', example: 'Ms Sander from the fair' },
  } satisfies Record<string, Circle>,
  add: 'Add',
  addPerson: (circle: string) => `Name (${circle})`,
  introduces: 'Could introduce me to',
  introducesExample: 'her neighbour, who leads a laboratory',
  askedLabel: 'Asked on',
  askedOn: (day: string) => `Asked on ${day}`,
  notAsked: 'Not asked yet',
  outcome: 'What came of it',
  outcomes: { open: 'Open', introduced: 'A name or an introduction', nobody: 'Nobody came to mind' },
  write: 'Draft a message',
  tag: 'contact',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed.`,
  askNext: (name: string) => `Ask ${name}`,
  toShortlist: 'To the shortlist',

  places: 'Places to look',
  placesHint: 'A checklist: where are people who do what you want to do?',
  placesLeft: (n: number) => (n ? count(n, { one: '# place left to look at', other: '# places left to look at' }) : 'You have looked everywhere.'),
  placeKind: 'Kind of place',
  placeKinds: {
    alumniAssociation: 'Alumni association',
    college: 'School or college',
    company: 'Company',
    professionalBody: 'Professional body',
    mentoringProgramme: 'Mentoring programme',
    conference: 'Conference or event',
    publication: 'Publication',
    other: 'Other',
  } satisfies Record<SearchPlaceKind, string>,
  placeName: 'Name of the place',
  placeDetails: 'Address and notes',
  placeUrl: 'Web address',
  placeNotes: 'Notes',
  openPage: 'Open the page',
  writeToOffice: 'Draft a message to the office',
  capturePeople: 'Open its page, press the button of Mentor Trail, and save whoever fits: then a first e-mail is drafted for each.',
  proposals: 'Usual places',
  usualPlaces: {
    alumniAssociation: 'Alumni association of my school or college',
    college: 'People pages of my department',
    company: 'Team page of a company I admire',
    professionalBody: 'Professional body of my field',
    mentoringProgramme: 'Mentoring programme near me',
    conference: 'Speakers of the last conference',
  },
};
