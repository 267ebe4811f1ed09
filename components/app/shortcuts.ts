import { navigate, type Route } from '@/components/ui/route';

/** What a key of the workspace does. `sheet` and `undo` are done by the shell. */
export type ShortcutAction = { to: Route } | { do: 'search' | 'sheet' | 'undo' };

/** The keys of the workspace, in the order of the sheet. Keys that follow each other are pressed one after the other. */
export const shortcuts = {
  '/': { do: 'search' },
  'g t': { to: { screen: 'today' } },
  'g l': { to: { screen: 'shortlist' } },
  'g b': { to: { screen: 'board' } },
  'g d': { to: { screen: 'duplicates' } },
  'g p': { to: { screen: 'progress' } },
  'g x': { to: { screen: 'data' } },
  n: { to: { screen: 'add' } },
  u: { do: 'undo' },
  '?': { do: 'sheet' },
} as const satisfies Record<string, ShortcutAction>;

export type Shortcut = keyof typeof shortcuts;

/** Keys that lists know by themselves; the sheet names them too. */
export const listKeys = ['j k', 'x', 'Enter', 'Esc'] as const;

/** A second key comes within so many milliseconds after the first. */
const patience = 1_500;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || (target.matches('input, textarea, select') && !target.matches('[type="checkbox"], [type="radio"]')));

export const focusSearch = (): void => document.querySelector<HTMLInputElement>('main input[type="search"], input[type="search"]')?.focus();

/** Reads keys one by one, each with its time (milliseconds), and says which shortcut a key completes. */
function createShortcutReader(): (key: string, at: number) => Shortcut | undefined {
  let first: { key: string; at: number } | undefined;
  return (key, at) => {
    const pair = first && at - first.at < patience ? `${first.key} ${key}` : key;
    const name = [pair, key].find((candidate): candidate is Shortcut => Object.hasOwn(shortcuts, candidate));
    first = name ? undefined : { key, at };
    return name;
  };
}

/** Follows the keys of the page while nobody types; returns what ends that. */
export function watchShortcuts(perform: (action: ShortcutAction) => void): () => void {
  const read = createShortcutReader();
  const onKey = (event: KeyboardEvent) => {
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    if (isModified || event.defaultPrevented || event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const name = read(event.key, event.timeStamp);
    if (!name) return;
    event.preventDefault();
    const action: ShortcutAction = shortcuts[name];
    if ('to' in action) navigate(action.to);
    else perform(action);
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
