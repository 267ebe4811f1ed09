import { type FactField as Field, factFields, type FactSpec } from './fact-fields';
import { z } from './zod';

export { factFields, type FactSpec } from './fact-fields';

export const FactField = z.enum(Object.keys(factFields) as [Field, ...Field[]]);
export type FactField = z.infer<typeof FactField>;

/** At most so many values of one field with `many`. */
export const maxValues = 50;

const schemes = /^(https?:|data:image\/(png|jpeg|webp);base64,)/i;

/** Only addresses that are safe to open: never `javascript:`, `data:` mark-up, `file:` … */
export const isSafeUrl = (text: string): boolean => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);

const valueOf = ({ form, max }: FactSpec) => {
  const line = z.string().trim().min(1).max(max);
  if (form === 'email') return line.regex(/^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:.]{2,}$/u);
  if (form === 'url') return line.refine(isSafeUrl);
  if (form === 'image') return z.string().max(200_000).regex(schemes);
  return line;
};

type FactValue<F extends FactField> = (typeof factFields)[F]['many'] extends true ? string[] : string;

/** What is known about a person: a field that nothing is known of is absent. */
export type Facts = { [F in Exclude<FactField, 'name'>]?: FactValue<F> | undefined } & { name: string };

/** The schema of one value of each field. */
const valueSchemas = Object.fromEntries(
  Object.entries(factFields).map(([field, spec]) => [field, valueOf(spec)]),
) as Record<FactField, ReturnType<typeof valueOf>>;

const factSchema = (field: FactField) => (factFields[field].many ? z.array(valueSchemas[field]).max(maxValues) : valueSchemas[field]);

/** The Zod shape of `Facts`, to be spread into the schema of whatever carries facts. */
export const factShape = Object.fromEntries(
  FactField.options.map((field) => [field, field === 'name' ? factSchema(field) : factSchema(field).optional()]),
) as unknown as { [F in Exclude<FactField, 'name'>]: z.ZodOptional<z.ZodType<FactValue<F>>> } & { name: z.ZodType<string> };

const clipped = (text: string, max: number) => text.toWellFormed().slice(0, max).toWellFormed();

/**
 * The value of one field as far as it is usable: over-long text is cut, an invalid entry of a list is left out,
 * anything else is `undefined`. For values from pages, where one bad field must not cost the person.
 */
export function salvageFact<F extends FactField>(field: F, value: unknown): Facts[F] | undefined {
  const spec: FactSpec = factFields[field];
  const one = (item: unknown) => {
    if (typeof item !== 'string') return undefined;
    const parsed = valueSchemas[field].safeParse(spec.form === 'image' ? item : clipped(item, spec.max));
    return parsed.success ? parsed.data : undefined;
  };
  if (!spec.many) return one(value) as Facts[F] | undefined;
  const list = (Array.isArray(value) ? value : []).slice(0, maxValues).map(one).filter((item) => item !== undefined);
  return (list.length ? [...new Set(list)] : undefined) as Facts[F] | undefined;
}
