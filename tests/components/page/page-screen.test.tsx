// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageScreen } from '@/components/page/PageScreen';
import { PageProvider } from '@/components/page/PageState';
import type { PageReading } from '@/lib/actions/read-page';
import type { CapturedPerson } from '@/lib/model/capture';
import { db } from '@/lib/store/database';
import { countPeople, findPeople } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser, NothingInView, show } from '../screen';

const readPage = vi.hoisted(() => vi.fn<() => Promise<PageReading>>());
vi.mock('@/lib/actions/read-page', () => ({ readPage }));

const captured = (name: string, facts: Partial<CapturedPerson> = {}): CapturedPerson => ({ name, nameAsShown: name, evidence: {}, ...facts });
const listing = (people: CapturedPerson[]): PageReading => ({
  state: 'read',
  tabId: 1,
  capture: { url: 'https://example.org/team', title: 'Team', kind: 'listing', complete: true, people },
});
const t = en.page;
const open = () =>
  show(
    <PageProvider>
      <PageScreen />
    </PageProvider>,
  );

let screen: ReturnType<typeof open>;
beforeEach(() => {
  vi.stubGlobal('browser', fakeBrowser());
  vi.stubGlobal('IntersectionObserver', NothingInView);
  readPage.mockResolvedValue(
    listing([
      captured('Ada Winter', {
        role: 'Head of Data',
        emails: ['ada@example.org'],
        evidence: { role: { snippet: 'Head of Data', confidence: 0.9 } },
      }),
      captured('Bo Sommer'),
      captured('Read more'),
    ]),
  );
});
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

describe('people on the page', () => {
  it('saves who is ticked, says so only then, and takes it back', async () => {
    screen = open();
    await screen.says(t.found(3));
    await screen.click(t.selectPerson('Ada Winter'));
    await screen.type(t.filter, 'bo');
    await screen.click(t.selectPerson('Bo Sommer'));
    await screen.click(t.save(2));
    await screen.says(t.savedPeople(2, 0));
    expect((await findPeople({ limit: 9 })).map(({ name }) => name).sort()).toEqual(['Ada Winter', 'Bo Sommer']);
    await screen.control(`${t.alreadySaved} ${t.openRecord('Bo Sommer')}`);

    await screen.click(en.app.undo);
    await screen.says(en.app.undone);
    expect(await countPeople()).toBe(0);
  });

  it('saves corrections as the user’s own words, and not what is no person', async () => {
    screen = open();
    await screen.click(t.look('Read more'));
    await screen.click(t.details.notAPerson);
    await screen.says(t.found(2));
    await screen.click(t.look('Ada Winter'));
    await screen.says(t.details.readFrom);
    await screen.type(en.fields.labels.role, 'Chief Data Officer');
    await screen.says(t.details.corrected);
    await screen.click(t.selectAll);
    await screen.click(t.save(2));
    await screen.says(t.savedPeople(2, 0));
    const ada = (await findPeople({ text: 'ada', limit: 1 }))[0];
    expect(ada).toMatchObject({ role: 'Chief Data Officer', provenance: { role: { by: 'user' }, emails: { by: 'page' } } });
  });

  it('ticks with "select all" only who is not saved yet', async () => {
    screen = open();
    await screen.click(t.selectPerson('Ada Winter'));
    await screen.click(t.save(1));
    await screen.control(`${t.alreadySaved} ${t.openRecord('Ada Winter')}`);
    await screen.click(t.selectAll);
    await screen.control(t.save(2));
    await screen.click(t.selectPerson('Ada Winter'));
    await screen.control(t.saveAndUpdate(2, 1));
  });

  it('keeps a value that cannot be saved out, and says so', async () => {
    screen = open();
    await screen.click(t.look('Ada Winter'));
    await screen.type(en.fields.labels.emails, 'ada at example');
    await screen.says(en.person.problems.email);
    await screen.click(t.selectPerson('Ada Winter'));
    await screen.click(t.save(1));
    await screen.says(t.savedPeople(1, 0));
    expect((await findPeople({ limit: 1 }))[0]).not.toHaveProperty('emails');
  });
});

describe('pages without a list', () => {
  it('about nobody offer to add the page’s person with address and title', async () => {
    readPage.mockResolvedValue(listing([]));
    screen = open();
    await screen.says(t.empty.title);
    const link = (await screen.control(t.empty.addPagePerson)) as HTMLAnchorElement;
    expect(link.hash).toBe('#/add?url=https%3A%2F%2Fexample.org%2Fteam&title=Team');
  });

  it.each(['browserPage', 'store', 'pdf', 'noAccess', 'failed'] as const)('that cannot be read say why: %s', async (reason) => {
    readPage.mockResolvedValue({ state: 'unreadable', reason });
    screen = open();
    await screen.says(t.unreadable[reason].title);
    await screen.control(t.empty.addByHand);
    expect(screen.all('.button--filled')).toHaveLength(1);
  });

  it('of LinkedIn are not read, but their address can be taken over', async () => {
    readPage.mockResolvedValue({ state: 'linkedin', url: 'https://www.linkedin.com/in/ada-winter', title: 'Ada Winter | LinkedIn' });
    screen = open();
    await screen.says(t.linkedin.title);
    await screen.control(t.empty.addPagePerson);
  });

  it('are looked at again on demand', async () => {
    readPage.mockResolvedValueOnce({ state: 'unreadable', reason: 'failed' });
    screen = open();
    await screen.says(t.unreadable.failed.title);
    await screen.click(t.lookAgain);
    await screen.says('Ada Winter');
  });
});
