/** Reading of draft criteria as the engine would, kept while nothing changes. */
@NullMarked
package org.evenhand.criteria.reading;

import org.jspecify.annotations.NullMarked;
