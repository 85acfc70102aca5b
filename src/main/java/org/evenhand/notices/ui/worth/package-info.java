/** Page on which a provider sees whether a bid is worth its while, and marks that it may bid. */
@NullMarked
package org.evenhand.notices.ui.worth;

import org.jspecify.annotations.NullMarked;
