import type { HistoryEvent } from '@/lib/model/history';
import type { Person } from '@/lib/model/person';
import type { AboutMe, Preferences } from '@/lib/model/settings';

/** What a draft is written from, besides its own text. */
export type ComposeWorld = { person: Person; history: readonly HistoryEvent[]; aboutMe: AboutMe; preferences: Preferences };
