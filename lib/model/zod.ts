import { z } from 'zod';

// Zod compiles parsers with `new Function` where it may; the content security policy of an extension forbids that.
z.config({ jitless: true });

export { z };
