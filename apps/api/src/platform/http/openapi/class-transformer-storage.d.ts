/** Where class-transformer keeps what `@Type` says; it has no types of its own. */
declare module 'class-transformer/cjs/storage.js' {
  import { type IOptions } from 'class-validator-jsonschema/build/options';
  export const defaultMetadataStorage: NonNullable<IOptions['classTransformerMetadataStorage']>;
}
