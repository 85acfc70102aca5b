/** Public pages of published tenders. */
@NullMarked
package org.evenhand.tenders.ui.notices;

import org.jspecify.annotations.NullMarked;
