/** What the document's head says, for what its sentences leave out. */
export interface CriteriaContext {
  /** The place or body that the document is about: "xã Phú Lâm". */
  readonly subject: string | null;
  /** The place of the issuing body: "huyện Tân Sơn". */
  readonly issuerPlace: string | null;
  /** ISO, perhaps partial. */
  readonly issuedOn: string | null;
  readonly title: string | null;
}
