/** How people reach the secretariat of an organisation: by phone, by mail, by post or at its desk. */
export interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
  /** Street and number; the lines as they stand on a letter. */
  readonly address: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}
