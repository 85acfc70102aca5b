/** Bids while they are written: what the form of a lot asks, what was answered, and who writes in it. */
@NullMarked
package org.evenhand.bids.draft;

import org.jspecify.annotations.NullMarked;
