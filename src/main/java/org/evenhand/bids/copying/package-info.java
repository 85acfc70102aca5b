/** Answers of earlier bids of a provider, copied into another and marked until somebody has looked at them. */
@NullMarked
package org.evenhand.bids.copying;

import org.jspecify.annotations.NullMarked;
