import { useFollowing } from '@/components/ui/use-following';
import { saveSetting } from '@/lib/actions/save-setting';
import type { Setting, SettingName } from '@/lib/model/settings';
import { getSetting } from '@/lib/store/queries';

/** A setting while it is typed: stored at every keystroke, without undoing what another window changed in its other fields. */
export const useSetting = <Name extends SettingName>(name: Name, stored: Setting<Name>) =>
  useFollowing(stored, async (patch: Partial<Setting<Name>>) => saveSetting(name, { ...(await getSetting(name)), ...patch }));
