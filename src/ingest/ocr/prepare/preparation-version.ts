/** Raised whenever the same picture may be prepared differently; part of the key of kept readings. Apart from the preparation, which takes long to load. */
export const PREPARATION_VERSION = "2";
