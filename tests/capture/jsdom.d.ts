/** The little of jsdom that the tests use: the package brings no types. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole; runScripts?: 'outside-only' });
    readonly window: Window & typeof globalThis;
  }
}
