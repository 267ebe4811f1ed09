import { matterLines } from './matter';
import { Missing } from './missing';
import { type TemplateVariable, variableNames, variableSpec } from './variables';
import type { DraftWorld } from './world';

type Value = string | Missing;
export type TemplateContext = { [name: string]: Value | { [name: string]: Value } };

/** Text of the record inside a letter: no line breaks but between whole lines, no doubled spaces. */
const settle = (name: TemplateVariable, text: string) =>
  name === 'signature' || matterLines.has(name) ? text.trim() : text.replace(/\s+/g, ' ').trim();

const valueOf = (name: TemplateVariable, world: DraftWorld): Value => {
  const { value, missing } = variableSpec(name);
  const text = settle(name, value(world) ?? '');
  return text || new Missing(missing?.[world.language] ?? `[${name}]`);
};

/** The variables as nested objects, as a template names them ("person.name"). */
export function templateContext(world: DraftWorld): TemplateContext {
  const context: TemplateContext = {};
  for (const name of variableNames) {
    const [group = name, key] = name.split('.');
    if (key === undefined) {
      context[group] = valueOf(name, world);
      continue;
    }
    const members = context[group] ?? {};
    if (typeof members === 'string' || members instanceof Missing) continue;
    members[key] = valueOf(name, world);
    context[group] = members;
  }
  return context;
}
