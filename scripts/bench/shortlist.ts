import { type BenchResult, rounded } from './result';
import { duplicates } from './shortlist/duplicates';
import { imports } from './shortlist/import';
import { memory } from './shortlist/memory';
import type { Part } from './shortlist/part';
import { popup } from './shortlist/popup';
import { search } from './shortlist/search';
import { table } from './shortlist/table';
import { upgrade } from './shortlist/upgrade';

const parts: Record<string, Part> = { popup, memory, search, table, import: imports, duplicates, upgrade };

const usualSizes = [1_000, 10_000, 100_000];

/** The parts named behind `--only`, else all. */
function partsIn(options: readonly string[]): [string, Part][] {
  const at = options.indexOf('--only');
  if (at < 0) return Object.entries(parts);
  return (options[at + 1] ?? '').split(',').map((name) => {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!part) throw new Error(`--only which of ${Object.keys(parts).join(', ')}?`);
    return [name, part];
  });
}

/**
 * The shortlist with a thousand, ten thousand and a hundred thousand people, in the built extension, in a real Chromium; each measure
 * against a floor in the same run. `options`: other sizes in their place, for a quicker look; `--only search,popup`: these parts only.
 */
export async function shortlist(options: string[] = []): Promise<BenchResult> {
  const given = options.filter((option) => /^\d+$/.test(option)).map(Number);
  const [few, many, most] = usualSizes.map((usual, i) => given[i] ?? usual) as [number, number, number];
  const result: BenchResult = { name: 'shortlist', setting: { few, many, most }, measures: [], details: {} };
  for (const [name, part] of partsIn(options)) {
    const start = performance.now();
    const { measures, details } = await part({ few, many, most });
    result.measures.push(...measures);
    const seconds = { [`${name}: s in all`]: (performance.now() - start) / 1_000 };
    for (const [detail, value] of Object.entries({ ...details, ...seconds })) result.details = { ...result.details, [detail]: rounded(value) };
  }
  return result;
}
