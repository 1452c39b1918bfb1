/** What the document's head says, for what its sentences leave out. */
export interface CriteriaContext {
  /** The place or body that the document is about: "xã Thọ Lộc". */
  readonly subject: string | null;
  /** The place of the issuing body: "huyện Thọ Xuân". */
  readonly issuerPlace: string | null;
  /** ISO, perhaps partial. */
  readonly issuedOn: string | null;
  readonly title: string | null;
}
