import Papa from 'papaparse';

/** One record of a CSV file; `line`: where it begins, from 1; `isBroken`: a quote is opened and never closed, or closed and goes on. */
export type CsvRecord = { line: number; cells: string[]; isBroken: boolean };

/** So much of a file is read at a time; a longer record takes more, up to the limit. */
const usualWindow = 100_000;
const maxRecord = 300_000;

/** A file with more quotes that are never closed is not read to its end: each costs a look at all that follows. */
const maxBroken = 50;

type Step = { data: string[][]; errors: unknown[]; meta: { cursor: number } };
type Taken = { cells: string[]; end: number; isBroken: boolean };

/** The whole records at the beginning of `text`, with where each ends; all of them if `isEnd`. */
function takeRecords(text: string, delimiter: string, isEnd: boolean): Taken[] {
  const taken: Taken[] = [];
  const step = ({ data, errors, meta }: Step) => {
    const [cells] = data;
    if (cells) taken.push({ cells, end: meta.cursor, isBroken: errors.length > 0 });
  };
  new Papa.Parser({ delimiter, newline: '\n', step } as never).parse(text, 0, !isEnd);
  return taken;
}

const countLines = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
};

/** A cell at the end of a line may end with the first half of CRLF. */
const withoutReturn = (cells: string[]): string[] => [...cells.slice(0, -1), (cells.at(-1) ?? '').replace(/\r$/, '')];

/**
 * The records of a CSV text, in order, empty ones left out. Line ends may be of any kind and mixed. A quote that is never closed
 * costs its line, not the rest of the file. Never throws.
 */
export function* csvRecords(source: string, delimiter: string): Generator<CsvRecord> {
  const text = source.includes('\n') ? source : source.replaceAll('\r', '\n');
  let line = 1;
  let broken = 0;
  let size = usualWindow;
  for (let at = 0; at < text.length && broken < maxBroken; ) {
    const base = at;
    const isEnd = base + size >= text.length;
    const taken = takeRecords(text.slice(base, base + size), delimiter, isEnd);
    const isUnclosed = isEnd && taken.at(-1)?.isBroken === true;
    for (const { cells, end, isBroken } of isUnclosed ? taken.slice(0, -1) : taken) {
      const record = withoutReturn(cells);
      if (record.some((cell) => cell.trim())) yield { line, cells: record, isBroken };
      line += countLines(text, at, base + end);
      at = base + end;
      size = usualWindow;
    }
    if (taken.length && !isUnclosed) continue;
    if (size < maxRecord && !isEnd) size *= 4;
    else {
      broken++;
      yield { line, cells: [], isBroken: true };
      const next = text.indexOf('\n', at);
      at = next < 0 ? text.length : next + 1;
      line++;
      size = usualWindow;
    }
  }
}
