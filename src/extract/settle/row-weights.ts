import type { Feature } from "./row-features.js";
import type { Tree } from "./row-trees.js";

// Written by `tests/bench/fit-confidence.ts` on 11059 rows of 990 directives.

/** What each feature of a row adds to its score. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 1.077,
  evidence: 0.56,
  scan: 0.322,
  "garbled lead": -1.107,
  "garbled words": -0.272,
  "date without deadline": -1.277,
  "odd deadline": -1.112,
  "lead inferred": -1.017,
  "lead inherited": 0.493,
  "lead from afar": -1.203,
  "order without lead": -0.878,
  target: 0.455,
  "conjoined lead": 0.462,
  "scanned lead": 0.626,
  "scanned date": 1.279,
  "garbled document": -1.039,
  "lead unknown": -0.298,
  "opens unknown": -1.023,
  "lead bare": -0.648,
  "lead cut short": -0.788,
  "lead completed": -0.371,
  "deadline amid": -0.905,
  "time without deadline": -0.981,
  "issuer other": -0.566,
  long: 0.449,
  clauses: 0.406,
  "colon within": -0.429,
  tells: 0.583,
  "two leads": -0.639,
  deep: 0.783,
  alone: -0.453,
  "lead beside none": -0.591,
  "deadline inherited": -0.891,
  "deadline without day": -0.079,
};

/** What the features add together that they do not one by one. */
// prettier-ignore
export const TREES: readonly Tree<Feature>[] = [
  { splits: [["garbled document", 0.0270], ["issuer other", 0.0000], ["garbled document", 0.0650], ["lead inferred", 0.0000], ["one", Infinity], ["issuer other", 0.0000], ["evidence", 2.7515]], leaves: [-0.073, 0.083, -0.270, 0.000, -0.171, 0.145, 0.025, -0.035] },
  { splits: [["garbled document", 0.0270], ["issuer other", 0.0000], ["scan", -0.0476], ["deep", 0.2500], ["one", Infinity], ["lead inherited", 0.0000], ["evidence", 3.1780]], leaves: [-0.087, 0.059, -0.203, 0.000, 0.014, -0.144, 0.001, 0.116] },
  { splits: [["deep", 0.5000], ["garbled document", 0.0270], ["lead inferred", 0.0000], ["time without deadline", 0.0000], ["garbled document", 0.0650], ["garbled document", 0.1240], ["one", Infinity]], leaves: [-0.129, 0.056, 0.091, 0.004, -0.056, -0.252, 0.049, 0.000] },
  { splits: [["evidence", 2.7515], ["evidence", 2.5870], ["evidence", 3.1780], ["evidence", 1.2657], ["scanned lead", -0.0298], ["garbled document", 0.2250], ["lead unknown", 0.0000]], leaves: [0.040, -0.050, -0.034, 0.139, -0.117, -0.001, 0.119, -0.130] },
  { splits: [["deep", 0.5000], ["evidence", 2.7515], ["lead inferred", 0.0000], ["evidence", 2.5870], ["evidence", 3.1780], ["garbled document", 0.5830], ["one", Infinity]], leaves: [0.000, 0.092, -0.055, 0.039, -0.083, -0.230, 0.039, 0.000] },
  { splits: [["scan", -0.0476], ["lead inherited", 0.0000], ["evidence", 3.1780], ["garbled document", 0.5830], ["clauses", 0.1667], ["evidence", 2.7515], ["scanned lead", -0.0141]], leaves: [0.049, -0.042, -0.024, -0.161, 0.021, -0.047, -0.002, 0.183] },
  { splits: [["deep", 0.5000], ["clauses", 0.0000], ["lead inferred", 0.0000], ["garbled document", 0.1240], ["clauses", 0.1667], ["garbled document", 0.5830], ["one", Infinity]], leaves: [-0.110, 0.010, 0.082, 0.000, -0.070, -0.183, 0.036, 0.000] },
  { splits: [["scan", -0.0476], ["time without deadline", 0.0000], ["evidence", 3.1780], ["clauses", 0.1667], ["long", 0.0000], ["garbled document", 0.1930], ["lead unknown", 0.0000]], leaves: [0.031, -0.047, -0.166, -0.027, -0.029, 0.028, 0.139, -0.057] },
  { splits: [["garbled document", 0.0270], ["time without deadline", 0.0000], ["garbled document", 0.0650], ["lead inherited", 0.0000], ["one", Infinity], ["issuer other", 0.0000], ["scan", -0.0476]], leaves: [-0.112, 0.024, 0.044, 0.000, -0.125, 0.111, -0.036, 0.007] },
  { splits: [["deep", 0.5000], ["evidence", 1.2657], ["lead inferred", 0.0000], ["lead inferred", 0.0000], ["evidence", 2.4420], ["tells", 0.0000], ["one", Infinity]], leaves: [0.110, -0.091, -0.099, 0.009, -0.156, 0.026, 0.033, 0.000] },
  { splits: [["scanned lead", -0.0298], ["lead unknown", 0.3333], ["evidence", 3.1780], ["time without deadline", 0.0000], ["deep", 0.2500], ["lead unknown", 0.3333], ["scanned lead", -0.0141]], leaves: [0.029, -0.112, -0.018, -0.194, -0.014, 0.085, -0.017, 0.168] },
  { splits: [["evidence", 2.7515], ["evidence", 2.5870], ["time without deadline", 0.3333], ["tells", 0.3330], ["garbled document", 0.1600], ["evidence", 3.1780], ["long", 0.2236]], leaves: [-0.023, 0.094, 0.179, 0.030, -0.025, 0.037, -0.142, 0.041] },
  { splits: [["garbled document", 0.5830], ["lead inferred", 0.0000], ["lead inferred", 0.0000], ["garbled document", 0.0270], ["deep", 0.2500], ["evidence", 1.2657], ["scan", -0.0476]], leaves: [-0.047, 0.028, -0.174, 0.026, 0.069, -0.074, -0.005, 0.086] },
  { splits: [["deep", 0.5000], ["evidence", 1.2657], ["lead inferred", 0.0000], ["lead inferred", 0.0000], ["evidence", 2.4420], ["clauses", 0.1667], ["one", Infinity]], leaves: [0.094, -0.067, -0.075, 0.007, -0.028, -0.110, 0.024, 0.000] },
  { splits: [["scanned lead", -0.0298], ["lead unknown", 0.3333], ["evidence", 3.1780], ["time without deadline", 0.0000], ["deep", 0.2500], ["lead unknown", 0.3333], ["scanned lead", -0.0141]], leaves: [0.023, -0.086, -0.017, -0.160, -0.010, 0.068, -0.012, 0.159] },
  { splits: [["clauses", 0.0000], ["garbled document", 0.1240], ["clauses", 0.1667], ["time without deadline", 0.0000], ["issuer other", 0.0000], ["evidence", 2.5870], ["scanned lead", -0.0298]], leaves: [-0.099, 0.006, 0.046, -0.015, 0.114, 0.016, -0.069, 0.007] },
  { splits: [["deep", 0.5000], ["lead inferred", 0.0000], ["long", 0.2236], ["lead unknown", 0.0000], ["deep", 0.2500], ["issuer other", 0.0000], ["one", Infinity]], leaves: [0.026, -0.050, -0.136, 0.027, 0.050, -0.054, -0.143, 0.000] },
  { splits: [["evidence", 2.7515], ["evidence", 2.5870], ["time without deadline", 0.3333], ["tells", 0.3330], ["garbled document", 0.1600], ["clauses", 0.5000], ["clauses", 0.5000]], leaves: [-0.020, 0.084, 0.167, 0.021, 0.012, -0.061, -0.117, 0.035] },
  { splits: [["evidence", 1.2657], ["lead inferred", 0.0000], ["evidence", 2.4420], ["deep", 0.5000], ["clauses", 0.3330], ["time without deadline", 0.0000], ["evidence", 2.7515]], leaves: [0.081, -0.066, -0.137, 0.078, -0.084, 0.021, 0.027, -0.011] },
  { splits: [["garbled document", 0.5830], ["garbled document", 0.4270], ["clauses", 0.5000], ["lead inferred", 0.0000], ["lead unknown", 0.0000], ["deep", 0.0000], ["one", Infinity]], leaves: [0.011, -0.054, 0.000, 0.094, 0.084, -0.021, -0.108, 0.000] },
];
