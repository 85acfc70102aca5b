/** Pieces of pages about a scored tender. */
@NullMarked
@NamedInterface("ui")
package org.evenhand.scoresheets.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
