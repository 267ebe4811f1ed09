import { spawnSync } from 'node:child_process';
import { canUseApt, installWithApt } from './apt.mjs';

const modules = { vobject: 'python3-vobject', icalendar: 'python3-icalendar' };

/** Debian's own Python: its packages are for that one. */
const hasModule = (/** @type {string} */ name) => spawnSync('/usr/bin/python3', ['-c', `import ${name}`]).status === 0;

/**
 * The independent readers of contact cards and calendars that the tests ask, where they can be installed. Tests that need one are
 * skipped without it, so a failure is none of the set-up.
 */
export const installReaders = () => {
  if (!canUseApt()) return;
  const missing = Object.entries(modules).filter(([name]) => !hasModule(name)).map(([, debian]) => debian);
  if (!missing.length) return;
  console.log(`Installing ${missing.join(', ')} …`);
  if (!installWithApt(...missing)) console.log('They could not be installed: the tests that need them are skipped.');
};
