import type { Texts } from '@/lib/i18n';
import { describeError, storageFailure } from './describe-error';
import { navigate } from './route';
import type { Toast } from './toast';

/** A failure as a toast; where the storage failed, with the way to a copy of everything. */
export const errorToast = (error: unknown, errors: Texts['errors']): Toast => ({
  text: describeError(error, errors),
  error: true,
  ...(storageFailure(error) && { action: { label: errors.saveAll, run: () => navigate({ screen: 'data' }) } }),
});
