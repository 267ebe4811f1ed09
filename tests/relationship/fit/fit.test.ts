import { describe, expect, it } from 'vitest';
import { byFit, fitOf, wishesOf } from '@/lib/relationship/fit/fit';
import { pairs } from './pairs';

describe('fit on labelled pairs', () => {
  const judged = pairs.map(({ wishes, bio, quoted }) => {
    const fit = fitOf({ bio: bio.join(' ') }, wishes);
    const sentences = fit.state === 'quoted' ? fit.quotes.map(({ sentence }) => bio.indexOf(sentence)) : [];
    return { quoted, sentences, right: sentences.filter((i) => quoted.includes(i)) };
  });
  const count = (of: (one: (typeof judged)[number]) => number) => judged.reduce((sum, one) => sum + of(one), 0);

  it('has enough of them, and enough with nothing to quote', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(30);
    expect(pairs.filter(({ quoted }) => !quoted.length).length / pairs.length).toBeGreaterThanOrEqual(0.3);
  });

  it('quotes sentences word for word', () => {
    expect(judged.flatMap(({ sentences }) => sentences)).not.toContain(-1);
  });

  it('quotes little that does not belong, and finds most of what does', () => {
    const precision = count(({ right }) => right.length) / count(({ sentences }) => sentences.length);
    const recall = count(({ right }) => right.length) / count(({ quoted }) => quoted.length);
    const wrong = judged.flatMap((one, i) => (JSON.stringify(one.sentences) === JSON.stringify(one.quoted) ? [] : [{ ...pairs[i], got: one.sentences }]));
    expect({ precision, recall, wrong: precision < 0.85 || recall < 0.8 ? wrong : [] }).toMatchObject({ wrong: [] });
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});

describe('fit', () => {
  it('says that not enough is known instead of guessing', () => {
    expect(fitOf({ role: 'Engineer' }, ['optics'])).toEqual({ state: 'unknown' });
    expect(fitOf({}, ['optics'])).toEqual({ state: 'unknown' });
    expect(fitOf({ bio: 'She keeps the accounts of a small museum.' }, ['optics'])).toEqual({ state: 'nothing' });
  });

  it('never looks at name, picture or place', () => {
    const person = { name: 'Optics Leader', photo: 'https://example.org/optics.jpg', location: 'Optics Street', bio: 'She keeps the accounts of a small museum.' };
    expect(fitOf(person, ['optics'])).toEqual({ state: 'nothing' });
  });

  it('ranks by how many wishes a page speaks of, the unknown before those who say nothing of it', () => {
    const both = { bio: 'She leads a team. She builds optical instruments.' };
    const one = { role: 'Head of Optics' };
    const nothing = { bio: 'She keeps the accounts of a small museum.' };
    const ranked = byFit([nothing, {}, one, both], ['optics', 'leading a team']);
    expect(ranked.map(({ person }) => person)).toEqual([both, one, {}, nothing]);
  });

  it('looks for skills and open goals, each once', () => {
    const goals = [{ text: 'Give a talk', skill: 'speaking', state: 'open' as const }, { text: 'Sail', skill: '', state: 'reached' as const }];
    expect(wishesOf({ develop: ['optics', 'speaking'] }, goals)).toEqual(['optics', 'speaking', 'Give a talk']);
  });
});
