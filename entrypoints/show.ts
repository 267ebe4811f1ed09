import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showText } from '@/lib/page/show-text';
import { takeTask } from '@/lib/page/task';

export default defineUnlistedScript((): unknown => showText(document, takeTask<{ texts: string[] }>()?.texts ?? []));
