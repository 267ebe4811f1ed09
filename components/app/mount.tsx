import { render } from 'preact';
import { currentWindowId, uiLanguage, watchFrontTab } from '@/lib/browser';
import { parseRoute } from '@/components/ui/route';
import { languageFor, loadTexts } from '@/lib/i18n';
import type { Surface } from '@/components/ui/surface';
import { App } from './App';
import { directionOf } from './direction';
import { keepFocus } from './keep-focus';
import { watchPointedAt } from './pointed-at';
import { prepareScreen, prepareTarget } from './routes';
import './shell.css';

/** Starts the app in `#app` of a page of the extension. */
export async function mount(kind: Surface['kind']): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no #app.');
  const tag = languageFor(uiLanguage());
  const [, texts] = await Promise.all([prepareScreen(parseRoute(location.hash), kind), loadTexts(tag)]);
  document.documentElement.lang = tag;
  document.documentElement.dir = directionOf(tag);
  document.documentElement.dataset.surface = kind;
  document.title = texts.app.name;
  // A popup closes when the tab changes: nothing to watch there.
  const watchTab = kind === 'popup' ? () => () => undefined : watchFrontTab;
  keepFocus(root);
  watchPointedAt(root, prepareTarget);
  render(<App surface={{ kind, watchTab }} language={{ tag, texts }} windowId={currentWindowId()} />, root);
}
