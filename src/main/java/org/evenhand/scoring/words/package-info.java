/** Words in sentences what a criterion asks and gives. */
@NullMarked
@NamedInterface("words")
package org.evenhand.scoring.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
