import { build } from 'esbuild';
import type { Browser, Protocol } from 'puppeteer-core';
import type { Input } from '../../capture/inputs';
import { root } from '../../setup.mjs';
import { rounded } from '../result';
import { evaluate, inOwnWorld, onFreshPage } from './first-call';

const address = 'mentor-trail-capture.js';

/** The engine as readable code: each file of it starts with a comment that names it. */
async function readableBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import { capture } from '@/lib/capture'; capture(document, { now: () => performance.now() });`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: `${root}/tsconfig.json`,
    alias: { '@': root },
    logLevel: 'silent',
  });
  return `${outputFiles[0]?.text ?? ''}\n//# sourceURL=${address}`;
}

/** For each line of the bundle the file it comes from. */
function filesOfLines(bundle: string): string[] {
  let file = 'bundle';
  return bundle.split('\n').map((line) => (file = /^ *\/\/ (lib\/\S+)$/.exec(line)?.[1] ?? file));
}

/** Adds the time of each sample to the file whose code ran: calls into the browser count for the file that made them. */
function addTimes(profile: Protocol.Profiler.Profile, files: string[], times: Map<string, number>): void {
  const owner = new Map<number, string>();
  const visit = (node: Protocol.Profiler.ProfileNode, caller: string) => {
    const { url, lineNumber, functionName } = node.callFrame;
    const own = url.endsWith(address) ? (files[lineNumber] ?? caller) : caller || functionName;
    owner.set(node.id, own);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, own === '(root)' ? '' : own);
    }
  };
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const [top] = profile.nodes;
  if (top) visit(top, '');
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const file = owner.get(id) ?? '';
    times.set(file, (times.get(file) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  }
}

/** Milliseconds of all `pages` together, file by file of the engine, as a sampling profiler sees them (every 100 µs). */
export async function timeByFile(browser: Browser, pages: Input[]): Promise<Record<string, number>> {
  const bundle = await readableBundle();
  const files = filesOfLines(bundle);
  const times = new Map<string, number>();
  for (const input of pages) {
    const profile = await onFreshPage(browser, input, (page) =>
      inOwnWorld(page, async (session, contextId) => {
        await session.send('Profiler.enable');
        await session.send('Profiler.setSamplingInterval', { interval: 100 });
        await session.send('Profiler.start');
        await evaluate(session, contextId, bundle);
        return (await session.send('Profiler.stop')).profile;
      }),
    );
    addTimes(profile, files, times);
  }
  const sorted = [...times].filter(([file]) => file !== '(idle)').sort(([, a], [, b]) => b - a);
  return Object.fromEntries(sorted.map(([file, ms]) => [file, rounded(ms)]));
}
