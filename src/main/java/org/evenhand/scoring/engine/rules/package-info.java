/** Rules of a tender, compiled. */
@NullMarked
package org.evenhand.scoring.engine.rules;

import org.jspecify.annotations.NullMarked;
