import { clearAlarm, mayNotify, message, notify, setAlarm } from '@/lib/browser';
import { isNoticeDue, nextNotice } from '@/lib/model/daily-notice';
import { toLocalDate } from '@/lib/model/time';
import { countDue, getSetting } from '@/lib/store/queries';
import { changeSetting } from './change-setting';

/** The alarm that rings at the time chosen. It only wakes the program: whether there is something to say stands in the database. */
const alarm = 'notice';

/**
 * Gives the one notification of the day, if the user wants it, its time has come, something is due and it was not given yet; sets the
 * alarm for the next one. Called often: after sleep, a restart or a change of the clock nothing is given twice or lost.
 */
export async function giveNotice(now = new Date()): Promise<void> {
  const notice = await getSetting('dailyNotice');
  if (!notice.on) return clearAlarm(alarm);
  await setAlarm(alarm, 24 * 60, nextNotice(notice, now));
  const today = toLocalDate(now);
  if (!isNoticeDue(notice, now, today) || !(await mayNotify())) return;
  const due = await countDue(today);
  if (!due) return;
  const isMine = await changeSetting('dailyNotice', (last) => (last.lastOn === today ? undefined : { ...last, lastOn: today }));
  if (!isMine) return;
  await notify(alarm, message('noticeTitle'), due === 1 ? message('noticeOne') : message('noticeMany', String(due)));
}
