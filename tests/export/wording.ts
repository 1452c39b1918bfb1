import { wordingOf } from "../../src/cli/speech/report-wording.js";
import { VI } from "../../src/cli/messages/vi.js";
import { EN } from "../../src/cli/messages/en.js";
import { speaker } from "../../src/cli/speech/speech.js";
import type { Wording } from "../../src/export/words/wording.js";

/** The words of the command line, in Vietnamese. */
export const VIETNAMESE: Wording = wordingOf({ say: speaker(VI), language: "vi" });
export const ENGLISH: Wording = wordingOf({ say: speaker(EN), language: "en" });
