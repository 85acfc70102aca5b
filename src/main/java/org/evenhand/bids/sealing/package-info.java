/** Bids as they are sealed: encrypted under the key of the tender, each with a receipt, and nothing to be seen from outside. */
@NullMarked
@NamedInterface("sealing")
package org.evenhand.bids.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
