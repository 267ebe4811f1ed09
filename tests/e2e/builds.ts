import { ensureBuilt } from '@/scripts/browser/build';

/** Both builds are there before any file starts: two that run at once would make the same one. */
export default function builds(): void {
  ensureBuilt();
  ensureBuilt('firefox');
}
