/** Writes the rule of every kind of criterion; each formula of the scoring contract stands here once. */
@NullMarked
package org.evenhand.scoring.kinds;

import org.jspecify.annotations.NullMarked;
