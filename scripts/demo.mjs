import { runTool, setup } from './setup.mjs';

try {
  setup();
  process.exitCode = runTool('tsx', ['scripts/demo.ts', ...process.argv.slice(2)]) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
