import { IsInt, Max, Min } from 'class-validator';

/** A leap year: the demo's clock moves forward only, never back. */
export const FORWARD_AT_MOST = 31_622_400;

export class ForwardClock {
  @IsInt() @Min(1) @Max(FORWARD_AT_MOST) readonly forwardSeconds!: number;
}
