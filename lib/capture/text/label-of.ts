export type LabelField = 'phone' | 'fax' | 'email' | 'location' | 'role' | 'organization' | 'education' | 'bio' | 'website' | 'other';
export type Label = { field: LabelField; rest: string };

const labels: [LabelField, RegExp][] = [
  ['phone', /^(?:tel|telefon|phone|mobile?|电话|電話|전화)\.?(?:\s*[:：]\s*|$)/i],
  ['fax', /^(?:fax|telefax)\.?(?:\s*[:：]\s*|$)/i],
  ['email', /^(?:e-?mail|mail)(?:\s*[:：]\s*|$)/i],
  ['location', /^(?:office|room|raum|büro|address|adresse)(?:\s*[:：]\s*|$)/i],
  ['role', /^(?:position|role|funktion|title)(?:\s*[:：]\s*|$)/i],
  ['bio', /^(?:research interests|biography|about|研究方向)(?:\s*[:：]\s*|$)/i],
];

/** The field label a text starts with (or is), with the text after it; `undefined` where there is none. */
export function labelOf(text: string): Label | undefined {
  for (const [field, pattern] of labels) {
    const found = pattern.exec(text.trim());
    if (found) return { field, rest: text.trim().slice(found[0].length) };
  }
  return undefined;
}
