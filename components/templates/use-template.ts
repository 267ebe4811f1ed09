import { useEffect, useState } from 'preact/hooks';
import { type Autosave, useAutosave } from '@/components/ui/use-autosave';
import { editTemplate, type TemplateFields } from '@/lib/actions/save-template';
import type { UserTemplate } from '@/lib/model/template';

type Patch = Partial<TemplateFields>;

/** A template while it is written, stored at every keystroke. A name that is empty for the moment waits. */
export function useTemplate(stored: UserTemplate): { template: UserTemplate; change: (patch: Patch) => void; saving: Autosave<Patch> } {
  const [template, setTemplate] = useState(stored);
  const saving = useAutosave<Patch>((patch) => editTemplate(stored.id, patch));
  useEffect(() => {
    // Written in another window, or undone; a name that is empty for the moment stays so.
    if (!saving.isBusy()) setTemplate((last) => (last.name.trim() ? stored : { ...stored, name: last.name }));
  }, [stored]);
  const change = (patch: Patch) => {
    setTemplate((last) => ({ ...last, ...patch }));
    const { name, ...rest } = patch;
    const storable = name?.trim() ? patch : rest;
    if (Object.keys(storable).length) saving.push(storable);
  };
  return { template, change, saving };
}
