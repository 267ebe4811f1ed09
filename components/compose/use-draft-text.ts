import { useEffect, useRef, useState } from 'preact/hooks';
import { type Autosave, useAutosave } from '@/components/ui/use-autosave';
import { useLive } from '@/components/ui/use-live';
import { writeDraft } from '@/lib/actions/write-draft';
import type { Draft } from '@/lib/model/message';
import { getDraft } from '@/lib/store/queries';
import type { DraftPart } from './blanks';

export type DraftText = Record<DraftPart, string>;

export type DraftEditing = {
  /** The stored row as it is now; `undefined` once it is gone (sent or discarded, here or in another window). */
  row: Draft | undefined;
  text: DraftText;
  /** Takes what was typed and stores it at once. */
  type: (patch: Partial<DraftText>) => void;
  /** Shows a text that is stored already. */
  show: (text: DraftText) => void;
  saving: Autosave<Partial<DraftText>>;
};

/** The text of one draft while it is typed, stored at every keystroke. */
export function useDraftText(draft: Draft): DraftEditing {
  const [text, setText] = useState<DraftText>({ subject: draft.subject, body: draft.body });
  const saving = useAutosave<Partial<DraftText>>((patch) => writeDraft(draft.id, patch));
  const live = useLive(async () => ({ row: await getDraft(draft.id) }), [draft.id]);
  const row = live ? live.row : draft;
  const typedAt = useRef('');

  useEffect(() => {
    // Written in another window, later than the last word typed here.
    if (row && row.updatedAt > typedAt.current && !saving.isBusy()) setText({ subject: row.subject, body: row.body });
  }, [row?.subject, row?.body]);

  const type = (patch: Partial<DraftText>) => {
    typedAt.current = new Date().toISOString();
    setText((last) => ({ ...last, ...patch }));
    saving.push(patch);
  };
  return { row, text, type, show: setText, saving };
}
