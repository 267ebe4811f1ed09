import { grouped } from '../remembered';
import type { PageView } from '../signals/page-view';
import type { Fragment } from './fragment';
import { startsCapital } from '../text/letters';
import { isTopic } from '../text/topic';
import { isUnit } from './segments';

export const textFields = ['role', 'organization', 'location', 'education', 'bio'] as const;
export type TextField = (typeof textFields)[number];
export type Scores = Record<TextField, number>;

const scoresOf = (text: string, view: PageView): Scores => ({
  role: view.score('role', text),
  organization: view.score('organization', text),
  location: view.score('location', text),
  education: view.score('education', text),
  bio: text.length > 180 ? Math.max(0.7, view.score('bio', text)) : view.score('bio', text),
});

/** What a class name may stand around as a whole, so that short texts in it say something else. */
const wide = new Set<TextField>(['bio', 'education']);

/** Whether a text, or most texts at its place in the entries (`usual`), are plainly something else than the class name around them says. */
const isElse = (scores: Scores, usual: Scores, hint: TextField, { text }: Fragment): boolean =>
  wide.has(hint) && text.length < 80 && scores[hint] < 0.3 && (scores.role >= 0.7 || (['role', 'organization', 'location'] as const).some((field) => usual[field] >= 0.3));

/** A class name that says what the text is counts as much as the text itself. */
const hinted = (scores: Scores, usual: Scores, fragment: Fragment): Scores => {
  const { hint } = fragment;
  if (!hint || isElse(scores, usual, hint, fragment)) return scores;
  return Object.fromEntries(textFields.map((field) => [field, field === hint ? Math.min(1, scores[field] + 0.5) : scores[field] * 0.6])) as Scores;
};

/** How much a slot counts against the text itself: much in a long list, nothing for a single entry. */
const slotShare = (entries: number) => Math.min(0.6, (entries - 1) * 0.15);

const none: Scores = { role: 0, organization: 0, location: 0, education: 0, bio: 0 };

/** The scores of fragments with their mean and their number at each slot. */
function meansOf(scores: ReadonlyMap<Fragment, Scores>) {
  const slots = grouped([...scores], ([{ slot }]) => slot);
  const means = new Map([...slots].map(([slot, all]) => [slot, Object.fromEntries(textFields.map((field) => [field, all.reduce((sum, [, one]) => sum + one[field], 0) / all.length])) as Scores]));
  return { scores, meanAt: (slot: string) => means.get(slot) ?? none, countAt: (slot: string) => slots.get(slot)?.length ?? 1 };
}

/**
 * Scores every fragment of the entries of one list for every field: by its own text and by what the other entries have at the
 * same slot, so that one odd text among many of a kind is still read as that kind.
 */
export function scoreFragments(entries: readonly Fragment[][], view: PageView): Map<Fragment, Scores> {
  const bare = meansOf(new Map(entries.flat().map((fragment) => [fragment, scoresOf(fragment.text, view)])));
  const own = new Map([...bare.scores].map(([fragment, scores]) => [fragment, hinted(scores, bare.meanAt(fragment.slot), fragment)]));
  const { meanAt, countAt } = meansOf(own);
  const result = new Map<Fragment, Scores>();
  for (const [fragment, scores] of own) {
    const usual = meanAt(fragment.slot);
    const sure = textFields.some((field) => scores[field] >= 0.75);
    const share = slotShare(countAt(fragment.slot)) * (sure ? 0.35 : 1);
    const mixed = textFields.map((field) => [field, scores[field] * (1 - share) + usual[field] * share]);
    result.set(fragment, Object.fromEntries(mixed) as Scores);
  }
  return result;
}

const isTelling = (text: string, view: PageView) => (['location', 'organization', 'education'] as const).some((field) => view.score(field, text) >= 0.4);

/** Texts that most entries share and that are links, or say nothing about a person: "Read more", "Contact". */
export function boilerplateOf(entries: readonly Fragment[][], view: PageView): ReadonlySet<string> {
  const counts = new Map<string, { entries: number; links: number }>();
  for (const fragments of entries) {
    for (const text of new Set(fragments.map((fragment) => fragment.text))) {
      const count = counts.get(text) ?? { entries: 0, links: 0 };
      counts.set(text, { entries: count.entries + 1, links: count.links + Number(fragments.some((one) => one.text === text && one.inLink)) });
    }
  }
  const often = Math.max(2, entries.length * 0.4);
  return new Set([...counts].filter(([text, { entries: n, links }]) => n >= often && ((links >= n * 0.8 && view.score('location', text) < 0.75) || (n >= 3 && n >= entries.length * 0.8 && !isTelling(text, view))) && view.score('role', text) < 0.5).map(([text]) => text));
}

/**
 * What the entries of a list have at a slot: how far their texts differ (1 where no two are alike), how much they look like roles, how
 * many of those in parts end with an organisation, and how many are topics.
 */
export type SlotFacts = { distinct: number; role: number; employed: number; topics: number };

const noFacts: SlotFacts = { distinct: 0, role: 0, employed: 0, topics: 0 };
export const factsOf = (slots: ReadonlyMap<string, SlotFacts>, slot: string): SlotFacts => slots.get(slot) ?? noFacts;

const isEmployer = (text: string, view: PageView) => view.score('organization', text) >= 0.4 && !isUnit(text);

const share = (texts: readonly string[], fits: (text: string) => boolean) => (texts.length < 2 ? 0 : texts.filter(fits).length / (texts.length + 0.5));

const mayBeEmployer = (text: string, view: PageView) => startsCapital(text) && !isUnit(text) && view.score('role', text) < 0.3 && view.score('location', text) < 0.45;

/**
 * How many of the texts behind a comma name an employer: where two do, so does whatever else may be one, most of all where all are
 * different; parts of one employer come again.
 */
function employed(texts: readonly string[], view: PageView): number {
  const sure = texts.filter((text) => isEmployer(text, view)).length;
  const least = texts.length > 4 && new Set(texts).size > texts.length * 0.9 ? 0.2 : 0.35;
  return share(texts, (text) => isEmployer(text, view) || (sure >= Math.max(2, texts.length * least) && mayBeEmployer(text, view)));
}

export function slotFacts(entries: readonly Fragment[][], view: PageView): Map<string, SlotFacts> {
  const texts = new Map<string, string[]>();
  for (const { slot, text } of entries.flat()) {
    const list = texts.get(slot) ?? [];
    texts.set(slot, list);
    list.push(text);
  }
  return new Map(
    [...texts].map(([slot, list]) => [
      slot,
      {
        distinct: list.length < 3 ? 0 : new Set(list).size / list.length,
        role: list.reduce((sum, text) => sum + view.score('role', text), 0) / list.length,
        employed: employed(list.filter((text) => text.includes(',') && text.length < 160).map((text) => text.replace(/^[^,]*,\s*/, '')), view),
        topics: list.filter(isTopic).length / list.length,
      },
    ]),
  );
}
