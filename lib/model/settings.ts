import { AutoBackup } from './auto-backup';
import { DailyNotice } from './daily-notice';
import { MessageLanguage } from './message';
import { SavedFilters, ShortlistView } from './shortlist-view';
import { z } from './zod';

/** What the user says about themselves; drafts are filled from it. Everything may be empty. */
export const AboutMe = z.object({
  name: z.string().max(200).default(''),
  email: z.string().max(254).default(''),
  phone: z.string().max(60).default(''),
  website: z.string().max(4_000).default(''),
  /** One clause that finishes "I am …": "a second-year student of physics at Riverton College". */
  introduction: z.object({ en: z.string().max(500).default(''), de: z.string().max(500).default('') }).prefault({}),
  /** One clause that finishes "I would like to learn more about …". */
  interest: z.object({ en: z.string().max(500).default(''), de: z.string().max(500).default('') }).prefault({}),
  /** Schools, colleges and courses: who went there too is told so. Separated by commas or lines. */
  education: z.string().max(1_000).default(''),
  /** What the user wants to become good at; people who are good at it are worth asking. Separated by commas or lines. */
  skills: z.string().max(1_000).default(''),
  country: z.string().regex(/^[A-Z]{2}$/).optional(),
});
export type AboutMe = z.infer<typeof AboutMe>;

/** How a draft leaves the program. `outlook` is Outlook at work or school, `outlookLive` the personal Outlook.com. */
export const HandOver = z.enum(['mailto', 'gmail', 'outlook', 'outlookLive', 'yahoo', 'proton', 'eml', 'copy']);
export type HandOver = z.infer<typeof HandOver>;

export const Preferences = z.object({
  handOver: HandOver.default('mailto'),
  draftLanguage: MessageLanguage.optional(),
  /** How many strangers the user wants to write to within seven days at most. */
  firstContactsPerWeek: z.number().int().min(1).max(50).default(5),
  /** LinkedIn allows longer notes to its paying members. */
  linkedInPremium: z.boolean().default(false),
});
export type Preferences = z.infer<typeof Preferences>;

/** Settings are rows of one table, each under its name: absent means the default. */
export const settings = {
  aboutMe: AboutMe,
  preferences: Preferences,
  shortlistView: ShortlistView,
  savedFilters: SavedFilters,
  dailyNotice: DailyNotice,
  autoBackup: AutoBackup,
} as const;
export type SettingName = keyof typeof settings;

/** What concerns this machine alone: no part of a backup, and left as it is by a restore. */
export const settingsOfMachine: ReadonlySet<string> = new Set<SettingName>(['autoBackup']);

export type Setting<Name extends SettingName> = z.infer<(typeof settings)[Name]>;
