// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { applyRecipe } from '@/lib/capture/recipe/apply-recipe';
import { captureTaught } from '@/lib/capture/recipe/capture-taught';
import { entryAt, neighbourOf } from '@/lib/capture/recipe/entry-at';
import { guessAssignment, makeRecipe } from '@/lib/capture/recipe/make-recipe';
import { textsOf } from '@/lib/capture/recipe/texts';
import { Recipe, Selector } from '@/lib/model/recipe';

const url = 'https://example.org/wall';
const tile = (name: string, job: string, mail: string, more = '') =>
  `<div class="tile ${more} x1y2z3"><span>${name}</span><br>${job}<div><b>Plot 7</b><p class="note">${mail}</p></div></div>`;
const page = `<main><h1>The wall</h1><section class="wall">
${tile('Odalys Brennan', 'Keeper of keys', 'odalys@example.org', 'tile--first')}
${tile('Piet Vanderhoek', 'Maker of cider', 'piet@example.org')}
${tile('Yuki Amadi-Sato', 'Minder of bees', 'yuki@example.org')}
<div class="tile"><a href="/all">All of us</a></div>
</section></main>`;

const first = () => document.querySelector('.tile') as Element;
const taught = () => {
  const texts = textsOf(first());
  return makeRecipe(first(), texts, { name: 0, role: 1 });
};
beforeEach(() => {
  document.body.innerHTML = page;
});

describe('the texts of an entry', () => {
  it('are its lines, each with the block it belongs to', () => {
    expect(textsOf(first()).map(({ element, line, text }) => [element.localName, line, text])).toEqual([
      ['div', 0, 'Odalys Brennan'],
      ['div', 1, 'Keeper of keys'],
      ['div', 0, 'Plot 7'],
      ['p', 0, 'odalys@example.org'],
    ]);
  });
});

describe('a recipe', () => {
  it('is made of stable names and numbers only, as the model asks', () => {
    const places = taught();
    expect(places).toEqual({ entries: 'body > main > section.wall > div.tile', rules: { name: { at: '', line: 0 }, role: { at: '', line: 1 } } });
    expect(() => Selector.parse(places?.entries)).not.toThrow();
  });

  it('reads everybody like the one it was made from, and nobody else', () => {
    const people = applyRecipe(document, taught()!, url).map(({ person }) => person);
    expect(people.map(({ name, role, emails }) => [name, role, emails])).toEqual([
      ['Odalys Brennan', 'Keeper of keys', ['odalys@example.org']],
      ['Piet Vanderhoek', 'Maker of cider', ['piet@example.org']],
      ['Yuki Amadi-Sato', 'Minder of bees', ['yuki@example.org']],
    ]);
    expect(people[0]?.evidence.role).toEqual({ snippet: 'Keeper of keys', confidence: 1 });
  });

  it('has the word over the automatic reading, which adds the others', () => {
    document.body.insertAdjacentHTML('beforeend', '<section><h2>Board</h2><div class="card"><h3>Ingrid Falk</h3><p class="role">Director of Research</p></div><div class="card"><h3>Kofi Asante</h3><p class="role">Head of Finance</p></div></section>');
    const { capture, matched } = captureTaught(document, taught()!, { url });
    expect(matched).toBe(true);
    expect(capture.people.find(({ name }) => name === 'Piet Vanderhoek')?.role).toBe('Maker of cider');
    expect(capture.people.filter(({ name }) => name === 'Piet Vanderhoek')).toHaveLength(1);
  });

  it('that finds nobody any more leaves the page to the automatic reading', () => {
    const places = taught()!;
    document.body.innerHTML = '<main><div class="card"><h3>Ingrid Falk</h3><p class="role">Director of Research</p></div></main>';
    expect(captureTaught(document, places, { url }).matched).toBe(false);
  });

  it.each(['body > *', 'img[onerror]', 'a:has(b)', 'body, html', 'div > script { }', "div:is('x')", '>', 'DIV', 'div:nth-of-type(0)'])(
    'cannot hold %s',
    (selector) => expect(Selector.safeParse(selector).success).toBe(false),
  );

  it('with whatever in it does no more than find nothing', () => {
    const hostile = { entries: 'body > script', rules: { name: { at: '::', line: 0 } } };
    expect(applyRecipe(document, hostile, url)).toEqual([]);
    expect(applyRecipe(document, { entries: '((', rules: { name: { at: '', line: 0 } } }, url)).toEqual([]);
  });

  it('needs a name', () => {
    expect(makeRecipe(first(), textsOf(first()), { role: 1 })).toBeUndefined();
    expect(Recipe.shape.rules.safeParse({ role: { at: '', line: 1 } }).success).toBe(false);
  });
});

describe('what is guessed', () => {
  it('is the name and what else is plain, each line once', () => {
    document.body.innerHTML = '<div><p>Dr. Ingrid Falk</p><p>Professor of Botany</p><p>ingrid@example.org</p></div>';
    expect(guessAssignment(textsOf(document.body.firstElementChild!))).toEqual({ name: 0, role: 1, emails: 2 });
  });
});

describe('the entry around an element', () => {
  it('is the repeated block that names one person', () => {
    expect(entryAt(document.querySelector('.note')!)).toBe(first());
    expect(entryAt(document.querySelector('span')!)).toBe(first());
  });

  it('has neighbours of its kind', () => {
    expect(neighbourOf(first(), 1)?.textContent).toContain('Piet');
    expect(neighbourOf(first(), -1)).toBeUndefined();
  });
});
