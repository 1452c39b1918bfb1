const NATIVE = Object.getOwnPropertyDescriptor(Array.prototype, "push");

/**
 * Gives arrays back the engine's own `push`. The build of pdfjs for older engines replaces it for the whole program where it
 * does not throw on an array of fixed length (V8 up to 12.1, so all of Node 20), with one that is several times slower and
 * that whatever runs after it pays for; pdfjs itself pushes on to no such array. Called once pdfjs and its worker are loaded.
 */
export function restorePush(): void {
  if (NATIVE !== undefined && Array.prototype.push !== NATIVE.value)
    Object.defineProperty(Array.prototype, "push", NATIVE);
}
