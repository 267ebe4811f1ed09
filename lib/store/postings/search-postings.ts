import { Dexie } from 'dexie';
import { db } from '../database';
import { bucketOf, eachMatch, ordinalOf, type PostingRow, shardSize, weightOf } from './posting-row';
import { signBucket, valueBuckets } from './terms';

/** The places of the people found, best first, the last added first among equals. */
export type Found = { total: number; places: number[] };

type Scores = Map<number, Uint8Array>;

/** A word that is there as it was typed says more than one that only begins so. */
const wholeWordBonus = 1;

/**
 * The best `count` people who have all `words` (beginnings, folded), one of `statuses` (none: any) and all `tags`. The cost grows
 * with how many have the words, by about 2 bytes each; nothing of the people themselves is read.
 */
export async function searchPostings(
  words: readonly string[],
  statuses: readonly string[],
  count: number,
  tags: readonly string[] = [],
): Promise<Found> {
  const lists = await Promise.all([
    ...words.map(wordScores),
    ...(statuses.length ? [valueScores(valueBuckets.status, new Set(statuses))] : []),
    ...tags.map((tag) => valueScores(valueBuckets.tags, new Set([tag]))),
  ]);
  return best(intersect(lists), count);
}

const rowsOf = (from: string, to: string): Promise<PostingRow[]> =>
  db.postings.where('[bucket+shard]').between([from, Dexie.minKey], [to, Dexie.maxKey]).toArray();

async function wordScores(word: string): Promise<Scores> {
  const bucket = bucketOf(word);
  const all = await Promise.all([rowsOf(bucket, bucket), ...(word.length > 1 ? [] : [rowsOf(signBucket(word), signBucket(word))])]);
  const scores: Scores = new Map();
  for (const row of all.flat()) {
    const own = scoresIn(scores, row.shard);
    eachMatch(row, word, (found, from, to) => {
      const bonus = found === word && row.bucket === bucket ? wholeWordBonus : 0;
      for (let i = from; i < to; i++) {
        const entry = row.entries[i] ?? 0;
        const score = weightOf(entry) + bonus;
        if (score > (own[ordinalOf(entry)] ?? 0)) own[ordinalOf(entry)] = score;
      }
    });
  }
  return scores;
}

const scoresIn = (scores: Scores, shard: number): Uint8Array => {
  const own = scores.get(shard) ?? new Uint8Array(shardSize);
  scores.set(shard, own);
  return own;
};

/** Who has one of the values: score 1. */
async function valueScores(bucket: string, values: ReadonlySet<string>): Promise<Scores> {
  const scores: Scores = new Map();
  for (const row of await rowsOf(bucket, bucket)) {
    const own = scoresIn(scores, row.shard);
    eachMatch(row, '', (value, from, to) => {
      if (values.has(value)) for (const entry of row.entries.subarray(from, to)) own[ordinalOf(entry)] = 1;
    });
  }
  return scores;
}

/** The sum of the scores of those who have one in every list. */
function intersect([first, ...others]: Scores[]): Scores {
  const result: Scores = new Map();
  for (const [shard, scores] of first ?? []) {
    const lists = others.map((other) => other.get(shard));
    if (lists.every((list) => list !== undefined)) result.set(shard, lists.reduce(addScores, scores));
  }
  return result;
}

const addScores = (sum: Uint8Array, scores: Uint8Array): Uint8Array =>
  sum.map((score, i) => (score && scores[i] ? Math.min(255, score + scores[i]) : 0));

function best(scores: Scores, count: number): Found {
  const byScore: number[][] = [];
  let total = 0;
  for (const shard of [...scores.keys()].sort((a, b) => b - a)) {
    const own = scores.get(shard) ?? new Uint8Array();
    for (let ordinal = own.length - 1; ordinal >= 0; ordinal--) {
      const score = own[ordinal];
      if (!score) continue;
      total++;
      const places = (byScore[score] ??= []);
      if (places.length < count) places.push(shard * shardSize + ordinal);
    }
  }
  return { total, places: byScore.reverse().flat().slice(0, count) };
}

/** How many people have each value: each status, or each tag. */
export async function countValues(bucket: (typeof valueBuckets)[keyof typeof valueBuckets]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const row of await rowsOf(bucket, bucket)) {
    eachMatch(row, '', (value, from, to) => counts.set(value, (counts.get(value) ?? 0) + to - from));
  }
  return counts;
}
