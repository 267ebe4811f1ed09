import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Every file below `path` of `folder` (or `path` itself), as paths from `folder` with forward slashes, in one order on every machine. */
export function filesIn(folder: string, path = ''): string[] {
  const whole = join(folder, path);
  if (!statSync(whole).isDirectory()) return [path];
  const names = readdirSync(whole).filter((name) => path !== '' || !name.startsWith('.'));
  return names.sort().flatMap((name) => filesIn(folder, path ? `${path}/${name}` : name));
}

/** The earliest day that an archive can name, read by the clock of this machine as the packer does. */
const noDay = new Date(1980, 0, 1);

/** The files as a ZIP archive. The same files give the same bytes: nothing in it knows the day, the machine or the folder. */
export const zipOf = (folder: string, paths: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))])), { level: 9, mtime: noDay });
