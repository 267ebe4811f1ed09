import type { Pair } from './pairs';

/** Longer texts as they stand on pages, all invented, with sentences that only sound like the wish; labelled before they were first tried. */
export const heldOutEnglish: Pair[] = [
  {
    wishes: ['people management'],
    bio: [
      'Dr. Adaeze Holm joined the Riverton Institute in 2011.',
      'She manages a staff of forty across three sites and has built two teams from nothing.',
      'Her doctorate is from the University of Northgate.',
      'She managed to cross the Alps on foot in 2019.',
      'When she is not at her desk she restores old clocks.',
    ],
    quoted: [1],
  },
  {
    wishes: ['public speaking'],
    bio: [
      'Tobias has been with the foundation since it opened.',
      'He speaks four languages and grew up on a ferry.',
      'He has given more than sixty keynotes and coaches scientists before their first talk.',
      'The reading room he looks after is open to the public on Mondays.',
    ],
    quoted: [2],
  },
  {
    wishes: ['machine learning'],
    bio: [
      'Prof. Sunniva Aker heads the group for marine sensors.',
      'Her lab uses machine learning to find whales in hours of sound.',
      'Students like her course on lifelong learning.',
      'The machine shop in the basement is named after her predecessor.',
      'She sits on the board of Tidewater e.V. and plays the tuba.',
    ],
    quoted: [1],
  },
  {
    wishes: ['grant writing'],
    bio: [
      'Jonas Vetterli is a senior scientist at the Lake Station.',
      'He has written eleven successful grant proposals, two of them with partners in Ghana.',
      'He was granted citizenship in 2008.',
      'In his spare time he writes crime novels.',
    ],
    quoted: [1],
  },
  {
    wishes: ['Lead a product team in a company that makes medical devices'],
    bio: [
      'Miriam began as a nurse.',
      'Today she leads the product team for infusion pumps at Halden Medical, a maker of devices for intensive care.',
      'Before that she spent four years in quality assurance.',
      'She holds a B.Sc. in biomedical engineering.',
      'Her company car is a bicycle.',
    ],
    quoted: [1],
  },
  {
    wishes: ['user research', 'interviewing'],
    bio: [
      'Callum runs the design practice at Ferrybridge Studio.',
      'He plans and runs interviews with patients, drivers and clerks.',
      'Research with users is where each of his projects starts.',
      'He was interviewed by the Riverton Herald last spring.',
      'His clients include two ministries.',
    ],
    quoted: [1, 2],
  },
  {
    wishes: ['negotiation', 'contract law'],
    bio: [
      'Beatriz Lund is a partner at Lund & Osei LLP.',
      'She advises shipyards on the law of contracts and on insurance.',
      'Clients know her as a tough and fair negotiator.',
      'She contracted a love of sailing from her grandfather.',
      'Her office looks over the old harbour.',
    ],
    quoted: [1, 2],
  },
  {
    wishes: ['sustainability'],
    bio: [
      'Peder is the managing director of Nordlys Textiles.',
      'Under him the firm became the first sustainable dye works in the county.',
      'He cannot sustain a tune, his choir says.',
      'He has an M.B.A. from Lindental Business School.',
    ],
    quoted: [1],
  },
  {
    wishes: ['starting my own business'],
    bio: [
      'Yewande studied chemistry in Accra.',
      'In 2016 she started her own business, a laboratory that tests drinking water.',
      'Starting in May the laboratory has new opening hours.',
      'She is a fellow of the Society of Chemists.',
    ],
    quoted: [1],
  },
  {
    wishes: ['entrepreneurship'],
    bio: [
      'Lorcan founded three startups, the last of which employs ninety people.',
      'The house he works in was built in 1890.',
      'He lectures twice a year at his old school.',
      'He is happiest on a tandem.',
    ],
    quoted: [0],
  },
  {
    wishes: ['statistics', 'teaching'],
    bio: [
      'Mei-Lin Abbott is professor of biostatistics.',
      'She has taught first-year students for two decades and won the faculty’s teaching award.',
      'Her own teachers were strict.',
      'She keeps bees on the roof of the library.',
    ],
    quoted: [0, 1],
  },
  {
    wishes: ['renewable energy'],
    bio: [
      'Anselm trained as an electrician.',
      'He plans renewable energy parks for coastal towns.',
      'Colleagues praise his energy.',
      'The library asks him to renew his books.',
    ],
    quoted: [1],
  },
  {
    wishes: ['data visualization'],
    bio: [
      'Rosalind is a journalist with the Morning Post.',
      'Her visualisations of election data are known far beyond the county.',
      'She moved here in 2014 with two suitcases.',
      'Data protection matters to her.',
    ],
    quoted: [1],
  },
  {
    wishes: ['conflict resolution'],
    bio: [
      'Samir heads the ombuds office.',
      'He mediates in conflicts between doctoral students and their supervisors and has resolved more than two hundred of them.',
      'He declares no conflicts of interest.',
      'His favourite place is the botanical garden.',
    ],
    quoted: [1],
  },
  {
    wishes: ['Become a team leader in software engineering within five years'],
    bio: [
      'Hanne is vice president of engineering at Skagen Systems.',
      'She leads four teams of software engineers and writes code on Fridays.',
      'She has been with Skagen for five years.',
      'Her team won the city’s relay race.',
      'Within the village she is known for her jam.',
    ],
    quoted: [1],
  },
  {
    wishes: ['clinical trials'],
    bio: [
      'Dr. med. Oona Prewitt, Ph.D., is a consultant in cardiology.',
      'She has designed and run nine clinical trials of new heart valves.',
      'She tried every restaurant in town.',
      'The clinic opens at 8 a.m. on weekdays.',
    ],
    quoted: [1],
  },
  {
    wishes: ['Verhandlungsführung', 'Vertrieb'],
    bio: [
      'Gordon is head of sales for Northern Europe at Kestrel Pumps.',
      'He negotiates with utilities and shipyards.',
      'He sold his first pump at nineteen.',
      'At weekends he flies gliders.',
    ],
    quoted: [0, 1, 2],
  },
  {
    wishes: ['science communication'],
    bio: [
      'Ottoline curates the planetarium.',
      'She communicates science to children, pensioners and ministers.',
      'Communication between the buildings is by pneumatic tube.',
      'She was born under a comet, she says.',
    ],
    quoted: [1],
  },
  // Nothing to quote.
  {
    wishes: ['machine learning'],
    bio: [
      'Edwin has led the print shop since 1998.',
      'The machines he looks after are older than he is.',
      'Learning Finnish is his plan for next year.',
      'His prints hang in the town hall.',
    ],
    quoted: [],
  },
  {
    wishes: ['public speaking'],
    bio: [
      'Maren is a public servant in the Ministry of Transport.',
      'She oversees the budget for bridges.',
      'Generally speaking she prefers bridges to tunnels.',
      'She has two daughters and a rowing boat.',
    ],
    quoted: [],
  },
  {
    wishes: ['leadership'],
    bio: [
      'Cornelius restores stained glass windows.',
      'He knows all about lead and solder.',
      'His workshop is behind the cathedral.',
      'He learnt the craft from his aunt.',
    ],
    quoted: [],
  },
  {
    wishes: ['entrepreneurship', 'fundraising'],
    bio: [
      'Philippa is the archivist of the college, which was founded in 1542.',
      'She has catalogued nine thousand letters.',
      'The foundations of the library date from Roman times.',
      'On Sundays she rings the bells.',
    ],
    quoted: [],
  },
  {
    wishes: ['project management'],
    bio: [
      'Ambrose plays the viola in the Riverton Philharmonic.',
      'He projects old films in the village hall.',
      'He somehow manages to keep four cats.',
      'His students have won prizes in Vienna and Oslo.',
    ],
    quoted: [],
  },
  {
    wishes: ['web design', 'user experience'],
    bio: [
      'Ingeborg is a biologist at the Lake Station.',
      'She studies how spiders repair their webs after rain.',
      'She has twenty years of experience in the field.',
      'She was designated warden of the reserve in 2020.',
    ],
    quoted: [],
  },
  {
    wishes: ['financial modelling'],
    bio: [
      'Lucinda teaches life drawing at the academy.',
      'She worked as a model in her twenties.',
      'Her sculptures stand in three parks.',
      'She lives with her sister above a bakery.',
    ],
    quoted: [],
  },
  {
    wishes: ['Give a talk at an international conference'],
    bio: [
      'Rowan is the caretaker of the conference centre.',
      'He knows every fuse in the building.',
      'Guests find him easy to talk to about football.',
      'He has worked here since 1987.',
    ],
    quoted: [],
  },
];
