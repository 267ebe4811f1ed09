import { type CsvRecord, csvRecords } from './records';
import { targetOfHeading } from './import-targets';
import { type TableSource, tableSource } from './known-tables';
import { type Mapping, proposeMapping } from './propose-mapping';

/**
 * How a CSV text is to be read. `headerLine`: where the headings stand, 0 if there are none; `header`: the headings; `samples`: the
 * first records after them, to show beside the mapping.
 */
export type Table = {
  source: TableSource;
  delimiter: string;
  headerLine: number;
  header: string[];
  samples: string[][];
  mapping: Mapping;
};

const delimiters = [',', ';', '\t', '|'];

/** Headings are looked for in so many records: some programs write notes before them. */
const searched = 30;
const sampled = 20;
/** Enough of the text for those, and no more. */
const beginning = 200_000;

const firstRecords = (text: string, delimiter: string): CsvRecord[] => {
  const records: CsvRecord[] = [];
  for (const record of csvRecords(text.slice(0, beginning), delimiter)) {
    records.push(record);
    if (records.length === searched + sampled) break;
  }
  return records;
};

const named = ({ cells }: CsvRecord) => cells.filter((cell) => cell.trim().length <= 60 && targetOfHeading(cell)).length;

type Candidate = { delimiter: string; records: CsvRecord[]; at: number; score: number };

/** The record with the most known headings; `at` is -1 where none has two of them, or one that is the only column. */
function candidateOf(text: string, delimiter: string): Candidate {
  const records = firstRecords(text, delimiter);
  const scores = records.slice(0, searched).map((record) => (named(record) >= Math.min(2, record.cells.length) ? named(record) : 0));
  const score = Math.max(0, ...scores);
  return { delimiter, records, at: score ? scores.indexOf(score) : -1, score };
}

const widthOf = ({ records }: Candidate) => Math.max(0, ...records.map(({ cells }) => cells.length));

/** Values rather than headings: an address, a web address, a number. */
const isData = (cell: string) => /@.+\.|^https?:|\d{4}/.test(cell);

/** How to read a CSV text, for the user to confirm; `undefined` where there is nothing in it. */
export function detectTable(text: string): Table | undefined {
  const candidates = delimiters.map((delimiter) => candidateOf(text, delimiter));
  const [best] = candidates.sort((a, b) => b.score - a.score || widthOf(b) - widthOf(a));
  if (!best?.records.length) return undefined;
  const hasUnknownHeader = best.at < 0 && !best.records[0]?.cells.some(isData) && best.records.length > 1;
  const at = hasUnknownHeader ? 0 : best.at;
  const header = at < 0 ? [] : (best.records[at]?.cells.map((cell) => cell.trim()) ?? []);
  const samples = best.records.slice(at + 1, at + 1 + sampled).map(({ cells }) => cells);
  const source = tableSource(header);
  const headerLine = at < 0 ? 0 : (best.records[at]?.line ?? 0);
  return { source, delimiter: best.delimiter, headerLine, header, samples, mapping: proposeMapping(header, samples, source) };
}
