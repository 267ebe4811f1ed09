import type { Ui } from './ui';

/** A message as a mail program would read it from a link. */
export type HandedOver = { to: string; subject: string; body: string };

/** Reads a `mailto:` link as RFC 6068 says: percent-encoded UTF-8, no plus for a space. */
export function readMailto(link: string): HandedOver {
  const [, to = '', query = ''] = /^mailto:([^?]*)\??(.*)$/.exec(link) ?? [];
  const fields = new Map(query.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]));
  return { to: decodeURIComponent(to), subject: fields.get('subject') ?? '', body: (fields.get('body') ?? '').replaceAll('\r\n', '\n') };
}

/** Reads the address of a web mail's compose window. */
export function readWebMail(link: string): HandedOver {
  const { searchParams } = new URL(link);
  const mailto = searchParams.get('mailtouri');
  if (mailto !== null) return readMailto(mailto);
  const get = (...names: string[]) => names.map((name) => searchParams.get(name)).find((value) => value !== null) ?? '';
  return { to: get('to'), subject: get('su', 'subject'), body: get('body').replaceAll('\r\n', '\n') };
}

/** Stands in for the mail program, which a browser under test does not have: keeps the `mailto:` links it would be given. */
export async function catchMailto(ui: Ui): Promise<() => Promise<string>> {
  await ui.page.evaluate(() => delete document.documentElement.dataset.mailto);
  await ui.page.evaluate(() => {
    const { tabs } = chrome;
    const update = tabs.update.bind(tabs) as (...args: unknown[]) => Promise<unknown>;
    tabs.update = ((...args: unknown[]) => {
      const properties = args.at(-1) as { url?: string };
      if (!properties.url?.startsWith('mailto:')) return update(...args);
      document.documentElement.dataset.mailto = properties.url;
      return Promise.resolve();
    }) as typeof tabs.update;
  });
  return async () => {
    const handle = await ui.page.waitForFunction(() => document.documentElement.dataset.mailto, { timeout: 15_000 });
    return (await handle.jsonValue()) ?? '';
  };
}
