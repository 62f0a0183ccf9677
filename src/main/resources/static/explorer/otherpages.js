/** The pages that this service has beside the explorer, by name; none where it does not say. */
export const otherPages = fetch('/explorer/pages').then(response => response.ok ? response.json() : {}).catch(() => ({}));
