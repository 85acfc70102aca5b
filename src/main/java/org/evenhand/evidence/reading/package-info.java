/** Reading of documents in a process of its own, which a hostile file may end without harm. */
@NullMarked
package org.evenhand.evidence.reading;

import org.jspecify.annotations.NullMarked;
