/** Frameworks as spreadsheets, out and in again. */
@NullMarked
package org.evenhand.criteria.sheets;

import org.jspecify.annotations.NullMarked;
