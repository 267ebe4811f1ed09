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

/** A class name that says what the text is counts as much as the text itself; a plain position is one in a "description" as well. */
const hinted = (scores: Scores, { hint, text }: Fragment): Scores =>
  hint && !(hint === 'bio' && text.length < 80 && scores.role >= 0.7 && scores.bio < 0.3) ? (Object.fromEntries(textFields.map((field) => [field, field === hint ? Math.min(1, scores[field] + 0.5) : scores[field] * 0.6])) as Scores) : scores;

/** How much a slot counts against the text itself: much in a long list, nothing for a single entry. */
const slotShare = (entries: number) => Math.min(0.6, (entries - 1) * 0.15);

/**
 * Scores every fragment of the entries of one list for every field: by its own text and by what the other entries have at the
 * same slot, so that one odd text among many of a kind is still read as that kind.
 */
export function scoreFragments(entries: readonly Fragment[][], view: PageView): Map<Fragment, Scores> {
  const own = new Map<Fragment, Scores>();
  const slots = new Map<string, { count: number; sums: Scores }>();
  for (const fragment of entries.flat()) {
    const scores = hinted(scoresOf(fragment.text, view), fragment);
    own.set(fragment, scores);
    const slot = slots.get(fragment.slot) ?? { count: 0, sums: { role: 0, organization: 0, location: 0, education: 0, bio: 0 } };
    slots.set(fragment.slot, slot);
    slot.count++;
    for (const field of textFields) slot.sums[field] += scores[field];
  }
  const result = new Map<Fragment, Scores>();
  for (const [fragment, scores] of own) {
    const { count, sums } = slots.get(fragment.slot) ?? { count: 1, sums: scores };
    const sure = textFields.some((field) => scores[field] >= 0.75);
    const share = slotShare(count) * (sure ? 0.35 : 1);
    const mixed = textFields.map((field) => [field, scores[field] * (1 - share) + (sums[field] / count) * share]);
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

/** How many of the texts behind a comma name an employer: where two do, so does whatever else may be one. */
function employed(texts: readonly string[], view: PageView): number {
  const sure = texts.filter((text) => isEmployer(text, view)).length;
  return share(texts, (text) => isEmployer(text, view) || (sure >= Math.max(2, texts.length * 0.35) && mayBeEmployer(text, view)));
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
