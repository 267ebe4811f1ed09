import { parsePerson } from './capture';
import { Recipe } from './recipe';
import { z } from './zod';

const Message = z.object({
  type: z.literal('picked'),
  url: z.url({ protocol: /^(https?|file)$/ }).max(8_000),
  title: z.string().transform((text) => text.toWellFormed().slice(0, 500).toWellFormed()),
  people: z.array(z.unknown()).max(500),
  recipe: Recipe.pick({ entries: true, rules: true }).optional(),
});

/** What the picker in a page sends, made safe. Throws `ZodError` where it is no such message or nobody is in it. */
export function parsePicked(raw: unknown) {
  const { people, ...picked } = Message.parse(raw);
  const safe = people.map(parsePerson).filter((person) => person !== undefined);
  return { ...picked, people: z.array(z.custom<(typeof safe)[number]>()).min(1).parse(safe) };
}
