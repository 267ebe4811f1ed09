/** @typedef {import('./import-table.mjs').Row} Row */

const code = (/** @type {string[]} */ names) => names.map((name) => `\`${name}\``).join(', ');

/** @param {Row} row */
const line = ({ folder, may, types = [], packages }) => {
  const inside = [may.length ? code(may) : '', types.length ? `types of ${code(types)}` : ''].filter(Boolean).join('; ') || '–';
  return `| \`${folder}\` | ${inside} | ${packages.length ? code(packages) : '–'} |`;
};

/** The import table as ARCHITECTURE.md shows it; a test keeps the two equal. @param {Row[]} table */
export const asMarkdown = (table) => ['| folder or file | may import | packages |', '|---|---|---|', ...table.map(line)].join('\n');
