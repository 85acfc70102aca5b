/** Publishing, amending and ending a tender. */
@NullMarked
package org.evenhand.tenders.publishing;

import org.jspecify.annotations.NullMarked;
