import { useEffect, useRef, useState } from 'preact/hooks';
import { maxOwnPages, readOwnPages } from '@/lib/actions/read-own-pages';
import { type OwnPageFailure, ownPageOf, withOwnPage } from '@/lib/model/own-page';
import { type FactField, factFields } from '@/lib/model/facts';
import type { CapturedPerson } from '@/lib/model/capture';
import { usePage } from './PageState';
import { type Entry, ticked } from './selection';

/** A person whose own page could not be read, and why. */
export type Failure = { key: number; name: string; url: string; reason: OwnPageFailure };

/** How far the reading is. `gained`: how many fields it added. */
export type OwnPagesRun = { all: number; done: number; read: number; gained: number; failures: readonly Failure[]; running: boolean; current: string };

const isFromOwnPage = ({ person }: Entry): boolean => Object.values(person.evidence).some((evidence) => evidence?.url !== undefined);

const gain = (person: CapturedPerson, after: CapturedPerson): number =>
  (Object.keys(factFields) as FactField[]).filter((field) => person[field] !== after[field]).length;

/** Reads the own pages of those who are ticked; what is read is in the list at once, so that stopping loses nothing. */
export function useOwnPages(tabId: number, page: string) {
  const { selection, dispatch } = usePage();
  const [run, setRun] = useState<OwnPagesRun>();
  const [tried, setTried] = useState<ReadonlySet<number>>(new Set());
  const stopper = useRef<AbortController>();
  useEffect(() => () => stopper.current?.abort(), []);

  const candidates = ticked(selection).flatMap((entry) => {
    const url = ownPageOf(entry.person, page);
    const isOpen = url !== undefined && !tried.has(entry.key) && !isFromOwnPage(entry);
    return isOpen ? [{ key: entry.key, name: entry.person.name, url, person: entry.person }] : [];
  });

  const start = async () => {
    const tasks = candidates.slice(0, maxOwnPages);
    const controller = new AbortController();
    stopper.current = controller;
    let state: OwnPagesRun = { all: tasks.length, done: 0, read: 0, gained: 0, failures: [], running: true, current: tasks[0]?.name ?? '' };
    const show = (patch: Partial<OwnPagesRun>) => setRun((state = { ...state, ...patch }));
    show({});
    await readOwnPages(
      tabId,
      tasks,
      ({ key, name, url, person }, reading) => {
        const done = state.done + 1;
        const current = tasks[done]?.name ?? '';
        setTried((keys) => new Set([...keys, key]));
        if (reading.state === 'failed') return show({ done, current, failures: [...state.failures, { key, name, url, reason: reading.reason }] });
        dispatch({ type: 'complete', key, with: reading });
        return show({ done, current, read: state.read + 1, gained: state.gained + gain(person, withOwnPage(person, reading)) });
      },
      controller.signal,
    );
    show({ running: false });
  };

  return { candidates: candidates.length, run, start, stop: () => stopper.current?.abort(), close: () => setRun(undefined) };
}
