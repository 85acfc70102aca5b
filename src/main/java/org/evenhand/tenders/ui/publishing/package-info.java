/** Pages on which a tender is signed off, published and ended. */
@NullMarked
package org.evenhand.tenders.ui.publishing;

import org.jspecify.annotations.NullMarked;
