/** Pictures of the demonstration's screens for the front page and the documentation: {@code ./evenhand pictures}. */
@NullMarked
package org.evenhand.pictures;

import org.jspecify.annotations.NullMarked;
