import { capture } from './bench/capture';
import { compose } from './bench/compose';
import { overview } from './bench/overview';
import { asTable, type BenchResult, report } from './bench/result';
import { shortlist } from './bench/shortlist';

/** What can be measured: `npm run bench -- NAME`; without a name, one table of what the whole weighs and costs. */
const benches: Record<string, (options: string[]) => Promise<BenchResult>> = { capture, compose, shortlist };

async function run(name: string | undefined, options: string[]): Promise<number> {
  if (name === undefined) {
    const result = report(await overview());
    console.log(asTable(result));
    return result.kept ? 0 : 1;
  }
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
  if (!bench) {
    console.error(`Which one? npm run bench -- ${Object.keys(benches).join(' | ')}`);
    return 2;
  }
  const result = report(await bench(options));
  console.log(JSON.stringify(result, undefined, 2));
  return result.kept ? 0 : 1;
}

try {
  const [name, ...options] = process.argv.slice(2);
  process.exitCode = await run(name, options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
