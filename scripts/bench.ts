import { compose } from './bench/compose';
import { type BenchResult, report } from './bench/result';

/** What can be measured: `npm run bench -- NAME`. */
const benches: Record<string, () => Promise<BenchResult>> = { compose };

const [name = ''] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench) {
  console.error(`Which one? npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
const result = report(await bench());
console.log(JSON.stringify(result, undefined, 2));
process.exitCode = result.kept ? 0 : 1;
