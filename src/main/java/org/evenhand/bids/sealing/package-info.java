/** Bids as they are sealed: encrypted under the key of the tender, each with a receipt, and nothing to be seen from outside. */
@NullMarked
package org.evenhand.bids.sealing;

import org.jspecify.annotations.NullMarked;
