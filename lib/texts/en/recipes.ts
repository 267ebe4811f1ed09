import { plural } from '../plural';

const count = plural('en');

/** How pages of a site are to be read, as the user taught it. */
export const recipes = {
  title: 'Taught pages',
  hint: 'How the program reads pages where people were picked by hand. Only places on the page are kept.',
  none: 'Nothing yet. On a page that is not read right, use “Pick on the page”.',
  used: 'Read the way you taught.',
  outdated: (name: string) => `“${name}” found nobody here any more. The page was read without it; pick somebody again to renew it.`,
  manage: 'Taught pages',
  name: 'Name',
  path: 'Pages (path; * stands for anything)',
  pathProblem: 'A path begins with /',
  reads: 'Reads',
  removeField: (field: string) => `Do not read: ${field}`,
  delete: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} is deleted.`,
  exportAll: 'Save as a file',
  importFile: 'Add from a file',
  imported: (n: number) => count(n, { one: '# taught page added', other: '# taught pages added' }),
};
