import { makeBackupAddress } from '@/lib/actions/make-backup-address';
import { answerProgram } from '@/lib/browser';

const isMeant = (message: unknown) => typeof message === 'object' && message !== null && 'make' in message && message.make === 'backup';

answerProgram(isMeant, makeBackupAddress);
