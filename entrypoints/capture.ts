import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capture } from '@/lib/capture';

export default defineUnlistedScript(() => capture(document, { now: () => performance.now() }));
