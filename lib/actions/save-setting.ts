import { type Setting, type SettingName, settings } from '@/lib/model/settings';
import { db } from '@/lib/store/database';
import { writing } from '@/lib/store/writing';

/** Stores a setting whole. Throws `ZodError` where the value is not one. */
export const saveSetting = async <Name extends SettingName>(name: Name, value: Setting<Name>): Promise<void> => {
  const parsed = settings[name].parse(value);
  await writing([db.settings], () => db.settings.put({ name, value: parsed }));
};
