import { spawnSync } from 'node:child_process';

/** Debian's own Python first: its packages are for that one. */
const interpreters = ['/usr/bin/python3', 'python3', 'python'];

const run = (python: string, script: string, input: string) =>
  spawnSync(python, ['-X', 'utf8', '-c', script], { input, encoding: 'utf8', maxBuffer: 64_000_000 });

/** A Python that has these modules; `undefined` where there is none. Debian: `python3-vobject`, `python3-icalendar`. */
export const pythonWith = (...modules: string[]): string | undefined =>
  interpreters.find((python) => run(python, modules.map((module) => `import ${module}`).join('\n'), '').status === 0);

/** What a script prints as JSON when it is given `input`. Throws with what it says where it fails. */
export function askPython(python: string, script: string, input: string): unknown {
  const { status, stdout, stderr } = run(python, script, input);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
