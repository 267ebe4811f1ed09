import { matterLines } from './matter';
import { Missing } from './missing';
import { type TemplateVariable, variableNames, variableSpec } from './variables';
import type { DraftWorld } from './world';

type Value = string | Missing;
type Members = { [name: string]: Value };
export type TemplateContext = { [name: string]: Value | Members };

/** Text of the record inside a letter: no line breaks but between whole lines, no doubled spaces. */
const settle = (name: TemplateVariable, text: string) =>
  name === 'signature' || matterLines.has(name) ? text.trim() : text.replace(/\s+/g, ' ').trim();

const valueOf = (name: TemplateVariable, world: DraftWorld): Value => {
  const { value, missing } = variableSpec(name);
  const text = settle(name, value(world) ?? '');
  return text || new Missing(missing?.[world.language] ?? `[${name}]`);
};

/** Adds a variable that is found out when a template first asks for it: most templates name a few of them. */
function define(members: object, key: string, find: () => Value): void {
  const get = (): Value => {
    const value = find();
    Object.defineProperty(members, key, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(members, key, { get, enumerable: true, configurable: true });
}

/** The variables as nested objects, as a template names them ("person.name"). */
export function templateContext(world: DraftWorld): TemplateContext {
  const context: TemplateContext = {};
  const groups: Record<string, Members> = {};
  for (const name of variableNames) {
    const [group = name, key] = name.split('.');
    const members = key === undefined ? context : (groups[group] ??= {});
    define(members, key ?? group, () => valueOf(name, world));
  }
  return Object.assign(context, groups);
}
