import { startsCapitalised } from './address/salutation';
import { templateContext } from './render/context';
import { introducedOnce } from './render/clause';
import { renderTemplate } from './render/engine';
import { swissQuotes, swissSpelling } from './render/swiss';
import { tidyLine, tidyText } from './render/tidy';
import { addressStyle, type DraftWorld } from './render/world';
import { builtInTemplates } from './templates/built-in';
import type { TemplateText } from './templates/type';

export type DraftText = { subject: string; body: string };
export type DraftRequest = DraftWorld & {
  /** A template of the user's own; the built-in one of the kind where absent. */
  template?: TemplateText | undefined;
};

/** German text goes on in lower case after "Guten Tag …," and with a capital where no comma stands (Switzerland). */
function openAfterSalutation(body: string, greeting: string, world: DraftWorld): string {
  if (!body.startsWith(greeting) || !startsCapitalised(greeting, world.language)) return body;
  const rest = body.slice(greeting.length);
  return greeting + rest.replace(/^(\s*)(\p{Ll})/u, (_, space: string, first: string) => space + first.toUpperCase());
}

/**
 * The draft of a message. What is not known stands in it as a visible placeholder `[…]` in the draft's language.
 * Throws a LiquidJS error (with line and column) for a faulty template of the user's.
 */
export function renderDraft(request: DraftRequest): DraftText {
  const { kind, language, register } = request;
  const template = request.template ?? builtInTemplates[kind][language][register];
  const context = templateContext(request);
  const greeting = String(context.greeting);
  const subject = tidyLine(renderTemplate(template.subject, context));
  const body = openAfterSalutation(introducedOnce(tidyText(renderTemplate(template.body, context))), greeting, request);
  return { subject: spelledFor(request, subject), body: spelledFor(request, body) };
}

/** A text of ours in the spelling of the recipient's country: "ss" and «…» in Switzerland, but for proper names. */
export function spelledFor(world: Omit<DraftWorld, 'history' | 'now'>, text: string): string {
  const { language, person, aboutMe } = world;
  if (language !== 'de' || addressStyle(world).country !== 'CH') return text;
  const names = [person.name, person.givenName, person.familyName, person.organization, aboutMe.name, aboutMe.email, aboutMe.website];
  return swissQuotes(swissSpelling(text, names));
}
