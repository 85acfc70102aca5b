/** The opening of bids by two people after the deadline, its record, and bids as everything after it may read them. */
@NullMarked
package org.evenhand.bids.opening;

import org.jspecify.annotations.NullMarked;
