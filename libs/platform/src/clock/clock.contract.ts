import { IsInt, Max, Min } from 'class-validator';

/** A leap year: the demo's clock moves forward only, never back. */
export const FORWARD_AT_MOST = 31_622_400;

export class ForwardClock {
  @IsInt() @Min(1) @Max(FORWARD_AT_MOST) readonly forwardSeconds!: number;
}

/** How long ago a demo world begins, so that it has a past by today. */
export class BeginStory {
  @IsInt() @Min(0) @Max(366) readonly daysAgo!: number;
}
