/**
 * A pure function of a text that remembers its results: rules that know nothing of each other ask about the same sentences of
 * a document. Made anew for each document, so that nothing outlives it.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const results = new Map<string, { readonly made: T }>();
  return (text) => {
    let known = results.get(text);
    if (known === undefined) {
      known = { made: make(text) };
      results.set(text, known);
    }
    return known.made;
  };
}
