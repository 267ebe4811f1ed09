import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meetingStages } from '@/lib/model/meeting';
import { mentoringParts } from '@/lib/model/mentorship';
import { planSteps } from '@/lib/model/plan';
import type { Ui } from '@/scripts/browser/ui';
import { wholeLife } from '@/scripts/demo/whole-life';
import { Files } from './files';
import { openWorld, type World } from './site';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const life = wholeLife(new Date());

/** Every screen, with each of its parts. */
const screens = [
  '#/welcome', '#/shortlist', '#/board', '#/today', '#/progress', '#/duplicates', `#/merge/${life.found}?other=${life.twin}`, '#/search', '#/meetings', '#/decision', '#/drafts',
  '#/data', '#/settings', '#/add', '#/templates', `#/templates/${life.template}`, '#/templates?kind=firstContact&language=en&register=formal',
  ...planSteps.map((step) => `#/plan?step=${step}`),
  ...meetingStages.map((part) => `#/meeting/${life.first}?part=${part}`),
  '#/mentoring', ...mentoringParts.map((part) => `#/mentoring/${life.mentor}?part=${part}`), `#/mentoring/${life.mentor}?part=meetings&meeting=${life.next}`,
  ...[life.mentor, life.met, life.found].map((id) => `#/person/${id}`),
  ...['firstContact', 'phoneScript', 'linkedInNote', 'followUp'].map((kind) => `#/compose/${life.found}?kind=${kind}`),
  `#/print/${life.mentor}`,
];

let world: World;
let files: Files;
let ui: Ui;
beforeAll(async () => {
  files = new Files();
  world = await openWorld();
  ui = await world.browser.openInTab('workspace.html#/data');
  await files.choose(ui, 'backup.json', life.text);
  await ui.press(ui.t.data.restore.go);
  await ui.see(ui.t.data.restore.done);
});
afterAll(async () => {
  await world.close();
  files.remove();
});

/** Waits until nothing is loading and nothing moves. */
const settled = (of = ui) =>
  of.page.waitForFunction(
    () => document.querySelector('main h1, main h2') !== null && !document.querySelector('main [role="progressbar"], main progress, main [aria-busy="true"]') && document.getAnimations().every(({ playState }) => playState !== 'running'),
    { timeout: 15_000, polling: 50 },
  );

const inTheme = async (value: 'light' | 'dark', of = ui) => {
  await of.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await settled(of);
};

/** Goes to a place of the app, as it looks once it is all there. */
async function open(hash: string): Promise<void> {
  await ui.page.evaluate((to) => {
    document.querySelector('main')?.setAttribute('data-left', '');
    location.hash = to;
  }, hash);
  await ui.page.waitForSelector('main:not([data-left])');
  await settled();
}

/** What axe finds, as lines: the rule, what it says, and the elements. */
async function violations(options: RunOptions, of = ui): Promise<string[]> {
  if (!(await of.page.evaluate(() => 'axe' in window))) await of.page.evaluate(axe);
  return of.page.evaluate(async (how) => {
    const { violations: all } = await (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(how);
    return all.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary ?? ''})`).join(' | ')}`);
  }, options);
}

/** What stands out of the window sideways, or is cut off without a sign of it. */
const lost = () =>
  ui.page.evaluate(() => {
    const frames = [document.documentElement, ...document.querySelectorAll('main')];
    const wide = Math.max(...frames.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    const lines = wide > 0 ? [`The page is ${wide}px too wide.`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const style = getComputedStyle(element);
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || style.visibility !== 'visible' || element.closest('.visually-hidden')) continue;
      const name = `${element.tagName.toLowerCase()}.${element.className}: ${element.innerText?.slice(0, 60)}`;
      const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const isCut = ownText && style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
      if (isCut && !element.matches('input, select, textarea')) lines.push(`cut: ${name}`);
      let scroller = element.parentElement;
      while (scroller && getComputedStyle(scroller).overflowX === 'visible') scroller = scroller.parentElement;
      if (wide > 0 && (!scroller || scroller === document.body || frames.includes(scroller)) && (right > innerWidth + 1 || left < -1)) lines.push(`out: ${name}`);
    }
    return lines.slice(0, 12);
  });

/** Makes every text 40 % longer, as a language of longer words would, and turns the page from right to left; returns what undoes it. */
async function asElsewhere(): Promise<() => Promise<void>> {
  await ui.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const changed: [Text, string][] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (!node.data.trim() || node.parentElement?.closest('textarea, script, style')) continue;
      changed.push([node, node.data]);
      node.data = node.data.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
    }
    document.documentElement.dir = 'rtl';
    Object.assign(window, { changedTexts: changed });
  });
  return () =>
    ui.page.evaluate(() => {
      for (const [node, text] of (window as unknown as { changedTexts: [Text, string][] }).changedTexts) node.data = text;
      document.documentElement.dir = 'ltr';
    });
}

/** What the user asks of the browser besides a theme; Puppeteer itself knows only some of it. The answer takes it back. */
async function withPreferences(features: { name: string; value: string }[]): Promise<() => Promise<void>> {
  const session = await ui.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  return () => session.detach();
}

/** What moves although the user asked that nothing should. */
const moving = () =>
  ui.page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      const isCalm = [...transitionDuration.split(','), ...animationDuration.split(',')].every((duration) => parseFloat(duration) < 0.001);
      return isCalm && scrollBehavior !== 'smooth' ? [] : [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`];
    }),
  );

/** Marks what is drawn by its background alone: bars, dots, tracks. */
const markDrawn = () =>
  ui.page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      const { backgroundColor, visibility } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const behind = getComputedStyle(element.parentElement ?? element).backgroundColor;
      const isDrawn = !element.textContent && !element.children.length && width > 2 && height > 2 && visibility === 'visible' && !/, 0\)$|transparent/.test(backgroundColor) && backgroundColor !== behind;
      if (isDrawn && !element.matches('input, textarea, select, progress, meter, img')) element.dataset.drawn = '';
    }
  });

/**
 * What cannot be told from its surroundings in the colours of the system: what was marked as drawn and is now as its background, and what is
 * chosen, current or pressed and looks like its neighbour that is not.
 */
const indistinct = () =>
  ui.page.evaluate(() => {
    const own = (element: Element): string => {
      const style = getComputedStyle(element);
      return ['color', 'background-color', 'border-top-color', 'border-top-width', 'border-bottom-width', 'border-bottom-color', 'outline-style', 'text-decoration-line', 'font-weight'].map((name) => style.getPropertyValue(name)).join();
    };
    const look = (element: Element) => [element, element.closest('li') ?? element, ...element.children].map(own).join('\n');
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${element.textContent.slice(0, 40)}`;
    const lost = [...document.querySelectorAll<HTMLElement>('[data-drawn]')].filter((element) => {
      const { backgroundColor, borderTopStyle, outlineStyle } = getComputedStyle(element);
      element.removeAttribute('data-drawn');
      let behind = element.parentElement;
      while (behind && /, 0\)$|transparent/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
      return borderTopStyle === 'none' && outlineStyle === 'none' && backgroundColor === getComputedStyle(behind ?? document.body).backgroundColor;
    });
    const on = '[aria-current]:not([aria-current="false"]), [aria-selected="true"], [aria-pressed="true"], label:has(input[type="radio"]:checked)';
    const alike = [...document.querySelectorAll(on)].filter((element) => {
      const group = element.closest('nav, [role="tablist"], fieldset, [role="radiogroup"], [role="group"], ul, ol') ?? element.parentElement;
      const other = [...(group?.querySelectorAll(element.tagName) ?? [])].find((one) => one !== element && one.className === element.className && !one.matches(on));
      const hasMark = element.querySelector('input[type="radio"]')?.checkVisibility({ opacityProperty: true });
      return other && !hasMark && look(other) === look(element);
    });
    return [...lost.map((element) => `drawn: ${nameOf(element)}`), ...alike.map((element) => `alike: ${nameOf(element)}`)];
  });

const wcag = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** Both themes of what is shown now. */
async function inBothThemes(of: Ui): Promise<void> {
  await inTheme('light', of);
  expect(await violations(wcag, of)).toEqual([]);
  await inTheme('dark', of);
  expect(await violations({ runOnly: { type: 'rule', values: ['color-contrast'] } }, of)).toEqual([]);
}

describe('accessibility (WCAG 2.2 AA, axe)', () => {
  it.each(screens)('%s', async (hash) => {
    await ui.page.setViewport({ width: 1280, height: 900 });
    await open(hash);
    await inBothThemes(ui);
    await markDrawn();
    const back = await withPreferences([{ name: 'prefers-reduced-motion', value: 'reduce' }, { name: 'forced-colors', value: 'active' }]);
    expect(await moving()).toEqual([]);
    expect(await indistinct()).toEqual([]);
    await back();
  });

  it('the people of a page, in the popup and opened in full', async () => {
    const popup = await world.popupOn('brightwater/team.html');
    await popup.tick(popup.t.page.selectPerson('Marta Oyelaran'));
    await inBothThemes(popup);
    await popup.press(popup.t.page.look('Marta Oyelaran'));
    await inBothThemes(popup);
    await popup.goTo('today');
    await inBothThemes(popup);
    await popup.page.close();
  });

  it.each([['a page without people', 'index.html'], ['a page that cannot be read', 'chrome://version']])('%s', async (_, address) => {
    const popup = await (address.startsWith('chrome') ? world.browser.popupOver(await world.browser.visit(address)) : world.popupOn(address));
    await inBothThemes(popup);
    await popup.page.close();
  });

  it('notices what is too wide or cut', async () => {
    await ui.page.setViewport({ width: 320, height: 640 });
    await open('#/today');
    await ui.page.evaluate(() => {
      const wide = Object.assign(document.createElement('p'), { id: 'wide', textContent: 'wide', style: 'inline-size: 400px' });
      const cut = Object.assign(document.createElement('p'), { id: 'cut', textContent: 'cutcutcut', style: 'inline-size: 9px; overflow: hidden; white-space: nowrap' });
      document.querySelector('main')?.append(wide, cut);
    });
    const found = await lost();
    await ui.page.evaluate(() => document.querySelectorAll('#wide, #cut').forEach((element) => element.remove()));
    expect(found).toEqual([expect.stringContaining('too wide'), expect.stringContaining('out: p'), expect.stringContaining('cut: p')]);
  });

  it.each(screens)('nothing is lost at 320 px, nor with longer texts from right to left: %s', async (hash) => {
    await ui.page.setViewport({ width: 320, height: 640 });
    await open(hash);
    expect(await lost()).toEqual([]);
    const undo = await asElsewhere();
    const found = await lost();
    await undo();
    expect(found).toEqual([]);
  });
});
