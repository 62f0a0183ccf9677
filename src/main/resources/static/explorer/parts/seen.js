/** What is made only when the reader comes to it. */

/** Acts once, when the element comes into sight or is about to. */
export function whenSeen(element, act) {
  const observer = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) {
      observer.disconnect();
      act();
    }
  }, { rootMargin: '200px' });
  observer.observe(element);
}
