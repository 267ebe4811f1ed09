import { type TemplateVariable, variableNames } from '@/lib/outreach/render/variables';

/** What a variable is about, by the first part of its name; those without parts belong to the letter. */
const groupOf = {
  person: 'person',
  introducer: 'person',
  me: 'me',
  sent: 'sent',
  goals: 'goals',
  plan: 'goals',
  meeting: 'meetings',
  action: 'meetings',
  mentoring: 'mentoring',
  agreement: 'mentoring',
  pause: 'mentoring',
} as const;
export type VariableGroup = 'letter' | (typeof groupOf)[keyof typeof groupOf];

const groups: readonly VariableGroup[] = [...new Set<VariableGroup>(['letter', ...Object.values(groupOf)])];

const isPart = (part: string): part is keyof typeof groupOf => Object.hasOwn(groupOf, part);

function groupOfVariable(name: TemplateVariable): VariableGroup {
  const [part = '', member] = name.split('.');
  return member !== undefined && isPart(part) ? groupOf[part] : 'letter';
}

/** The variables whose name or meaning holds what is looked for, by group; groups without any are left out. */
export function groupedVariables(lookedFor: string, says: Record<TemplateVariable, string>): { group: VariableGroup; names: TemplateVariable[] }[] {
  const wanted = lookedFor.trim().toLowerCase();
  const found = variableNames.filter((name) => `${name} ${says[name]}`.toLowerCase().includes(wanted));
  return groups.map((group) => ({ group, names: found.filter((name) => groupOfVariable(name) === group) })).filter(({ names }) => names.length > 0);
}
