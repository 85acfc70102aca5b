/** Bids as files that are filled in without a connection: made of the form of a lot, read back, and compared with what stands. */
@NullMarked
package org.evenhand.bids.offline;

import org.jspecify.annotations.NullMarked;
