/** Outcomes counted from the table of an outcomes tool: the counts alone leave it, and nobody's row is kept. */
@NullMarked
package org.evenhand.bids.outcomes;

import org.jspecify.annotations.NullMarked;
