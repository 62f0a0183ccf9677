/** What is in the graph, and where to begin. */

import { html } from '../dom.js';
import { editionTable } from '../parts/editions.js';
import { addressOf } from '../addresses.js';
import { fullName } from '../parts/links.js';
import { SERIES, calendar } from '../parts/matrix.js';
import { columns, list, part } from '../parts/sections.js';
import { emptyGraph } from '../states.js';
import { tally } from '../parts/tally.js';

const { a, dd, div, dl, dt, h1 } = html;

export default {
  query: 'home',
  title: () => 'Ferrograph',
  render(data) {
    const { statistics, allSeries, editions, topics, people } = data;
    if (statistics.people + statistics.talks + statistics.editions + topics.nodes.length === 0) {
      return emptyGraph();
    }
    return [
      div({ class: 'welcome' },
        h1('Who has worked on what, edition by edition'),
        numbers(statistics)),
      columns([
        part('Editions', allSeries.some(series => series.editions.length > 0) && calendar(allSeries), {
          note: `Talks on record, by series and year${allSeries.length > SERIES ? '; the series with most of them, and the latest years' : ''}.`,
          total: allSeries.length > SERIES && a({ href: '/editions' }, `all ${allSeries.length} series`),
        }),
        part('Latest editions', editions.nodes.length > 0 && editionTable(editions.nodes), { total: a({ href: '/editions' }, 'all editions') }),
      ], [
        part('Questions it answers', list(questions(data), 'questions')),
      ]),
      part('Topics with most talks on record', tally(topics.nodes), { total: a({ href: '/topics' }, 'all topics') }),
      part('People with most talks on record', tally(people.nodes), { total: a({ href: '/people' }, 'everyone') }),
    ];
  },
};

function numbers(statistics) {
  const all = ['people', 'talks', 'editions', 'changes', 'contributions', 'subsystems', 'tools', 'projects', 'concepts'];
  return dl({ class: 'numbers' }, all.map(name => div(dt(name), dd(new Intl.NumberFormat('en').format(statistics[name])))));
}

/** Example questions, made of what the graph has most of. */
function questions({ subsystems, tools, people, editions }) {
  const areas = subsystems.nodes.slice(1);
  const [tool] = tools.nodes;
  const [person] = people.nodes;
  const called = editions.nodes.find(({ callsFor }) => callsFor.length > 0);
  const [largest] = editions.nodes.toSorted((one, other) => other.talks.totalCount - one.talks.totalCount);
  return [
    ...areas.map(area => a({ href: addressOf(area.id) }, `Who has worked on ${area.name}, edition by edition?`)),
    tool && a({ href: addressOf(tool.id) }, `Who stands behind ${tool.name}, by talks and roles?`),
    person && a({ href: addressOf(person.id) }, `What has ${fullName(person)} presented, where, and with whom?`),
    largest && a({ href: addressOf(largest.id) }, `Who spoke at ${largest.name}, and about what?`),
    called && a({ href: `/invite?edition=${encodeURIComponent(called.id)}` }, `Whom to invite for ${called.name}?`),
  ].filter(Boolean);
}
