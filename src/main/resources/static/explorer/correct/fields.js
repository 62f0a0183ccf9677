/** What editors can correct and add: the fields of each kind of node. */

import { capital, endOfMonth, word } from '../parts/words.js';

const ALIASES = { key: 'aliases', name: 'Aliases', type: 'list', rows: 3, hint: 'Other spellings, one a line.' };

const PAGE = { key: 'url', name: 'Page', type: 'url' };

/**
 * By kind: the mutation, and its input's fields. A field that the node's type lacks is not shown.
 * @property type what the value is: `text` where it is not said, `url`, `date`, `number`, `flag`, or `list` with an item a line
 * @property rows how many lines of text are shown
 * @property choices the values to choose from, each with its name
 * @property from the value in the data of the page's query, where it is not the field's own
 * @property added whether it is said of a new node only
 */
export const FORMS = {
  person: {
    save: 'savePerson',
    fields: [
      { key: 'name', name: 'Name', hint: 'As the person writes it.' },
      ALIASES,
      { key: 'disambiguation', name: 'Disambiguation', hint: 'What tells the person apart from others of the same name.' },
      { key: 'github', name: 'GitHub', hint: 'The account name.' },
      { key: 'website', name: 'Website', type: 'url' },
    ],
  },
  talk: {
    save: 'saveTalk',
    fields: [
      { key: 'title', name: 'Title' },
      { key: 'subtitle', name: 'Subtitle' },
      {
        key: 'kind', name: 'Kind',
        choices: named('TALK', 'DISCUSSION', 'BOF', 'TRAINING', 'TUTORIAL', 'KEYNOTE', 'REPORT', 'LIGHTNING', 'OTHER'),
      },
      { key: 'cancelled', name: 'Cancelled', type: 'flag' },
      { key: 'day', name: 'Day', type: 'date' },
      { key: 'room', name: 'Room' },
      { key: 'track', name: 'Track' },
      PAGE,
      { key: 'slides', name: 'Slides', type: 'url' },
      { key: 'video', name: 'Video', type: 'url' },
      { key: 'summary', name: 'Summary', rows: 4 },
      // files name those who were to speak as its speakers too
      ids('speakers', 'Speakers', 'person:gary-guo', talk => talk.cancelled ? talk.announced : talk.speakers),
      ids('topics', 'Topics', 'topic:rcu'),
    ],
  },
  edition: {
    save: 'saveEdition',
    fields: [
      { key: 'name', name: 'Name' },
      ALIASES,
      { key: 'year', name: 'Year', type: 'number' },
      { key: 'startDate', name: 'First day', hint: 'Or its month, such as 2027-05.', from: firstDay },
      { key: 'startedBy', name: 'Begun by', type: 'date', hint: 'A day by which it had begun, where the first is not known.', from: begunBy },
      { key: 'endDate', name: 'Last day', type: 'date' },
      { key: 'timeZone', name: 'Time zone', hint: 'Such as Europe/Madrid.' },
      { key: 'city', name: 'City' },
      { key: 'country', name: 'Country' },
      { key: 'online', name: 'Online', type: 'flag' },
      PAGE,
      { key: 'video', name: 'Recording', type: 'url' },
      { key: 'attendeeCount', name: 'Attendees', type: 'number', hint: 'How many came.' },
      { key: 'programmeComplete', name: 'Whole programme', type: 'flag', hint: 'Whether the talks are all there were.' },
      ids('organizers', 'Organizers', 'person:gary-guo'),
      ids('hosts', 'Hosts', 'organization:google'),
      ids('attendees', 'Seen there', 'person:gary-guo'),
    ],
  },
  topic: {
    save: 'saveTopic',
    fields: [
      { key: 'topicKind', name: 'Kind', choices: named('CONCEPT', 'SUBSYSTEM', 'TOOL', 'PROJECT'), added: true },
      { key: 'name', name: 'Name' },
      ALIASES,
      { key: 'paths', name: 'Files', type: 'list', rows: 3, hint: 'As the F: and N: lines of MAINTAINERS have them, one a line.' },
      { key: 'broader', name: 'Part of', hint: 'The id of the topic above, such as topic:rcu.', from: topic => topic.broader?.id ?? null },
      { key: 'summary', name: 'Summary', rows: 3, hint: 'What it is, in words of your own.' },
      PAGE,
      { key: 'repository', name: 'Repository', type: 'url', hint: 'Of a tool or a project.' },
    ],
  },
  series: {
    save: 'saveSeries',
    fields: [{ key: 'name', name: 'Name' }, ALIASES, PAGE],
  },
  organization: {
    save: 'saveOrganization',
    fields: [{ key: 'name', name: 'Name' }, PAGE],
  },
};

function ids(key, name, example, nodes = data => data[key]) {
  return { key, name, type: 'list', rows: 3, hint: `Ids such as ${example}, one a line.`, from: data => nodes(data).map(({ id }) => id) };
}

function named(...constants) {
  return constants.map(constant => [constant, capital(word(constant))]);
}

/** The first day of an edition, or its month, as a file says it. */
function firstDay({ startDate, notBefore, datePrecision }) {
  return datePrecision === 'MONTH' ? notBefore.slice(0, 7) : startDate;
}

/** The day by which an edition had begun, where it does not follow from its other days. */
function begunBy({ year, notBefore, startedBy, endDate, datePrecision }) {
  const latest = datePrecision === 'MONTH' ? endOfMonth(notBefore) : `${year}-12-31`;
  return datePrecision === 'DAY' || startedBy >= latest || startedBy === endDate ? null : startedBy;
}
