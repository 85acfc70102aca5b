/** Pages of rule packs. */
@NullMarked
package org.evenhand.criteria.ui.packs;

import org.jspecify.annotations.NullMarked;
