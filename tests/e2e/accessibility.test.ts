import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ui } from '@/scripts/browser/ui';
import { inBothThemes, openPlace } from './axe';
import { life, openLife } from './life';
import { lost } from './lost';
import { placesOf } from './places';

const screens = placesOf(life);

let ui: Ui;
let panel: Ui;
let close: () => Promise<void>;
beforeAll(async () => {
  const opened = await openLife();
  ({ ui, close } = opened);
  panel = await opened.world.browser.openInTab('sidepanel.html#/today');
  await panel.page.setViewport({ width: 320, height: 640 });
  await ui.page.bringToFront();
});
afterAll(() => close());

/** Sets lines, words and letters as wide apart as WCAG 1.4.12 says that a reader may, or as they were. */
const spaced = (isWide: boolean) =>
  ui.page.evaluate((wide) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = wide ? [sheet] : [];
  }, isWide);

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

describe('accessibility (WCAG 2.2 AA, axe)', () => {
  it.each(screens)('%s', async (hash) => {
    await ui.page.setViewport({ width: 1280, height: 900 });
    await openPlace(ui, hash);
    await inBothThemes(ui);
    await markDrawn();
    const back = await withPreferences([{ name: 'prefers-reduced-motion', value: 'reduce' }, { name: 'forced-colors', value: 'active' }]);
    expect(await moving()).toEqual([]);
    expect(await indistinct()).toEqual([]);
    await back();
  });

  it('notices what is too wide or cut', async () => {
    await ui.page.setViewport({ width: 320, height: 640 });
    await openPlace(ui, '#/today');
    await ui.page.evaluate(() => {
      const wide = Object.assign(document.createElement('p'), { id: 'wide', textContent: 'wide', style: 'inline-size: 400px' });
      const cut = Object.assign(document.createElement('p'), { id: 'cut', textContent: 'cutcutcut', style: 'inline-size: 9px; overflow: hidden; white-space: nowrap' });
      document.querySelector('main')?.append(wide, cut);
    });
    const found = await lost(ui.page);
    await ui.page.evaluate(() => document.querySelectorAll('#wide, #cut').forEach((element) => element.remove()));
    expect(found).toEqual([expect.stringContaining('too wide'), expect.stringContaining('out: p'), expect.stringContaining('cut: p')]);
  });

  it.each(screens)('nothing is lost at 200 % zoom, at 320 px, with wide spacing, nor with longer texts from right to left: %s', async (hash) => {
    await ui.page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
    await openPlace(ui, hash);
    expect(await lost(ui.page)).toEqual([]);
    await ui.page.setViewport({ width: 320, height: 640 });
    expect(await lost(ui.page)).toEqual([]);
    await spaced(true);
    const spread = await lost(ui.page);
    await spaced(false);
    expect(spread).toEqual([]);
    const undo = await asElsewhere();
    const found = await lost(ui.page);
    await undo();
    expect(found).toEqual([]);
  });

  it.each(screens)('nothing is lost in a side panel of 320 px: %s', async (hash) => {
    await panel.page.bringToFront();
    await openPlace(panel, hash);
    expect(await lost(panel.page)).toEqual([]);
  });
});
