import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { captureAll, type Outcome } from './capture/capture-all';
import { type Input, inputsOf, withOwnSlugs } from './capture/inputs';

const usage = `npm run capture -- FILE|FOLDER|URL… [--out DIR]

Opens each page in a headless browser, runs the built extension's capture script in it and prints what was captured as
JSON (a list where several pages are named), or writes DIR/SLUG.json per page. A FOLDER holds SLUG/page.html and
SLUG/page.json ({"url": …}): each page is served at that address, with nothing else reachable.`;

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const writeTo = (folder: string) => (outcome: Outcome) => {
  if ('output' in outcome) writeFileSync(join(folder, `${outcome.input.slug}.json`), asJson(outcome.output));
};

const complain = (outcome: Outcome) => {
  if ('error' in outcome) console.error(`${outcome.input.slug}: ${outcome.error}`);
  else if (!outcome.output.complete) console.error(`${outcome.input.slug}: not read to its end`);
};

async function run(inputs: Input[], out: string | undefined): Promise<boolean> {
  if (out) mkdirSync(out, { recursive: true });
  const write = out ? writeTo(out) : () => undefined;
  const outcomes = await captureAll(inputs, (outcome) => {
    write(outcome);
    complain(outcome);
  });
  const outputs = outcomes.flatMap((outcome) => ('output' in outcome ? [outcome.output] : []));
  if (out) console.log(`${outputs.length} of ${inputs.length} pages captured into ${out}`);
  else if (outputs.length) process.stdout.write(asJson(inputs.length === 1 ? outputs[0] : outputs));
  return outputs.length === inputs.length;
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help || !positionals.length) console.log(usage);
  else if (!(await run(withOwnSlugs(positionals.flatMap(inputsOf)), values.out))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
