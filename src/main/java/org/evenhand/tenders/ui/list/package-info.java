/** List of the tenders in preparation, and the page on which one is begun. */
@NullMarked
package org.evenhand.tenders.ui.list;

import org.jspecify.annotations.NullMarked;
