/** Reading the record: who may read which entries, pages of them, and their export. */
@NullMarked
package org.evenhand.audit.reading;

import org.jspecify.annotations.NullMarked;
