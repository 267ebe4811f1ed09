import { useEffect, useState } from 'preact/hooks';
import { type Autosave, useAutosave } from '@/components/ui/use-autosave';
import { saveSetting } from '@/lib/actions/save-setting';
import type { Setting, SettingName } from '@/lib/model/settings';
import { getSetting } from '@/lib/store/queries';

type Editing<Value extends object> = { value: Value; change: (patch: Partial<Value>) => void; saving: Autosave<Partial<Value>> };

/** A setting while it is typed: stored at every keystroke, without undoing what another window changed in its other fields. */
export function useSetting<Name extends SettingName>(name: Name, stored: Setting<Name>): Editing<Setting<Name>> {
  const [value, setValue] = useState(stored);
  const saving = useAutosave<Partial<Setting<Name>>>(async (patch) => saveSetting(name, { ...(await getSetting(name)), ...patch }));
  useEffect(() => {
    if (!saving.isBusy() && document.activeElement?.tagName !== 'INPUT') setValue(stored);
  }, [stored]);
  const change = (patch: Partial<Setting<Name>>) => {
    setValue((last) => ({ ...last, ...patch }));
    saving.push(patch);
  };
  return { value, change, saving };
}
