import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '@/lib/model/message';
import { type Review, review } from './review';
import type { ComposeWorld } from './world';

/**
 * What the checks say about the draft, at every keystroke; `undefined` in the first frame of the composer, which shows the text without
 * waiting for them.
 */
export function useReview(draft: Draft, world: ComposeWorld): Review | undefined {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  const { subject, body, kind, language, register, overridden } = draft;
  const checked = [isPainted, subject, body, kind, language, register, overridden, world];
  return useMemo(() => (isPainted ? review(draft, world, new Date()) : undefined), checked);
}
