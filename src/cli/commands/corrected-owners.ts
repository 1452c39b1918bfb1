import { bodyName } from "../../extract/organisations/context/body-name.js";
import { LevelSchema } from "../../model/directive.js";
import type { Rules } from "../../patternbook/rules.js";
import type { CorrectedOwner } from "../../store/corrections.js";
import type { BodyKnowledge } from "../../store/organisations/body-knowledge.js";
import { identities } from "../../store/organisations/identity.js";
import { preparedBody } from "../../store/organisations/prepared-body.js";
import type { Reports, Row } from "../../store/reports.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { printable } from "../speech/speech.js";
import { organisationLine } from "./one-organisation.js";

/** What names are resolved by; loaded once a command. */
export interface OwnerKnowledge {
  readonly rules: Rules;
  readonly bodies: BodyKnowledge;
}

const MOST_LISTED = 20;

/**
 * The bodies that a person names as leads, ";" between them: a number, a name that one body alone has, else a body made as in a document of the
 * task's issuer. Throws a `Failure` (exit 1) that lists the candidates where a name may mean several.
 */
export function correctedOwners(
  names: string,
  task: Row,
  reports: Reports,
  { rules, bodies }: OwnerKnowledge,
): readonly CorrectedOwner[] {
  const written = names
    .split(";")
    .map((name) => name.normalize("NFC").trim())
    .filter((name) => name !== "");
  if (written.length === 0) throw new Failure(EXIT.usage, "fix.no-owner");
  const [document] = reports.documents({ document: String(task["document_id"]) });
  const issuer = issuerOf(document);
  const place = document?.["place"];
  const identify = identities(
    {
      issuer: issuer ? { value: { ...issuer, text: issuer.name }, span: null, confidence: 1 } : null,
      issuedOn: found(document?.["issued_on"]),
      place: found(place),
    },
    "",
    bodies,
  );
  return written.map((asWritten) => {
    const name = bodyName(asWritten, {
      lexicon: rules.lexicon,
      issuer: issuer && { ...issuer, place: typeof place === "string" ? place : null },
    });
    const { key } = identify(name);
    const known = reports.organisationWithKey(key);
    if (known !== null) return { body: known, asWritten };
    const meant = reports.organisationsMeant(asWritten);
    const exact = meant.filter((row) => String(row["name"]).toLowerCase() === asWritten.toLowerCase());
    const [only] = meant.length === 1 ? meant : exact.length === 1 ? exact : [];
    if (only) return { body: Number(only["organisation_id"]), asWritten };
    if (meant.length > 1)
      throw new Failure(
        EXIT.usage,
        "fix.several",
        { name: printable(asWritten), count: meant.length },
        meant.slice(0, MOST_LISTED).map(organisationLine),
      );
    return { body: preparedBody(name, [asWritten], identify(name)), asWritten };
  });
}

function issuerOf(document: Row | undefined) {
  const name = document?.["issuer"];
  if (typeof name !== "string") return null;
  const level = LevelSchema.safeParse(document?.["issuer_level"]);
  return { name, level: level.success ? level.data : null };
}

function found(value: string | number | null | undefined) {
  return typeof value === "string" ? { value, span: null, confidence: 1 } : null;
}
