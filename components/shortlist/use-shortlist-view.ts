import { useLive } from '@/components/ui/use-live';
import { changeSetting } from '@/lib/actions/change-setting';
import { type PeopleOrder, ShortlistView } from '@/lib/model/shortlist-view';
import { getSetting } from '@/lib/store/queries';

type View = { view: ShortlistView; order: PeopleOrder; change: (part: Partial<ShortlistView>) => Promise<unknown> };

const usual = ShortlistView.parse({});

/** How the user wants to see the shortlist; stored, so that every window shows it alike. */
export function useShortlistView(): View {
  const view = useLive(() => getSetting('shortlistView'), []) ?? usual;
  return {
    view,
    order: { by: view.by, descending: view.descending },
    change: (part) => changeSetting('shortlistView', (stored) => ({ ...stored, ...part })),
  };
}
