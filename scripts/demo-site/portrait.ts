/** FNV-1a, 32 bits. */
const hash = (text: string) => [...text].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619) >>> 0, 2166136261) >>> 8;

/** A drawn portrait for an invented person: the same slug always gives the same face. */
export function portrait(slug: string): string {
  const pick = <T>(list: readonly T[], salt: number): T => list[hash(`${salt}${slug}`) % list.length] as T;
  const [sky, wall] = pick([['#cfe8e4', '#9fd0c8'], ['#f3e0c7', '#e7c49a'], ['#d9def2', '#b4bfe3'], ['#f2d6d9', '#e3b0b7'], ['#dde8cf', '#bcd1a0']], 1);
  const skin = pick(['#f6d3b8', '#e8b48f', '#c98a63', '#8d5a3c', '#5f3b28'], 7);
  const hair = pick(['#2b1c16', '#5a3a22', '#a8682c', '#d9b26a', '#9a9a9e', '#111418'], 37);
  const coat = pick(['#17313a', '#6d1f2f', '#2f4a86', '#3c6e47', '#7a5a2b', '#4a3b6b'], 61);
  const hairShape = pick(
    [
      '<path d="M66 104c-4-44 20-66 54-66s60 22 54 66c-6-28-20-38-54-38s-48 12-54 38z"/>',
      '<path d="M60 150c-10-70 14-112 60-112s70 42 60 112c-8-16-8-44-10-56-20 2-70 0-86-18-4 22-16 54-24 74z"/>',
      '<path d="M70 92c2-36 24-52 50-52s48 16 50 52c-14-18-30-24-50-24s-36 6-50 24z"/>',
      '<path d="M62 112c-8-50 22-78 58-78 40 0 66 30 58 78-4-16-10-30-22-40-26 14-60 8-74 2-10 10-16 22-20 38z"/>',
    ],
    13,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 240" width="240" height="240">
<defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky}"/><stop offset="1" stop-color="${wall}"/></linearGradient></defs>
<rect width="240" height="240" fill="url(#g)"/>
<path d="M28 240c4-48 40-66 92-66s88 18 92 66z" fill="${coat}"/>
<path d="M98 150h44v34c0 12-44 12-44 0z" fill="${skin}"/>
<ellipse cx="120" cy="112" rx="46" ry="56" fill="${skin}"/>
<g fill="${hair}">${hairShape}</g>
<g fill="#2a1d18"><circle cx="102" cy="112" r="4"/><circle cx="138" cy="112" r="4"/></g>
<path d="M104 138q16 14 32 0" fill="none" stroke="#2a1d18" stroke-width="3.5" stroke-linecap="round" opacity="0.7"/>
</svg>
`;
}
