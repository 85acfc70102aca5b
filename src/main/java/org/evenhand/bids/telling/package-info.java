/** Letters to bidders: receipts, reminders and what is to be confirmed. Nothing that waits to be sent tells that there are bids. */
@NullMarked
package org.evenhand.bids.telling;

import org.jspecify.annotations.NullMarked;
