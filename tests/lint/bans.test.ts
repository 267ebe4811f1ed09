import { describe, expect, it } from 'vitest';
import { lint } from './lint';

const screen = 'components/page/list.tsx';
const logic = 'lib/capture/merge.ts';

describe('what no product code may contain', () => {
  it.each([
    ['any', screen, 'export const f = (x: any) => x;'],
    ['innerHTML', screen, "export const f = (e: Element) => { e.innerHTML = 'x'; };"],
    ['outerHTML', screen, "export const f = (e: Element) => { e.outerHTML = 'x'; };"],
    ['insertAdjacentHTML', screen, "export const f = (e: Element) => e.insertAdjacentHTML('beforeend', 'x');"],
    ['dangerouslySetInnerHTML', screen, "export const f = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;"],
    ['eval', screen, "export const f = () => eval('1');"],
    ['new Function', screen, "export const f = () => new Function('return 1');"],
    ['document.write', screen, "export const f = () => document.write('x');"],
    ['javascript: addresses', screen, "export const f = 'javascript:alert(1)';"],
    ['ts-ignore', screen, '// @ts-ignore\nexport const f = 1;'],
    ['browser outside lib/browser.ts', screen, 'export const f = () => browser.tabs.query({});'],
    ['chrome outside lib/browser.ts', 'lib/actions/read-page.ts', 'export const f = () => chrome.tabs.query({});'],
    ['the clock in pure code', logic, 'export const f = () => new Date();'],
    ['Date.now in pure code', logic, 'export const f = () => Date.now();'],
    ['performance.now in pure code', logic, 'export const f = () => performance.now();'],
    ['dice in pure code', logic, 'export const f = () => Math.random();'],
    ['the document in pure code', logic, 'export const f = () => document.title;'],
    ['fetch in pure code', 'lib/outreach/render.ts', "export const f = () => fetch('x');"],
    ['a file of more than 300 lines', logic, 'export {};\n'.repeat(301)],
  ])('%s', async (_, path, code) => {
    expect(await lint(path, `${code}\n`)).toHaveLength(1);
  });
});

describe('what stays allowed', () => {
  it.each([
    ['a date from an argument', logic, 'export const f = (now: number) => new Date(now);'],
    ['textContent', screen, "export const f = (e: Element) => { e.textContent = 'x'; };"],
    ['the clock in an action', 'lib/actions/save-people.ts', 'export const f = (now = new Date()) => now;'],
    ['the browser in its wrapper', 'lib/browser.ts', 'export const f = () => browser.tabs.query({});'],
  ])('%s', async (_, path, code) => expect(await lint(path, `${code}\n`)).toEqual([]));
});
