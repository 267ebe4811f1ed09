import { Bell } from 'lucide-preact';
import { Checkbox } from '@/components/ui/Checkbox';
import { useTexts } from '@/components/ui/texts';
import { useToast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/use-live';
import { useTask } from '@/components/ui/use-task';
import { chooseNotice } from '@/lib/actions/choose-notice';
import { getSetting } from '@/lib/store/queries';
import './DailyNotice.css';

/** Whether the browser tells once a day what is due, and at what time. */
export function DailyNotice() {
  const { today: t } = useTexts();
  const toast = useToast();
  const { run } = useTask();
  const notice = useLive(() => getSetting('dailyNotice'), []);
  if (!notice) return null;
  const toggle = (on: boolean) =>
    run(async () => {
      if ((await chooseNotice({ on })) !== on) toast({ text: t.notice.refused });
    });
  return (
    <div class="daily-notice">
      <Bell size={16} />
      <Checkbox checked={notice.on} onChecked={(on) => void toggle(on)}>
        {t.notice.label}
      </Checkbox>
      {notice.on && (
        <input
          type="time"
          class="input daily-notice__time"
          aria-label={t.notice.time}
          value={notice.time}
          required
          onChange={({ currentTarget: { value } }) => value && void run(() => chooseNotice({ time: value }))}
        />
      )}
    </div>
  );
}
