declare module 'addons-linter' {
  type Finding = { code: string; message: string; file?: string; line?: number };
  type Report = { errors: Finding[]; warnings: Finding[]; notices: Finding[] };
  /** As far as the tests use it: checks the extension in the folder `_` as Mozilla's shop (and `web-ext lint`) does. */
  export function createInstance(options: {
    config: { _: [folder: string]; logLevel: 'fatal'; output: 'none' };
    runAsBinary: false;
  }): { run: () => Promise<Report> };
}
