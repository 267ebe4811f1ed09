import { formatDay } from '@/components/ui/days';
import { useToday } from '@/components/ui/use-today';
import { useLanguageTag, useTexts } from '@/components/ui/texts';
import { maxTouches, touchesInVain } from '@/lib/model/follow-up';
import { type MessageKind, messageKinds } from '@/lib/model/message';
import { stopRule } from '@/lib/outreach/stop-rules';
import type { ComposeWorld } from './world';

/** How much has been written already, and when more would be too much: the rules by which the program stops, in words. */
export function Cadence({ kind, world }: { kind: MessageKind; world: ComposeWorld }) {
  const { compose: texts } = useTexts();
  const tag = useLanguageTag();
  const today = useToday();
  const { touch, first } = messageKinds[kind];
  if (!touch) return null;
  const { person, history, firstContacts, preferences } = world;
  const weeklyLimit = preferences.firstContactsPerWeek;
  const stop = stopRule({ kind, person, history, firstContacts, weeklyLimit, now: new Date() });
  const inVain = touchesInVain(history);
  return (
    <p class="muted small">
      {first && inVain === 0 ? texts.cadence.week(firstContacts.length, weeklyLimit) : texts.cadence.touches(inVain, maxTouches)}
      {stop?.earliest && ` ${texts.cadence.earliest(formatDay(stop.earliest, today, tag))}`}
      {!stop?.earliest && inVain > 0 && ` ${texts.cadence.rule}`}
    </p>
  );
}
