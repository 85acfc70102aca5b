/** Benchmark of many providers who seal in the last two minutes: the application in a process of its own, and its clients. */
@NullMarked
package org.evenhand.bench.rush;

import org.jspecify.annotations.NullMarked;
