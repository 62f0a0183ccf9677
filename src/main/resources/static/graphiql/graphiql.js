/**
 * Opens GraphiQL with the service's questions as tabs. A link may bring a question of its own, as
 * /graphiql?query=…&variables=…&operationName=…, which is then in front.
 */

const linked = Object.fromEntries(new URLSearchParams(location.search));

async function questions() {
  const answer = await fetch('/graphiql/questions');
  if (!answer.ok) {
    throw new Error(`The questions could not be read: ${answer.status}`);
  }
  return answer.json();
}

/** For reading; what is no JSON stays as it is, for GraphiQL to point at. */
function indented(variables) {
  try {
    return variables && JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}

const send = GraphiQL.createFetcher({ url: '/graphql' });

/**
 * GraphiQL learns an operation's name a tenth of a second after the text has changed: whoever runs
 * the text before that would send the name that the tab before had.
 */
function fetcher({ query, operationName, ...rest }, options) {
  const named = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(query);
  return send({ query, ...rest, ...(named && { operationName }) }, options);
}

function page(tabs) {
  const front = linked.query && { query: linked.query, variables: indented(linked.variables) };
  const home = React.createElement('a', { className: 'graphiql-logo-link', href: '/' }, 'Ferrograph');
  return React.createElement(GraphiQL, {
    fetcher,
    ...front,
    operationName: linked.operationName,
    defaultTabs: front ? [front, ...tabs] : tabs,
    isHeadersEditorEnabled: false,
  }, React.createElement(GraphiQL.Logo, null, home));
}

questions().then(asked => {
  const tabs = asked.map(query => ({ query }));
  ReactDOM.createRoot(document.getElementById('graphiql')).render(page(tabs));
});
