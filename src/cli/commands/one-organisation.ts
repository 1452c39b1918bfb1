import type { Reports, Row } from "../../store/reports.js";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { printable } from "../speech/speech.js";

/** "12  Phòng Nội vụ huyện Sông Lam (tỉnh Lâm Hải)": a body on one line. */
export function organisationLine(row: Row): string {
  const { organisation_id, name, unit, within } = row;
  const place = [unit, within].filter((one) => one !== null && !String(name).includes(String(one))).join(", ");
  return printable(`${String(organisation_id)}  ${String(name)}${place === "" ? "" : ` (${place})`}`);
}

/** The one body that was meant; a `Failure` (exit 1) that lists them where there are several or none. */
export function oneOrganisation(asked: string, reports: Reports): Row & { readonly id: number } {
  const meant = reports.organisationsMeant(asked);
  const [first] = meant;
  if (!first) throw new Failure(EXIT.usage, "org.none", { name: printable(asked) });
  if (meant.length > 1)
    throw new Failure(
      EXIT.usage,
      "org.several",
      { count: meant.length },
      meant.slice(0, MOST_LISTED).map(organisationLine),
    );
  return { ...first, id: Number(first["organisation_id"]) };
}

const MOST_LISTED = 20;
