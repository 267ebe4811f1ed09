import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { root } from '../setup.mjs';

const bundles = new Map<string, Promise<string>>();

async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from './${script}'`, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: '__script',
    tsconfig: `${root}/tsconfig.json`,
    alias: { '@': root },
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Runs a script of this project in an open page of the extension, with its database: bundled at its first use. The script is a module,
 * named from the root, whose default export is a function of one argument that can be sent as JSON, as can its result.
 */
export async function runInPage<Input, Output>(page: Page, script: string, input: Input): Promise<Output> {
  const known = bundles.get(script) ?? bundle(script);
  bundles.set(script, known);
  return (await page.evaluate(`(async () => { ${await known}; return await __script.default(${JSON.stringify(input)}); })()`)) as Output;
}
