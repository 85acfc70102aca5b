/** Business cases: what an arrangement would save against what would be bought otherwise. */
@NullMarked
package org.evenhand.planning.cases;

import org.jspecify.annotations.NullMarked;
