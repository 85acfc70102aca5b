package planted.scoring;

import java.time.Clock;

record HoldsAClock(Clock clock) {}
