/** What a criterion asks and gives, in sentences. */
@NullMarked
@NamedInterface("words")
package org.evenhand.scoring.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
