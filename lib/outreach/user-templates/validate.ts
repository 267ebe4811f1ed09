import { engine, parseTemplate } from '../render/engine';
import { registrableFilters } from '../render/filters';
import { variableNames } from '../render/variables';
import type { TemplateText } from '../templates/type';
import { nearest } from './nearest';

/** What can be wrong with a template; the words for it are in `lib/texts/…/templates.ts`. */
export type TemplateProblem = 'unknownVariable' | 'unknownFilter' | 'unknownTag' | 'outputNotClosed' | 'tagNotClosed' | 'syntax' | 'empty';

export type TemplateError = {
  problem: TemplateProblem;
  in: 'subject' | 'body';
  /** Counted from 1. */
  line: number;
  column: number;
  /** The word that is not understood, and the one that was probably meant. */
  name?: string | undefined;
  meant?: string | undefined;
};

type Part = TemplateError['in'];

/** The messages of LiquidJS that have words of their own; the first group is the name. */
const known: [RegExp, TemplateProblem][] = [
  [/^undefined filter: ([\w.-]+)/, 'unknownFilter'],
  [/^undefined variable: ([\w.-]+)/, 'unknownVariable'],
  [/^tag "([^"]+)" not found/, 'unknownTag'],
  [/^output "([^"]*)" not closed/, 'outputNotClosed'],
  [/^tag "?([^"]*)"? not closed/, 'tagNotClosed'],
  [/^tag ("?.*"?) not closed/, 'tagNotClosed'],
];

const candidates: Partial<Record<TemplateProblem, readonly string[]>> = {
  unknownVariable: variableNames,
  unknownFilter: Object.keys(registrableFilters),
  unknownTag: Object.keys(engine.tags),
};

const described = (problem: TemplateProblem, name: string | undefined) => ({
  problem,
  ...(name && { name }),
  ...(name && { meant: nearest(name, candidates[problem] ?? []) }),
});

type WithToken = { message: string; token?: { getPosition?: () => number[] } };
const hasMessage = (error: unknown): error is WithToken => error instanceof Error;

/** An error of LiquidJS in our words. */
export function explain(error: unknown, part: Part): TemplateError {
  if (!hasMessage(error)) return { problem: 'syntax', in: part, line: 1, column: 1 };
  const [line = 1, column = 1] = error.token?.getPosition?.() ?? [];
  for (const [pattern, problem] of known) {
    const match = pattern.exec(error.message);
    if (match) return { ...described(problem, match[1]?.trim()), in: part, line, column };
  }
  return { problem: 'syntax', in: part, line, column };
}

/** Variables that do not exist, wherever they stand: also in a branch that this person would not reach. */
function unknownVariables(text: string, part: Part): TemplateError[] {
  const { globals } = engine.analyzeSync(parseTemplate(text));
  return Object.values(globals)
    .flat()
    .map(({ segments, location }) => ({ name: segments.map(String).join('.'), line: location.row, column: location.col }))
    .filter(({ name }) => !(variableNames as string[]).includes(name))
    .map(({ name, line, column }) => ({ ...described('unknownVariable', name), in: part, line, column }));
}

function errorsOf(text: string, part: Part): TemplateError[] {
  try {
    return unknownVariables(text, part);
  } catch (error) {
    return [explain(error, part)];
  }
}

/** What is wrong with a template, with line and column; nothing where it can be used. */
export function validateTemplate({ subject, body }: TemplateText): TemplateError[] {
  const empty: TemplateError[] = body.trim() ? [] : [{ problem: 'empty', in: 'body', line: 1, column: 1 }];
  return [...errorsOf(subject, 'subject'), ...empty, ...errorsOf(body, 'body')];
}
