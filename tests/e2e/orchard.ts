const html = (title: string, body: string) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${body}</main></body></html>`;
const card = (name: string, role: string, link: string) => `<li class="card"><h3><a href="${link}">${name}</a></h3><p class="role">${role}</p></li>`;
const bio = 'Odalys has looked after old apple trees for twenty years, and she teaches pruning at the village school every winter.';
const own = (name: string, text: string) =>
  html(`${name} | Orchard`, `<h1>${name}</h1><p>${text}</p><p>E-mail: <a href="mailto:${name.split(' ')[0]!.toLowerCase()}@orchard.example">write</a></p>`);

/** A team whose people have pages of their own: one is not there, one is somebody else's. */
export const orchard = {
  '/orchard/team': html(
    'Our team | Orchard',
    `<h1>Our team</h1><ul class="team">
${card('Odalys Brennan', 'Head of Orchards', '/orchard/people/odalys-brennan')}
${card('Piet Vanderhoek', 'Cider Maker', 'people/piet-vanderhoek')}
${card('Yuki Amadi-Sato', 'Beekeeper', '/orchard/people/yuki-amadi-sato')}
${card('Ingrid Falk', 'Gardener', '/orchard/people/ingrid-falk')}
</ul>`,
  ),
  '/orchard/people/odalys-brennan': own('Odalys Brennan', bio),
  '/orchard/people/yuki-amadi-sato': own('Piet Vanderhoek', 'Piet presses apples, and he writes about cider for the village paper every month.'),
  '/orchard/people/ingrid-falk': own('Ingrid Falk', 'Ingrid plants hedges and has counted the birds in them since the spring of 2009.'),
};
