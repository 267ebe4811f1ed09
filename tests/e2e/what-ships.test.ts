import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, extensionDir, extensionDirs } from '@/scripts/browser/build';
import { languages } from '@/scripts/package/languages';
import { firstLoad, weights } from '@/scripts/package/weights';

const read = (file: string) => readFileSync(join(extensionDir, file), 'utf8');
const files = () => readdirSync(extensionDir, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(extensionDir, file)).isFile());

beforeAll(() => {
  ensureBuilt();
  ensureBuilt('firefox');
});

/** Everything in the manifest beside its icons; what is not named here is not there. */
const shared = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: expect.any(String),
  default_locale: 'en',
  icons: expect.any(Object),
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
  },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
    'save-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_saveSelection__' },
  },
};
const permissions = ['activeTab', 'scripting', 'alarms', 'contextMenus', 'unlimitedStorage'];
const action = { default_title: '__MSG_action__', default_popup: 'popup.html', default_icon: expect.any(Object) };

const manifests = {
  chrome: {
    ...shared,
    permissions: [...permissions, 'sidePanel'],
    optional_permissions: ['notifications', 'downloads', 'offscreen'],
    action,
    background: { service_worker: 'background.js' },
    minimum_chrome_version: '125',
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    ...shared,
    permissions,
    optional_permissions: ['notifications', 'downloads'],
    action: { ...action, theme_icons: expect.any(Array) },
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: { id: 'mentor-trail@example.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Mentor Trail' },
  },
};

describe('the manifest', () => {
  it.each(['chrome', 'firefox'] as const)('of %s asks for exactly what the program needs: no site, no script in pages, no data collected', (target) => {
    expect(JSON.parse(readFileSync(join(extensionDirs[target], 'manifest.json'), 'utf8'))).toEqual(manifests[target]);
  });

  it('has texts for its name, description and button in every language', () => {
    const locales = readdirSync(join(extensionDir, '_locales'));
    expect(locales.sort()).toEqual([...languages].sort());
    const keys = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    expect(keys).toContain('name');
    for (const locale of locales) expect(Object.keys(JSON.parse(read(`_locales/${locale}/messages.json`)))).toEqual(expect.arrayContaining(keys));
  });
});

describe('the script for visited pages', () => {
  // The budget is 80 kB, 35 kB gzipped; until it is met, the script may only shrink.
  it('does not grow over 160 kB', () => expect(statSync(join(extensionDir, 'capture.js')).size).toBeLessThanOrEqual(160_000));
  it('does not grow over 84 kB gzipped', () => expect(gzipSync(read('capture.js')).length).toBeLessThanOrEqual(84_000));

  it('carries no schema library, database or interface', () => {
    const script = read('capture.js');
    for (const trace of [/ZodError/, /invalid_type/, /Dexie/, /indexedDB/i, /__preact/i, /dangerouslySetInnerHTML/, /\bchrome\.(tabs|storage|scripting)/]) {
      expect(script).not.toMatch(trace);
    }
  });
});

describe('what is shipped', () => {
  it.each(Object.entries(weights))('keeps its budget: %s', (_, { of, budget }) => expect(of(extensionDir)).toBeLessThanOrEqual(budget));
});

describe('the popup', () => {
  it('loads the texts of one language out of all', () => expect(firstLoad(extensionDir).texts).toHaveLength(languages.length));

  it('loads neither the schema library nor that of the database before its first sight', () => {
    for (const file of firstLoad(extensionDir).named) expect(read(file), file).not.toMatch(/ZodError|Dexie/);
  });
});

describe('the picker', () => {
  it('is smaller than the reading of a page', () => expect(statSync(join(extensionDir, 'picker.js')).size).toBeLessThanOrEqual(104_500));
});

describe('the script that shows a text', () => {
  it('is small', () => expect(statSync(join(extensionDir, 'show.js')).size).toBeLessThanOrEqual(6_000));
});

describe('the code that ships', () => {
  const scripts = () => files().filter((file) => extname(file) === '.js');

  it.each([
    ['eval', /(?<![\w.$])eval\s*\(/],
    ['function made from text', /(?<![\w.$])Function\s*\(|=\s*Function\b/],
    ['mark-up made from text', /\.(innerHTML|outerHTML)\s*=(?!=)\s*(?!["'`]{2})|insertAdjacentHTML|document\.write\(|createContextualFragment/],
    ['importScripts', /importScripts\s*\(/],
    ['a script from elsewhere', /<script[^>]+src=["']https?:/],
  ])('has no %s', (_, trace) => {
    for (const file of scripts()) expect(read(file).match(trace)?.[0], file).toBeUndefined();
  });

  it('has no inline script in its pages', () => {
    for (const file of files().filter((name) => extname(name) === '.html')) expect(read(file), file).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
});
