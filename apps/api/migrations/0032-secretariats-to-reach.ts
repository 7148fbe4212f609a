import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How the secretariat of an organisation is reached: whoever has no e-mail calls, writes or comes by, with the same rights. (R000-10) */
export class SecretariatsToReach1700000000035 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE centrale.organisation
        ADD COLUMN contact_phone text CHECK (length(contact_phone) BETWEEN 6 AND 31),
        ADD COLUMN contact_email text CHECK (length(contact_email) BETWEEN 3 AND 254),
        ADD COLUMN contact_address text CHECK (btrim(contact_address) <> ''),
        ADD COLUMN contact_postcode text CHECK (contact_postcode ~ '^[1-9][0-9]{3}$'),
        ADD COLUMN contact_city text CHECK (btrim(contact_city) <> ''),
        ADD CONSTRAINT organisation_address CHECK (num_nonnulls(contact_address, contact_postcode, contact_city) IN (0, 3)),
        ADD CONSTRAINT organisation_contact CHECK (kind <> 'provider' OR num_nonnulls(contact_phone, contact_email, contact_address) = 0);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
