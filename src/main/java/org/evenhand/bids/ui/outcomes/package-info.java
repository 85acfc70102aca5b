/** Page that counts outcomes from the table of an outcomes tool. */
@NullMarked
package org.evenhand.bids.ui.outcomes;

import org.jspecify.annotations.NullMarked;
