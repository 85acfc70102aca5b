/** Pages of bids: for providers who write and seal them, and for those who open them. */
@NullMarked
package org.evenhand.bids.ui;

import org.jspecify.annotations.NullMarked;
