import type { Input } from '../../capture/inputs';

const given = ['Ada', 'Bruno', 'Clara', 'Dimitri', 'Elif', 'Farah', 'Gustav', 'Hanna', 'Ivan', 'Julia', 'Kofi', 'Lena', 'Mateo', 'Nadia', 'Oskar', 'Petra'];
const family = ['Abel', 'Brandt', 'Costa', 'Duarte', 'Eriksen', 'Fischer', 'Garcia', 'Hansen', 'Ivanova', 'Jensen', 'Keller', 'Lindqvist', 'Moreau'];
const ends = ['', 'son', 'berg', 'mann', 'feld', 'wall', 'ton', 'stad', 'holm', 'ski', 'brook'];
const roles = ['Professor of Hydrology', 'Head of Planning', 'Research Assistant', 'Managing Director', 'Software Engineer', 'Treasurer'];
const words = 'water energy village planning turbine river model measure winter field data station map northern project valley'.split(' ');

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const sentence = (seed: number) => Array.from({ length: 12 }, (_, at) => pick(words, seed * 7 + at * at + at)).join(' ');

const paragraph = (at: number) => `<p class="text">The ${sentence(at)} <a href="/topics/${at}">${pick(words, at)}</a> and <em>${pick(words, at + 1)}</em>.</p>\n`;
const nodesOfParagraph = 9;

const card = (at: number) => {
  const name = `${pick(given, at)} ${pick(family, Math.floor(at / given.length))}${pick(ends, Math.floor(at / given.length / family.length))}`;
  const slug = name.toLowerCase().replace(' ', '.');
  const mail = `${slug}@brightwater.example`;
  return `<article class="card"><h3><a href="/people/${slug}">${name}</a></h3><p class="role">${pick(roles, at)}</p><p class="mail"><a href="mailto:${mail}">${mail}</a></p><p class="about">Works on ${sentence(at)}.</p></article>\n`;
};
const nodesOfCard = 13;

const times = (count: number, part: (at: number) => string) => Array.from({ length: Math.max(0, count) }, (_, at) => part(at)).join('');

/** A fictional team page of about `nodes` nodes (elements and texts) with `people` people (at most 2,288): cards, and news below them. */
export function syntheticPage(nodes: number, people: number): Input {
  const news = times(Math.floor((nodes - people * nodesOfCard) / nodesOfParagraph), paragraph);
  const html = `<!doctype html><html lang="en"><title>Our team</title><body><main><h1>Our team</h1>\n${times(people, card)}</main><section><h2>News</h2>\n${news}</section></body></html>`;
  return { slug: `${nodes} nodes, ${people} people`, url: 'https://brightwater.example/team', html: new TextEncoder().encode(html) };
}
