/** Pages of banks of unit values. */
@NullMarked
package org.evenhand.criteria.ui.units;

import org.jspecify.annotations.NullMarked;
