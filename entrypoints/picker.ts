import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellProgram } from '@/lib/browser';
import { startPicker } from '@/lib/page/picker/picker';
import type { PickerTask } from '@/lib/page/picker/picker-task';
import { takeTask } from '@/lib/page/task';

export default defineUnlistedScript(() => {
  const task = takeTask<PickerTask>();
  if (task) startPicker(document, task, tellProgram);
});
