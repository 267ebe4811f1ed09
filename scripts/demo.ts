import { showJourney } from './demo/journey';
import { showWindow } from './demo/window';

const usage = `npm run demo [-- --headless]

Builds the extension, serves a fictional site and opens a browser with both. Without a display, or with --headless, it goes
through the whole journey by itself and leaves screenshots in demo-output/.`;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  if (process.argv.includes('--help')) console.log(usage);
  else if (hasDisplay && !process.argv.includes('--headless')) await showWindow();
  else await showJourney();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
