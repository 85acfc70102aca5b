/** Pages of partners: where they are asked, and where they confirm, by a link or from an account. */
@NullMarked
package org.evenhand.bids.ui.partners;

import org.jspecify.annotations.NullMarked;
