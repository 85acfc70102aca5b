/** Pages that bring spreadsheets in. */
@NullMarked
package org.evenhand.criteria.ui.sheets;

import org.jspecify.annotations.NullMarked;
