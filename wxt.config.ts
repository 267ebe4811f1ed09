import preact from '@preact/preset-vite';
import { type InlineConfig, mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { languageFiles } from './scripts/package/languages';
import { noEvaluation } from './scripts/package/no-evaluation';
import { shortNames } from './scripts/package/short-names';

const toolbarSizes = [16, 24, 32, 48, 64];
const icons = (folder: string) => Object.fromEntries(toolbarSizes.map((size) => [size, `icons/${folder}${size}.png`]));
/** Named by the text of the browser's theme: light text stands on a dark toolbar. */
const themeIcons = toolbarSizes.map((size) => ({ size, dark: `icons/${size}.png`, light: `icons/on-dark/${size}.png` }));

/** The program's own pages load nothing but its own files and connect to nobody: the browser itself sees to that. */
const onlyItself = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What opens first is one file, since each costs a way through the browser; the group takes with it what its module imports. */
const firstLoad: InlineConfig = {
  build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: /components\/app\/mount\.tsx$/ }] } } } },
};

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => void files.push(...languageFiles),
    // Scripts for visited pages and the service worker are one file anyway.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'popup')) Object.assign(config, mergeConfig(config, firstLoad));
    },
  },
  manifestVersion: 3,
  // The browsers that know `light-dark()` and logical properties: nothing is rewritten for older ones.
  vite: () => ({
    plugins: [preact(), noEvaluation(), shortNames()],
    worker: { plugins: () => [noEvaluation()] },
    build: { cssTarget: ['chrome125', 'firefox142'] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the daily notification, or backing up by itself, is switched on.
    optional_permissions: ['notifications', 'downloads', ...(browser === 'firefox' ? [] : ['offscreen'])],
    action: { default_title: '__MSG_action__', default_icon: icons(''), ...(browser === 'firefox' && { theme_icons: themeIcons }) },
    ...(browser !== 'firefox' && { minimum_chrome_version: '125' }),
    // While developing, the pages fetch what changed from this machine.
    ...(command === 'build' && { content_security_policy: { extension_pages: onlyItself } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' } },
      'save-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_saveSelection__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'mentor-trail@example.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
