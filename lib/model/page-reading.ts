import type { Capture } from './capture';

/** Why a page cannot be read. */
export type UnreadableReason = 'browserPage' | 'store' | 'pdf' | 'noAccess' | 'failed';

/** What came of reading the page in a tab. On LinkedIn nothing is read: its terms forbid it. */
export type PageReading =
  | { state: 'read'; capture: Capture; tabId: number }
  | { state: 'unreadable'; reason: UnreadableReason; url?: string | undefined; title?: string | undefined }
  | { state: 'linkedin'; url: string; title: string };
