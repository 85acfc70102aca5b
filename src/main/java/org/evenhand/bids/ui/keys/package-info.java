/** Pages on which buyers choose who keeps the key to the bids, and on which those who keep a share have to do with it. */
@NullMarked
package org.evenhand.bids.ui.keys;

import org.jspecify.annotations.NullMarked;
