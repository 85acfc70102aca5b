/** Exact figures: the arithmetic of scoring, and the one reader of figures that people type. */
@NullMarked
@NamedInterface("figures")
package org.evenhand.shared.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
