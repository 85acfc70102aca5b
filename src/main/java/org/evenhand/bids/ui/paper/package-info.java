/** Pages on which bids that came on paper are registered, typed in beside their scans, and looked through by a second person. */
@NullMarked
package org.evenhand.bids.ui.paper;

import org.jspecify.annotations.NullMarked;
