/** The opening of bids by two people after the deadline, its record, and bids as everything after it may read them. */
@NullMarked
@NamedInterface("opening")
package org.evenhand.bids.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
