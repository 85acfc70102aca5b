/** Sign-off of a draft by each of its buyers. */
@NullMarked
package org.evenhand.tenders.signoff;

import org.jspecify.annotations.NullMarked;
