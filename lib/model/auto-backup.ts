import { Instant } from './time';
import { z } from './zod';

const File = z.object({ /** The browser's number for the download. */ download: z.number().int(), name: z.string().max(200), at: Instant });

/** Why the last attempt gave no file: the browser does not allow it (any more), or it was broken off with the browser's own word for why. */
const Failure = z.object({ at: Instant, reason: z.enum(['notAllowed', 'interrupted']), detail: z.string().max(200).default('') });

/**
 * Backing up by itself, on this machine: whether the user wants it and how often, and what came of it. `afterChanges`: 0 counts
 * days only. `kept`: the files of its own that are there, oldest first.
 */
export const AutoBackup = z.object({
  on: z.boolean().default(false),
  everyDays: z.number().int().min(1).max(365).default(7),
  afterChanges: z.number().int().min(0).max(50).default(25),
  keep: z.number().int().min(1).max(50).default(5),
  last: z.object({ at: Instant, name: z.string().max(200) }).optional(),
  kept: z.array(File).max(200).default([]),
  running: z.object({ since: Instant, file: File.optional() }).optional(),
  failure: Failure.optional(),
});
export type AutoBackup = z.infer<typeof AutoBackup>;

const dayLength = 86_400_000;

/** An attempt of which nothing was heard for so long has died with the browser. */
const patience = 15 * 60_000;

export const isRunning = ({ running }: AutoBackup, now: Date): boolean =>
  running !== undefined && Math.abs(now.getTime() - Date.parse(running.since)) < patience;

/** Whether it is time; `changes`: how many there were since the last one. A last one in the future was written by a wrong clock. */
export function isBackupDue(backup: AutoBackup, changes: number, now: Date): boolean {
  const { on, last, everyDays, afterChanges } = backup;
  if (!on || isRunning(backup, now)) return false;
  const age = last ? now.getTime() - Date.parse(last.at) : Infinity;
  return age < 0 || age >= everyDays * dayLength || (afterChanges > 0 && changes >= afterChanges);
}
