/** Pages that are broken or mean harm. Whatever they hold, three people stand on each. */

const card = (name: string, role: string) => `<div class="card"><h3>${name}</h3><p class="role">${role}</p></div>`;
const team = `<h1>Our team</h1><div class="team">
${card('Odalys Brennan', 'Head of Orchards')}
${card('Piet Vanderhoek', 'Cider Maker')}
${card('Yuki Amadi-Sato', 'Beekeeper')}
</div>`;
const html = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Our team</title>${head}</head><body>${body}</body></html>`;

/** The people that stand on every page below. */
export const everywhere = ['Odalys Brennan', 'Piet Vanderhoek', 'Yuki Amadi-Sato'];

export const millionNodes = html(`${team}<div>${'<b>x</b>'.repeat(500_000)}</div>`);

export const malformedData = html(
  team,
  `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Person","name":</script>
<script type="application/ld+json">[[[[[[]]]]]]</script>
<script type="application/ld+json">null</script>
<script type="application/ld+json">{"@type":"Person","name":{"@value":["x",{}]},"email":42,"image":[null]}</script>
<script type="application/ld+json">{"@type":["Person"],"@id":"#a","knows":{"@id":"#a"}}</script>
<script type="application/ld+json">${'['.repeat(20_000)}</script>`,
);

export const endlessNames = html(`${team}<div class="team">${card('A'.repeat(10_000), 'Baker')}${card(`${'Anna '.repeat(2_000)}Berg`, 'Baker')}</div>`);

export const clobbered = html(`<form name="body" id="documentElement"><input name="childNodes"><input name="nodeName"><input name="attributes">
<input name="getAttribute"><input name="textContent"><input name="parentElement"><input name="tagName"></form><img name="querySelectorAll">
<img name="createTreeWalker"><img name="title">${team}`);

export const deep = html(`${team}${'<div>'.repeat(100_000)}deep`);

export const largeData = html(team, `<script type="application/ld+json">{"@type":"Person","name":"${'x'.repeat(50_000_000)}"}</script>`);

/** Rules that cost a browser much for each element that it is asked about. */
export const costlyStyles = html(
  `${team}<div class="bomb">${'<i><b></b></i>'.repeat(2_000)}</div>`,
  `<style>${Array.from({ length: 500 }, (_, i) => `.bomb:has(i:nth-child(${i + 2}) ~ i b) i { filter: blur(${i % 3}px) }`).join('')}
@keyframes turn { to { rotate: 1turn } } .bomb i { animation: turn 1ms infinite; width: calc(1px * pow(2, 60)) }</style>`,
);

/** Takes itself apart and puts itself together again, whoever looks. */
export const restless = html(`${team}<div id="restless"></div><script>
const place = document.getElementById('restless');
new MutationObserver(() => queueMicrotask(() => { if (place.childNodes.length > 50) place.replaceChildren(); })).observe(place, { childList: true });
setInterval(() => { for (let i = 0; i < 20; i++) place.append(Object.assign(document.createElement('p'), { textContent: 'Row ' + Math.random() })); }, 1);
for (const name of ['textContent', 'childNodes', 'firstChild', 'nodeValue']) {
  Object.defineProperty(place, name, { configurable: true, get: () => { throw new Error('hit'); } });
}
Object.prototype.polluted = { toString() { throw new Error('hit'); } };
Array.prototype.at = () => { throw new Error('hit'); };
</script>`);

export const endlessWord = html(`${team}<p>${'x'.repeat(5_000_000)}</p><a href="${'y'.repeat(1_000_000)}" title="${'z'.repeat(1_000_000)}">x</a>`);

export const harmless = html(team);

const armedBio = 'Looks after &lt;b id=&quot;injected&quot;&gt;forty hives&lt;/b&gt; and &lt;img src=x onerror=&quot;document.title=1&quot;&gt; a small press.';

/** Text that would do something if it were ever taken for mark-up, and addresses that are none to open. */
export const armed = html(`<h1>Our team</h1><div class="team">
<div class="card"><h3>Odalys Brennan</h3><p class="role">Head of Orchards</p><p class="about">${armedBio}</p></div>
<div class="card"><h3>Piet Vanderhoek</h3><p class="role">Cider Maker</p><p class="about">${armedBio}</p><a href="javascript:document.title=1">Website</a></div>
<div class="card"><h3>Yuki Amadi-Sato</h3><p class="role">&lt;script&gt;document.title=1&lt;/script&gt; Beekeeper</p><p class="about">${armedBio}</p></div>
<div class="card"><h3>Nadia Voss &lt;img src=x onerror=&quot;document.title=1&quot;&gt;</h3><p class="role">Baker</p><p class="about">${armedBio}</p></div>
</div>`);
