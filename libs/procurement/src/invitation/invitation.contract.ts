import { IsInt, Min } from 'class-validator';

export class GiveUndertaking {
  /** Of the words that were read. */
  @IsInt() @Min(1) readonly version!: number;
}
