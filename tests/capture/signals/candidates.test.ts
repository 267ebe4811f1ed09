import { describe, expect, it } from 'vitest';
import { signalIds, signals } from '@/lib/capture/signals';
import { findCandidates } from '@/lib/capture/signals/find-candidates';
import { isByline } from '@/lib/capture/signals/byline';
import { isOrdinary } from '@/lib/capture/signals/ordinary';
import { byShape, Ordinals } from '@/lib/capture/signals/group';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';
import forest from '@/lib/capture/records/forest.json';
import { page } from '../page';

const find = (body: string) => findCandidates(readSnapshot(page(body)));
const likely = (body: string) => find(body).filter(({ score }) => score >= 0.5).map(({ form, text }) => `${form}: ${text}`);

describe('candidates', () => {
  it.each([
    ['<li>Anna Winter</li>', 'line: Anna Winter'],
    ['<p><b>Anna Winter</b> leads the group</p>', 'inline: Anna Winter'],
    ['<li>Anna Winter – Treasurer</li>', 'lead: Anna Winter'],
    ['<p>Treasurer: Anna Winter</p>', 'tail: Anna Winter'],
    ['<p>Anna Winter, Ben Brandt, Clara Novak</p>', 'item: Ben Brandt'],
    ['<h3>Prof. Dr.<br>Anna Winter</h3>', 'block: Prof. Dr. Anna Winter'],
    ['<h4>Dr. Anna and Ben Winter</h4>', 'couple: Dr. Anna'],
    ['<p>Office – Anna Winter – tel. 12</p>', 'tail: Anna Winter'],
    ['<p>1. Anna Winter</p>', 'line: Anna Winter'],
    ['<p>Anna Winter 2026</p>', 'line: Anna Winter'],
    ['<p>Anna Winter ’04</p>', 'lead: Anna Winter'],
    ['<p><b>Director</b> Anna Winter</p>', 'inline: Anna Winter'],
    ['<p>Anna Winter, PhD 2001; Ben Brandt, PhD 2004</p>', 'item: Ben Brandt'],
    ['<p>Anna Winter / Ben Brandt / Clara Novak</p>', 'item: Clara Novak'],
    ['<p>Anna Winter joined the company in 2012 and leads its research.</p>', 'start: Anna Winter'],
  ])('%s', (body, expected) => expect(likely(body)).toContain(expected));

  it('give the family name that a couple shares to both', () => {
    expect(find('<h4>Dr. Anna and Ben Winter</h4>').find(({ form }) => form === 'couple')?.full).toBe('Dr. Anna Winter');
  });
  it('are one person with an employer and a country', () => {
    expect(likely('<p>Anna Winter, Jordan Bright, Japan</p>').filter((one) => one.startsWith('item'))).toEqual([]);
  });
  it('are in East Asian letters where a romanisation stands beside them', () => {
    expect(find('<p>김도윤 <span>Doyun Kim</span></p>').map(({ text }) => text)).toEqual(['김도윤 Doyun Kim']);
  });
  it('are not looked for in navigation', () => expect(find('<nav><a href="/a">Anna Winter</a></nav>')).toEqual([]));
});

describe('ordinary texts', () => {
  it.each(['Read about our work', 'About Anna', 'anna@example.org', 'Why choose us?', 'Room 4123'])('%s', (text) => expect(isOrdinary(text)).toBe(true));
  it.each(['Anna Winter', 'Rosa della Torre', 'Jan van den Berg', '김서연'])('%s may be a name', (text) => expect(isOrdinary(text)).toBe(false));
});

describe('by-lines', () => {
  const byline = (body: string) => find(body).filter(({ text }) => text === 'Anna Winter').some(isByline);
  it.each(['<p>By <span>Anna Winter</span> on July 3</p>', '<p><b>Anna Winter</b> commented on this</p>', '<p class="entry-meta"><a href="/a">Anna Winter</a>, July 3</p>'])('%s', (body) => expect(byline(body)).toBe(true));
  it('are not entries', () => expect(byline('<p><b>Anna Winter</b>, Director</p>')).toBe(false));
});

describe('groups', () => {
  it('part the lines of a card by their number', () => {
    const snapshot = readSnapshot(page('<div class="card"><p>Anna Winter<br>Oakfield</p></div><div class="card"><p>Ben Brandt<br>Riverton</p></div>'));
    const candidates = findCandidates(snapshot);
    const groups = byShape(candidates, new Ordinals(snapshot.lines, snapshot.boxes));
    const group = (text: string) => groups.get(candidates.find((one) => one.text === text && one.form === 'line') ?? candidates[0] as never)?.key;
    expect(group('Anna Winter')).toBe(group('Ben Brandt'));
    expect(group('Anna Winter')).not.toBe(group('Oakfield'));
  });
});

describe('the model', () => {
  it('refers to registered signals only', () => {
    const signalsOf = (tree: unknown): number[] => (Array.isArray(tree) ? [tree[0] as number, ...signalsOf(tree[2]), ...signalsOf(tree[3])] : []);
    expect(Math.max(...forest.trees.flatMap(signalsOf))).toBeLessThan(signalIds.length);
  });
  it('has a function for each signal', () => expect(Object.values(signals).every((signal) => typeof signal === 'function')).toBe(true));
});
