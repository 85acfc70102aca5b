/** A tender as scoring knows it: sections, criteria, schemes, award method. */
@NullMarked
@NamedInterface("tender")
package org.evenhand.scoring.tender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
