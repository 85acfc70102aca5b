/** Messages in the language of one reader, for classes that write sentences but know of no page. */
@NullMarked
@NamedInterface("words")
package org.evenhand.shared.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
