/**
 * Who may import whom. One row per folder, the first row that matches a file counts; whatever a row does not name is
 * forbidden. `*` stands for any one name; a file may always import its own folder.
 *
 * @typedef {object} Row
 * @property {string} folder    the importing folder (or file, without its ending)
 * @property {string[]} may     folders or files of this project
 * @property {string[]} [types] folders of which only types may be imported
 * @property {string[]} packages
 * @property {string} instead   what to do instead: the linter says it
 */

const pure = ['lib/capture', 'lib/outreach', 'lib/polish', 'lib/relationship', 'lib/interchange'];

/** @type {Row[]} */
export const importTable = [
  {
    folder: 'lib/model',
    may: [],
    packages: ['zod', 'uuid'],
    instead: 'The model defines what things are and knows nobody: move what needs others to lib/actions.',
  },
  {
    folder: 'lib/capture',
    may: [],
    types: ['lib/model'],
    packages: [],
    instead: 'This code runs inside visited pages: take the document as an argument, `import type` from lib/model, parse on arrival in lib/actions.',
  },
  {
    folder: 'lib/outreach',
    may: ['lib/model'],
    packages: ['liquidjs'],
    instead: 'Outreach is pure text: take person, settings and `now` as arguments; lib/actions reads and stores them.',
  },
  {
    folder: 'lib/polish',
    may: ['lib/model'],
    packages: ['diff'],
    instead: 'This is pure text: the language model is an argument; lib/actions knows the browser’s own.',
  },
  {
    folder: 'lib/relationship',
    may: ['lib/model', 'lib/outreach'],
    packages: [],
    instead: 'This is pure logic: take rows and `now` as arguments; lib/actions reads and stores them.',
  },
  {
    folder: 'lib/interchange',
    may: ['lib/model'],
    packages: ['papaparse'],
    instead: 'This turns text into model and back: take both as arguments; lib/actions reads, stores and downloads.',
  },
  {
    folder: 'lib/store',
    may: ['lib/model'],
    packages: ['dexie'],
    instead: 'The store keeps rows and decides nothing: logic belongs to a pure folder, the meeting of both to lib/actions.',
  },
  {
    folder: 'lib/actions',
    may: ['lib/model', ...pure, 'lib/store', 'lib/browser'],
    packages: ['dexie'],
    instead: 'An action joins pure logic, store and lib/browser.ts; it knows no screen and no text of the interface.',
  },
  { folder: 'lib/browser', may: [], packages: ['wxt/browser'], instead: 'The wrapper of the browser wraps it and nothing else.' },
  {
    folder: 'lib/texts',
    may: ['lib/i18n'],
    types: ['lib/model'],
    packages: [],
    instead: 'Texts are strings and functions of their arguments: pass in what they speak of.',
  },
  { folder: 'lib/i18n', may: ['lib/texts'], packages: [], instead: 'Choosing a language needs the texts and the language tag: pass the tag in.' },
  {
    folder: 'components/ui',
    may: ['lib/model', 'lib/i18n'],
    packages: ['preact', 'lucide-preact', 'dexie', 'marked'],
    instead: 'Parts of components/ui know the model and the texts, but no action and no query: pass values and callbacks in as properties.',
  },
  {
    folder: 'components/app',
    may: ['components/*', 'lib/actions', 'lib/store/queries', 'lib/model', 'lib/i18n', 'lib/browser'],
    packages: ['preact', 'lucide-preact', 'dexie'],
    instead: 'The shell mounts screens; what it does with data is an action or a query.',
  },
  {
    folder: 'components/compose',
    may: ['lib/actions', 'lib/store/queries', 'lib/outreach', 'lib/polish', 'lib/relationship', 'lib/model', 'lib/i18n', 'components/ui'],
    packages: ['preact', 'lucide-preact'],
    instead: 'The composer checks its text at every keystroke with the pure functions of lib/outreach; it reads and writes as every screen does.',
  },
  {
    folder: 'components/templates',
    may: ['lib/actions', 'lib/store/queries', 'lib/outreach', 'lib/model', 'lib/i18n', 'components/ui'],
    packages: ['preact', 'lucide-preact'],
    instead: 'Templates are checked and previewed as they are typed with the pure functions of lib/outreach; rows go through lib/actions.',
  },
  {
    folder: 'components/*',
    may: ['lib/actions', 'lib/store/queries', 'lib/store/first-people', 'lib/relationship', 'lib/model', 'lib/i18n', 'components/ui'],
    packages: ['preact', 'lucide-preact'],
    instead: 'A screen reads through lib/store/queries, writes through lib/actions and never imports another screen: share parts through components/ui.',
  },
  {
    folder: 'lib/page',
    may: ['lib/capture'],
    types: ['lib/model'],
    packages: [],
    instead: 'This code runs inside visited pages and is gone after its task: what it needs comes with the task.',
  },
  {
    folder: 'entrypoints/capture',
    may: ['lib/capture'],
    packages: ['wxt/utils/define-unlisted-script'],
    instead: 'The page script only captures: no database, no schema, no interface reaches a visited page.',
  },
  {
    folder: 'entrypoints/capture-own-page',
    may: ['lib/capture', 'lib/page'],
    types: ['lib/model'],
    packages: ['wxt/utils/define-unlisted-script'],
    instead: 'The page script only captures: no database, no schema, no interface reaches a visited page.',
  },
  {
    folder: 'entrypoints/capture-taught',
    may: ['lib/capture', 'lib/page'],
    types: ['lib/model'],
    packages: ['wxt/utils/define-unlisted-script'],
    instead: 'The page script only captures: no database, no schema, no interface reaches a visited page.',
  },
  {
    folder: 'entrypoints/picker',
    may: ['lib/page', 'lib/browser'],
    packages: ['wxt/utils/define-unlisted-script'],
    instead: 'The picker draws on a visited page and sends what was picked; everything else is done where that arrives.',
  },
  {
    folder: 'entrypoints/show',
    may: ['lib/page'],
    packages: ['wxt/utils/define-unlisted-script'],
    instead: 'The page script only shows a text: what it needs comes with its task.',
  },
  {
    folder: 'entrypoints/backup',
    may: ['lib/actions', 'lib/browser'],
    packages: [],
    instead: 'The hidden page makes the backup file for the service worker, and nothing else.',
  },
  {
    folder: 'entrypoints/background',
    may: ['lib/actions', 'lib/browser'],
    packages: ['wxt/utils/define-background'],
    instead: 'The service worker wires events to actions and keeps no state.',
  },
  {
    folder: 'entrypoints/*',
    may: ['components/app'],
    packages: [],
    instead: 'An entry point mounts the shell; everything else belongs to components/app.',
  },
];
