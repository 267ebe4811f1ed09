/** Pages that are broken or mean harm. Whatever they hold, two cards with people stand on each. */

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

export const harmless = html(team);

/** Text that would do something if it were ever taken for mark-up, a formula or an address to open. */
export const armed = html(`<h1>Our team</h1><div class="team">
${card('Nadia &lt;img src=x onerror=&quot;document.title=1&quot;&gt; Voss', '&lt;script&gt;document.title=1&lt;/script&gt;')}
${card('Odalys Brennan', '&lt;b id=&quot;injected&quot;&gt;Head of Orchards&lt;/b&gt;')}
<div class="card"><h3><a href="javascript:document.title=1">Piet Vanderhoek</a></h3><p class="role">Cider Maker</p></div>
${card('Yuki Amadi-Sato', 'Beekeeper')}
</div>`);
