/** Pages of banks of unit values. */
@NullMarked
package org.evenhand.unitvalues.ui;

import org.jspecify.annotations.NullMarked;
