/** Which engine is wanted: the `tesseract` program of the machine ("native"), the one that comes along ("wasm"), or the first of them that can be used. */
export const ENGINE_WISHES = ["auto", "native", "wasm"] as const;
export type EngineWish = (typeof ENGINE_WISHES)[number];
