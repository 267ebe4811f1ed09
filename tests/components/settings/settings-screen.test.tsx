// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { newId, type PersonId } from '@/lib/model/id';
import { db } from '@/lib/store/database';
import { getSetting } from '@/lib/store/queries';
import { texts as en } from '@/lib/texts/en';
import { fakeBrowser } from '../../fake-browser';
import { show } from '../screen';

const t = en.settings;
let screen: ReturnType<typeof show>;

beforeEach(() => void fakeBrowser());
afterEach(async () => {
  screen.close();
  await db.delete({ disableAutoOpen: false });
});

it('stores what is typed in any order, each field for itself', async () => {
  screen = show(<SettingsScreen route={{ screen: 'settings' }} />);
  await screen.type(t.name, 'Mia Example');
  await screen.type(t.introduction.en, 'a student of physics');
  await screen.type(t.introduction.de, 'Studentin der Physik');
  await screen.type(t.name, 'Mia Beispiel');
  await screen.says(en.app.saved);
  expect(await getSetting('aboutMe')).toMatchObject({
    name: 'Mia Beispiel',
    introduction: { en: 'a student of physics', de: 'Studentin der Physik' },
  });
});

it('keeps an unfinished address and says what is missing once the field is left', async () => {
  screen = show(<SettingsScreen route={{ screen: 'settings' }} />);
  await screen.type(t.email, 'mia@');
  expect(screen.root.textContent).not.toContain(t.emailProblem);
  (await screen.control(t.email)).dispatchEvent(new FocusEvent('blur'));
  await screen.says(t.emailProblem);
  await vi.waitFor(async () => expect((await getSetting('aboutMe')).email).toBe('mia@'));
});

it('leads back to the draft it was opened from', async () => {
  const writeTo = newId<PersonId>();
  screen = show(<SettingsScreen route={{ screen: 'settings', writeTo, kind: 'thankYou' }} />);
  expect((await screen.control(t.backToDraft)).getAttribute('href')).toBe(`#/compose/${writeTo}?kind=thankYou`);
});
