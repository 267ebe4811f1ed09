import { describe, expect, it } from 'vitest';
import { lint } from './lint';

const importing = (what: string) => `import { something } from '${what}';\nexport const used = something;\n`;
const importingType = (what: string) => `import { type Something } from '${what}';\nexport type Used = Something;\n`;

describe('forbidden imports fail the lint', () => {
  it.each([
    ['lib/model/person.ts', '@/lib/store/database'],
    ['lib/model/person.ts', '../capture/snapshot'],
    ['lib/model/person.ts', 'dexie'],
    ['lib/capture/names/shape.ts', '@/lib/model/facts'],
    ['lib/capture/names/shape.ts', 'zod'],
    ['lib/capture/names/shape.ts', '@/lib/browser'],
    ['lib/capture/names/shape.ts', '../../store/queries'],
    ['lib/outreach/render.ts', '@/lib/store/queries'],
    ['lib/outreach/render.ts', '@/lib/browser'],
    ['lib/outreach/render.ts', '@/lib/capture'],
    ['lib/relationship/agenda.ts', 'dexie'],
    ['lib/interchange/csv.ts', '@/lib/actions/save-people'],
    ['lib/store/queries.ts', '@/lib/capture'],
    ['lib/store/queries.ts', '@/lib/browser'],
    ['lib/store/queries.ts', '@/lib/actions/save-people'],
    ['lib/actions/save-people.ts', '@/components/page/list'],
    ['lib/actions/save-people.ts', 'preact'],
    ['lib/browser.ts', '@/lib/store/queries'],
    ['components/page/list.tsx', '@/components/shortlist/row'],
    ['components/page/list.tsx', '../shortlist/row'],
    ['components/page/list.tsx', '@/lib/browser'],
    ['components/page/list.tsx', '@/lib/store/database'],
    ['components/page/list.tsx', '@/lib/capture'],
    ['components/page/list.tsx', '@/components/app/shell'],
    ['components/page/list.tsx', 'wxt/browser'],
    ['components/ui/button.tsx', '@/lib/actions/save-people'],
    ['components/ui/button.tsx', '@/components/page/list'],
    ['entrypoints/capture.ts', '@/lib/store/queries'],
    ['entrypoints/capture.ts', '@/lib/actions/save-people'],
    ['entrypoints/capture.ts', 'zod'],
    ['entrypoints/popup/main.tsx', '@/lib/store/queries'],
    ['entrypoints/popup/main.tsx', '@/components/page/list'],
    ['entrypoints/background.ts', '@/lib/store/database'],
    ['lib/actions/save-people.ts', '@/tests/factories'],
    ['lib/actions/save-people.ts', '@/scripts/capture'],
  ])('%s importing %s', async (path, what) => {
    expect(await lint(path, importing(what))).toEqual([expect.stringContaining('project/imports: ')]);
  });

  it('sees re-exports and import() as well', async () => {
    expect(await lint('lib/model/a.ts', "export { x } from '@/lib/store/queries';\n")).toHaveLength(1);
    expect(await lint('lib/model/a.ts', "export * from '@/lib/store/queries';\n")).toHaveLength(1);
    expect(await lint('lib/model/a.ts', "export const load = () => import('@/lib/store/queries');\n")).toHaveLength(1);
  });

  it('says what to do instead', async () => {
    expect((await lint('components/page/list.tsx', importing('@/components/shortlist/row')))[0]).toContain('share parts through components/ui');
  });
});

describe('allowed imports pass', () => {
  it.each([
    ['lib/model/person.ts', 'zod'],
    ['lib/model/person.ts', './facts'],
    ['lib/capture/names/shape.ts', '../snapshot'],
    ['lib/outreach/render.ts', '@/lib/model/person'],
    ['lib/outreach/render.ts', 'liquidjs'],
    ['lib/store/database.ts', 'dexie'],
    ['lib/actions/save-people.ts', '@/lib/store/queries'],
    ['lib/actions/save-people.ts', '@/lib/browser'],
    ['lib/browser.ts', 'wxt/browser'],
    ['components/page/list.tsx', '@/lib/actions/save-people'],
    ['components/page/list.tsx', '@/lib/store/queries'],
    ['components/page/list.tsx', '@/components/ui/button'],
    ['components/page/list.tsx', 'preact/hooks'],
    ['components/app/shell.tsx', '@/components/page/list'],
    ['entrypoints/capture.ts', '@/lib/capture'],
    ['entrypoints/popup/main.tsx', '@/components/app/mount'],
  ])('%s importing %s', async (path, what) => expect(await lint(path, importing(what))).toEqual([]));

  it('lets the page script use types of the model, and types only', async () => {
    expect(await lint('lib/capture/merge.ts', importingType('@/lib/model/capture'))).toEqual([]);
    expect(await lint('lib/capture/merge.ts', "import type { Capture } from '@/lib/model/capture';\nexport type X = Capture;\n")).toEqual([]);
    expect(await lint('lib/capture/merge.ts', importing('@/lib/model/capture'))).toHaveLength(1);
  });
});
