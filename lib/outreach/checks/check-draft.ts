import { checkIds, findingSpec, type Level } from './findings';
import { readLetter } from './letter';
import { checks } from './table';
import type { CheckWorld, Finding, Found } from './type';

const order: Record<Level, number> = { error: 0, warning: 1, hint: 2 };

const toFinding = (found: Found): Finding => {
  const { check, level, final } = findingSpec(found.id);
  return { ...found, check, level, values: found.values ?? {}, overridable: level === 'error' && !final };
};

/** All that the checks have to say about a draft, errors first. */
export function checkDraft(world: CheckWorld): Finding[] {
  const input = { ...world, letter: readLetter(world.draft.body, world.draft.language) };
  return checkIds
    .flatMap((id) => checks[id](input))
    .map(toFinding)
    .sort((a, b) => order[a.level] - order[b.level]);
}

/** The findings that keep a draft from being handed over: errors for which the user gave no reason, and those that no reason overrides. */
export const blocking = (findings: readonly Finding[], overridden: Partial<Record<Finding['id'], string>> = {}): Finding[] =>
  findings.filter(({ id, level, overridable }) => level === 'error' && !(overridable && overridden[id]?.trim()));
