import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOwnPage } from '@/lib/capture/own-page/read-own-page';
import type { OwnPageTask } from '@/lib/model/own-page';
import { takeTask } from '@/lib/page/task';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Fetches and reads somebody's own page; the browser awaits the promise. */
export default defineUnlistedScript((): unknown => {
  const task = takeTask<OwnPageTask>();
  return task && readOwnPage(task, { fetch: (input, init) => fetch(input, init), parse, now: () => performance.now(), origin: location.origin });
});
