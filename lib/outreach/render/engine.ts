import { Liquid, type Template } from 'liquidjs';
import { registrableFilters } from './filters';
import { Missing } from './missing';

/** Tags that decide and repeat, none that loads another file or leaves the template. */
const allowedTags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#'];

/** Leaves in a table of the engine only what `keep` names. */
function keepOnly(table: Record<string, unknown>, keep: readonly string[]): void {
  for (const name of Object.keys(table)) if (!keep.includes(name)) Reflect.deleteProperty(table, name);
}

function makeEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // Plain text: nothing is escaped, a gap becomes its placeholder.
    outputEscape: (value: unknown) => (value instanceof Missing ? value.placeholder : String(value ?? '')),
    templates: {},
    parseLimit: 100_000,
    // Milliseconds by the clock: against endless loops, not against a busy machine.
    renderLimit: 3_000,
    memoryLimit: 1_000_000,
  });
  keepOnly(engine.tags, allowedTags);
  keepOnly(engine.filters, []);
  for (const [name, filter] of Object.entries(registrableFilters)) engine.registerFilter(name, filter);
  return engine;
}

export const engine = makeEngine();

const parsed = new Map<string, Template[]>();
const mostParsed = 500;

/** The parsed form of a template text, remembered. Throws a LiquidJS error with line and column. */
export function parseTemplate(text: string): Template[] {
  const known = parsed.get(text);
  if (known) return known;
  const template = engine.parse(text);
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(text, template);
  return template;
}

/** The text of a template for a context of variables. Throws a LiquidJS error with line and column. */
export const renderTemplate = (text: string, context: object): string => String(engine.renderSync(parseTemplate(text), context));
