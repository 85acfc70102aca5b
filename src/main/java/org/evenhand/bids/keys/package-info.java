/** Keys under which bids are sealed, and who keeps the half that opens: the service, or people with shares of it. */
@NullMarked
package org.evenhand.bids.keys;

import org.jspecify.annotations.NullMarked;
