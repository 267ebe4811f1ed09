import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's own lint rules without those that need type information, so that invented files can be linted. */
const linter = new ESLint({
  overrideConfigFile: 'scripts/eslint.config.mjs',
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] }],
});

/** What the linter says about `code` if it stood in `path`: one "rule: message" per finding. */
export const lint = async (path: string, code: string): Promise<string[]> => {
  const [result] = await linter.lintText(code, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
};
