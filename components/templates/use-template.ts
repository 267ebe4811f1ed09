import { useState } from 'preact/hooks';
import type { Autosave } from '@/components/ui/use-autosave';
import { useFollowing } from '@/components/ui/use-following';
import { editTemplate, type TemplateFields } from '@/lib/actions/save-template';
import type { UserTemplate } from '@/lib/model/template';

type Patch = Partial<TemplateFields>;

/** A template while it is written, stored at every keystroke. A name that is empty for the moment waits. */
export function useTemplate(stored: UserTemplate): { template: UserTemplate; change: (patch: Patch) => void; saving: Autosave<Patch> } {
  const { value, change: store, saving } = useFollowing<UserTemplate, Patch>(stored, (patch) => editTemplate(stored.id, patch));
  const [blank, setBlank] = useState<string>();
  const change = (patch: Patch) => {
    const { name, ...rest } = patch;
    const isBlank = name !== undefined && !name.trim();
    if (name !== undefined) setBlank(isBlank ? name : undefined);
    const storable = isBlank ? rest : patch;
    if (Object.keys(storable).length) store(storable);
  };
  return { template: blank === undefined ? value : { ...value, name: blank }, change, saving };
}
