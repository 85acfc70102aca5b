/** Checks what is still missing before a tender can be published, chapter by chapter. */
@NullMarked
package org.evenhand.tenders.readiness;

import org.jspecify.annotations.NullMarked;
