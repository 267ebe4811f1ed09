import { filesIn } from './archive';

/** What a shop's reviewers need in order to build the packages: everything but the tests and the pages they are tested on. */
const needed = [
  ...['components', 'docs', 'entrypoints', 'lib', 'public', 'scripts'],
  ...['ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE', 'README.md', 'package-lock.json', 'package.json', 'tsconfig.json', 'wxt.config.ts', '.npmrc'],
];

/** The files of the source archive, as paths from the project's root. */
export const sourceFiles = (root: string): string[] => needed.flatMap((name) => filesIn(root, name)).sort();
