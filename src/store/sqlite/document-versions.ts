import { z } from "zod";
import { likenessOf, shinglesOf } from "../../text/likeness/shingles.js";
import { AUTHORITY, standingOf } from "../versions/authority.js";
import { numberKey } from "../versions/identity.js";
import { groupsOf, type Member } from "../versions/group.js";
import { kinshipOf } from "../versions/kinship.js";
import type { Statements } from "./statements.js";

/** Raised whenever documents may be found to be versions that were not, or the other way round: they are then compared anew. */
export const COMPARED_BY = 1;
/** Texts looked at closely for one document: a form of which thousands are filled in must not make saving slow. */
const MOST_COMPARED = 100;

const IdentityRow = z.object({
  id: z.number().int(),
  sha256: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issued_on: z.string().nullable(),
  title: z.string().nullable(),
  text_from: z.string(),
  signer: z.string().nullable(),
  signed: z.number().int(),
});

const LinkRow = z.object({
  low: z.number().int(),
  high: z.number().int(),
  reason: z.enum(["number", "text"]),
  likeness: z.number(),
});

const IDENTITY = `SELECT id, sha256, number, issuer, issued_on, title, text_from, signer,
  EXISTS (SELECT 1 FROM diagnostics g WHERE g.document_id = d.id AND g.code = 'digitally-signed') AS signed
  FROM documents d`;

function identityOf(row: unknown): Member {
  const { id, sha256, number, issuer, issued_on, title, text_from, signer, signed } = IdentityRow.parse(row);
  return {
    id,
    sha256,
    number,
    issuer,
    issuedOn: issued_on,
    title,
    textFrom: text_from,
    signer,
    isSigned: signed === 1,
  };
}

/** What is known of a text without reading it again. */
export interface Comparable {
  readonly shingles: number;
  readonly meetingKeys: readonly number[];
}

/**
 * Finds the other files of the directive that a document holds, and writes down who belongs together. To be called in the transaction
 * that saved the document, after its rows. What is found does not depend on the order in which documents come.
 */
export function linkVersions(sql: Statements, id: number, { shingles, meetingKeys }: Comparable): void {
  const self = identityOf(sql.row(`${IDENTITY} WHERE id = ?`, id));
  const affected = new Set([id, ...relativesOf(sql, id)]);
  unlink(sql, id);
  for (const key of meetingKeys) sql.run("INSERT INTO meeting_keys (key, document_id) VALUES (?, ?)", key, id);
  const own = candidatesOf(sql, self);
  if (own.length > 0) {
    const words = shinglesOf(foldedOf(sql, id));
    for (const other of own) {
      const likeness = likenessOf(words, shinglesOf(foldedOf(sql, other.id)));
      const reason = kinshipOf(self, other, likeness);
      if (reason === null) continue;
      affected.add(other.id);
      const [low, high] = [Math.min(id, other.id), Math.max(id, other.id)];
      sql.insert("document_versions", { low, high, reason, likeness: likeness.jaccard });
    }
  }
  const standing = standingOf(self);
  sql.run(
    "UPDATE documents SET standing = ?, authority = ?, words = ?, compared_by = ? WHERE id = ?",
    standing,
    AUTHORITY[standing],
    shingles,
    COMPARED_BY,
    id,
  );
  const seen = new Set<number>();
  for (const member of affected) if (!seen.has(member)) for (const one of regroup(sql, member)) seen.add(one);
}

/** Documents that were saved by a dondoc that did not look for versions, or otherwise. */
export function notCompared(sql: Statements): readonly number[] {
  const rows = sql.rows(
    "SELECT id FROM documents WHERE compared_by IS NULL OR compared_by <> ? ORDER BY id",
    COMPARED_BY,
  );
  return z
    .array(z.object({ id: z.number().int() }))
    .parse(rows)
    .map(({ id }) => id);
}

/** The folded words of a document, as they are searched. */
export function foldedOf(sql: Statements, id: number): string {
  return z.object({ folded: z.string() }).parse(sql.row("SELECT folded FROM document_search WHERE rowid = ?", id))
    .folded;
}

function unlink(sql: Statements, id: number): void {
  sql.run("DELETE FROM document_versions WHERE low = ? OR high = ?", id, id);
  sql.run("DELETE FROM meeting_keys WHERE document_id = ?", id);
}

function candidatesOf(sql: Statements, self: Member): readonly Member[] {
  const number = numberKey(self.number) === null ? null : self.number;
  // Form letters meet in their hundreds; those of another number are none of this document's versions.
  const rows = sql.rows(
    `${IDENTITY} WHERE id <> ? AND id IN (
      SELECT document_id FROM meeting_keys WHERE key IN (SELECT key FROM meeting_keys WHERE document_id = ?)
      UNION SELECT id FROM documents WHERE number = ?)
     AND (? IS NULL OR number IS NULL OR number LIKE '/%' OR ltrim(number, '0 ') = ltrim(?, '0 '))
     ORDER BY id DESC LIMIT ?`,
    self.id,
    self.id,
    number,
    number,
    number,
    MOST_COMPARED,
  );
  // Whether they could be the same is asked first: it costs nothing, reading two texts does.
  return rows.map(identityOf).filter((other) => kinshipOf(self, other, { jaccard: 1, containment: 1 }) !== null);
}

function relativesOf(sql: Statements, id: number): readonly number[] {
  const rows = sql.rows(
    "SELECT low AS id FROM document_versions WHERE high = ? UNION SELECT high FROM document_versions WHERE low = ?",
    id,
    id,
  );
  return z
    .array(z.object({ id: z.number().int() }))
    .parse(rows)
    .map((row) => row.id);
}

/** Puts all that hangs together with a document into groups, each named after the oldest in it; gives whom it looked at. */
function regroup(sql: Statements, id: number): ReadonlySet<number> {
  const together = new Set([id]);
  for (const member of together) for (const relative of relativesOf(sql, member)) together.add(relative);
  for (const member of together) sql.run("UPDATE documents SET version_group = NULL WHERE id = ?", member);
  if (together.size === 1) return together;
  const members = [...together].map((member) => identityOf(sql.row(`${IDENTITY} WHERE id = ?`, member)));
  const links = members.flatMap((member) =>
    z
      .array(LinkRow)
      .parse(sql.rows("SELECT low, high, reason, likeness FROM document_versions WHERE low = ?", member.id)),
  );
  for (const group of groupsOf(members, links)) {
    const name = Math.min(...group.map((member) => member.id));
    for (const member of group) sql.run("UPDATE documents SET version_group = ? WHERE id = ?", name, member.id);
  }
  return together;
}
