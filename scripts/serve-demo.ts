import { serveSite } from './demo-site/server';

const { url } = await serveSite({ port: Number(process.env.PORT ?? 0) });
console.log(`The fictional site is at ${url} (Ctrl+C ends it).`);
