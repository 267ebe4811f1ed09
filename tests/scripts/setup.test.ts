import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, usualPlaces } from '@/scripts/setup/browser.mjs';
import { checkNode } from '@/scripts/setup/node-version.mjs';
import { packagesInStep } from '@/scripts/setup/packages.mjs';

describe('checkNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', (version) => expect(() => checkNode(version)).not.toThrow());
  it.each(['18.20.4', '20.18.9'])('refuses %s with a sentence', (version) => expect(() => checkNode(version)).toThrow(/20\.19 or newer/));
});

describe('usualPlaces', () => {
  it('looks along PATH on Linux, Chromium first, Firefox last', () => {
    const places = usualPlaces('linux', { PATH: '/opt/bin:/usr/bin' });
    expect(places[0]).toBe('/opt/bin/chromium');
    expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(places.indexOf('/usr/bin/firefox'));
  });

  it('knows the application folders of macOS and Windows', () => {
    expect(usualPlaces('darwin', { HOME: '/Users/ada' })).toContain('/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Programs' })).toContain('C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe('with files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'setup-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes BROWSER_PATH before all others and complains if nothing is there', () => {
    const path = join(folder, 'my-firefox');
    expect(() => findBrowser(['firefox'], 'linux', { BROWSER_PATH: path })).toThrow(path);
    writeFileSync(path, '', { mode: 0o755 });
    expect(findBrowser(['firefox'], 'linux', { BROWSER_PATH: path })).toEqual({ path, family: 'firefox' });
  });

  describe('packagesInStep', () => {
    const lock = (name: string, packages: object) => {
      mkdirSync(join(folder, 'node_modules'), { recursive: true });
      writeFileSync(join(folder, name), JSON.stringify({ packages }));
    };
    const wanted = { '': { version: '9.9.9' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b-mac': { version: '1.0.0', optional: true } };

    it('is false before the first installation', () => {
      lock('package-lock.json', wanted);
      expect(packagesInStep(folder)).toBe(false);
    });

    it('is true after it, with packages for other systems absent', () => {
      lock('package-lock.json', wanted);
      lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
      expect(packagesInStep(folder)).toBe(true);
    });

    it('is false when the lock file asks for another version or a further package', () => {
      lock('package-lock.json', { ...wanted, 'node_modules/c': { version: '1.0.0' } });
      lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
      expect(packagesInStep(folder)).toBe(false);
      lock('package-lock.json', { ...wanted, 'node_modules/a': { version: '1.0.1' } });
      expect(packagesInStep(folder)).toBe(false);
    });
  });
});
