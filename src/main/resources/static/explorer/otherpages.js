/**
 * What this service has beside the explorer, by name: the pages, where mistakes are reported, whether editors correct
 * them. Nothing where it does not say.
 */
export const otherPages = fetch('/explorer/pages').then(response => response.ok ? response.json() : {}).catch(() => ({}));
