import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capture } from '@/lib/capture';
import { readOwnPage } from '@/lib/capture/own-page/read-own-page';
import { captureTaught } from '@/lib/capture/recipe/capture-taught';
import type { PageTask } from '@/lib/model/page-task';
import { takeTask } from '@/lib/page/task';

const now = () => performance.now();
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Without a task the people of this page, with one what it asks for; a promise is awaited by the browser. */
function run(): unknown {
  const task = takeTask<PageTask>();
  if (!task) return capture(document, { now });
  if ('recipe' in task) return captureTaught(document, task.recipe, { now });
  return readOwnPage(task.ownPage, { fetch: (input, init) => fetch(input, init), parse, now, origin: location.origin });
}

export default defineUnlistedScript(run);
