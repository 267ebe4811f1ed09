import { useFollowing } from '@/components/ui/use-following';
import { changeSetting } from '@/lib/actions/change-setting';
import type { Setting, SettingName } from '@/lib/model/settings';

/** A setting while it is typed: stored at every keystroke, without undoing what another window changed in its other fields. */
export const useSetting = <Name extends SettingName>(name: Name, stored: Setting<Name>) =>
  useFollowing(stored, async (patch: Partial<Setting<Name>>) => void (await changeSetting(name, (last) => ({ ...last, ...patch }))));
