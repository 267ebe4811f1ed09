/** What runs with the rights of the browser itself, as source text: Firefox evaluates it in its own window. */

const frontWindow = `Services.wm.getMostRecentWindow('navigator:browser')`;

const quoted = (text: string) => JSON.stringify(text);

/** Presses the toolbar button of an extension, as a click does: grants access to the page in front and opens the popup. */
export const pressToolbarButton = (addonId: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${quoted(addonId)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(${frontWindow});
})()`;

/**
 * Makes popup or sidebar known to the remote protocol, which lists tabs only. Resolves to the id of its context, or to an
 * empty text while no such page is open outside the tabs.
 */
export const exposeSurface = (address: string): string => `(() => {
  const documents = [${frontWindow}.document];
  const browsers = [];
  for (const one of documents) {
    for (const element of one.querySelectorAll('browser')) {
      const panel = element.closest('panel');
      // A popup is loaded in a panel that is never shown, and moves from there into the one that opens.
      const settled = panel ? panel.state === 'open' && element.closest('panelview') !== null : !element.closest('#tabbrowser-tabpanels');
      if (element.currentURI?.spec.startsWith(${quoted(address)}) && settled) browsers.push(element);
      else if (element.currentURI?.spec.endsWith('/webext-panels.xhtml') && element.contentDocument) documents.push(element.contentDocument);
    }
  }
  const [surface] = browsers;
  if (!surface) return '';
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  surface.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(surface);
  const lookUp = NavigableManager.getBrowserById;
  NavigableManager.getBrowserById = (wanted) => (wanted === id && surface.isConnected ? surface : lookUp.call(NavigableManager, wanted));
  return id;
})()`;

/** Whether popup or sidebar of that address is open. */
export const isSurfaceOpen = (address: string): string => `[${frontWindow}, ...[...${frontWindow}.document.querySelectorAll('browser')].map((one) => one.contentWindow)]
  .filter((one) => one?.document)
  .some(({ document }) => [...document.querySelectorAll('browser')].some((one) => one.currentURI?.spec.startsWith(${quoted(address)})))`;

/** Opens a page of an extension in a tab, which a plain navigation may not. */
export const openExtensionPage = (address: string): string => `(() => {
  const { gBrowser } = ${frontWindow};
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedTab = gBrowser.addTab(${quoted(address)}, { triggeringPrincipal });
})()`;

/** Closes the popup, as a click beside it does. */
export const closePopup = `(() => {
  for (const panel of ${frontWindow}.document.querySelectorAll('panel')) panel.hidePopup();
})()`;
