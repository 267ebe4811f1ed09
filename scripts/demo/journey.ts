import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { toLocalDate } from '@/lib/model/time';
import { badgeOf, ExtensionBrowser } from '../browser/extension';
import { catchMailto, readMailto } from '../browser/hand-over';
import type { Ui } from '../browser/ui';
import { serveSite, type Site } from '../demo-site/server';
import { root } from '../setup.mjs';
import { me } from './me';

const folder = join(root, 'demo-output');

/** The browser, the site, the popup that is open now, and where screenshots go. */
type Tour = { browser: ExtensionBrowser; site: Site; ui: Ui; step: number };

const say = (tour: Tour, text: string) => console.log(`${String((tour.step += 1)).padStart(2)}. ${text}`);
const detail = (text: string) => console.log(text.replace(/^/gm, '    '));

/** The same screen in both themes, without a passing message over it. */
async function picture(tour: Tour, name: string): Promise<void> {
  const { ui } = tour;
  if (await ui.has('button', ui.t.app.close)) await ui.press(ui.t.app.close);
  for (const theme of ['light', 'dark'] as const) {
    await ui.screenshot(`${join(folder, `${name}-${tour.browser.language.slice(0, 2)}-${theme}`)}.png`, theme);
  }
}

async function openPopup(tour: Tour, path: string): Promise<void> {
  await tour.ui?.close();
  tour.ui = await tour.browser.popupOver(await tour.browser.visit(`${tour.site.url}/${path}`));
}

async function capture(tour: Tour, path: string, what: string): Promise<string[]> {
  await openPopup(tour, path);
  const { ui } = tour;
  await ui.see(new RegExp(`${ui.t.page.found(1)}|\\d+ ${ui.t.page.found(2).replace(/^\d+ /, '')}`));
  const names = await ui.names();
  say(tour, `The toolbar button on ${what} lists ${names.length}:`);
  detail(names.join(', '));
  return names;
}

async function save(tour: Tour, names: string[]): Promise<void> {
  const { ui } = tour;
  for (const name of names) await ui.tick(ui.t.page.selectPerson(name));
  await ui.press(ui.t.page.save(names.length));
  await ui.see(ui.t.page.savedPeople(names.length, 0));
  say(tour, `Saved: ${names.join(', ')}`);
}

async function introduce(tour: Tour): Promise<void> {
  const { ui } = tour;
  const { settings } = ui.t;
  await ui.goTo('settings');
  await ui.fill(settings.name, me.name);
  await ui.fill(settings.email, me.email);
  await ui.fill(settings.introduction.en, me.introduction.en);
  await ui.fill(settings.interest.en, me.interest.en);
  await ui.fill(settings.introduction.de, me.introduction.de);
  await ui.fill(settings.interest.de, 'den Betrieb von Stromnetzen');
  await ui.stored('den Betrieb von Stromnetzen');
  say(tour, 'Settings: said who I am and what I would like to learn');
}

async function write(tour: Tour, name: string, given: string, language: 'en' | 'de'): Promise<void> {
  const { ui } = tour;
  await ui.goTo('shortlist');
  await ui.follow(name);
  await ui.follow(ui.t.person.write.firstContact(given));
  await ui.choose(ui.t.compose.languages[language]);
  await ui.page.waitForSelector(`textarea[lang="${language}"]`);
  say(tour, `A draft to ${name}:`);
  detail(await ui.valueOf(ui.t.compose.body));
  await picture(tour, `draft-${language}`);
}

async function sendAndFollowUp(tour: Tour, name: string): Promise<void> {
  const { ui } = tour;
  const handedOver = await catchMailto(ui);
  await ui.press(ui.t.compose.ways.mailto.action);
  const { to, subject } = readMailto(await handedOver());
  say(tour, `Handed over to the mail program: to ${to}, "${subject}"`);
  await ui.press(ui.t.compose.sent.mail.yes);
  await ui.see(ui.t.compose.sentKept(name));
  say(tour, `Marked as sent; a follow-up is proposed for ${await dateShown(ui)}`);
  await picture(tour, 'sent');
  const today = toLocalDate(new Date());
  await ui.setDate(ui.t.compose.followUpOn, today);
  await ui.stored(today);
  await ui.goTo('today');
  await ui.see(ui.t.today.due(1));
  say(tour, `Moved to today: "Today" lists ${(await ui.names()).join(', ')}, the badge shows ${await badgeOf(ui)}`);
  await picture(tour, 'today');
}

const dateShown = (ui: Ui): Promise<string> => ui.page.$eval('input[type="date"]', (input) => input.value);

async function fullTour(tour: Tour): Promise<void> {
  await capture(tour, 'brightwater/team.html', 'a company’s team page');
  await picture(tour, 'page');
  const { ui } = tour;
  await ui.fill(ui.t.page.filter, 'chief', 'searchbox');
  await ui.unlists('Owen Prydderch');
  say(tour, `Filtered by "chief": ${(await ui.names()).join(', ')}`);
  await ui.fill(ui.t.page.filter, '', 'searchbox');
  await save(tour, ['Marta Oyelaran', 'Henrik Sølvberg', 'Ingrid Falk']);
  await capture(tour, 'brightwater/marta-oyelaran.html', 'an executive’s own page');
  await capture(tour, 'lindental/team.html', 'a university chair in German');
  await save(tour, ['Annegret Wiesenthal']);
  await capture(tour, 'northgate/alumni.html', 'an alumni list');
  await save(tour, ['Rosalind Abernathy']);
  await introduce(tour);
  await browse(tour);
  await write(tour, 'Annegret Wiesenthal', 'Annegret', 'de');
  await write(tour, 'Marta Oyelaran', 'Marta', 'en');
  await sendAndFollowUp(tour, 'Marta Oyelaran');
  await openPopup(tour, 'brightwater/news.html');
  await tour.ui.see(tour.ui.t.page.empty.title);
  say(tour, `On a page without people: "${tour.ui.t.page.empty.title}"`);
  await picture(tour, 'nobody');
}

async function browse(tour: Tour): Promise<void> {
  const { ui } = tour;
  await ui.goTo('shortlist');
  await ui.see(ui.t.shortlist.found(5));
  say(tour, `The shortlist: ${(await ui.names()).join(', ')}`);
  await picture(tour, 'shortlist');
  await ui.follow('Ingrid Falk');
  await ui.fill(ui.t.person.notes, 'Runs the mentoring scheme. Ask how she chooses.');
  await ui.stored('Ask how she chooses.');
  say(tour, 'Ingrid Falk: a note is saved while it is typed');
  await picture(tour, 'person');
}

async function germanTour(tour: Tour): Promise<void> {
  await capture(tour, 'lindental/team.html', 'the chair, in a German browser');
  await picture(tour, 'page');
  await save(tour, ['Annegret Wiesenthal', 'Emre Yıldırım']);
  await introduce(tour);
  await tour.ui.goTo('shortlist');
  await tour.ui.see(tour.ui.t.shortlist.found(2));
  await picture(tour, 'shortlist');
  await write(tour, 'Annegret Wiesenthal', 'Annegret', 'de');
}

/** Goes through the whole journey headless, with the real toolbar button, and leaves screenshots in demo-output/. */
export async function showJourney(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await serveSite();
  let step = 0;
  try {
    for (const [language, take] of [['en-US', fullTour], ['de', germanTour]] as const) {
      const browser = await ExtensionBrowser.open({ language });
      const tour = { browser, site, step } as Tour;
      await take(tour).finally(() => browser.close());
      step = tour.step;
    }
    console.log(`\nScreenshots are in ${folder}.`);
  } finally {
    await site.close();
  }
}
