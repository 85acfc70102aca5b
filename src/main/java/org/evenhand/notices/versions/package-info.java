/** Versions of published tenders as rows that are only ever added to. */
@NullMarked
package org.evenhand.notices.versions;

import org.jspecify.annotations.NullMarked;
