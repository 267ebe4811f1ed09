import { Keyboard } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '@/components/ui/Dialog';
import { IconButton } from '@/components/ui/IconButton';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useTask } from '@/components/ui/use-task';
import { undo } from '@/lib/actions/undo';
import { Refusal } from '@/lib/model/refusal';
import { latestChange } from '@/lib/store/queries';
import { focusSearch, listKeys, shortcuts, type Shortcut, watchShortcuts } from './shortcuts';
import './Shortcuts.css';

/** Watches the keys of the workspace and shows them on a sheet. */
export function Shortcuts() {
  const { app } = useTexts();
  const toast = useToast();
  const { run } = useTask();
  const [open, setOpen] = useState(false);

  const takeBack = async () => {
    const last = await latestChange();
    if (!last) throw new Refusal('nothingToUndo');
    await undo(last.id);
    toast({ text: app.undone });
  };
  const perform = { search: focusSearch, sheet: () => setOpen(true), undo: () => void run(takeBack) };
  useEffect(() => watchShortcuts((action) => 'do' in action && perform[action.do]()), []);

  return (
    <div class="shortcuts">
      <IconButton icon={Keyboard} label={app.shortcuts.title} aria-keyshortcuts="?" onClick={() => setOpen(true)} />
      <Dialog title={app.shortcuts.title} open={open} onClose={() => setOpen(false)}>
        <dl class="shortcuts__list">
          {(Object.keys(shortcuts) as Shortcut[]).map((keys) => (
            <Line key={keys} keys={keys} text={app.shortcuts.keys[keys]} />
          ))}
        </dl>
        <h3>{app.shortcuts.inLists}</h3>
        <dl class="shortcuts__list">
          {listKeys.map((keys) => (
            <Line key={keys} keys={keys} text={app.shortcuts.list[keys]} />
          ))}
        </dl>
      </Dialog>
    </div>
  );
}

const Line = ({ keys, text }: { keys: string; text: string }) => (
  <div>
    <dt>
      {keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </dt>
    <dd>{text}</dd>
  </div>
);
