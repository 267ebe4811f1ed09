import { type Setting, type SettingName, settings } from '@/lib/model/settings';
import { db } from '@/lib/store/database';
import { getSetting } from '@/lib/store/queries';
import { writing } from '@/lib/store/writing';

/**
 * Makes a setting from what is stored, in one transaction: nothing that another window or the service worker stored in between is
 * undone. `undefined` leaves it as it is. Resolves to whether it was changed. Throws `ZodError` where the value is not one.
 */
export const changeSetting = <Name extends SettingName>(
  name: Name,
  next: (stored: Setting<Name>) => Setting<Name> | undefined,
): Promise<boolean> =>
  writing([db.settings], async () => {
    const value = next(await getSetting(name));
    if (value) await db.settings.put({ name, value: settings[name].parse(value) });
    return value !== undefined;
  });
