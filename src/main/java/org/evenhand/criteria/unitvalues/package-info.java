/** Licensed banks of unit values. */
@NullMarked
package org.evenhand.criteria.unitvalues;

import org.jspecify.annotations.NullMarked;
