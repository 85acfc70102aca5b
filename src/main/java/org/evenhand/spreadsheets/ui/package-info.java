/** Pieces of pages that take a spreadsheet from their reader. */
@NullMarked
@NamedInterface("ui")
package org.evenhand.spreadsheets.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
