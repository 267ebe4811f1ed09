import { describe, expect, it } from 'vitest';
import { intervalOf, spanWithin } from '@/lib/capture/snapshot/positions';
import { countWithin, firstFrom, within } from '@/lib/capture/snapshot/ranges';
import { readSnapshot } from '@/lib/capture/snapshot/snapshot';
import { page } from '../page';

const texts = (body: string) => readSnapshot(page(body)).lines.map(({ text }) => text);

describe('lines', () => {
  it('end at blocks and line breaks, not at inline elements', () => {
    expect(texts('<p>Anna <b>Winter</b><br>Director</p><div>Room <i>4</i></div>')).toEqual(['Anna Winter', 'Director', 'Room 4']);
  });
  it('fold white space and leave out scripts and styles', () => {
    expect(texts('<p>  Anna \n\t Winter </p><script>var x = 1</script><style>p {}</style>')).toEqual(['Anna Winter']);
  });
  it('end where style makes a block of an inline element', () => {
    expect(texts('<div><span style="display:block">Anna Winter</span> <span style="display:block">Director</span></div>')).toEqual(['Anna Winter', 'Director']);
  });
  it('end where white space or dots set columns', () => {
    expect(texts('<pre>van Example, Anna   12B  4411\nSample, Ben\t14</pre>')).toEqual(['van Example, Anna', '12B', '4411', 'Sample, Ben', '14']);
    expect(texts('<p>Curator........Anna Example</p><p>Chair&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Ben Sample</p>')).toEqual(['Curator', 'Anna Example', 'Chair', 'Ben Sample']);
    expect(texts('<p>Anna&nbsp;Example ... and so on</p>')).toEqual(['Anna Example ... and so on']);
  });
  it('stand in no form where one is around the whole page', () => {
    const inForm = (body: string) => readSnapshot(page(body)).lines.map(({ block }) => block.landmarks.has('form'));
    expect(inForm('<form><h1>Staff</h1><p>Anna Example</p><p>Ben Sample</p></form>')).toEqual([false, false, false]);
    expect(inForm('<p>Anna Example</p><p>Ben Sample</p><p>Cleo Muster</p><p>Dora Probe</p><form><p>Your name</p></form>')).toEqual([false, false, false, false, true]);
  });
  it('know nothing of mark-up in text', () => {
    expect(texts('<p>&lt;img src=x onerror=alert(1)&gt;</p>')).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('the walk', () => {
  it('reads open shadow roots and what is slotted into them', () => {
    const document = page('<team-card><span slot="name">Anna Winter</span></team-card>');
    const card = document.querySelector('team-card');
    const root = card?.attachShadow({ mode: 'open' });
    const line = document.createElement('p');
    line.textContent = 'Director';
    const slot = document.createElement('slot');
    slot.setAttribute('name', 'name');
    root?.append(slot, line);
    expect(readSnapshot(document).lines.map(({ text }) => text)).toEqual(['Anna Winter', 'Director']);
  });
  it('reads closed details and hidden elements', () => {
    expect(texts('<details><summary>More</summary><p>Her biography</p></details><div hidden>Hidden</div>')).toEqual(['More', 'Her biography', 'Hidden']);
  });
  it('is not misled by inputs named like properties of nodes', () => {
    expect(texts('<form><input name="firstChild"><input name="nextSibling"><input name="localName"><p>Anna Winter</p></form>')).toEqual(['Anna Winter']);
  });
  it('stops when time is up, with what it has', () => {
    const snapshot = readSnapshot(page('<p>Anna Winter</p>'.repeat(2_000)), () => true);
    expect(snapshot.complete).toBe(false);
    expect(snapshot.lines.length).toBeGreaterThan(0);
  });
  it('manages without a body', () => {
    const document = page('');
    document.documentElement.remove();
    expect(readSnapshot(document).lines).toEqual([]);
  });
});

describe('landmarks and paths', () => {
  const { boxes } = readSnapshot(page('<nav><a href="/">Home</a></nav><div class="card first"><h3>A</h3></div><div class="card last"><h3>B</h3></div>'));
  const found = (tag: string) => boxes.filter((box) => box.tag === tag);
  it('are inherited', () => expect([...(found('a')[0]?.landmarks ?? [])]).toEqual(['nav']));
  it('number equal chains of tags and telling classes alike', () => {
    const [one, two] = found('h3');
    expect(one?.shape).toBe(two?.shape);
    expect(one?.shape).not.toBe(found('a')[0]?.shape);
  });
});

describe('positions', () => {
  const [line] = readSnapshot(page('<p>Anna Winter, Ben Brandt</p>')).lines;
  it('go from offsets to intervals and back', () => {
    if (!line) throw new Error('no line');
    const interval = intervalOf(line, 13, 23);
    expect(spanWithin(line, interval.start, interval.end)).toEqual({ from: 13, to: 23 });
  });
  it('are found by halving', () => {
    const items = [{ start: 1 }, { start: 3 }, { start: 5 }];
    expect(firstFrom(items, 3)).toBe(1);
    expect(within(items, 2, 5)).toEqual([{ start: 3 }]);
    expect(countWithin(items, 0, 9)).toBe(3);
  });
});
