import { Drop } from 'liquidjs';

/** A value that is not known: false in `{% if %}`, and a visible placeholder where it is put out. */
export class Missing extends Drop {
  constructor(readonly placeholder: string) {
    super();
  }

  override valueOf(): undefined {
    return undefined;
  }
}
