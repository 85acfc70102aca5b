/** Bids that came on paper: registered with their scan after the opening, typed in, and handed to a second person. */
@NullMarked
package org.evenhand.bids.paper;

import org.jspecify.annotations.NullMarked;
