import { saveTextFile } from '@/lib/browser';
import { exportTemplates as fileOf } from '@/lib/outreach/user-templates/exchange';
import { ownTemplates } from '@/lib/store/queries';

/** Gives the user all templates of their own as a file. */
export async function exportTemplates(): Promise<void> {
  saveTextFile('mentor-trail-templates.json', 'application/json', fileOf(await ownTemplates()));
}
