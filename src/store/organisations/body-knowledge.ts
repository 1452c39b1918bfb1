import type { BodyReader } from "../../model/body.js";
import type { Gazetteer } from "../../places/gazetteer.js";

/** What is known about bodies and places beside the documents: the lexicon's reading of a name, and the lists of units. */
export interface BodyKnowledge {
  readonly read: BodyReader;
  readonly places: Gazetteer;
}
