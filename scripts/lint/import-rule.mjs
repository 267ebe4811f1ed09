import { posix } from 'node:path';
import { importTable } from './import-table.mjs';

/** @typedef {import('./import-table.mjs').Row} Row */

const withoutEnding = (/** @type {string} */ path) => path.replace(/\.(tsx?|mjs|css)$/, '').replace(/\/index$/, '');

/**
 * The beginning of `path` that `pattern` names ("components/*" of "components/page/list" is "components/page").
 *
 * @param {string} pattern
 * @param {string} path
 */
const prefixNamed = (pattern, path) => {
  const names = path.split('/');
  const wanted = pattern.split('/');
  const fits = wanted.length <= names.length && wanted.every((name, at) => name === '*' || name === names[at]);
  return fits ? names.slice(0, wanted.length).join('/') : undefined;
};

const within = (/** @type {string[]} */ patterns, /** @type {string} */ path) => patterns.some((p) => prefixNamed(p, path) !== undefined);

/**
 * The path of an imported file from the project's root, or undefined for a package.
 *
 * @param {string} from importing file, from the root
 * @param {string} specifier as written
 */
const projectPath = (from, specifier) => {
  if (specifier.startsWith('@/')) return withoutEnding(specifier.slice(2));
  if (specifier.startsWith('.')) return withoutEnding(posix.join(posix.dirname(from), specifier));
  return undefined;
};

/**
 * Why a file may not import something, or undefined if it may.
 *
 * @param {{ from: string, specifier: string, typeOnly: boolean }} edge `from` is a path from the project's root
 */
export const forbidden = ({ from, specifier, typeOnly }) => {
  const file = withoutEnding(from);
  const row = importTable.find(({ folder }) => prefixNamed(folder, file));
  if (!row) return undefined;
  const target = projectPath(from, specifier);
  if (target === undefined) return within(row.packages, specifier) ? undefined : `${row.folder} may not import the package ${specifier}. ${row.instead}`;
  const own = prefixNamed(row.folder, file) ?? row.folder;
  if (within([own, ...row.may, ...(typeOnly ? (row.types ?? []) : [])], target)) return undefined;
  return `${row.folder} may not import ${target}. ${row.instead}`;
};

/** @param {import('estree').ImportDeclaration | import('estree').ExportNamedDeclaration | import('estree').ExportAllDeclaration} node */
const isTypeOnly = (node) => {
  const { importKind, exportKind, specifiers } = /** @type {{ importKind?: string, exportKind?: string, specifiers?: { importKind?: string }[] }} */ (node);
  if (importKind === 'type' || exportKind === 'type') return true;
  return Boolean(specifiers?.length) && (specifiers ?? []).every((one) => one.importKind === 'type');
};

/** Lint rule: every import, re-export and `import()` follows the import table. */
/** @type {import('eslint').Rule.RuleModule} */
export const importRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = posix.relative(context.cwd.replaceAll('\\', '/'), context.filename.replaceAll('\\', '/'));
    /** @type {(node: import('estree').Node, source: import('estree').Node | null | undefined, typeOnly: boolean) => void} */
    const check = (node, source, typeOnly) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = forbidden({ from, specifier: source.value, typeOnly });
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
      ImportExpression: (node) => check(node, node.source, false),
    };
  },
};
