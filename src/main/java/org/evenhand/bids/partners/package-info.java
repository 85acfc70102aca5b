/** Partners of a bid: what they are asked to confirm, by a link in a letter or from an account, and what they say. */
@NullMarked
package org.evenhand.bids.partners;

import org.jspecify.annotations.NullMarked;
