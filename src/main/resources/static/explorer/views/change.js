/** A change: when it was discussed, what it touches, and who did what for it. */

import { html } from '../dom.js';
import { NEVER_ALL, deeds, mail, period } from '../parts/changes.js';
import { link } from '../parts/links.js';
import { continued } from '../parts/more.js';
import { columns, folded, heading, list, part, sources } from '../parts/sections.js';
import { count } from '../parts/words.js';

const { code, p } = html;

const FILES = 12;

export default {
  query: 'change',
  variables: ({ id }) => ({ id }),
  missing: ({ change }) => change === null,
  title: ({ change }) => change.title,
  render({ change }) {
    const { contributions } = change;
    return [
      heading('Change', change.title, p({ class: 'lead' }, period(change), change.list && `, on ${change.list}`,
        change.answerCount !== null && ` · ${count(change.answerCount, 'answer')} on the list`,
        change.url && [' · ', mail(change.url, 'first mail')])),
      columns([
        part('Who did what', contributions.totalCount > 0 && continued(contributions, deeds,
          { query: 'change', variables: { id: change.id, whole: false }, connectionOf: data => data.change.contributions }),
        { total: count(contributions.totalCount, 'contribution'), note: NEVER_ALL }),
        part('Files', folded(change.paths.map(path => code(path)), FILES, 'files', 'plain paths'), { note: 'As far as they are known.' }),
      ], [
        part('Topics', list(change.topics.map(each => link(each)), 'plain')),
        part('Sources', sources(change.sources)),
      ]),
    ];
  },
};
